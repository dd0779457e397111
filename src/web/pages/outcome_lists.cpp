#include "web/pages/outcome_lists.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/support/records/support_project.hpp"
#include "web/pages/outcomes_words.hpp"

namespace geojeom {
namespace {

namespace words = outcomes_words;
using support::RecordTable;
using support::refers_to;

constexpr std::size_t waiting_max = 100;

/// The sums of one kind, by state.
struct KindSums {
  std::map<OutcomeState, Won> money;
  std::map<OutcomeState, Decimal> counts;
  std::int64_t rejected = 0;
  std::set<std::int64_t> companies;

  void add(const SupportOutcome& outcome) {
    if (outcome.state == OutcomeState::rejected) {
      ++rejected;
      return;
    }
    companies.insert(outcome.company.value);
    if (outcome.amount) money[outcome.state] += *outcome.amount;
    if (outcome.quantity) counts[outcome.state] = counts[outcome.state] + *outcome.quantity;
  }
  ListCell cell(OutcomeState state, bool is_money) const {
    if (is_money) {
      const auto found = money.find(state);
      return won_cell(found == money.end() ? Won() : found->second);
    }
    const auto found = counts.find(state);
    return number_cell(found == counts.end() ? Decimal() : found->second, 2);
  }
};

std::vector<ListCell> row_of(std::string name, const KindSums& sums, bool is_money) {
  return {{std::move(name)},
          sums.cell(OutcomeState::claimed, is_money),
          sums.cell(OutcomeState::verified, is_money),
          sums.cell(OutcomeState::confirmed, is_money),
          count_cell(sums.rejected),
          count_cell(static_cast<std::int64_t>(sums.companies.size()))};
}

OfficeList sums_list(Visit& visit, const char* key, const PageText& caption, const PageText& none,
                     const PageText& head) {
  return new_list(visit, {.key = key,
                          .caption = caption,
                          .none = none,
                          .columns = {{"kind", head},
                                      {"claimed", words::claimed},
                                      {"verified", words::verified},
                                      {"confirmed", words::confirmed},
                                      {"rejected", words::rejected_count},
                                      {"companies", words::companies}}});
}

std::string kind_name(Visit& visit, const SupportOutcome& outcome) {
  if (outcome.job_kind) return choice_label(*outcome.job_kind, visit.language());
  return choice_label(outcome.kind, visit.language());
}

std::string person_and_day(Visit& visit, const std::optional<std::string>& person, const std::optional<Date>& day) {
  if (!person) return day ? to_text(*day) : std::string();
  if (!day) return *person;
  return visit.say(words::by_on, {{"person", *person}, {"day", to_text(*day)}});
}

}  // namespace

ListCell value_cell(const SupportOutcome& outcome) {
  return outcome.amount ? won_cell(outcome.amount) : number_cell(outcome.quantity, 2);
}

Tone tone_of(OutcomeState state) {
  if (state == OutcomeState::confirmed) return Tone::success;
  if (state == OutcomeState::verified) return Tone::information;
  return state == OutcomeState::rejected ? Tone::danger : Tone::neutral;
}

OfficeList list_jobs(Visit& visit, const Outcomes& outcomes) {
  OfficeList list = sums_list(visit, "jobs", words::jobs, words::no_jobs, words::job_kind);
  std::map<JobKind, KindSums> kinds;
  for (const auto& one : outcomes) {
    if (one.record.job_kind) kinds[*one.record.job_kind].add(one.record);
  }
  for (const auto& [kind, sums] : kinds) {
    list.rows.push_back(row_of(choice_label(kind, visit.language()), sums, false));
  }
  return list;
}

OfficeList list_values(Visit& visit, const Outcomes& outcomes) {
  OfficeList list = sums_list(visit, "values", words::values, words::no_values, words::kind);
  std::map<OutcomeKind, KindSums> kinds;
  for (const auto& one : outcomes) {
    if (one.record.kind != OutcomeKind::jobs) kinds[one.record.kind].add(one.record);
  }
  for (const auto& [kind, sums] : kinds) {
    list.rows.push_back(row_of(choice_label(kind, visit.language()), sums, kind <= OutcomeKind::investment));
  }
  return list;
}

OfficeList list_waiting(Visit& visit, OutcomeState state) {
  const bool is_claimed = state == OutcomeState::claimed;
  OfficeList list = new_list(visit, {.key = is_claimed ? "to_verify" : "to_confirm",
                                     .caption = is_claimed ? words::to_verify : words::to_confirm,
                                     .none = words::none,
                                     .columns = {{"code", words::code},
                                                 {"company", words::company},
                                                 {"kind", words::kind},
                                                 {"value", words::value},
                                                 {"on", words::on},
                                                 {"evidence", words::evidence},
                                                 {"doubts", words::doubts}}});
  const auto code = std::string(outcome_states[static_cast<std::size_t>(state)].code);
  auto waiting = RecordTable<SupportOutcome>(visit.registry(), "outcome")
                     .where(visit.reader(), {{"state", Compare::equal, {code}}}, visit.organisation());
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const auto& one, const auto& other) { return one.record.on < other.record.on; });
  list.caption += " (" + std::to_string(waiting.size()) + ")";
  if (waiting.size() > waiting_max) waiting.resize(waiting_max);
  for (const auto& one : waiting) {
    const auto& outcome = one.record;
    const auto doubts = doubts_of(visit, one).size();
    const auto told = visit.say(words::doubt_count, {{"count", std::to_string(doubts)}});
    list.rows.push_back({{outcome.code, "/outcomes/" + std::to_string(one.id)},
                         {name_of_record(visit, "company", outcome.company.value)},
                         {kind_name(visit, outcome)},
                         value_cell(outcome),
                         day_cell(outcome.on),
                         {outcome.evidence_name.value_or("")},
                         doubts == 0 ? ListCell("") : ListCell(told, "", Tone::warning)});
  }
  return list;
}

