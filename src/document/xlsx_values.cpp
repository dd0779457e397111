#include "document/xlsx_values.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/utf8.hpp"
#include "document/overloaded.hpp"

namespace geojeom::document::xlsx {
namespace {

constexpr std::int64_t exact_max = std::int64_t{1} << 53;
constexpr std::size_t cell_characters_max = 32'000;  // the format allows 32,767
constexpr std::size_t name_characters_max = 31;

std::optional<double> exact(std::int64_t number) {
  if (number > exact_max || number < -exact_max) return std::nullopt;
  return static_cast<double>(number);
}

std::optional<double> amount_number(const Amount& amount) {
  const auto whole = exact(amount.won.won());
  if (!whole || amount.unit != WonUnit::hundred_million) return whole;
  return *whole / static_cast<double>(won_in(WonUnit::hundred_million));
}

/// Words inside a number format stand in quotes, which they cannot hold themselves.
std::string quoted(std::string_view words) {
  if (words.empty()) return {};
  std::string text = "\"";
  for (const char c : words) {
    if (c != '"') text += c;
  }
  return text + "\"";
}

std::string digits(std::string_view whole, int decimals, std::string_view scale = {}) {
  std::string text(whole);
  if (decimals > 0) text += "." + std::string(static_cast<std::size_t>(decimals), '0');
  return text.append(scale);
}

std::string amount_digits(const Amount& amount) {
  if (amount.unit == WonUnit::thousand) return digits("#,##0", amount.decimals, ",");
  if (amount.unit == WonUnit::million) return digits("#,##0", amount.decimals, ",,");
  return digits("#,##0", amount.decimals);
}

std::string value_digits(const Value& value) {
  return std::visit(Overloaded{[](const Amount& amount) { return amount_digits(amount); },
                               [](const Quantity& quantity) { return digits("#,##0", quantity.decimals); },
                               [](const Percent& percent) { return digits("0", percent.decimals) + "%"; },
                               [](const auto&) { return std::string("#,##0"); }},
                    value);
}

bool is_forbidden_in_names(char32_t c) {
  return c < 0x20 || std::u32string_view(U"[]:*?/\\'").find(c) != std::u32string_view::npos;
}

}  // namespace

std::optional<double> cell_number(const Value& value) {
  return std::visit(
      Overloaded{[](const Count& count) { return exact(count.value); },
                 [](const Amount& amount) { return amount_number(amount); },
                 [](const Quantity& quantity) {
                   return exact(quantity.value.micros()) ? std::optional(quantity.value.to_double()) : std::nullopt;
                 },
                 [](const Percent& percent) { return std::optional(percent.ratio.to_double()); },
                 [](const Date& date) { return cell_day(date); }, [](const auto&) { return std::optional<double>(); }},
      value);
}

std::optional<double> cell_day(const Date& date) {
  constexpr std::int32_t epoch = -25'568;  // 1899-12-31
  constexpr std::int32_t march_1900 = -25'508;
  const std::int32_t days = date.days_since_epoch();
  if (days <= epoch) return std::nullopt;
  return days - epoch + (days >= march_1900 ? 1 : 0);
}

std::string number_format(const Content& content, const FormatWords& words) {
  const bool is_korean = words.language == Language::ko;
  if (std::holds_alternative<Date>(content.value)) return is_korean ? "yyyy\". \"m\". \"d\".\"" : "yyyy\\-mm\\-dd";

  const bool is_percent = std::holds_alternative<Percent>(content.value);
  const bool has_unit = words.units == UnitShown::yes && !is_percent;
  const std::string unit = has_unit ? unit_text(content.value, words.language) : std::string();
  const auto marks = mark_text(content.mark, words.language);
  const std::string note = words.note > 0 ? fmt::format(" {})", words.note) : std::string();
  const std::string behind = quoted(fmt::format("{}{}{}", unit, marks.behind, note));
  const std::string number = value_digits(content.value);
  const std::string positive = quoted(marks.before) + number + behind;
  if (!is_korean && behind.empty() && marks.before.empty()) return positive;
  return fmt::format("{};{}{}{}{}", positive, quoted(marks.before), quoted(is_korean ? "△" : "-"), number, behind);
}

std::string cell_text(std::string_view text) {
  std::u32string clean;
  for (std::size_t at = 0; at < text.size() && clean.size() < cell_characters_max;) {
    const char32_t c = next_code_point(text, at);
    const bool is_allowed = c == U'\n' || c == U'\t' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
    clean += is_allowed ? c : U'\uFFFD';
  }
  return to_utf8(clean);
}

std::string SheetNames::next(std::string_view wanted) {
  std::u32string name;
  for (const char32_t c : to_code_points(cell_text(wanted))) {
    // A character beyond the first plane counts twice in a sheet's name: left out, for names are short labels.
    if (!is_forbidden_in_names(c) && c < 0x10000) name += c;
  }
  if (name.empty()) name += U'표';
  for (int copy = 1;; ++copy) {
    const std::string suffix = copy == 1 ? std::string() : fmt::format(" ({})", copy);  // ASCII: a byte a character
    std::u32string_view begin = std::u32string_view(name).substr(0, name_characters_max - suffix.size());
    while (begin.ends_with(U' ')) begin.remove_suffix(1);
    std::string text = to_utf8(begin) + suffix;
    std::string folded = text;
    for (auto& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (taken_.insert(folded).second) return text;
  }
}

}  // namespace geojeom::document::xlsx
