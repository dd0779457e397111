#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/search_document.hpp"

namespace geojeom::sqlite {

/// What the search index keeps of a record: the three characters from each place of its words on (fewer at a word's
/// end), of the text and of the initial consonants; sorted, none twice. The views live as long as the document.
std::vector<std::string_view> search_grams(const SearchDocument& document);

/// The grams as the index takes them: one text, blanks between.
std::string gram_text(const SearchDocument& document);

/// A question to the index that every record answers to which core's matches_search would say yes, and few others:
/// whoever asks looks at the records again. Nothing where the index would help no more than reading all records does:
/// for an empty text and for a single letter or consonant.
std::optional<std::string> gram_question(std::string_view text);

}  // namespace geojeom::sqlite
