#include "domain/funding/ledger_actions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "domain/funding/project_money.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// "DJ-2009-S01-L042": the next number of the project.
std::string next_code(const ProjectMoney& money) {
  const std::string prefix = money.project.code + "-L";
  std::int64_t last = 0;
  for (const auto& entry : money.entries) {
    if (!entry.code.starts_with(prefix)) continue;
    last = std::max<std::int64_t>(last, std::strtoll(entry.code.c_str() + prefix.size(), nullptr, 10));
  }
  return fmt::format("{}{:03}", prefix, last + 1);
}

FiscalYear year_of(const ProjectMoney& money, const Posting& asked) {
  if (asked.year) return *asked.year;
  if (asked.line && money.lines.contains(asked.line->value)) return money.lines.at(asked.line->value).year;
  if (asked.item && money.items.contains(asked.item->value)) return money.items.at(asked.item->value).year;
  return FiscalYear::checked(asked.on.year());
}

FundSource source_of(const ProjectMoney& money, const Posting& asked) {
  if (asked.source) return *asked.source;
  if (asked.line && money.lines.contains(asked.line->value)) return money.lines.at(asked.line->value).source;
  const bool fixed = asked.item && money.items.contains(asked.item->value) && money.items.at(asked.item->value).source;
  if (fixed) return *money.items.at(asked.item->value).source;
  return asked.kind == LedgerKind::income ? FundSource::own : FundSource::national;
}

LedgerEntry entry_of(const ProjectMoney& money, const Posting& asked) {
  return {.code = next_code(money),
          .project = asked.project,
          .funding_line = asked.line,
          .budget_item = asked.item,
          .kind = asked.kind,
          .on = asked.on,
          .year = year_of(money, asked),
          .source = source_of(money, asked),
          .amount = asked.amount,
          .vendor = asked.payee,
          .vendor_number = asked.payee_number,
          .evidence_number = asked.evidence_number,
          .description = asked.description,
          .corrects = std::nullopt,
          .evidence = asked.evidence,
          .commitment = asked.commitment,
          .to_item = asked.to_item,
          .to_line = asked.to_line};
}

Posted store(Writer& writer, std::int64_t organisation, const LedgerEntry& entry) {
  const RecordType& type = writer.registry().at("ledger_entry");
  return {entry.code, save_new(writer, type, {.organisation = organisation, .row = to_row(type, entry)})};
}

}  // namespace

Posted post(Writer& writer, std::int64_t organisation, const Posting& asked) {
  const auto money = load_project_money(writer, asked.project.value);
  if (!money) return {.code = "", .saved = {.problems = {money.problem()}}};
  return store(writer, organisation, entry_of(*money, asked));
}

Posted correct(Writer& writer, std::int64_t organisation, const Correction& asked) {
  const RecordType& type = writer.registry().at("ledger_entry");
  const Page found = writer.list(
      {.type = &type, .organisation = organisation, .where = {{"code", Compare::equal, {asked.code}}}, .limit = 1});
  if (found.rows.empty()) {
    return {.code = "", .saved = {.problems = {{.code = "FUN-233", .field = "code", .details = {{"code", asked.code}}}}}};
  }
  auto entry = from_row<LedgerEntry>(type, found.rows.front().row);
  const auto money = load_project_money(writer, entry.project.value);
  if (!money) return {.code = "", .saved = {.problems = {money.problem()}}};
  Won left = entry.amount;
  for (const auto& other : money->entries) {
    if (other.corrects == asked.code) left += other.amount;
  }
  entry.corrects = asked.code;
  entry.code = next_code(*money);
  entry.on = asked.on;
  entry.amount = -asked.amount.value_or(left);
  entry.description = asked.reason;
  return store(writer, organisation, entry);
}

}  // namespace geojeom
