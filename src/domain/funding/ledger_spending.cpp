#include <algorithm>

#include "domain/funding/account.hpp"
#include "domain/funding/ledger_checks.hpp"

namespace geojeom::ledger {
namespace {

bool is_own_share(const ProjectMoney& money, const FundingLine& line) {
  const bool is_own = line.source == FundSource::private_cash || line.source == FundSource::own;
  return is_own && money.nature_of(line) != FundNature::own_income;
}

bool is_public(FundSource source) {
  return source == FundSource::national || source == FundSource::province || source == FundSource::municipality;
}

/// BR-32 (R-KIJI art. 26)  A subsidy keeps to the cost items fixed for it; an item fixed for a source takes no other.
Problems check_purpose(const Context& c) {
  const auto& item = c.money.items.at(c.asked.budget_item->value);
  const auto line = c.money.line_of(c.asked);
  const bool is_bound = line && c.money.nature_of(c.money.lines.at(*line)) == FundNature::subsidy;
  const bool has_purpose = std::any_of(c.money.items.begin(), c.money.items.end(), [&](const auto& other) {
    return other.second.year == c.asked.year && other.second.source == c.asked.source;
  });
  const bool is_foreign = item.source ? *item.source != c.asked.source : is_bound && has_purpose;
  return is_foreign ? Problems{Refusal(c, "FUN-209", "budget_item", "BR-32")} : Problems{};
}

/// BR-40  Nothing is spent before the grant decision.
Problems check_grant_before(const Context& c) {
  const auto line = c.money.line_of(c.asked);
  if (!c.rules.no_spending_before_grant || !is_public(c.asked.source) || !line) return {};
  const bool was_granted = std::any_of(c.money.entries.begin(), c.money.entries.end(), [&](const LedgerEntry& entry) {
    return entry.kind == LedgerKind::grant && c.money.line_of(entry) == line && entry.on <= c.asked.on;
  });
  return was_granted ? Problems{} : Problems{Refusal(c, "FUN-205", "on", "BR-40")};
}

/// BR-40  The own share is spent before the subsidy.
Problems check_own_share_first(const Context& c) {
  if (!c.rules.own_share_first || !is_public(c.asked.source) || c.asked.kind != LedgerKind::spend) return {};
  Won left;
  for (const auto& [number, line] : c.money.lines) {
    if (line.year == c.asked.year && is_own_share(c.money, line)) left += line.amount;
  }
  for (const auto& entry : c.money.entries) {
    const auto line = entry.kind == LedgerKind::spend && entry.on <= c.asked.on ? c.money.line_of(entry) : std::nullopt;
    if (line && entry.year == c.asked.year && is_own_share(c.money, c.money.lines.at(*line))) left -= entry.amount;
  }
  if (left <= Won(0)) return {};
  return {Refusal(c, "FUN-206", "source", "BR-40").with("left", left)};
}

/// A payment may be split over sources; anything else with the same evidence is the same payment again.
bool is_split_of(const LedgerEntry& other, const LedgerEntry& asked) {
  const bool is_other_source = other.source != asked.source || other.funding_line != asked.funding_line;
  return other.project == asked.project && other.on == asked.on && other.budget_item == asked.budget_item &&
         is_other_source;
}

/// Taken back in full by counter-entries.
bool is_undone(const Context& c, const LedgerEntry& entry) {
  Won left = entry.amount;
  for (const auto& other : c.same_evidence) {
    if (other.corrects == entry.code) left += other.amount;
  }
  return left == Won(0);
}

Problems check_evidence(const Context& c) {
  if (c.asked.kind != LedgerKind::spend) return {};
  Problems problems;
  if (!c.asked.evidence_number) problems.add(Refusal(c, "FUN-211", "evidence_number", "BR-40"));
  if (!c.asked.vendor) problems.add(Refusal(c, "FUN-211", "vendor", "BR-40"));
  for (const auto& other : c.same_evidence) {
    if (other.kind != LedgerKind::spend || other.corrects || is_split_of(other, c.asked) || is_undone(c, other)) continue;
    const bool same_vendor =
        !other.vendor_number || !c.asked.vendor_number || *other.vendor_number == *c.asked.vendor_number;
    if (!same_vendor) continue;
    problems.add(Refusal(c, "FUN-208", "evidence_number", "증빙 1건 1회")
                     .with("entry", other.code)
                     .with("evidence", other.evidence_number.value_or("")));
    break;
  }
  return problems;
}

/// BR-37  From a threshold on, outsourcing and materials stand in the plan by name.
Problems check_planned_by_name(const Context& c) {
  const auto& item = c.money.items.at(c.asked.budget_item->value);
  const bool is_outsourcing = item.category == CostCategory::outsourcing;
  const bool is_material = item.category == CostCategory::equipment_and_materials;
  if (item.name || (!is_outsourcing && !is_material)) return {};
  const Won from = is_outsourcing ? c.rules.outsourcing_planned_from : c.rules.materials_planned_from;
  if (from == Won(0) || c.asked.amount < from) return {};
  return {Refusal(c, is_outsourcing ? "FUN-227" : "FUN-228", "budget_item", "BR-37").with("from", from)};
}

}  // namespace

Problems check_spending(const Context& c) {
  if (!is_spending(c.asked.kind)) return {};
  Problems problems = check_purpose(c);
  problems.add(check_grant_before(c));
  problems.add(check_own_share_first(c));
  problems.add(check_evidence(c));
  problems.add(check_planned_by_name(c));
  return problems;
}

Problems check_grant(const Context& c) {
  if (c.asked.kind != LedgerKind::grant || c.rules.tranches_least < 2 || !is_public(c.asked.source)) return {};
  const auto line = c.money.line_of(c.asked);
  const bool is_all = line && c.asked.amount >= c.money.lines.at(*line).amount;
  if (!is_all) return {};
  return {Refusal(c, "FUN-213", "amount", "BR-40").with("parts", std::to_string(c.rules.tranches_least))};
}

Problems check_carry_over(const Context& c) {
  if (c.asked.kind != LedgerKind::carry_over) return {};
  Problems problems;
  if (c.asked.source == FundSource::private_in_kind) problems.add(Refusal(c, "FUN-216", "source", "BR-35"));
  const auto& from = c.money.items.at(c.asked.budget_item->value);
  if (from.category != c.money.items.at(c.asked.to_item->value).category) {
    problems.add(Refusal(c, "FUN-217", "to_item", "BR-35"));
  }
  const bool came_by_carry = std::any_of(c.money.entries.begin(), c.money.entries.end(), [&](const LedgerEntry& entry) {
    return entry.kind == LedgerKind::carry_over && entry.to_item == c.asked.budget_item;
  });
  if (c.rules.carry_over_once && came_by_carry) problems.add(Refusal(c, "FUN-218", "budget_item", "BR-35"));
  const Date last = std::min(c.asked.year.last_day(), c.money.spending_period().last());
  if (c.asked.on > last) problems.add(Refusal(c, "FUN-219", "on", "BR-35").with("last", to_text(last)));
  return problems;
}

Problems check_correction(const Context& c) {
  const LedgerEntry* original = c.money.find_entry(*c.asked.corrects);
  const auto is_mirror = [&](const LedgerEntry& other) {
    return !other.corrects && other.kind == c.asked.kind && other.year == c.asked.year &&
           other.source == c.asked.source && other.funding_line == c.asked.funding_line &&
           other.budget_item == c.asked.budget_item && other.to_item == c.asked.to_item &&
           other.to_line == c.asked.to_line && other.commitment == c.asked.commitment && other.on <= c.asked.on;
  };
  if (original == nullptr || !is_mirror(*original)) return {Refusal(c, "FUN-214", "corrects", "원장")};
  Won left = original->amount;
  for (const auto& other : c.money.entries) {
    if (other.corrects == original->code) left += other.amount;
  }
  if (c.asked.amount.is_negative() && left + c.asked.amount >= Won(0)) return {};
  return {Refusal(c, "FUN-215", "amount", "원장").with("left", left)};
}

}  // namespace geojeom::ledger
