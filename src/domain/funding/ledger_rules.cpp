#include "domain/funding/ledger_rules.hpp"

#include "domain/funding/account.hpp"
#include "domain/funding/ledger_checks.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace ledger {

Refusal::Refusal(const Context& context, std::string code, std::string field, std::string_view rule)
    : problem_{.code = std::move(code), .field = std::move(field)} {
  std::string source(rule);
  if (!context.rules.pack.empty()) source += ", " + context.rules.pack;
  problem_.details.emplace_back("rule", std::move(source));
}

Refusal& Refusal::with(std::string name, std::string text) {
  problem_.details.emplace_back(std::move(name), std::move(text));
  return *this;
}

}  // namespace ledger

Problems check_entry(const ProjectMoney& money, const std::vector<LedgerEntry>& same_evidence, const LedgerEntry& asked,
                     const MoneyRules& rules) {
  const ledger::Context context{money, same_evidence, asked, rules};
  Problems problems = ledger::check_places(context);
  if (problems.has_errors()) return problems;
  problems.add(ledger::check_time(context));
  if (asked.corrects) {
    problems.add(ledger::check_correction(context));
  } else {
    problems.add(ledger::check_spending(context));
    problems.add(ledger::check_grant(context));
    problems.add(ledger::check_carry_over(context));
  }
  if (!problems.has_errors()) problems.add(ledger::check_accounts(context));
  return problems;
}

std::vector<LedgerEntry> entries_of_evidence(Reader& reader, std::int64_t organisation, const std::string& number) {
  const RecordType& type = reader.registry().at("ledger_entry");
  std::vector<LedgerEntry> entries;
  reader.scan({.type = &type,
               .organisation = organisation,
               .where = {{"evidence_number", Compare::equal, {number}}}},
              [&](const StoredRow& stored) {
                entries.push_back(from_row<LedgerEntry>(type, stored.row));
                return true;
              });
  return entries;
}

Problems admit_ledger_entry(Reader& reader, const RecordType& type, const Asked& asked) {
  if (asked.before != nullptr) return {};  // append-only: the store refuses
  const auto entry = from_row<LedgerEntry>(type, asked.row);
  const auto money = load_project_money(reader, entry.project.value);
  if (!money) return {money.problem()};
  std::vector<LedgerEntry> same_evidence;
  if (entry.evidence_number) same_evidence = entries_of_evidence(reader, asked.organisation, *entry.evidence_number);
  return check_entry(*money, same_evidence, entry, money_rules(money->regime, entry.on));
}

namespace {

/// An entry that moves nothing, to ask how low accounts stand as they are.
LedgerEntry nothing_on(Date on) {
  LedgerEntry entry{};
  entry.kind = LedgerKind::allocate;
  entry.on = on;
  return entry;
}

Problem too_little(Won amount, Won low) {
  return {.code = "FUN-231",
          .field = "amount",
          .details = {{"amount", to_text(amount)}, {"least", to_text(amount - low)}}};
}

}  // namespace

Problems admit_budget_item(Reader& reader, const RecordType& type, const Asked& asked) {
  if (asked.before == nullptr) return {};
  const auto item = from_row<BudgetItem>(type, asked.row);
  const auto money = load_project_money(reader, item.project.value);
  if (!money) return {money.problem()};
  const auto low = low_point(*money, nothing_on(FiscalYear().first_day()), item.amount,
                             [&](const LedgerEntry& entry) { return move_item(entry, asked.id); });
  return low.balance.is_negative() ? Problems{too_little(item.amount, low.balance)} : Problems{};
}

Problems admit_funding_line(Reader& reader, const RecordType& type, const Asked& asked) {
  if (asked.before == nullptr) return {};
  const auto line = from_row<FundingLine>(type, asked.row);
  const auto money = load_project_money(reader, line.project.value);
  if (!money) return {money.problem()};
  const auto granted = [&](const LedgerEntry& entry) {
    const bool is_grant = entry.kind == LedgerKind::grant && money->line_of(entry) == asked.id;
    return is_grant ? -entry.amount : Won(0);
  };
  const auto low = low_point(*money, nothing_on(FiscalYear().first_day()), line.amount, granted);
  return low.balance.is_negative() ? Problems{too_little(line.amount, low.balance)} : Problems{};
}

}  // namespace geojeom
