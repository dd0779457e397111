#pragma once

#include "store/columns/column_paths.hpp"

namespace geojeom::sqlite {

/// Different codes in every place: a bit for each where they are few enough, else sorted pairs.
class DistinctCodes {
 public:
  DistinctCodes(CodeColumn::Code greatest, std::size_t places);
  void add(std::uint32_t place, CodeColumn::Code code);
  /// How many different ones each place has.
  std::vector<std::int64_t> counts(std::size_t places);

 private:
  void sort_pairs();

  CodeColumn::Code width_;
  std::uint64_t words_per_place_;
  std::vector<std::uint64_t> words_;
  std::vector<std::uint64_t> pairs_;
  std::size_t sort_at_;
};

/// One count, sum, minimum or maximum, for every group.
class ColumnAggregate {
 public:
  /// Without a column: how many rows. nothing for what only SQL does: a sum of texts.
  static std::optional<ColumnAggregate> of(std::optional<PathColumn> path, Aggregate aggregate, std::size_t places);

  void add(std::span<const std::uint32_t> rows, std::span<const std::uint32_t> places, std::size_t place_count,
           std::vector<CodeColumn::Code>& codes);
  /// Once everything is added. False when a sum is beyond 64 bits.
  bool finish(std::size_t places);
  Value value_at(std::uint32_t place) const;

 private:
  ColumnAggregate(std::optional<PathColumn> path, Aggregate aggregate)
      : path_(std::move(path)), aggregate_(aggregate) {}
  void add_code(std::uint32_t place, CodeColumn::Code code);
  bool is_before(CodeColumn::Code a, CodeColumn::Code b) const;

  std::optional<PathColumn> path_;
  Aggregate aggregate_;
  bool has_overflowed_ = false;
  std::vector<std::int64_t> numbers_;   ///< counts and sums
  std::vector<CodeColumn::Code> ends_;  ///< of minimum and maximum, and that a sum has any
  std::optional<DistinctCodes> distinct_;
};

}  // namespace geojeom::sqlite
