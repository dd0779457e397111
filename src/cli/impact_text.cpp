#include "cli/impact_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "cli/text_table.hpp"
#include "core/problem_catalogue.hpp"

namespace geojeom::cli {
namespace {

bool looks_like_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.,-+% ") == std::string_view::npos;
}

}  // namespace

void NumberTable::print(Terminal& terminal) const {
  TextTable text(rows_[0]);
  for (std::size_t c = 1; c < rows_[0].size(); ++c) {
    bool is_number = rows_.size() > 1;
    for (std::size_t r = 1; r < rows_.size(); ++r) is_number = is_number && looks_like_number(rows_[r][c]);
    if (is_number) text.align_right(c);
  }
  for (std::size_t r = 1; r < rows_.size(); ++r) text.add(rows_[r]);
  terminal.print(text.text());
}

std::string number_cell(double value, int decimals) {
  if (!std::isfinite(value)) return "-";
  auto text = fmt::format("{:.{}f}", std::abs(value), decimals);
  const auto point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > 3; at -= 3) text.insert(at - 3, ",");
  const bool is_zero = text.find_first_not_of("0.,") == std::string::npos;
  return value < 0.0 && !is_zero ? "-" + text : text;
}

void write_warnings(JsonWriter& json, const Problems& warnings, Language language) {
  json.key("warnings").begin_array();
  for (const auto& problem : warnings) {
    json.begin_object().key("code").value(problem.code).key("field").value(problem.field);
    json.key("message").value(explain(problem, language).message).end_object();
  }
  json.end_array();
}

}  // namespace geojeom::cli
