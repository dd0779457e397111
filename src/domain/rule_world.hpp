#pragma once

#include "record/registry.hpp"
#include "record/store.hpp"
#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom {

/// What rules are applied with: the numbers of the law and the days off, both as the office has them.
struct RuleWorld {
  const Registry& registry;
  const RuleBook& rules;
  const WorkingCalendar& calendar;
};

}  // namespace geojeom
