#include "document/value.hpp"

#include <fmt/format.h>

#include <array>

#include "core/grouped_digits.hpp"
#include "core/utf8.hpp"
#include "document/overloaded.hpp"

namespace geojeom::document {
namespace {

/// Offices write a negative number with a triangle.
std::string signed_text(std::string text, Language language) {
  if (language == Language::ko && text.starts_with('-')) text.replace(0, 1, "△");
  return text;
}

std::string whole_text(std::int64_t number) {
  std::string text = number < 0 ? "-" : "";
  append_grouped(text, number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number));
  return text;
}

std::string number_text(const Value& value, Language language) {
  const bool is_korean = language == Language::ko;
  return std::visit(Overloaded{[](const std::string& text) { return text; },
                               [&](const Count& count) { return signed_text(whole_text(count.value), language); },
                               [&](const Amount& amount) {
                                 return signed_text(in_unit(amount.won, amount.unit, amount.decimals), language);
                               },
                               [&](const Quantity& quantity) {
                                 return signed_text(to_grouped_text(quantity.value, quantity.decimals), language);
                               },
                               [&](const Percent& percent) {
                                 std::string text =
                                     signed_text(to_percent_text(percent.ratio, percent.decimals), language);
                                 text.pop_back();
                                 return text;
                               },
                               [&](const Date& date) { return is_korean ? to_korean_text(date) : to_text(date); },
                               [&](const Missing&) { return std::string(is_korean ? "값 없음" : "no value"); }},
                    value);
}

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || c == 0x25B3 || c == 0x203B || (c >= 0x1F300 && c <= 0x1FAFF);
}

}  // namespace

std::string unit_text(const Value& value, Language language) {
  constexpr std::array<std::string_view, 4> english{"KRW", "KRW thousand", "KRW million", "KRW 100 million"};
  if (const auto* count = std::get_if<Count>(&value)) return count->unit;
  if (const auto* quantity = std::get_if<Quantity>(&value)) return quantity->unit;
  if (std::holds_alternative<Percent>(value)) return "%";
  if (const auto* amount = std::get_if<Amount>(&value)) {
    return std::string(language == Language::ko ? label(amount->unit)
                                                : english[static_cast<std::size_t>(amount->unit)]);
  }
  return {};
}

std::string to_text(const Value& value, Language language, UnitShown units) {
  std::string text = number_text(value, language);
  if (units == UnitShown::no) return text;
  const std::string unit = unit_text(value, language);
  const bool is_apart = language == Language::en && !unit.empty() && unit != "%";
  return text + (is_apart ? " " : "") + unit;
}

MarkText mark_text(Mark mark, Language language) {
  const bool is_korean = language == Language::ko;
  switch (mark) {
    case Mark::none:
      return {};
    case Mark::about:
      return {is_korean ? "약 " : "about ", ""};
    case Mark::more_than:
      return is_korean ? MarkText{"", " 이상"} : MarkText{"more than ", ""};
    case Mark::planned:
      return {"", is_korean ? "(계획)" : " (planned)"};
    case Mark::expected:
      return {"", is_korean ? "(예상)" : " (expected)"};
    case Mark::differs:
      return {"", is_korean ? "(차이)" : " (differs)"};
  }
  return {};
}

std::string to_text(const Content& content, Language language, UnitShown units) {
  const auto marks = mark_text(content.mark, language);
  return fmt::format("{}{}{}", marks.before, to_text(content.value, language, units), marks.behind);
}

std::optional<double> plot_position(const Value& value) {
  using Position = std::optional<double>;
  return std::visit(
      Overloaded{[](const Count& count) { return Position(static_cast<double>(count.value)); },
                 [](const Amount& amount) {
                   return Position(static_cast<double>(amount.won.won()) / static_cast<double>(won_in(amount.unit)));
                 },
                 [](const Quantity& quantity) { return Position(quantity.value.to_double()); },
                 [](const Percent& percent) { return Position(percent.ratio.to_double() * 100); },
                 [](const auto&) { return Position(); }},
      value);
}

bool is_numeric(const Value& value) { return !std::holds_alternative<std::string>(value); }

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) width += is_wide(next_code_point(text, at)) ? 2 : 1;
  return width;
}

}  // namespace geojeom::document
