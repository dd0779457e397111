#include "document/document.hpp"

#include <array>

#include "core/contract.hpp"

namespace geojeom::document {

std::string HeadingNumbers::next(int level) {
  constexpr std::array<std::string_view, 14> syllables{"가", "나", "다", "라", "마", "바", "사",
                                                       "아", "자", "차", "카", "타", "파", "하"};
  require(level >= 1 && level <= 4, "headings have four levels");
  const auto index = static_cast<std::size_t>(level - 1);
  const int number = ++counts_[index];
  for (std::size_t below = index + 1; below < 4; ++below) counts_[below] = 0;

  const bool is_syllable = level % 2 == 0 && static_cast<std::size_t>(number) <= syllables.size();
  std::string text =
      is_syllable ? std::string(syllables[static_cast<std::size_t>(number - 1)]) : std::to_string(number);
  return text + (level <= 2 ? "." : ")");
}

}  // namespace geojeom::document
