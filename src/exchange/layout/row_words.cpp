#include "exchange/layout/row_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.hpp"

namespace geojeom {
namespace {

struct Unit {
  std::string_view name;
  std::int64_t won;
};

constexpr std::array<Unit, 9> money_units = {{{"원", 1},
                                              {"천원", 1'000},
                                              {"만원", 10'000},
                                              {"십만원", 100'000},
                                              {"백만원", 1'000'000},
                                              {"천만원", 10'000'000},
                                              {"억원", 100'000'000},
                                              {"십억원", 1'000'000'000},
                                              {"조원", 1'000'000'000'000}}};

/// Words that stand in a title's brackets as a unit; any other bracket belongs to the name.
constexpr std::array<std::string_view, 22> other_units = {
    "%",  "％", "명", "개",   "건",   "회", "개사", "개소", "개월",   "년",       "점",
    "대", "㎡", "m2", "백명", "시간", "일", "배",   "달러", "천달러", "백만달러", "usd"};

std::string without_spaces(std::string_view text) {
  std::string squeezed;
  for (const char c : collapse_spaces(text)) {
    if (c != ' ') squeezed.push_back(c);
  }
  return squeezed;
}

std::int64_t won_of(std::string_view word) {
  const auto found =
      std::find_if(money_units.begin(), money_units.end(), [&](const Unit& u) { return u.name == word; });
  return found == money_units.end() ? 0 : found->won;
}

bool is_unit(std::string_view word) {
  return won_of(word) != 0 || std::find(other_units.begin(), other_units.end(), word) != other_units.end();
}

/// The first unit of money in a list such as `개, 천원, %`.
std::int64_t first_money_unit(std::string_view list) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(",/;)]>"), list.size());
    if (const std::int64_t won = won_of(list.substr(0, end)); won != 0) return won;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return 0;
}

constexpr std::string_view unit_word = "단위";

constexpr bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

bool is_total_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> words = {"소계",   "합계", "계",     "총계",    "누계",
                                                     "총합계", "중계", "총액계", "전체합계"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_unit_note(std::string_view text) {
  const std::size_t at = text.find(unit_word);
  if (at == std::string_view::npos || text.size() > 200) return false;
  const std::string squeezed = without_spaces(text.substr(at + unit_word.size()));
  const std::string before = without_spaces(text.substr(0, at));
  const bool is_opened = before.empty() || before.ends_with('(') || before.ends_with('[') || before.ends_with('<');
  return is_opened && starts_with_any(squeezed, {":", "：", "-"});
}

std::int64_t unit_note_won(std::string_view text) {
  if (!is_unit_note(text)) return 0;
  const std::string squeezed = without_spaces(text.substr(text.find(unit_word) + unit_word.size()));
  const std::string_view list = squeezed;
  return first_money_unit(list.substr(list.starts_with("：") ? std::string_view("：").size() : 1));
}

std::int64_t take_unit_from_title(std::string_view& title) {
  const std::string_view whole = trim(title);
  if (whole.empty() || (whole.back() != ')' && whole.back() != ']')) return 0;
  const std::size_t open = whole.rfind(whole.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos || open == 0) return 0;
  const std::string_view inside = whole.substr(open + 1, whole.size() - open - 2);
  std::string unit = without_spaces(inside);
  if (unit.starts_with("단위:")) unit.erase(0, std::string_view("단위:").size());
  if (!is_unit(unit)) return 0;
  title = trim(whole.substr(0, open));
  return won_of(unit);
}

bool is_total_label(std::string_view text) {
  constexpr std::string_view sum = "계";
  if (text.size() > 60 || text.find(sum) == std::string_view::npos) return false;
  const std::string squeezed = without_spaces(text);
  std::string_view word = squeezed;
  if (const std::size_t bracket = word.find_first_of("([<"); bracket != std::string_view::npos) {
    // `소계(A)` or `(소계)`: the word stands before or in the brackets.
    if (bracket > 0) {
      word = word.substr(0, bracket);
    } else {
      word.remove_prefix(1);
      word = word.substr(0, word.find_first_of(")]>"));
    }
  }
  if (is_total_word(word)) return true;
  const std::string_view shown = trim(text);
  const std::size_t space = shown.rfind(' ');
  return space != std::string_view::npos && shown.substr(space + 1) != sum && is_total_word(shown.substr(space + 1));
}

bool is_footnote(std::string_view text) {
  const std::string_view shown = trim(text);
  if (starts_with_any(shown, {"※", "*", "주)", "주 )", "주:", "주 :", "자료:", "자료 :", "출처:", "출처 :", "비고)"}))
    return true;
  constexpr std::string_view note = "주";
  if (!shown.starts_with(note)) return false;
  const std::size_t digits = shown.find_first_not_of("0123456789", note.size());
  return digits != std::string_view::npos && digits > note.size() && shown[digits] == ')';
}

}  // namespace geojeom
