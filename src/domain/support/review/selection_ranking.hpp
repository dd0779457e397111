#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/decimal.hpp"
#include "core/won.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {

/// An application with what decides its place.
struct RankedApplication {
  std::int64_t application = 0;
  std::string name;
  Decimal total;
  Decimal business;    ///< mean of the commercialisation and economic part
  Decimal technology;  ///< mean of the technical part
  Decimal deduction;
  Won amount;

  std::size_t rank = 0;      ///< from 1; set by rank_applications
  bool passes = false;       ///< reaches the pass score
  bool is_selected = false;  ///< stands above the budget line
  bool broke_a_tie = false;  ///< stands before or after another with the same total
};

/// What the selection may spend.
struct SelectionBudget {
  std::optional<Won> money{};
  std::optional<std::int64_t> quota{};
};

/// Where the line is drawn, and what would move it.
struct BudgetLine {
  std::size_t selected = 0;
  Won spent;
  std::optional<Won> left{};
  std::vector<Words> what_would_move_it;
};

/// BR-15: by total; ties by business, then technology, then fewer deductions, then by name of the application. From the
/// first one who does not pass or for whom money or quota are used up, nobody is selected: nobody is passed over for
/// being expensive.
BudgetLine rank_applications(std::vector<RankedApplication>& applications, const SelectionBudget& budget,
                             Decimal pass = Decimal::of(70));

}  // namespace geojeom::support
