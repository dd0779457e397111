#pragma once

#include <unordered_map>

#include "store/columns/column_paths.hpp"

namespace geojeom::sqlite {

/// One column that a question groups by: a number for every group that its codes lead to, in the order of the groups'
/// values. Numbers are grouped by their codes as they are; parts of texts by a table.
class ColumnGroup {
 public:
  /// nothing for a part that only SQL takes, or texts too many for a table.
  static std::optional<ColumnGroup> of(PathColumn path, const GroupColumn& by);

  std::uint64_t size() const { return is_text() ? values_.size() : path_.last().greatest_code() + 1; }
  Value value(std::uint64_t group) const { return is_text() ? values_[group] : path_.last().value_of(group); }
  const CodeColumn& first() const { return path_.first(); }
  std::uint64_t group_of(CodeColumn::Code first) const {
    return is_text() ? group_by_code_[first] : path_.last_code(first);
  }

 private:
  explicit ColumnGroup(PathColumn path) : path_(std::move(path)) {}
  bool is_text() const { return !values_.empty(); }
  bool add_texts(const GroupColumn& by);

  PathColumn path_;
  std::vector<std::uint32_t> group_by_code_;  ///< by the first column's code
  std::vector<Value> values_;                 ///< of the groups of a text
};

/// Groups by several columns at once: rows to places in the tables of the aggregates. Few combinations have a place
/// each, of many only those that occur.
class ColumnGroups {
 public:
  /// nothing where one of the columns cannot be grouped here, or their combinations are beyond counting.
  static std::optional<ColumnGroups> of(std::vector<ColumnGroup> columns);

  void place(std::span<const std::uint32_t> rows, std::vector<CodeColumn::Code>& codes,
             std::vector<std::uint32_t>& places);
  std::size_t place_count() const { return is_direct_ ? combinations_ : combination_by_place_.size(); }
  /// Every place, in the order of its values.
  std::vector<std::uint32_t> in_order() const;
  std::vector<Value> values_at(std::uint32_t place) const;

 private:
  std::vector<ColumnGroup> columns_;
  std::uint64_t combinations_ = 1;
  bool is_direct_ = true;
  std::vector<std::uint64_t> combination_by_row_;
  std::unordered_map<std::uint64_t, std::uint32_t> place_by_combination_;
  std::vector<std::uint64_t> combination_by_place_;
};

}  // namespace geojeom::sqlite
