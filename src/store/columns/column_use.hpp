#pragma once

namespace geojeom {

/// When counts and sums are answered from columns in memory instead of SQL. The answers are the same.
enum class ColumnUse : unsigned char {
  never,
  by_cost,  ///< once the questions about a type have cost as much as reading it into columns does
  always,   ///< from the first question on: for tests and measurements
};

}  // namespace geojeom
