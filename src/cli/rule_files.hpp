#pragma once

#include "cli/session.hpp"
#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom::cli {

/// The rule packs of the data folder. Errors: those of RuleBook::load.
LoadedRules load_rules(const Session& session);

/// Days off: those of the database, or where there is none yet those that are shipped.
WorkingCalendar load_calendar(const Session& session);

}  // namespace geojeom::cli
