#pragma once

#include <string>
#include <string_view>

#include "core/language.hpp"
#include "web/texts.hpp"

namespace geojeom {

/// A text of a page in both languages. Each file of pages has its own table of them beside it, NAME_words.hpp: there
/// and nowhere else stands what pages say. Places in braces are filled in as those of texts.def.
struct PageText {
  std::string_view ko;
  std::string_view en;

  std::string_view in(Language language) const { return language == Language::ko ? ko : en; }
};

}  // namespace geojeom
