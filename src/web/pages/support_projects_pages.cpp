#include <algorithm>
#include <map>
#include <set>

#include "domain/support/delivery/agreement_actions.hpp"
#include "domain/support/outcome/outcome_actions.hpp"
#include "domain/support/records/application.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/support_project_forms.hpp"
#include "web/pages/support_projects_words.hpp"

/// Agreements and support projects: prepared from a confirmed application, then everything of one project on its page.
namespace geojeom {
namespace {

namespace words = support_projects_words;
using Input = FormField::Input;
using support::RecordTable;
constexpr const char* home = "/support-projects";

/// How many steps a project has, and how many are done.
struct StepCount {
  std::int64_t done = 0;
  std::int64_t all = 0;
};

std::map<std::int64_t, StepCount> count_steps(Visit& visit) {
  std::map<std::int64_t, StepCount> counts;
  for (const auto& one :
       RecordTable<JobStep>(visit.registry(), "job_step").where(visit.reader(), {}, visit.organisation())) {
    StepCount& count = counts[one.record.support_project.value];
    ++count.all;
    if (one.record.state == JobStepState::done || one.record.state == JobStepState::skipped) ++count.done;
  }
  return counts;
}

std::map<std::int64_t, SupportAgreementState> agreement_states_of(Visit& visit) {
  std::map<std::int64_t, SupportAgreementState> states;
  for (const auto& one : RecordTable<SupportAgreement>(visit.registry(), "support_agreement")
                             .where(visit.reader(), {}, visit.organisation())) {
    states[one.record.support_project.value] = one.record.state;
  }
  return states;
}

using Projects = std::vector<support::Stored<SupportProject>>;

/// Those of the year and state that were asked for, the newest first.
Projects projects_asked(Visit& visit, const Projects& all) {
  Projects asked;
  for (const auto& one : all) {
    const auto year = std::to_string(one.record.period.first().year());
    const auto state = support_project_states[static_cast<std::size_t>(one.record.state)].code;
    if (!visit.query("year").empty() && visit.query("year") != year) continue;
    if (!visit.query("state").empty() && visit.query("state") != state) continue;
    asked.push_back(one);
  }
  std::stable_sort(asked.begin(), asked.end(), [](const auto& one, const auto& other) {
    return other.record.period.first() < one.record.period.first();
  });
  return asked;
}

OfficeList list_projects(Visit& visit, const Projects& projects) {
  OfficeList list{
      .key = "projects", .caption = std::string(visit.say(words::title)), .none = std::string(visit.say(words::none))};
  list.columns = {list_column(visit, "code", words::code),
                  list_column(visit, "title", words::name),
                  list_column(visit, "company", words::company),
                  list_column(visit, "period", words::period),
                  list_column(visit, "public_money", words::public_money),
                  list_column(visit, "state", words::state),
                  list_column(visit, "agreement", words::agreement),
                  list_column(visit, "steps_done", words::steps_done),
                  list_column(visit, "steps", words::steps_all)};
  auto steps = count_steps(visit);
  const auto agreements = agreement_states_of(visit);
  for (const auto& [id, organisation, version, project] : projects) {
    const auto agreement = agreements.find(id);
    list.rows.push_back({{project.code, std::string(home) + "/" + std::to_string(id)},
                         {project.title},
                         {name_of_record(visit, "company", project.company.value)},
                         {to_text(project.period)},
                         won_cell(project.public_money),
                         {choice_label(project.state, visit.language())},
                         {agreement == agreements.end() ? "" : choice_label(agreement->second, visit.language())},
                         count_cell(steps[id].done),
                         count_cell(steps[id].all)});
  }
  return list;
}

void write_filter(Html& html, Visit& visit, const Projects& all) {
  std::set<int, std::greater<>> years;
  for (const auto& one : all) years.insert(one.record.period.first().year());
  FormField year{.name = "year",
                 .label = std::string(visit.say(words::year)),
                 .value = std::string(visit.query("year")),
                 .input = Input::choice};
  year.choices.push_back({"", std::string(visit.say(words::any_year))});
  for (const int one : years) year.choices.push_back({std::to_string(one), std::to_string(one)});
  FormField state{.name = "state",
                  .label = std::string(visit.say(words::state)),
                  .value = std::string(visit.query("state")),
                  .input = Input::choice};
  state.choices = form_choices(support_project_states, visit.language());
  state.choices.insert(state.choices.begin(), {"", std::string(visit.say(words::any_state))});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    form_field(html, year, {}, visit.language());
    form_field(html, state, {}, visit.language());
    submit_button(html, {.label = visit.say(words::filter), .rank = Button::Rank::primary});
  });
}

