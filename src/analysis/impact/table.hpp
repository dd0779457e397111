#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/linear/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::impact {

using linear::Matrix;
using Vector = std::vector<double>;
using Names = std::vector<std::string>;

/// What the flows between sectors count: domestic products only, or domestic and imported ones together (경쟁수입형
/// 총거래표).
enum class Flows : unsigned char { domestic, total };

/// An input-output table, checked or not: what sectors sell to each other and to final users, and what they pay
/// besides.
///
/// Shape    n sectors, row sells to column; `final_demand` n x f; `accounts` n x k, one column an account (value
///          added, income, imports, taxes, employed persons, ...), `final_accounts` f x k what final users pay to it.
///          With regions the sectors run region by region, each region with the same number of them.
/// Units    one money unit for flows, final demand and output; each account in its own.
struct IoTable {
  Names sectors{};  ///< codes, unique
  Names names{};    ///< what people read; may be empty
  std::size_t regions = 1;
  Matrix flows{};
  Matrix final_demand{};
  Names final_items{};
  Matrix accounts{};
  Names account_names{};
  Matrix final_accounts{};
  Vector output{};
  Vector imports{};  ///< of each product, subtracted from demand in a table of total flows; else empty
  Flows flows_are = Flows::domestic;
  double printed_step = 0.0;  ///< one unit of the last printed digit: what a cell may be off by rounding, twice

  std::size_t size() const { return sectors.size(); }
};

/// How exactly a table must balance, and what belongs to its columns.
struct TableChecks {
  double tolerance = 1e-3;                    ///< of the output, beside the rounding of the cells
  std::vector<std::size_t> primary_inputs{};  ///< accounts that with the flows add up to output; empty: not checked
  bool rows = true;                           ///< false when the final demand is not (all) in the table
};

/// Everything that is wrong with a table, each with the sector and the amount.
///
/// Errors   IO-101 sizes; IO-103 row, IO-104 column does not add up to output; IO-105 coefficients of one or more;
///          IO-106 negative output; IO-111 flows without output; IO-132 double names; warnings IO-112 negative flows.
/// Checked  table_test.cpp, one bad table a code.
Problems check_table(const IoTable& table, const TableChecks& checks);

/// IO-108 at the first place where two lists of sectors differ; also when one is longer.
Problems check_same_sectors(const Names& left, const Names& right);

/// The nearest of `names` to a misspelt one, for hints.
std::string nearest_name(std::string_view name, const Names& names);

/// Number text for problems: up to six decimals, no trailing zeros.
std::string number_text(double value);

}  // namespace geojeom::impact
