#include "store/columns/column_aggregate.hpp"

#include <algorithm>
#include <bit>

namespace geojeom::sqlite {
namespace {

constexpr std::uint64_t words_max = 1u << 19;
constexpr std::uint64_t bits_per_word = 64;
constexpr std::size_t pairs_min = 1u << 18;

}  // namespace

DistinctCodes::DistinctCodes(CodeColumn::Code greatest, std::size_t places)
    : width_(greatest + 1), words_per_place_(greatest / bits_per_word + 1), sort_at_(pairs_min) {
  if (places > 0 && words_per_place_ <= words_max / places) words_.resize(words_per_place_ * places);
}

void DistinctCodes::add(std::uint32_t place, CodeColumn::Code code) {
  if (!words_.empty()) {
    words_[place * words_per_place_ + code / bits_per_word] |= std::uint64_t{1} << (code % bits_per_word);
    return;
  }
  pairs_.push_back(place * width_ + code);
  if (pairs_.size() >= sort_at_) sort_pairs();
}

void DistinctCodes::sort_pairs() {
  std::sort(pairs_.begin(), pairs_.end());
  pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
  sort_at_ = std::max(pairs_min, 2 * pairs_.size());
}

std::vector<std::int64_t> DistinctCodes::counts(std::size_t places) {
  std::vector<std::int64_t> counts(places);
  sort_pairs();
  for (const auto pair : pairs_) ++counts[pair / width_];
  for (std::size_t word = 0; word < words_.size(); ++word)
    counts[word / words_per_place_] += std::popcount(words_[word]);
  return counts;
}

std::optional<ColumnAggregate> ColumnAggregate::of(std::optional<PathColumn> path, Aggregate aggregate,
                                                   std::size_t places) {
  if (!path) return ColumnAggregate(std::nullopt, Aggregate::count);
  const CodeColumn& last = path->last();
  if (aggregate == Aggregate::sum && last.storage() == Storage::text) return std::nullopt;
  const auto greatest = last.greatest_code();
  if (aggregate == Aggregate::count_distinct && greatest >= (std::uint64_t{1} << 32)) return std::nullopt;
  ColumnAggregate made(std::move(path), aggregate);
  if (aggregate == Aggregate::count_distinct) made.distinct_.emplace(greatest, places);
  return made;
}

void ColumnAggregate::add(std::span<const std::uint32_t> rows, std::span<const std::uint32_t> places,
                          std::size_t place_count, std::vector<CodeColumn::Code>& codes) {
  numbers_.resize(std::max(numbers_.size(), place_count));
  if (!path_) {
    for (const auto place : places) ++numbers_[place];
    return;
  }
  ends_.resize(std::max(ends_.size(), place_count));
  codes.resize(rows.size());
  path_->first().gather(rows, codes.data());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto code = path_->last_code(codes[i]);
    if (code != 0) add_code(places[i], code);
  }
}

void ColumnAggregate::add_code(std::uint32_t place, CodeColumn::Code code) {
  switch (aggregate_) {
    case Aggregate::count:
      ++numbers_[place];
      break;
    case Aggregate::count_distinct:
      distinct_->add(place, code);
      break;
    case Aggregate::sum:
      ends_[place] = code;
      has_overflowed_ |= __builtin_add_overflow(numbers_[place], path_->last().number_of(code), &numbers_[place]);
      break;
    case Aggregate::minimum:
      if (ends_[place] == 0 || is_before(code, ends_[place])) ends_[place] = code;
      break;
    case Aggregate::maximum:
      if (ends_[place] == 0 || is_before(ends_[place], code)) ends_[place] = code;
      break;
  }
}

bool ColumnAggregate::is_before(CodeColumn::Code a, CodeColumn::Code b) const {
  const CodeColumn& column = path_->last();
  if (column.storage() == Storage::integer) return a < b;
  return a != b && column.text_of(a) < column.text_of(b);
}

bool ColumnAggregate::finish(std::size_t places) {
  numbers_.resize(places);
  ends_.resize(places);
  if (distinct_) numbers_ = distinct_->counts(places);
  return !has_overflowed_;
}

Value ColumnAggregate::value_at(std::uint32_t place) const {
  const bool has_end = aggregate_ == Aggregate::minimum || aggregate_ == Aggregate::maximum;
  if (has_end) return path_->last().value_of(ends_[place]);
  if (aggregate_ == Aggregate::sum && ends_[place] == 0) return {};
  return numbers_[place];
}

}  // namespace geojeom::sqlite