/// Confirmed applications that have no project yet.
std::vector<FormChoice> applications_to_agree(Visit& visit, const Projects& all) {
  std::set<std::int64_t> with_project;
  for (const auto& one : all) {
    if (one.record.application) with_project.insert(one.record.application->value);
  }
  std::vector<FormChoice> choices;
  for (const auto& [id, organisation, version, application] :
       RecordTable<SupportApplication>(visit.registry(), "application")
           .where(visit.reader(), {{"state", Compare::equal, {std::string("confirmed")}}}, visit.organisation())) {
    if (!with_project.contains(id)) choices.push_back({std::to_string(id), application.code + " " + application.title});
  }
  return choices;
}

Response show_projects(Visit& visit, const Problems& problems) {
  const auto all =
      RecordTable<SupportProject>(visit.registry(), "support_project").where(visit.reader(), {}, visit.organisation());
  const auto before = [&](Html& html) {
    const auto waiting = applications_to_agree(visit, all);
    if (may_keep(visit, "support_agreement") && !waiting.empty()) {
      OfficeForm(visit, std::string(home) + "/prepare")
          .options("application", words::application, waiting)
          .field("notified_on", words::notified_on, Input::date, to_text(visit.today()))
          .needed()
          .field("terms", words::terms, Input::area)
          .needed()
          .write_folded(html, words::prepare, problems);
    }
    write_filter(html, visit, all);
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .before = before,
                             .problems = problems},
                            {list_projects(visit, projects_asked(visit, all))});
}

Problems prepare(Visit& visit, Writer& writer) {
  FormReader form(visit);
  const support::AgreementPrepared prepared{.application = number_in_form(visit, "application"),
                                            .notified_on = form.day("notified_on", words::notified_on),
                                            .terms = form.text("terms", words::terms)};
  if (form.problems().has_errors()) return form.problems();
  const auto application = writer.find(visit.registry().at("application"), prepared.application);
  if (!application || application->organisation != visit.caller().organisation) return {{.code = "OFF-202"}};
  const OfficeRules rules(visit);
  return support::prepare_agreement(writer, visit.registry(), rules.desk(), prepared).problems;
}

void write_body(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  const bool may_change = may_keep(visit, "support_project");
  const auto id = view.project.id;
  write_facts(html, project_facts(visit, view));
  html.add("h2", visit.say(words::agreement));
  if (view.agreement) {
    write_facts(html, agreement_facts(visit, view.agreement->record));
  } else {
    html.add("p", visit.say(words::no_agreement));
  }
  if (may_change) write_agreement_forms(html, visit, view, problems);
  write_office_list(html, list_steps(visit, view), visit.language());
  if (may_change) write_step_forms(html, visit, view, problems);
  write_office_list(html, list_project_services(visit, id), visit.language());
  if (may_change) write_service_form(html, visit, view, problems);
  write_office_list(html, list_project_vouchers(visit, id), visit.language());
  if (may_change) write_voucher_form(html, visit, view, problems);
  write_office_list(html, list_changes(visit, view), visit.language());
  if (may_change) write_change_forms(html, visit, view, problems);
  write_office_list(html, list_project_outcomes(visit, id), visit.language());
  const auto surveys = list_project_surveys(visit, id);
  write_office_list(html, surveys, visit.language());
  if (may_change && surveys.rows.empty()) {
    action_button(html, visit, std::string(home) + "/" + std::to_string(id) + "/plan-surveys", words::plan_surveys);
  }
}

