#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/won.hpp"
#include "domain/funding/statement_system.hpp"

namespace geojeom {

/// A line of somebody else's book, as far as it is compared.
struct StatementFacts {
  std::int64_t id = 0;
  StatementSystem system = StatementSystem::bank;
  std::int64_t project = 0;  ///< 0: of any
  Date on;
  Won paid;
  Won received;
  std::string payee{};
  std::string payee_number{};
  std::string evidence{};
};

/// An entry of the ledger that pays out or takes in, less what was corrected of it.
struct EntryFacts {
  std::int64_t id = 0;
  std::int64_t project = 0;
  bool pays = true;  ///< spending and refunds; else grants, interest, income and recoveries
  Date on;
  Won amount;
  std::string payee{};
  std::string payee_number{};
  std::string evidence{};
};

struct LineMatch {
  std::int64_t line = 0;
  MatchResult result = MatchResult::unmatched;
  std::int64_t entry = 0;  ///< 0: none
  Won difference{};        ///< the line less the entry
};

/// Compares lines with entries, each system for itself: a bank and RCMS show the same payment once each.
///
/// Order   1. the same evidence number; 2. the same amount and payee within `days_apart` days, the nearest first; 3.
/// the
///         same amount and day where only one entry has them; 4. the same payee within the days, another amount. An
///         entry is matched once in a system. A line that is like a matched one, or has its evidence number, and finds
///         no entry of its own is a duplicate.
/// Result  one match a line, in their order; no line and no entry is used twice.
std::vector<LineMatch> match_lines(const std::vector<StatementFacts>& lines, const std::vector<EntryFacts>& entries,
                                   int days_apart);

/// A payee's name as it is compared: without spaces, marks and the words of its legal form.
std::string plain_payee(std::string_view name);

}  // namespace geojeom
