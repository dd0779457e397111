#include "domain/office/masking.hpp"

#include <algorithm>


namespace geojeom {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Byte positions at which characters begin, and the end.
std::vector<std::size_t> character_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_continuation(text[i])) starts.push_back(i);
  }
  starts.push_back(text.size());
  return starts;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(std::string_view text) {
  const auto digits = std::count_if(text.begin(), text.end(), is_digit);
  return digits >= 7 && std::all_of(text.begin(), text.end(),
                                    [](char c) { return is_digit(c) || c == '-' || c == ' ' || c == '+'; });
}

/// Every digit but the first three and the last four.
std::string masked_number(std::string_view text) {
  std::string out(text);
  const auto digits = std::count_if(text.begin(), text.end(), is_digit);
  std::ptrdiff_t seen = 0;
  for (char& c : out) {
    if (!is_digit(c)) continue;
    ++seen;
    if (seen > 3 && seen <= digits - 4) c = '*';
  }
  return out;
}

/// The first character and, of three or more, the last.
std::string masked_name(std::string_view text) {
  const auto starts = character_starts(text);
  const auto count = starts.size() - 1;
  if (count <= 1) return "*";
  std::string out(text.substr(0, starts[1]));
  const std::size_t hidden = count == 2 ? 1 : std::min<std::size_t>(count - 2, 4);
  out.append(hidden, '*');
  if (count > 2) out += text.substr(starts[count - 1]);
  return out;
}

}  // namespace

std::string masked_text(std::string_view text) {
  const auto at = text.find('@');
  if (at != std::string_view::npos && at > 0) {
    return std::string(text.substr(0, std::min<std::size_t>(2, at - 1))) + "***" + std::string(text.substr(at));
  }
  return is_number(text) ? masked_number(text) : masked_name(text);
}

void mask_personal(const RecordType& type, Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!type.columns()[i].field->personal || is_empty(row[i])) continue;
    const auto* text = text_in(row[i]);
    const bool is_text = type.columns()[i].kind == Kind::text || type.columns()[i].kind == Kind::long_text;
    row[i] = text != nullptr && is_text ? Value{masked_text(*text)} : Value{};
  }
}

}  // namespace geojeom
