#include "domain/funding/accountability.hpp"

#include <algorithm>

#include "domain/clocks/project_places.hpp"
#include "domain/funding/agreement_steps.hpp"
#include "domain/funding/records/plan_budget.hpp"
#include "domain/funding/records/programme.hpp"
#include "domain/performance/records/evaluation.hpp"

namespace geojeom {
namespace {

std::optional<std::size_t> source_at(const Value& value) {
  const auto* code = text_in(value);
  for (std::size_t i = 0; code != nullptr && i < std::size(fund_sources); ++i) {
    if (fund_sources[i].code == *code) return i;
  }
  return std::nullopt;
}

class AccountQuestion {
 public:
  AccountQuestion(Reader& reader, Account& account, std::int64_t programme)
      : reader_(reader), account_(account), programme_(programme) {}

  void ask() {
    const auto& period = account_.matter.agreement.record.period;
    for (int year = period.first().year(); year <= period.last().year(); ++year)
      account_.years.push_back(
          {.year = year, .next_cut = {}, .evaluation_change = {}, .shortfall_cut = {}, .evaluations = {}});
    add_plan();
    add_ledger();
    add_allocations();
    add_evaluations();
  }

 private:
  AccountYear* year_of(const Value& value) {
    const auto* number = number_in(value);
    return number == nullptr ? nullptr : year_of(static_cast<int>(*number));
  }
  AccountYear* year_of(int year) {
    const auto found = std::find_if(account_.years.begin(), account_.years.end(),
                                    [&](const AccountYear& each) { return each.year == year; });
    return found == account_.years.end() ? nullptr : &*found;
  }

  void add_plan() {
    const AggregateQuery query{.type = &reader_.registry().at("plan_budget"),
                               .where = {{"programme", Compare::equal, {programme_}}},
                               .group_by = {{"year"}, {"source"}},
                               .columns = {{Aggregate::sum, "amount"}}};
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto source = source_at(line.group[1]);
      if (auto* year = year_of(line.group[0]); year != nullptr && source)
        year->planned[*source] += Won(*number_in(line.values.front()));
    }
  }

  void add_ledger() {
    const auto organisation = account_.matter.agreement.organisation;
    const ProjectPlaces places(reader_, reader_.registry(), organisation);
    const AggregateQuery query{.type = &reader_.registry().at("ledger_entry"),
                               .organisation = organisation,
                               .where = {{"on", Compare::less_equal, {to_text(account_.as_of)}}},
                               .group_by = {{"project"}, {"year"}, {"source"}, {"kind"}},
                               .columns = {{Aggregate::sum, "amount"}}};
    for (const auto& line : reader_.aggregate(query).lines) {
      const auto* project = number_in(line.group[0]);
      const auto* place = project == nullptr ? nullptr : places.project(*project);
      const auto source = source_at(line.group[2]);
      auto* year = year_of(line.group[1]);
      if (place == nullptr || place->programme.id != programme_ || !source || year == nullptr) continue;
      const auto& kind = *text_in(line.group[3]);
      const Won sum(*number_in(line.values.front()));
      if (kind == "spend") year->spent[*source] += sum;
      if (kind != "grant") continue;
      year->provided[*source] += sum;
      year->is_provided_known = true;
    }
  }

  void add_allocations() {
    for (const auto& stored : placed_where<YearlyAllocation>(
             reader_, "yearly_allocation", {"agreement", Compare::equal, {account_.matter.agreement.id}})) {
      auto* year = year_of(stored.record.year.year());
      if (year == nullptr) continue;
      const auto source = static_cast<std::size_t>(stored.record.source);
      year->is_allocated = true;
      year->allocated[source] = stored.record.amount;
      year->evaluation_change += stored.record.evaluation_change.value_or(Won(0));
      year->shortfall_cut += stored.record.shortfall_cut.value_or(Won(0));
      if (!stored.record.provided) continue;
      year->provided[source] = *stored.record.provided;
      year->is_provided_known = true;
    }
  }

