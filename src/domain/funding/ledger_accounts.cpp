#include "domain/funding/account.hpp"
#include "domain/funding/ledger_checks.hpp"

namespace geojeom::ledger {
namespace {

/// A refusal where an account would go below nothing: what is there, what was asked, and from which day.
Problems keep_above_nothing(const Context& c, const LowPoint& low, const char* code, const char* rule) {
  if (!low.balance.is_negative()) return {};
  const Won asked = c.asked.amount.is_negative() ? -c.asked.amount : c.asked.amount;
  return {Refusal(c, code, "amount", rule)
              .with("asked", asked)
              .with("left", asked + low.balance)
              .with("short", -low.balance)
              .with("on", to_text(low.on))};
}

template <class Delta>
Problems check_account(const Context& c, Won opening, const char* code, const char* rule, Delta delta) {
  if (!delta(c.asked).is_negative()) return {};  // only what takes can overdraw
  return keep_above_nothing(c, low_point(c.money, c.asked, opening, delta), code, rule);
}

Problems check_pool(const Context& c, std::int64_t line) {
  const FundingLine& record = c.money.lines.at(line);
  if (record.source == FundSource::private_in_kind || c.money.nature_of(record) == FundNature::own_income) return {};
  const LineSet pool = c.money.pool_of(line);
  const auto moved = [&](Movement movement) {
    return [&c, &pool, movement](const LedgerEntry& entry) { return movement(c.money, entry, pool); };
  };
  Problems problems = check_account(c, Won(0), "FUN-204", "BR-32", moved(&move_spendable));
  if (problems.empty()) problems.add(check_account(c, Won(0), "FUN-220", "BR-38", moved(&move_returnable)));
  problems.add(check_account(c, Won(0), "FUN-221", "BR-38", moved(&move_recoverable)));
  return problems;
}

/// A line never gives more than was agreed: not allocated, not granted, not spent.
Problems check_agreed(const Context& c, std::int64_t line) {
  const Won agreed = c.money.lines.at(line).amount;
  const auto of_kind = [&](LedgerKind kind) {
    return [&c, line, kind](const LedgerEntry& entry) {
      const bool takes = entry.kind == kind && c.money.line_of(entry) == line;
      const bool receives = kind == LedgerKind::spend && entry.kind == LedgerKind::carry_over && entry.to_line &&
                            entry.to_line->value == line;
      return (receives ? entry.amount : Won(0)) - (takes ? entry.amount : Won(0));
    };
  };
  Problems problems = check_account(c, agreed, "FUN-212", "BR-32", of_kind(LedgerKind::allocate));
  problems.add(check_account(c, agreed, "FUN-212", "BR-32", of_kind(LedgerKind::grant)));
  problems.add(check_account(c, agreed, "FUN-212", "BR-32", of_kind(LedgerKind::spend)));
  return problems;
}

/// BR-42  Programme income is saved and used from the next year on.
Problems check_income(const Context& c, std::int64_t line) {
  if (c.money.nature_of(c.money.lines.at(line)) != FundNature::own_income) return {};
  return check_account(c, Won(0), "FUN-222", "BR-42", [&](const LedgerEntry& entry) {
    if (entry.kind == LedgerKind::income && entry.year < c.asked.year) return entry.amount;
    const auto on = c.money.line_of(entry);
    const bool is_spent = entry.kind == LedgerKind::spend && on &&
                          c.money.nature_of(c.money.lines.at(*on)) == FundNature::own_income;
    return is_spent ? -entry.amount : Won(0);
  });
}

Problems check_line_accounts(const Context& c, std::int64_t line) {
  Problems problems = check_pool(c, line);
  problems.add(check_agreed(c, line));
  problems.add(check_income(c, line));
  return problems;
}

Problems check_item_account(const Context& c, const Id<BudgetItem>& item) {
  return check_account(c, c.money.items.at(item.value).amount, "FUN-210", "R-COST 비목",
                       [&](const LedgerEntry& entry) { return move_item(entry, item.value); });
}

/// Spending pays no more than what its commitment bound.
Problems check_commitment(const Context& c) {
  const std::string code = c.asked.kind == LedgerKind::commit ? c.asked.corrects.value_or("") : c.asked.commitment.value_or("");
  if (code.empty()) return {};
  const LedgerEntry* commitment = c.money.find_entry(code);
  const bool fits = commitment != nullptr && commitment->kind == LedgerKind::commit &&
                    commitment->budget_item == c.asked.budget_item;
  if (!fits) return {Refusal(c, "FUN-225", "commitment", "원인행위").with("left", Won(0))};
  return check_account(c, Won(0), "FUN-225", "원인행위", [&](const LedgerEntry& entry) {
    const bool binds = entry.kind == LedgerKind::commit && (entry.code == code || entry.corrects == code);
    const bool pays = entry.kind == LedgerKind::spend && entry.commitment == code;
    return (binds ? entry.amount : Won(0)) - (pays ? entry.amount : Won(0));
  });
}

}  // namespace

Problems check_accounts(const Context& c) {
  Problems problems;
  // Lines and items of other projects are refused by check_places; here they have no account.
  const auto line = c.money.line_of(c.asked);
  if (line && c.money.lines.contains(*line)) problems.add(check_line_accounts(c, *line));
  const auto& to_line = c.asked.to_line;
  if (to_line && c.money.lines.contains(to_line->value)) problems.add(check_pool(c, to_line->value));
  for (const auto& item : {c.asked.budget_item, c.asked.to_item}) {
    if (item && c.money.items.contains(item->value)) problems.add(check_item_account(c, *item));
  }
  problems.add(check_commitment(c));
  return problems;
}

}  // namespace geojeom::ledger