void write_json(JsonWriter& json, const ProjectView& view) {
  const auto& record = view.project.record;
  json.key("code").value(record.code).key("title").value(record.title);
  json.key("state").value(support_project_states[static_cast<std::size_t>(record.state)].code);
  json.key("agreement");
  if (!view.agreement) {
    json.null();
    return;
  }
  const auto& agreement = view.agreement->record;
  json.begin_object().key("code").value(agreement.code);
  json.key("state").value(support_agreement_states[static_cast<std::size_t>(agreement.state)].code);
  json.key("papers_due_on").value(to_text(agreement.papers_due_on));
  json.key("is_consented").value(agreement.consented_at.has_value()).end_object();
}

Response show_project(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto view = load_project_view(visit, id);
  if (!view) return visit.problems({{.code = "OFF-202"}});
  const auto to_record = [&](Html& out) {
    button_link(out, {.label = visit.say(words::records), .is_small = true},
                Url("/records/support_project/" + std::to_string(id)));
  };
  const OfficePage page{.title = view->project.record.title,
                        .lead = view->project.record.code,
                        .back_title = std::string(visit.say(words::title)),
                        .back_address = home,
                        .actions = to_record,
                        .json = [&](JsonWriter& json) { write_json(json, *view); },
                        .problems = problems,
                        .body = [&](Html& html) { write_body(html, visit, *view, problems); }};
  return answer_office_page(
      visit, page,
      {list_steps(visit, *view), list_project_services(visit, id), list_project_vouchers(visit, id),
       list_changes(visit, *view), list_project_outcomes(visit, id), list_project_surveys(visit, id)});
}

Problems plan_surveys(Visit& visit, Writer& writer, std::int64_t id) {
  const OfficeRules rules(visit);
  return support::plan_follow_ups(writer, visit.registry(), rules.desk(), id).problems;
}

}  // namespace

void support_projects_pages(Pages& pages) {
  add_list_page(pages, home, "support_project", "Support projects with their agreement and steps", show_projects);
  add_record_page(pages, home, "support_project",
                  "A support project: agreement, steps, services, vouchers, changes, outcomes, surveys", show_project);
  add_making(pages,
             {.address = std::string(home) + "/prepare",
              .type = "support_agreement",
              .summary = "Prepares the agreement of a confirmed application (BR-17)"},
             prepare, show_projects, home);
  const auto act = [&](const char* verb, const char* summary, ActOnRecord action) {
    add_action(pages, {.home = home, .verb = verb, .type = "support_project", .summary = summary}, std::move(action),
               show_project);
  };
  act("suspend", "Suspends an agreement (BR-17)", suspend_by_form);
  act("consent", "Registers the company's consent that came on paper", consent_by_form);
  act("conclude", "Concludes an agreement (BR-03, BR-17, BR-20)", conclude_by_form);
  act("change", "Registers a change (BR-33)", ask_change_by_form);
  act("decide-change", "Approves or refuses a change", decide_change_by_form);
  act("plan-steps", "Plans the steps of a one-stop job", plan_steps_by_form);
  act("add-step", "Adds one step", add_step_by_form);
  act("move-step", "Begins, finishes or skips a step in its order", move_step_by_form);
  act("add-service", "Adds a service (BR-72)", add_service_by_form);
  act("issue-voucher", "Issues a voucher within its caps (BR-71)", issue_voucher_by_form);
  act("plan-surveys", "Plans the yearly follow-up surveys (BR-56)", plan_surveys);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:support_project"});
}

}  // namespace geojeom