OfficeList list_company_outcomes(Visit& visit, const OutcomeRow& shown) {
  OfficeList list = new_list(visit, {.key = "others",
                                     .caption = words::company_outcomes,
                                     .none = words::no_others,
                                     .columns = {{"code", words::code},
                                                 {"kind", words::kind},
                                                 {"value", words::value},
                                                 {"on", words::on},
                                                 {"state", words::state}}});
  for (const auto& [id, organisation, version, outcome] :
       RecordTable<SupportOutcome>(visit.registry(), "outcome")
           .where(visit.reader(), {refers_to("company", shown.record.company.value)})) {
    if (id == shown.id) continue;
    list.rows.push_back({{outcome.code, "/outcomes/" + std::to_string(id)},
                         {kind_name(visit, outcome)},
                         value_cell(outcome),
                         day_cell(outcome.on),
                         {choice_label(outcome.state, visit.language()), "", tone_of(outcome.state)}});
  }
  return list;
}

std::vector<Fact> outcome_facts(Visit& visit, const SupportOutcome& outcome) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const auto project = outcome.support_project ? RecordTable<SupportProject>(visit.registry(), "support_project")
                                                     .find(visit.reader(), *outcome.support_project)
                                               : std::nullopt;
  const auto count = [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : ""; };
  return {{said(words::company), name_of_record(visit, "company", outcome.company.value)},
          {said(words::kind), kind_name(visit, outcome)},
          {said(words::value), outcome.amount     ? to_korean_text(*outcome.amount)
                               : outcome.quantity ? to_text(*outcome.quantity)
                                                  : ""},
          {said(words::support_project), project ? project->record.title : ""},
          {said(words::service), outcome.service ? name_of_record(visit, "service", outcome.service->value) : ""},
          {said(words::product), project ? project->record.item.value_or("") : ""},
          {said(words::on), to_text(outcome.on)},
          {said(words::youth), count(outcome.youth)},
          {said(words::permanent), count(outcome.permanent)},
          {said(words::evidence), outcome.evidence_name.value_or("")},
          {said(words::description), outcome.description.value_or("")},
          {said(words::state), choice_label(outcome.state, visit.language())},
          {said(words::entered), outcome.entered_by.value_or("")},
          {said(words::verified_by), person_and_day(visit, outcome.verified_by, outcome.verified_on)},
          {said(words::confirmed_by), person_and_day(visit, outcome.confirmed_by, outcome.confirmed_on)}};
}

Problems doubts_of(Visit& visit, const OutcomeRow& outcome) {
  std::vector<SupportOutcome> others;
  return support::doubts_about(outcome.record, support::context_of(visit.reader(), visit.registry(), outcome, others));
}

}  // namespace geojeom
