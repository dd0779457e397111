#include "store/columns/column_answer.hpp"

#include <algorithm>
#include <numeric>

#include "store/columns/column_aggregate.hpp"
#include "store/columns/column_filter.hpp"
#include "store/columns/column_groups.hpp"

namespace geojeom::sqlite {
namespace {

/// So many rows at a time: what is done with them stays in the processor's cache.
constexpr std::size_t block_rows = 4096;

/// One question on its way: filters, groups and aggregates, resolved against one set of columns.
class Question {
 public:
  Question(const ColumnSet& set, const AggregateQuery& query, const Registry& registry)
      : set_(set), query_(query), registry_(registry), counted_(*set.find(*query.type)) {}

  std::optional<AggregateTable> answer() {
    if (!add_filters() || !add_groups() || !add_aggregates()) return std::nullopt;
    if (query_.organisation) {
      add_rows(counted_.rows_of_organisation(*query_.organisation));
    } else {
      add_all_rows();
    }
    return table();
  }

 private:
  std::optional<PathColumn> path(std::string_view path) const {
    return PathColumn::resolve(set_, registry_, *query_.type, path);
  }

  bool add_filters() {
    for (const auto& condition : query_.where) {
      auto column = path(condition.column);
      auto filter = column ? ColumnFilter::of(std::move(*column), condition, counted_.row_count()) : std::nullopt;
      if (!filter) return false;
      filters_.push_back(std::move(*filter));
    }
    return true;
  }

  bool add_groups() {
    std::vector<ColumnGroup> columns;
    for (const auto& by : query_.group_by) {
      auto column = path(by.column);
      auto group = column ? ColumnGroup::of(std::move(*column), by) : std::nullopt;
      if (!group) return false;
      columns.push_back(std::move(*group));
    }
    groups_ = ColumnGroups::of(std::move(columns));
    return groups_.has_value();
  }

  bool add_aggregates() {
    const std::size_t places = groups_->place_count();
    aggregates_.push_back(*ColumnAggregate::of(std::nullopt, Aggregate::count, places));
    for (const auto& wanted : query_.columns) {
      std::optional<PathColumn> column;
      if (!wanted.column.empty() && !(column = path(wanted.column))) return false;
      auto aggregate = ColumnAggregate::of(std::move(column), wanted.aggregate, places);
      if (!aggregate) return false;
      aggregates_.push_back(std::move(*aggregate));
    }
    return counted_.find("organisation") != nullptr;
  }

  void add_rows(std::span<const std::uint32_t> rows) {
    for (std::size_t first = 0; first < rows.size(); first += block_rows) {
      const auto block = rows.subspan(first, std::min(block_rows, rows.size() - first));
      rows_.assign(block.begin(), block.end());
      add_block();
    }
  }

  void add_all_rows() {
    for (std::size_t first = 0; first < counted_.row_count(); first += block_rows) {
      rows_.resize(std::min(block_rows, counted_.row_count() - first));
      std::iota(rows_.begin(), rows_.end(), static_cast<std::uint32_t>(first));
      add_block();
    }
  }

  void add_block() {
    for (const auto& filter : filters_) rows_.resize(filter.keep(rows_, codes_));
    groups_->place(rows_, codes_, places_);
    for (auto& aggregate : aggregates_) aggregate.add(rows_, places_, groups_->place_count(), codes_);
  }

  /// Groups without rows are not in the table; without groups there is one line always.
  std::optional<AggregateTable> table() {
    for (auto& aggregate : aggregates_) {
      if (!aggregate.finish(groups_->place_count())) return std::nullopt;
    }
    AggregateTable table;
    for (const auto place : groups_->in_order()) {
      const bool has_rows = aggregates_.front().value_at(place) != Value{std::int64_t{0}};
      if (!has_rows && !query_.group_by.empty()) continue;
      auto& line = table.lines.emplace_back();
      line.group = groups_->values_at(place);
      for (std::size_t i = 1; i < aggregates_.size(); ++i) line.values.push_back(aggregates_[i].value_at(place));
    }
    return table;
  }

  const ColumnSet& set_;
  const AggregateQuery& query_;
  const Registry& registry_;
  const TypeColumns& counted_;
  std::vector<ColumnFilter> filters_;
  std::optional<ColumnGroups> groups_;
  std::vector<ColumnAggregate> aggregates_;
  std::vector<std::uint32_t> rows_;
  std::vector<CodeColumn::Code> codes_;
  std::vector<std::uint32_t> places_;
};

}  // namespace

std::optional<AggregateTable> answer_from_columns(const ColumnSet& set, const AggregateQuery& query,
                                                  const Registry& registry) {
  return Question(set, query, registry).answer();
}

}  // namespace geojeom::sqlite
