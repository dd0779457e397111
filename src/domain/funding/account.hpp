#pragma once

#include <algorithm>
#include <vector>

#include "domain/funding/project_money.hpp"

namespace geojeom {

/// The lowest that an account stands at the end of a day, and that day.
struct LowPoint {
  Won balance;
  Date on;
};

/// How an account runs when `asked` is added to a project's entries: from its first entry on, day by day. An entry that
/// is dated back must not leave a later day short, so every day from its own on counts. `delta` gives what an entry
/// moves.
template <class Delta>
LowPoint low_point(const ProjectMoney& money, const LedgerEntry& asked, Won opening, Delta delta) {
  std::vector<std::pair<Date, Won>> moves{{asked.on, delta(asked)}};
  for (const auto& entry : money.entries) {
    if (const Won moved = delta(entry); moved != Won(0)) moves.emplace_back(entry.on, moved);
  }
  std::stable_sort(moves.begin(), moves.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Won balance = opening;
  std::optional<LowPoint> low;
  for (std::size_t i = 0; i < moves.size(); ++i) {
    balance += moves[i].second;
    const bool ends_day = i + 1 == moves.size() || moves[i + 1].first != moves[i].first;
    if (!ends_day || moves[i].first < asked.on) continue;
    if (!low || balance < low->balance) low = LowPoint{balance, moves[i].first};
  }
  return *low;
}

}  // namespace geojeom
