#pragma once

#include "store/columns/column_paths.hpp"

namespace geojeom::sqlite {

/// A condition on codes: which rows hold it, as SQL decides it.
class ColumnFilter {
 public:
  /// nothing for a comparison that only SQL makes: text anywhere, or a value of the other kind.
  static std::optional<ColumnFilter> of(PathColumn path, const Condition& condition, std::size_t row_count);

  /// Keeps the rows that hold it, in their order; answers how many.
  std::size_t keep(std::span<std::uint32_t> rows, std::vector<CodeColumn::Code>& codes) const;

 private:
  ColumnFilter(PathColumn path, const Condition& condition) : path_(std::move(path)), condition_(condition) {}
  bool holds(CodeColumn::Code last) const;
  bool holds_by_order(int order) const;
  bool holds_for_number(std::int64_t number) const;
  bool holds_for_text(std::string_view text) const;

  PathColumn path_;
  Condition condition_;
  std::vector<std::uint8_t> by_code_;  ///< by the first column's code, where there are fewer of them than rows
};

}  // namespace geojeom::sqlite
