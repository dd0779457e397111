#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "core/language.hpp"

namespace geojeom {

/// Every word of the pages that is no record's: one row of texts.def with its Korean and its English.
enum class Text : unsigned short {
#define TEXT(key, ko, en) key,
#include "web/texts.def"
#undef TEXT
  count_of_texts
};

std::string_view text(Text key, Language language);

using TextPlaces = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The pattern with its `{name}` places filled in; `{name:을}` takes the Korean particle that fits.
std::string filled_in(std::string_view pattern, TextPlaces places);
std::string text(Text key, Language language, TextPlaces places);

}  // namespace geojeom
