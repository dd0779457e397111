#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/value.hpp"

namespace geojeom {

class RecordType;
struct StoredRow;

/// A column of a query: a column's name, a system column (id, organisation, version, sample), or a path over
/// references: "project.sub_programme.programme.name".
using ColumnPath = std::string;

enum class Compare : unsigned char {
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,        ///< one of the values
  contains,  ///< text anywhere, without regard to ASCII case
  starts_with,
  is_empty,
  is_set,
  empty_or_greater_equal,  ///< open-ended: nothing, or at least the value
};

struct Condition {
  ColumnPath column;
  Compare compare = Compare::equal;
  std::vector<Value> values{};
};

struct Order {
  ColumnPath column;
  bool descending = false;
};

/// Where a page ended: the values of the order's columns and the id of its last row.
struct PageKey {
  std::vector<Value> values;
  std::int64_t id = 0;
};

/// Which records, in which order. Conditions all hold. Without an organisation: of all organisations.
struct Query {
  const RecordType* type = nullptr;
  std::optional<std::int64_t> organisation{};
  std::vector<Condition> where{};
  std::vector<Order> order{};
  std::size_t limit = 50;
  std::optional<PageKey> after{};
};

struct Page {
  std::vector<StoredRow> rows;
  std::optional<PageKey> next;  ///< absent on the last page
};

enum class Aggregate : unsigned char { count, count_distinct, sum, minimum, maximum };

struct AggregateColumn {
  Aggregate aggregate = Aggregate::count;
  ColumnPath column{};  ///< empty for count of rows
};

/// How a group's column is read: as it is, the year, quarter or month of a date ("2026", "2026-Q1", "2026-03"), or its first
/// characters (the province "mois:43" of "mois:43110", the division "10:26" of "10:26110").
enum class GroupPart : unsigned char { whole, year, quarter, month, prefix };

struct GroupColumn {
  ColumnPath column;
  GroupPart part = GroupPart::whole;
  int prefix_length = 0;
};

/// Counts and sums, by groups. Sums of amounts are exact; a sum beyond 64 bits throws StoreFailure.
struct AggregateQuery {
  const RecordType* type = nullptr;
  std::optional<std::int64_t> organisation{};
  std::vector<Condition> where{};
  std::vector<GroupColumn> group_by{};
  std::vector<AggregateColumn> columns{};
};

struct AggregateTable {
  struct Line {
    std::vector<Value> group;
    std::vector<Value> values;  ///< empty for a sum, minimum or maximum over nothing
  };
  std::vector<Line> lines;
};

}  // namespace geojeom
