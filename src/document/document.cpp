#include "document/document.hpp"

#include <array>

#include "core/contract.hpp"

namespace geojeom::document {

std::string HeadingNumbers::next(int level) {
  using Letters = std::array<std::string_view, 14>;
  constexpr Letters syllables{"가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "카", "타", "파", "하"};
  constexpr Letters letters{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N"};
  const Letters& words = language_ == Language::ko ? syllables : letters;
  require(level >= 1 && level <= 4, "headings have four levels");
  const auto index = static_cast<std::size_t>(level - 1);
  const int number = ++counts_[index];
  for (std::size_t below = index + 1; below < 4; ++below) counts_[below] = 0;

  const bool is_word = level % 2 == 0 && static_cast<std::size_t>(number) <= words.size();
  std::string text = is_word ? std::string(words[static_cast<std::size_t>(number - 1)]) : std::to_string(number);
  return text + (level <= 2 ? "." : ")");
}

}  // namespace geojeom::document
