#pragma once

#include <string>

#include "domain/support/records/call.hpp"
#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom::support {

/// What actions ask for numbers and days: every pack, and the calendar.
struct RuleDesk {
  const RuleBook& book;
  const WorkingCalendar& calendar;

  /// The rules of a regime on a day; without a regime those of company support.
  RulesInForce of(const std::optional<std::string>& regime, Date on) const {
    return book.rules_of_regime(regime.value_or("company_support"), on);
  }
};

/// "R-KIJI 2026-02-13": what a decision is stamped with (BR-90); empty where no pack governs.
inline std::optional<std::string> stamp_of(const RulesInForce& rules) {
  if (rules.empty()) return std::nullopt;
  return to_text(rules.main().pack->stamp());
}

}  // namespace geojeom::support
