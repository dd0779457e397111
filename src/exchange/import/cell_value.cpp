#include "exchange/import/cell_value.hpp"

#include <algorithm>

#include "core/corporate_number.hpp"
#include "core/decimal.hpp"
#include "core/text.hpp"
#include "core/won.hpp"

namespace geojeom {
namespace {

std::string unit_name(std::int64_t unit_won) {
  switch (unit_won) {
    case 1'000: return "천원";
    case 10'000: return "만원";
    case 1'000'000: return "백만원";
    case 100'000'000: return "억원";
    default: return std::to_string(unit_won) + "원";
  }
}

/// "1,234.5" in a sheet of thousands is 1,234,500 won; "1억 2천만원" says its own unit.
Result<Value> read_won(const Column& column, std::string_view text, std::int64_t unit_won) {
  constexpr std::int64_t micros = 1'000'000;
  const auto figure = parse_decimal(text);
  if (!figure) return parse_value(column, text);
  const std::int64_t part = figure->micros() % micros * unit_won;
  std::int64_t won = 0;
  const bool is_too_large = __builtin_mul_overflow(figure->micros() / micros, unit_won, &won) ||
                            __builtin_add_overflow(won, part / micros, &won);
  if (is_too_large || part % micros != 0) {
    return Problem{.code = "IMP-109",
                   .field = column.name,
                   .details = {{"unit", unit_name(unit_won)}, {"value", std::string(text)}}};
  }
  return Value{won};
}

/// Digits that a spreadsheet read as a number and stripped of their zeros. Numbers much too short are not helped.
bool lost_zeros(std::string_view text, std::size_t full, std::size_t least) {
  return text.size() < full && text.size() >= least &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<Value> read_number_with_zeros(const Column& column, std::string_view text, std::size_t full) {
  const std::size_t least = full - 4;
  if (!lost_zeros(text, full, least)) return parse_value(column, text);
  const auto padded = parse_value(column, std::string(full - text.size(), '0') + std::string(text));
  return padded ? padded : parse_value(column, text);
}

}  // namespace

bool says_nothing(std::string_view text) {
  for (const std::string_view nothing : {"-", "–", "—", "해당없음", "해당 없음", "N/A", "n/a"}) {
    if (text == nothing) return true;
  }
  return false;
}

Result<Value> read_cell(const Column& column, std::string_view text, std::int64_t unit_won) {
  const std::string_view trimmed = trim(text);
  if (trimmed.empty()) return Value{};
  if (!column.required && says_nothing(trimmed)) return Value{};
  switch (column.kind) {
    case Kind::won:
      return unit_won > 1 ? read_won(column, trimmed, unit_won) : parse_value(column, trimmed);
    case Kind::business_number:
      return read_number_with_zeros(column, trimmed, 10);
    case Kind::corporate_number:
      return read_number_with_zeros(column, trimmed, 13);
    case Kind::long_text:
      return parse_value(column, text);
    default:
      return parse_value(column, trimmed);
  }
}

Problems doubts_about(const Column& column, const Value& value) {
  if (column.kind != Kind::corporate_number || is_empty(value)) return {};
  const auto number = parse_corporate_number(*text_in(value));
  return number ? number->check() : Problems{};
}

}  // namespace geojeom
