#include <algorithm>

#include "domain/funding/ledger_checks.hpp"

namespace geojeom::ledger {
namespace {

constexpr std::string_view house = "원장";

bool needs_item(LedgerKind kind) {
  return is_spending(kind) || kind == LedgerKind::transfer || kind == LedgerKind::carry_over;
}

/// Interest and income may belong to no line.
bool needs_line(LedgerKind kind) { return kind != LedgerKind::interest && kind != LedgerKind::income; }

Problems check_line(const Context& c) {
  if (!c.asked.funding_line) {
    const bool is_known = !needs_line(c.asked.kind) || c.asked.kind == LedgerKind::transfer || c.money.line_of(c.asked);
    return is_known ? Problems{} : Problems{Refusal(c, "FUN-202", "funding_line", "BR-32")};
  }
  const auto line = c.money.lines.find(c.asked.funding_line->value);
  const bool fits = line != c.money.lines.end() && line->second.year == c.asked.year &&
                    line->second.source == c.asked.source;
  return fits ? Problems{} : Problems{Refusal(c, "FUN-201", "funding_line", house)};
}

Problems check_item(const Context& c) {
  if (!c.asked.budget_item) {
    return needs_item(c.asked.kind) ? Problems{Refusal(c, "FUN-203", "budget_item", "R-COST 비목")} : Problems{};
  }
  const auto item = c.money.items.find(c.asked.budget_item->value);
  const bool fits = item != c.money.items.end() && item->second.year == c.asked.year;
  return fits ? Problems{} : Problems{Refusal(c, "FUN-201", "budget_item", house)};
}

/// A transfer goes to another item of the year; a carry-over to an item and a line of a later one.
Problems check_receivers(const Context& c) {
  const bool is_carried = c.asked.kind == LedgerKind::carry_over;
  if (c.asked.kind != LedgerKind::transfer && !is_carried) return {};
  Problems problems;
  const auto item = c.asked.to_item ? c.money.items.find(c.asked.to_item->value) : c.money.items.end();
  const bool item_fits = item != c.money.items.end() && c.asked.to_item != c.asked.budget_item &&
                         (is_carried ? c.asked.year < item->second.year : c.asked.year == item->second.year);
  if (!item_fits) problems.add(Refusal(c, "FUN-226", "to_item", is_carried ? "BR-35" : "BR-33"));
  if (!is_carried) return problems;
  const auto line = c.asked.to_line ? c.money.lines.find(c.asked.to_line->value) : c.money.lines.end();
  const bool line_fits = line != c.money.lines.end() && c.asked.year < line->second.year &&
                         line->second.source == c.asked.source;
  if (!line_fits) problems.add(Refusal(c, "FUN-226", "to_line", "BR-35"));
  return problems;
}

}  // namespace

Problems check_places(const Context& c) {
  Problems problems;
  if (c.asked.kind == LedgerKind::counter) problems.add(Refusal(c, "FUN-229", "kind", house));
  if (c.asked.amount == Won(0)) problems.add(Refusal(c, "FUN-230", "amount", house));
  problems.add(check_line(c));
  problems.add(check_item(c));
  problems.add(check_receivers(c));
  return problems;
}

Problems check_time(const Context& c) {
  Problems problems;
  const bool follows_settlement = c.asked.kind == LedgerKind::refund || c.asked.kind == LedgerKind::recover ||
                                  c.asked.kind == LedgerKind::interest;
  if (!follows_settlement && c.money.settled_years.contains(c.asked.year.year())) {
    problems.add(Refusal(c, "FUN-223", "year", "BR-38").with("year", to_text(c.asked.year)));
  }
  if (!is_spending(c.asked.kind) || c.asked.corrects) return problems;
  const Period period = c.money.spending_period();
  if (!period.contains(c.asked.on)) {
    problems.add(Refusal(c, "FUN-207", "on", "BR-17").with("period", to_text(period)));
  }
  // What was paid before the agreement stood still was paid rightly; where the day is not known, nothing is.
  const auto stands_still = [&](const Agreement& agreement) {
    const bool is_suspended = agreement.state == AgreementState::suspended;
    if (agreement.kind != AgreementKind::project || !(is_suspended || agreement.state == AgreementState::terminated)) {
      return false;
    }
    const auto& since = is_suspended ? agreement.suspended_on : agreement.terminated_on;
    return !since || *since <= c.asked.on;
  };
  const bool is_stopped = c.money.project.state == ProjectState::stopped_in_good_faith ||
                          c.money.project.state == ProjectState::stopped_in_bad_faith ||
                          std::any_of(c.money.agreements.begin(), c.money.agreements.end(), stands_still);
  if (is_stopped) problems.add(Refusal(c, "FUN-224", "project", "BR-17"));
  return problems;
}

}  // namespace geojeom::ledger
