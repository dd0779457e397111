#pragma once

#include <utility>

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// One planned purchase: how much, when, and which sectors supply it.
struct SpendingLine {
  std::string item;
  double amount = 0.0;  ///< at purchasers' prices of its year
  int year = 0;
  double local_content = 1.0;  ///< part that is bought from the region (or nation) of the table; the rest leaks
  std::vector<std::pair<std::string, double>> sectors;  ///< supplier and share; shares add up to one
};

/// What turns purchasers' prices of a year into basic prices of the table's year.
struct SpendingRules {
  const Names& sectors;  ///< of the table or sheet
  std::vector<std::pair<int, double>>
      price_index{};      ///< year and index, table year = 1; a year that is missing counts as 1
  Vector margin_rates{};  ///< n: trade and transport margin as part of the purchasers' price; empty: none
  Vector tax_rates{};     ///< n: net product taxes as part of the purchasers' price; empty: none
  std::vector<std::pair<std::string, double>> margin_sectors{};  ///< who earns the margins, shares adding up to one
};

/// Spending at basic prices by supplying sector, with every won accounted for.
///
/// Shape    n; `by_year` one vector a year that occurs, in order.
/// Units    of the amounts; `vector` in prices of the table's year.
/// Errors   IO-107 a sector that is not there; IO-119 shares that do not add up to one; IO-125 local content, rates
///          or index out of range.
/// Method   amount / index * local content * share, of which tax leaves, the margin goes to the margin sectors and
///          the rest to the supplier: Eurostat manual (Beutel 2008), section 6.2 (valuation matrices).
/// Checked  study_test.cpp: vector + leaked + taxes = spent in prices of the table's year.
struct PreparedSpending {
  Vector vector;
  std::vector<std::pair<int, Vector>> by_year;
  double spent = 0.0;   ///< in prices of the table's year, before anything leaves
  double leaked = 0.0;  ///< bought elsewhere
  double taxes = 0.0;
  double margins = 0.0;  ///< moved to the margin sectors, still in the vector
};
Result<PreparedSpending> prepare_spending(const std::vector<SpendingLine>& lines, const SpendingRules& rules);

/// Employment coefficients of another year when labour productivity has changed: base coefficient over the index.
///
/// Shape    n coefficients; `productivity_index` 1 in the base year (1.2 = a fifth more output per person).
/// Units    persons per KRW 1bn; show base year and scaled value side by side.
/// Errors   IO-125 an index that is not positive.
/// Method   definition of labour productivity; METHODS: employment coefficients fall from year to year.
/// Checked  study_test.cpp.
Result<Vector> employment_coefficients_in(const Vector& coefficients, double productivity_index);

}  // namespace geojeom::impact
