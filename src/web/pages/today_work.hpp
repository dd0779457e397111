#pragma once

#include <string>
#include <vector>

#include "domain/clocks/clocks.hpp"
#include "domain/office/records/notice.hpp"
#include "rules/rule_book.hpp"
#include "web/page_text.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Work that waits in a list: how much, and where.
struct WaitingLine {
  PageText label;
  std::int64_t count = 0;
  std::string address;
};

/// Records in states that ask somebody to act, of the types the caller may write; of all readable ones for who writes
/// nothing.
std::vector<WaitingLine> waiting_for(Visit& visit);

/// Notices for the caller on a day: those for everybody, for the caller's kind of user, and the caller's own; important
/// ones first. Read without the guard: being addressed is what allows to read them.
std::vector<Notice> notices_for(Visit& visit, Date on);

/// Every open clock of the caller's organisation on a day.
std::vector<DueClock> open_clocks(Visit& visit, const RuleBook& rules, Date on);

}  // namespace geojeom
