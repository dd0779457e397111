#include <algorithm>

#include "domain/funding/accountability.hpp"
#include "domain/performance/records/evaluation.hpp"

namespace geojeom {
namespace {

Problems check_asked(Reader& reader, const Account& account, const AccountYear* year, const AllocationAsked& asked) {
  const Agreement& agreement = account.matter.agreement.record;
  if (agreement.state != AgreementState::concluded) {
    const Choice& state = agreement_states[static_cast<std::size_t>(agreement.state)];
    return {{.code = "FUN-309",
             .field = "agreement",
             .details = {{"state", std::string(state.ko)}, {"state_en", std::string(state.en)}}}};
  }
  if (year == nullptr)
    return {{.code = "FUN-321", .field = "year", .details = {{"period", to_text(agreement.period)}}}};
  if (year->is_allocated)
    return {{.code = "FUN-320", .field = "year", .details = {{"year", std::to_string(asked.year)}}}};
  if (total(year->planned) == Won(0))
    return {{.code = "FUN-323", .field = "year", .details = {{"year", std::to_string(asked.year)}}}};
  const auto evaluation =
      asked.evaluation ? find_placed<Evaluation>(reader, "evaluation", *asked.evaluation) : std::nullopt;
  const bool is_its_own = evaluation && evaluation->organisation == account.matter.agreement.organisation;
  if ((asked.evaluation_change != Won(0) || asked.evaluation) && !is_its_own)
    return {{.code = "FUN-322", .field = "evaluation"}};
  return {};
}

}  // namespace

Saved allocate_year(Writer& writer, const RuleWorld& world, const AllocationAsked& asked) {
  const auto account = account_of(writer, world, asked.agreement, asked.on);
  if (!account) return {.problems = {account.problem()}};
  const auto at = std::find_if(account->years.begin(), account->years.end(),
                               [&](const AccountYear& each) { return each.year == asked.year; });
  const AccountYear* year = at == account->years.end() ? nullptr : &*at;
  const AccountYear* before = year == nullptr || at == account->years.begin() ? nullptr : &*(at - 1);
  if (const auto problems = check_asked(writer, *account, year, asked); problems.has_errors())
    return {.problems = problems};
  const auto rules = rules_of(account->matter, world.rules, asked.on);
  const RecordType& type = writer.registry().at("yearly_allocation");
  Saved saved;
  for (std::size_t i = 0; i < std::size(fund_sources); ++i) {
    if (year->planned[i] == Won(0)) continue;
    YearlyAllocation allocation{};
    allocation.code = account->matter.agreement.record.code + "-" + std::to_string(asked.year) + "-" +
                      std::string(fund_sources[i].code);
    allocation.agreement = {asked.agreement};
    allocation.year = FiscalYear::checked(asked.year);
    allocation.source = static_cast<FundSource>(i);
    allocation.planned = year->planned[i];
    allocation.amount = year->planned[i];
    allocation.decided_on = asked.on;
    if (!asked.remark.empty()) allocation.remark = asked.remark;
    if (allocation.source == FundSource::national) {
      if (asked.evaluation) allocation.evaluation = Id<Evaluation>{*asked.evaluation};
      if (asked.evaluation) allocation.evaluation_change = asked.evaluation_change;
      if (before != nullptr && before->shortfall) allocation.shortfall = before->shortfall;
      if (before != nullptr && before->next_cut > Won(0)) allocation.shortfall_cut = before->next_cut;
      allocation.amount += allocation.evaluation_change.value_or(Won(0)) - allocation.shortfall_cut.value_or(Won(0));
    }
    if (allocation.amount < Won(0)) return {.problems = {{.code = "FUN-326", .field = "evaluation_change"}}};
    stamp(allocation, rules);
    saved = save_new(writer, type,
                     {.organisation = account->matter.agreement.organisation, .row = to_row(type, allocation)});
    if (!saved.ok()) return saved;
  }
  return saved;
}

}  // namespace geojeom