  void add_evaluations() {
    for (const auto& stored :
         placed_where<Evaluation>(reader_, "evaluation", {"programme", Compare::equal, {programme_}})) {
      if (auto* year = year_of(stored.record.year.year()))
        year->evaluations.push_back(
            {stored.id, stored.record.name, stored.record.grade.value_or(""), stored.record.score});
    }
  }

  Reader& reader_;
  Account& account_;
  std::int64_t programme_;
};

/// BR-41, for years that are over.
void add_shortfalls(Account& account, const Said<RuleLimit>& cut) {
  for (std::size_t i = 0; i < account.years.size(); ++i) {
    AccountYear& year = account.years[i];
    const Won promised = local_part(year.promised());
    if (!year.is_provided_known || promised == Won(0) || account.as_of <= Date::checked(year.year, 12, 31)) continue;
    const Won missing = std::max(Won(0), promised - local_part(year.provided));
    year.shortfall = Ratio::of(missing, promised);
    if (!cut || !cut->is_known() || !year.shortfall || i + 1 == account.years.size()) continue;
    const Won national = account.years[i + 1].planned[static_cast<std::size_t>(FundSource::national)];
    year.next_cut = national.times(*year.shortfall, Rounding::half_up).times(cut->ratio(), Rounding::half_up);
  }
}

}  // namespace

Won total(const BySource& amounts) {
  Won sum;
  for (const auto& amount : amounts) sum += amount;
  return sum;
}

Won local_part(const BySource& amounts) {
  return amounts[static_cast<std::size_t>(FundSource::province)] +
         amounts[static_cast<std::size_t>(FundSource::municipality)];
}

Result<Account> account_of(Reader& reader, const RuleWorld& world, std::int64_t agreement, Date as_of) {
  auto found = load_agreement_case(reader, agreement);
  if (!found) return found.problem();
  const Agreement& record = found->agreement.record;
  if (record.kind != AgreementKind::comprehensive || !record.programme)
    return Problem{.code = "FUN-325", .field = "agreement"};
  const auto programme = find_placed<Programme>(reader, "programme", record.programme->value);
  if (!programme) return Problem{.code = "FUN-325", .field = "agreement"};
  Account account{.matter = *std::move(found),
                  .programme_name = programme->record.name,
                  .region = {},
                  .as_of = as_of,
                  .years = {},
                  .rule = {}};
  if (programme->record.region) account.region = to_text(*programme->record.region);
  if (programme->record.plan) {
    const RecordType& type = reader.registry().at("plan");
    const auto plan = reader.find(type, programme->record.plan->value);
    if (plan) account.plan = plan->id;
    if (plan) account.plan_name = title_of(type, plan->row, Language::ko);
  }
  AccountQuestion(reader, account, programme->id).ask();
  const auto rules = rules_of(account.matter, world.rules, as_of);
  const auto cut = rules.limit("local_shortfall_cut");
  if (cut) account.rule = "BR-41, " + to_text(cut.stamp());
  add_shortfalls(account, cut);
  return account;
}

std::vector<AccountLine> accounts_of(Reader& reader, const RuleWorld& world, std::int64_t organisation, Date as_of) {
  std::vector<AccountLine> lines;
  for (const auto& agreement :
       placed_where<Agreement>(reader, "agreement", {"kind", Compare::equal, {std::string("comprehensive")}})) {
    if (agreement.organisation != organisation) continue;
    const auto account = account_of(reader, world, agreement.id, as_of);
    if (!account) continue;
    AccountLine line{.agreement = agreement.id, .name = agreement.record.name, .region = account->region};
    for (const auto& year : account->years) {
      line.planned += total(year.planned);
      line.allocated += total(year.allocated);
      line.provided += total(year.provided);
      line.spent += total(year.spent);
      if (year.shortfall && *year.shortfall > Ratio()) ++line.years_short;
    }
    lines.push_back(std::move(line));
  }
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.region < b.region; });
  return lines;
}

}  // namespace geojeom
