#include <set>

#include "core/problem_catalogue.hpp"
#include "domain/support/outcome/outcome_actions.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/outcome_lists.hpp"
#include "web/pages/outcome_statements.hpp"
#include "web/pages/outcomes_words.hpp"

/// Outcomes of support: entered, verified and confirmed by three people, each with its evidence.
namespace geojeom {
namespace {

namespace words = outcomes_words;
using Input = FormField::Input;
using support::RecordTable;
constexpr const char* home = "/outcomes";

std::string page_of(std::int64_t id, const char* verb = "") { return home + ("/" + std::to_string(id)) + verb; }

/// The year asked for; otherwise the newest with an outcome.
int year_asked(Visit& visit, const Outcomes& all) {
  if (const auto asked = parse_fiscal_year(visit.query("year"))) return asked->year();
  int newest = 0;
  for (const auto& one : all) newest = std::max(newest, one.record.year.year());
  return newest == 0 ? visit.today().year() : newest;
}

void write_years(Html& html, Visit& visit, const Outcomes& all, int shown) {
  std::set<int, std::greater<>> years{shown};
  for (const auto& one : all) years.insert(one.record.year.year());
  FormField field{.name = "year",
                  .label = std::string(visit.say(words::year)),
                  .value = std::to_string(shown),
                  .input = Input::choice};
  for (const int year : years) field.choices.push_back({std::to_string(year), std::to_string(year)});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    form_field(html, field, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

void write_entry_form(Html& html, Visit& visit, const Problems& problems) {
  auto kinds = form_choices(job_kinds, visit.language());
  kinds.insert(kinds.begin(), {"", std::string(visit.say(words::no_job))});
  OfficeForm(visit, std::string(home) + "/enter")
      .record("company", words::company, "company")
      .needed()
      .record("support_project", words::support_project, "support_project")
      .hint(words::attribution_hint)
      .record("service", words::service, "service")
      .choice("kind", words::kind, outcome_kinds)
      .options("job_kind", words::job_kind, std::move(kinds))
      .hint(words::job_hint)
      .field("occurred_on", words::on, Input::date)
      .needed()
      .field("amount", words::amount, Input::money)
      .field("quantity", words::quantity, Input::number)
      .field("youth", words::youth, Input::number)
      .field("permanent", words::permanent, Input::number)
      .field("description", words::description, Input::text)
      .field("evidence_name", words::evidence, Input::text)
      .write_folded(html, words::enter, problems);
}

Response show_outcomes(Visit& visit, const Problems& problems) {
  const auto all =
      RecordTable<SupportOutcome>(visit.registry(), "outcome").where(visit.reader(), {}, visit.organisation());
  const int year = year_asked(visit, all);
  Outcomes shown;
  for (const auto& one : all) {
    if (one.record.year.year() == year) shown.push_back(one);
  }
  const std::vector<OfficeList> lists{list_jobs(visit, shown), list_values(visit, shown),
                                      list_waiting(visit, OutcomeState::claimed),
                                      list_waiting(visit, OutcomeState::verified), list_statements(visit, year)};
  const auto body = [&](Html& html) {
    write_years(html, visit, all, year);
    write_office_list(html, lists[0], visit.language());
    html.add("p", cls("form-hint"), visit.say(words::jobs_note));
    write_office_list(html, lists[1], visit.language());
    write_office_list(html, lists[4], visit.language());
    if (may_keep(visit, "outcome")) write_entry_form(html, visit, problems);
    write_office_list(html, lists[2], visit.language());
    write_office_list(html, lists[3], visit.language());
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .json = [&](JsonWriter& json) { json.key("year").value(year); },
                             .problems = problems,
                             .body = body},
                            lists);
}

std::optional<JobKind> sent_job_kind(Visit& visit) {
  if (visit.form("job_kind").empty()) return std::nullopt;
  return choice_in_form<JobKind>(visit, "job_kind");
}

Problems enter(Visit& visit, Writer& writer) {
  FormReader form(visit);
  SupportOutcome outcome{};
  outcome.company = {form.record("company", words::company, "company")};
  if (const auto project = form.record_or_none("support_project", "support_project")) {
    outcome.support_project = Id<SupportProject>{*project};
  }
  if (const auto service = form.record_or_none("service", "service")) outcome.service = Id<DeliveredService>{*service};
  outcome.kind = choice_in_form<OutcomeKind>(visit, "kind");
  outcome.job_kind = sent_job_kind(visit);
  outcome.on = form.day("occurred_on", words::on);
  outcome.year = FiscalYear::checked(outcome.on.year());
  outcome.amount = form.money_or_none("amount");
  outcome.quantity = form.number_or_none("quantity");
  outcome.youth = form.count_or_none("youth");
  outcome.permanent = form.count_or_none("permanent");
  outcome.description = form.text_or_none("description");
  outcome.evidence_name = form.text_or_none("evidence_name");
  if (form.problems().has_errors()) return form.problems();
  return support::enter_outcome(writer, visit.registry(), visit.caller().organisation,
                                {.outcome = std::move(outcome), .person = visit.caller().login})
      .problems;
}

void write_steps(Html& html, Visit& visit, const OutcomeRow& outcome, const Problems& problems) {
  const auto state = outcome.record.state;
  const bool is_claimed = state == OutcomeState::claimed;
  if (!is_claimed && state != OutcomeState::verified) return;
  OfficeForm(visit, page_of(outcome.id, is_claimed ? "/verify" : "/confirm"))
      .field("step_on", words::step_on, Input::date, to_text(visit.today()))
      .needed()
      .write(html, is_claimed ? words::verify : words::confirm, problems);
  OfficeForm(visit, page_of(outcome.id, "/reject"))
      .field("reason", words::reason, Input::text)
      .needed()
      .hint(words::reason_hint)
      .write_folded(html, words::reject, problems);
}

void write_doubts(Html& html, Visit& visit, const Problems& doubts) {
  html.add("h2", visit.say(words::doubts));
  if (doubts.empty()) {
    html.add("p", visit.say(words::no_doubts));
    return;
  }
  html.add("ul", cls("gj-points"), [&] {
    for (const auto& problem : doubts) html.add("li", explain(problem, visit.language()).message);
  });
  html.add("p", cls("form-hint"), visit.say(words::doubts_note));
}

Response show_outcome(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto outcome = RecordTable<SupportOutcome>(visit.registry(), "outcome").find(visit.reader(), id);
  if (!outcome) return visit.problems({{.code = "OFF-202"}});
  const auto doubts = doubts_of(visit, *outcome);
  const auto before = [&](Html& html) {
    write_facts(html, outcome_facts(visit, outcome->record));
    write_doubts(html, visit, doubts);
    if (may_keep(visit, "outcome")) write_steps(html, visit, *outcome, problems);
  };
  const auto data = [&](JsonWriter& json) {
    json.key("code").value(outcome->record.code);
    json.key("state").value(outcome_states[static_cast<std::size_t>(outcome->record.state)].code);
    json.key("doubts").begin_array();
    for (const auto& problem : doubts) json.value(explain(problem, visit.language()).message);
    json.end_array();
  };
  return answer_office_page(visit,
                            {.title = outcome->record.code,
                             .lead = name_of_record(visit, "company", outcome->record.company.value),
                             .back_title = std::string(visit.say(words::title)),
                             .back_address = home,
                             .actions =
                                 [&](Html& out) {
                                   button_link(out, {.label = visit.say(words::record), .is_small = true},
                                               Url("/records/outcome/" + std::to_string(id)));
                                 },
                             .before = before,
                             .json = data,
                             .problems = problems},
                            {list_company_outcomes(visit, *outcome)});
}

using Step = support::Acted (*)(Writer&, const Registry&, const support::OutcomeStep&);

/// One of the steps by the person who is signed in. Companies may enter their outcomes, never judge them.
ActOnRecord step_of(Step step) {
  return [step](Visit& visit, Writer& writer, std::int64_t id) -> Problems {
    if (!may_keep(visit, "outcome")) return {{.code = "OFF-204"}};
    FormReader form(visit);
    const Date on = form.day("step_on", words::step_on);
    if (form.problems().has_errors()) return form.problems();
    return step(writer, visit.registry(), {.outcome = id, .person = visit.caller().login, .on = on}).problems;
  };
}

/// The reason goes into the journal with the change.
Response reject(Visit& visit) {
  const auto id = number_in_address(visit);
  FormReader form(visit);
  const auto reason = form.text("reason", words::reason);
  Problems problems = form.problems();
  if (!may_keep(visit, "outcome")) problems.add({.code = "OFF-204"});
  if (!problems.has_errors()) {
    problems = change_record(visit, {.type = "outcome", .id = id, .reason = reason}, [&](Writer& writer) {
      return support::reject_outcome(writer, visit.registry(), id).problems;
    });
  }
  return problems.has_errors() ? show_outcome(visit, id, problems) : saved_at(page_of(id));
}

}  // namespace

void outcomes_pages(Pages& pages) {
  add_list_page(pages, home, "outcome", "Outcomes of a year by state, and what waits for the next person",
                show_outcomes);
  add_record_page(pages, home, "outcome", "An outcome with its evidence, its people and what to look at", show_outcome);
  add_making(pages,
             {.address = std::string(home) + "/enter", .type = "outcome", .summary = "Enters an outcome of a support"},
             enter, show_outcomes, home);
  const auto act = [&](const char* verb, const char* summary, ActOnRecord action) {
    add_action(pages, {.home = home, .verb = verb, .type = "outcome", .summary = summary}, std::move(action),
               show_outcome);
  };
  act("verify", "An officer has seen the evidence (BR-59)", step_of(support::verify_outcome));
  act("confirm", "Another officer confirms", step_of(support::confirm_outcome));
  pages.add({.method = Method::post,
             .pattern = std::string(home) + "/{id}/reject",
             .permission = "write:outcome",
             .summary = "An outcome is not accepted, with the reason",
             .body = {.bytes_max = 16 * 1024}},
            reject);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:outcome"});
}

}  // namespace geojeom
