#include "domain/funding/project_money.hpp"

#include <algorithm>

#include "domain/funding/records/programme.hpp"
#include "domain/funding/records/settlement.hpp"
#include "domain/funding/records/sub_programme.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// Every record of a type that refers to the project.
template <class T>
std::vector<std::pair<std::int64_t, T>> of_project(Reader& reader, const char* type, std::int64_t project) {
  const RecordType& described = reader.registry().at(type);
  std::vector<std::pair<std::int64_t, T>> all;
  reader.scan({.type = &described, .where = {{"project", Compare::equal, {project}}}}, [&](const StoredRow& stored) {
    all.emplace_back(stored.id, from_row<T>(described, stored.row));
    return true;
  });
  return all;
}

void add_programme(Reader& reader, ProjectMoney& money) {
  const RecordType& subs = reader.registry().at("sub_programme");
  const auto sub = reader.find(subs, money.project.sub_programme.value);
  if (!sub) return;
  const RecordType& programmes = reader.registry().at("programme");
  const auto found = reader.find(programmes, from_row<SubProgramme>(subs, sub->row).programme.value);
  if (!found) return;
  const auto programme = from_row<Programme>(programmes, found->row);
  money.regime = programme.regime;
  money.nature = programme.nature;
}

bool is_open(SettlementState state) {
  return state == SettlementState::drafting || state == SettlementState::correcting;
}

bool is_in(const LineSet& lines, const std::optional<std::int64_t>& line) { return line && lines.contains(*line); }

std::optional<std::int64_t> receiving_line(const LedgerEntry& entry) {
  return entry.to_line ? std::optional(entry.to_line->value) : std::nullopt;
}

}  // namespace

const LedgerEntry* ProjectMoney::find_entry(std::string_view code) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.code == code; });
  return found == entries.end() ? nullptr : &*found;
}

std::optional<std::int64_t> ProjectMoney::line_of(const LedgerEntry& entry) const {
  if (entry.funding_line) return entry.funding_line->value;
  std::optional<std::int64_t> only;
  for (const auto& [number, line] : lines) {
    if (line.year != entry.year || line.source != entry.source) continue;
    if (only) return std::nullopt;
    only = number;
  }
  return only;
}

FundNature ProjectMoney::nature_of(const FundingLine& line) const {
  if (line.nature) return *line.nature;
  return nature.value_or(FundNature::subsidy);  // not known: bound, the stricter of the two
}

LineSet ProjectMoney::pool_of(std::int64_t line) const {
  const auto found = lines.find(line);
  if (found == lines.end() || nature_of(found->second) != FundNature::contribution) return {line};
  LineSet pool;
  for (const auto& [number, other] : lines) {
    const bool is_cash = other.source != FundSource::private_in_kind;
    if (other.year == found->second.year && is_cash && nature_of(other) == FundNature::contribution)
      pool.insert(number);
  }
  pool.insert(line);
  return pool;
}

Period ProjectMoney::spending_period() const {
  for (const auto& agreement : agreements) {
    const bool is_in_force =
        agreement.state == AgreementState::concluded || agreement.state == AgreementState::change_requested;
    if (agreement.kind == AgreementKind::project && is_in_force) {
      return agreement.period;
    }
  }
  return project.period;
}

Result<ProjectMoney> load_project_money(Reader& reader, std::int64_t project) {
  const RecordType& projects = reader.registry().at("project");
  const auto stored = reader.find(projects, project);
  if (!stored) return Problem{.code = "FUN-232", .field = "project"};
  ProjectMoney money{.id = project, .project = from_row<Project>(projects, stored->row)};
  add_programme(reader, money);
  for (auto& [id, agreement] : of_project<Agreement>(reader, "agreement", project)) {
    money.agreements.push_back(std::move(agreement));
  }
  for (auto& [id, line] : of_project<FundingLine>(reader, "funding_line", project)) money.lines.emplace(id, line);
  for (auto& [id, item] : of_project<BudgetItem>(reader, "budget_item", project)) money.items.emplace(id, item);
  for (const auto& [id, settlement] : of_project<Settlement>(reader, "settlement", project)) {
    if (!is_open(settlement.state)) money.settled_years.insert(settlement.year.year());
  }
  for (auto& [id, entry] : of_project<LedgerEntry>(reader, "ledger_entry", project)) {
    money.entries.push_back(std::move(entry));
  }
  return money;
}

Won move_spendable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines) {
  Won moved;
  const bool is_from = is_in(lines, money.line_of(entry));
  if (entry.kind == LedgerKind::grant && is_from) moved += entry.amount;
  if (entry.kind == LedgerKind::spend && is_from) moved -= entry.amount;
  if (entry.kind == LedgerKind::carry_over) {
    if (is_from) moved -= entry.amount;
    if (is_in(lines, receiving_line(entry))) moved += entry.amount;
  }
  return moved;
}

Won move_returnable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines) {
  const Won moved = move_spendable(money, entry, lines);
  if (entry.kind != LedgerKind::interest && entry.kind != LedgerKind::refund) return moved;
  if (!is_in(lines, money.line_of(entry))) return moved;
  return entry.kind == LedgerKind::interest ? moved + entry.amount : moved - entry.amount;
}

Won move_recoverable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines) {
  if (!is_in(lines, money.line_of(entry))) return Won(0);
  if (entry.kind == LedgerKind::spend) return entry.amount;
  return entry.kind == LedgerKind::recover ? -entry.amount : Won(0);
}

Won move_item(const LedgerEntry& entry, std::int64_t item) {
  const bool is_from = entry.budget_item && entry.budget_item->value == item;
  const bool is_to = entry.to_item && entry.to_item->value == item;
  switch (entry.kind) {
    case LedgerKind::commit:
      return is_from ? -entry.amount : Won(0);
    case LedgerKind::spend:
      return is_from && !entry.commitment ? -entry.amount : Won(0);  // else its commitment took it
    case LedgerKind::transfer:
    case LedgerKind::carry_over:
      return (is_to ? entry.amount : Won(0)) - (is_from ? entry.amount : Won(0));
    default:
      return Won(0);
  }
}

}  // namespace geojeom
