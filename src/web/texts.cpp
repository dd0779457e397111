#include "web/texts.hpp"

#include <array>

#include "core/josa.hpp"

namespace geojeom {
namespace {

struct TextRow {
  std::string_view ko;
  std::string_view en;
};
constexpr std::array<TextRow, static_cast<std::size_t>(Text::count_of_texts)> rows{{
#define TEXT(key, ko, en) {ko, en},
#include "web/texts.def"
#undef TEXT
}};

}  // namespace

std::string_view text(Text key, Language language) {
  const auto& row = rows.at(static_cast<std::size_t>(key));
  return language == Language::ko ? row.ko : row.en;
}

std::string text(Text key, Language language, TextPlaces places) { return filled_in(text(key, language), places); }

std::string filled_in(std::string_view pattern, TextPlaces places) {
  std::string out;
  for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{')) {
    const auto close = pattern.find('}', open);
    if (close == std::string_view::npos) break;
    const auto place = pattern.substr(open + 1, close - open - 1);
    const auto name = place.substr(0, place.find(':'));
    out += pattern.substr(0, open);
    for (const auto& [known, value] : places) {
      if (known != name) continue;
      out += name.size() == place.size() ? std::string(value) : with_josa(value, place.substr(name.size() + 1));
    }
    pattern.remove_prefix(close + 1);
  }
  return out.append(pattern);
}

}  // namespace geojeom
