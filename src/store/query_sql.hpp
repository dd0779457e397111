#pragma once

#include <string>
#include <vector>

#include "record/query.hpp"
#include "record/registry.hpp"

namespace geojeom {

/// A statement and the values of its places ?1, ?2, ...
struct SqlText {
  std::string sql;
  std::vector<Value> values;
};

/// The order that a list really has: the query's columns, then the id so that no two rows tie.
/// The first columns of the result are id, organisation, version, sample and the type's own; behind them come the
/// order's columns.
SqlText list_sql(const Query& query, const Registry& registry);
SqlText count_sql(const Query& query, const Registry& registry);
/// One row a group: the group's columns, then the aggregates.
SqlText aggregate_sql(const AggregateQuery& query, const Registry& registry);
/// The columns of a stored row, for reading one by id.
std::string select_columns(const RecordType& type);

}  // namespace geojeom
