#pragma once

#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom::support {

/// The packs that are shipped, read once.
inline const RuleBook& shipped_rules() {
  static const LoadedRules loaded = RuleBook::load(std::string(GEOJEOM_SOURCE_DIR) + "/data/rules");
  return loaded.book;
}

/// What governs company support (R-KIJI with its companions) in 2026, and local subsidies.
inline RulesInForce company_support_rules() {
  return shipped_rules().rules_of_regime("company_support", Date::checked(2026, 6, 1));
}
inline RulesInForce local_subsidy_rules() {
  return shipped_rules().rules_of_regime("local_subsidy", Date::checked(2026, 6, 1));
}

inline std::vector<std::string> codes_of(const Problems& problems) {
  std::vector<std::string> codes;
  for (const auto& problem : problems) codes.push_back(problem.code);
  return codes;
}

}  // namespace geojeom::support
