#pragma once

#include <string>

#include "record/record_type.hpp"

namespace geojeom {

/// What the search over everything keeps of one record: its name for people, all searchable values folded to letters
/// and digits (core/text.hpp search_text), and their initial consonants. Personal fields are left out: a search must
/// not reveal them.
struct SearchDocument {
  std::string title;
  std::string text;
  std::string initials;
};

SearchDocument search_document(const RecordType& type, const Row& row);

}  // namespace geojeom
