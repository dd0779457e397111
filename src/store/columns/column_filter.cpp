#include "store/columns/column_filter.hpp"

#include <algorithm>

namespace geojeom::sqlite {
namespace {

bool is_comparable(const CodeColumn& column, const Condition& condition) {
  if (condition.compare == Compare::is_empty || condition.compare == Compare::is_set) return true;
  if (condition.compare == Compare::contains) return false;
  if (condition.compare == Compare::starts_with && column.storage() != Storage::text) return false;
  if (condition.compare != Compare::in && condition.values.empty()) return false;
  return std::all_of(condition.values.begin(), condition.values.end(), [&](const Value& value) {
    return column.storage() == Storage::text ? text_in(value) != nullptr : number_in(value) != nullptr;
  });
}

int sign_of(std::int64_t a, std::int64_t b) { return a < b ? -1 : a > b ? 1 : 0; }

}  // namespace

std::optional<ColumnFilter> ColumnFilter::of(PathColumn path, const Condition& condition, std::size_t row_count) {
  if (!is_comparable(path.last(), condition)) return std::nullopt;
  ColumnFilter filter(std::move(path), condition);
  const auto greatest = filter.path_.first().greatest_code();
  if (greatest > row_count) return filter;
  filter.by_code_.resize(greatest + 1);
  for (CodeColumn::Code code = 0; code <= greatest; ++code)
    filter.by_code_[code] = filter.holds(filter.path_.last_code(code));
  return filter;
}

std::size_t ColumnFilter::keep(std::span<std::uint32_t> rows, std::vector<CodeColumn::Code>& codes) const {
  codes.resize(rows.size());
  path_.first().gather(rows, codes.data());
  std::size_t kept = 0;
  // Written always and counted when it holds: no branch to guess wrong.
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[kept] = rows[i];
    kept += by_code_.empty() ? holds(path_.last_code(codes[i])) : by_code_[codes[i]] != 0;
  }
  return kept;
}

/// A comparison with nothing never holds, but for "is not" and the open end.
bool ColumnFilter::holds(CodeColumn::Code last) const {
  switch (condition_.compare) {
    case Compare::is_empty:
      return last == 0;
    case Compare::is_set:
      return last != 0;
    case Compare::not_equal:
    case Compare::empty_or_greater_equal:
      if (last == 0) return true;
      break;
    default:
      if (last == 0) return false;
  }
  const CodeColumn& column = path_.last();
  return column.storage() == Storage::text ? holds_for_text(column.text_of(last))
                                           : holds_for_number(column.number_of(last));
}

bool ColumnFilter::holds_by_order(int order) const {
  switch (condition_.compare) {
    case Compare::equal:
      return order == 0;
    case Compare::not_equal:
      return order != 0;
    case Compare::less:
      return order < 0;
    case Compare::less_equal:
      return order <= 0;
    case Compare::greater:
      return order > 0;
    case Compare::greater_equal:
    case Compare::empty_or_greater_equal:
      return order >= 0;
    default:
      return false;
  }
}

bool ColumnFilter::holds_for_number(std::int64_t number) const {
  const auto& values = condition_.values;
  if (condition_.compare != Compare::in) return holds_by_order(sign_of(number, *number_in(values.front())));
  return std::any_of(values.begin(), values.end(), [&](const Value& value) { return *number_in(value) == number; });
}

bool ColumnFilter::holds_for_text(std::string_view text) const {
  const auto& values = condition_.values;
  if (condition_.compare == Compare::starts_with) return text.starts_with(*text_in(values.front()));
  if (condition_.compare != Compare::in) return holds_by_order(text.compare(*text_in(values.front())));
  return std::any_of(values.begin(), values.end(), [&](const Value& value) { return *text_in(value) == text; });
}

}  // namespace geojeom::sqlite
