#include "domain/support/duplicate/duplicate_review.hpp"
#include "domain/support/review/objection_actions.hpp"
#include "domain/support/review/objection_window.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/application_view.hpp"
#include "web/pages/applications_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/support_parts.hpp"

/// One application at the office: pre-check, duplicates and limits, corrections, decision letter, objection.
namespace geojeom {
namespace {

namespace words = applications_words;
using Input = FormField::Input;
using support::RecordTable;
using support::refers_to;

std::string address_of(std::int64_t application) { return "/applications/" + std::to_string(application); }

/// A form that does one thing to the application.
class ApplicationForms {
 public:
  ApplicationForms(Html& html, Visit& visit, const ApplicationView& view, const Problems& problems)
      : html_(html), visit_(visit), view_(view), problems_(problems), address_(address_of(view.application.id)) {}

  void pre_check() {
    html_.add("h3", visit_.say(words::check_save));
    form("/pre-check", words::check_save,
         {choice("item", words::check_item, pre_check_items), choice("result", words::check_result, pre_check_results),
          field("evidence", words::evidence, Input::text)});
    action_button(html_, visit_, address_ + "/conclude", words::conclude);
  }

  void duplicates() {
    action_button(html_, visit_, address_ + "/duplicates", words::check_now);
    if (view_.duplicate_checks.empty() || view_.duplicate_checks.front().record.hits == 0) return;
    html_.add("h3", visit_.say(words::decide));
    form("/verdict", words::decide,
         {choice("verdict", words::verdict, duplicate_verdicts), field("reason", words::reason, Input::area)});
  }

  void correction() {
    if (view_.application.record.state != ApplicationState::submitted) return;
    form("/correction", words::ask_correction,
         {field("what", words::what, Input::area), field("due_on", words::due_on, Input::date)});
  }

  void objection() {
    if (!view_.objection) {
      const bool is_notified = !view_.decisions.empty() && view_.decisions.back().notified_on.has_value();
      if (!is_notified) return;
      html_.add("h3", visit_.say(words::file_objection));
      auto filed_on = field("filed_on", words::filed_on, Input::date);
      if (filed_on.value.empty()) filed_on.value = to_text(visit_.today());
      form("/objection", words::file_objection,
           {filed_on, field("ground", words::ground, Input::area), field("recuses", words::recuses, Input::check)});
    } else if (view_.objection->record.state == ObjectionState::received) {
      html_.add("h3", visit_.say(words::decide_objection));
      form("/objection/decide", words::decide_objection,
           {choice("state", words::result, std::span(objection_states).subspan(1)),
            field("answer", words::answer, Input::area)});
    }
  }

 private:
  FormField field(const char* name, const PageText& label, Input input) {
    return {
        .name = name, .label = std::string(visit_.say(label)), .value = std::string(visit_.form(name)), .input = input};
  }
  FormField choice(const char* name, const PageText& label, std::span<const Choice> choices) {
    auto made = field(name, label, Input::choice);
    made.choices = form_choices(choices, visit_.language());
    return made;
  }
  void form(const char* where, const PageText& button, const std::vector<FormField>& fields) {
    post_form(html_, {.address = address_ + where, .csrf_token = visit_.csrf_token()}, [&](Html& out) {
      for (const auto& one : fields) form_field(out, one, problems_, visit_.language());
      submit_button(out, {.label = visit_.say(button)});
    });
  }

  Html& html_;
  Visit& visit_;
  const ApplicationView& view_;
  const Problems& problems_;
  std::string address_;
};

void write_pre_check(Html& html, Visit& visit, const ApplicationView& view) {
  html.add("h2", visit.say(words::pre_check));
  html.add("p", visit.say(words::pre_check_lead));
  std::vector<Fact> facts;
  for (std::size_t i = 0; i < std::size(pre_check_items); ++i) {
    const auto item = static_cast<PreCheckItem>(i);
    const auto found = view.checks.find(item);
    auto value = std::string(visit.say(words::not_yet));
    if (found != view.checks.end()) {
      value = choice_label(found->second.result, visit.language());
      if (found->second.evidence_note) value += " · " + *found->second.evidence_note;
    }
    facts.push_back({choice_label(item, visit.language()), std::move(value)});
  }
  write_facts(html, facts);
}

void write_corrections(Html& html, Visit& visit, const ApplicationView& view) {
  html.add("h2", visit.say(words::corrections));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& one : view.corrections) {
      html.add("li", visit.say(words::correction_line, {{"on", to_text(one.requested_on)},
                                                        {"due", to_text(one.due_on)},
                                                        {"state", choice_label(one.state, visit.language())},
                                                        {"what", one.what}}));
    }
  });
}

void write_objection(Html& html, Visit& visit, const ApplicationView& view) {
  if (view.decisions.empty()) return;
  html.add("h2", visit.say(words::objection));
  if (!view.objection) return;
  const auto& objection = view.objection->record;
  const std::vector<Fact> facts{{std::string(visit.say(words::filed_on)), to_text(objection.filed_on)},
                                {std::string(visit.say(words::last_day)), to_text(objection.last_day)},
                                {std::string(visit.say(words::ground)), objection.ground},
                                {std::string(visit.say(words::state)), choice_label(objection.state, visit.language())},
                                {std::string(visit.say(words::answer)), objection.answer.value_or("")}};
  write_facts(html, facts);
}

void write_page(Html& html, Visit& visit, const ApplicationView& view, const Problems& problems) {
  const auto& record = view.application.record;
  const bool may_change =
      limit_of(visit.caller(), visit.registry().at("decision"), Right::write) == Limit::organisation;
  page_title(html, record.title, record.code, [&](Html& out) {
    button_link(out, {.label = visit.say(words::record), .is_small = true},
                Url("/records/application/" + std::to_string(view.application.id)));
    if (!view.decisions.empty()) {
      button_link(out, {.label = visit.say(words::letter), .is_small = true},
                  Url(address_of(view.application.id) + "/letter"));
    }
  });
  write_problems(html, problems, visit.language());
  if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(words::done), visit.language());
  ApplicationForms forms(html, visit, view, problems);
  write_application_facts(html, visit, view);
  write_pre_check(html, visit, view);
  if (may_change) forms.pre_check();
  html.add("h2", visit.say(words::duplicates));
  html.add("p", visit.say(words::duplicates_lead));
  write_duplicate_checks(html, visit, view);
  if (may_change) forms.duplicates();
  write_corrections(html, visit, view);
  if (may_change) forms.correction();
  if (!view.decisions.empty()) html.add("h2", visit.say(words::decisions));
  write_decisions(html, visit, view);
  write_objection(html, visit, view);
  if (may_change) forms.objection();
}

Response application_page(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto view = load_application_view(visit, id);
  if (!view) return visit.problems({{.code = "OFF-202"}});
  const auto& record = view->application.record;
  const int status = problems.has_errors() ? status_of(problems) : 200;
  const auto page = [&] {
    return visit.page({.title = record.title,
                       .section = "support",
                       .path = {{std::string(visit.say(words::calls)), "/calls"},
                                {view->papers.call.name, "/calls/" + std::to_string(record.call.value)}},
                       .status = status},
                      [&](Html& html) { write_page(html, visit, *view, problems); });
  };
  Response response =
      respond(visit.call(), {.json = [&](JsonWriter& json) { write_application(json, *view); }, .page = page});
  response.status = status;
  return response;
}

Response show_application(Visit& visit) { return application_page(visit, number_in_address(visit), {}); }

/// Does something to the application of the address, and shows it again: with what was wrong, or anew.
Response change_application(Visit& visit, const std::function<Problems(Writer&, std::int64_t)>& action) {
  const auto id = number_in_address(visit);
  const auto problems = change_record(visit, {"application", id}, [&](Writer& writer) { return action(writer, id); });
  if (problems.has_errors()) return application_page(visit, id, problems);
  return redirect_to(address_of(id) + "?done=1");
}

Problems keep_check(Visit& visit, Writer& writer, std::int64_t id) {
  const RecordTable<PreCheck> checks(visit.registry(), "pre_check");
  const auto item = choice_in_form<PreCheckItem>(visit, "item");
  const PreCheck check{.application = {id},
                       .item = item,
                       .result = choice_in_form<PreCheckResult>(visit, "result"),
                       .evidence_note = visit.form("evidence").empty()
                                            ? std::nullopt
                                            : std::optional(std::string(visit.form("evidence"))),
                       .checked_on = visit.today(),
                       .checked_by = visit.caller().account()};
  for (auto& stored : checks.where(writer, {refers_to("application", id)})) {
    if (stored.record.item != item) continue;
    stored.record = check;
    return checks.change(writer, stored).problems;
  }
  return checks.add(writer, visit.caller().organisation, check).problems;
}

/// The regime of an application's call.
std::optional<std::string> regime_of(Visit& visit, Reader& reader, std::int64_t application) {
  const auto stored = RecordTable<SupportApplication>(visit.registry(), "application").find(reader, application);
  if (!stored) return std::nullopt;
  return RecordTable<CallForApplications>(visit.registry(), "call").find(reader, stored->record.call)->record.regime;
}

Problems compare(Visit& visit, Writer& writer, const support::RuleDesk& desk, std::int64_t id) {
  const auto rules = desk.of(regime_of(visit, writer, id), visit.today());
  return support::check_duplicates(
             writer, visit.registry(),
             {.application = id,
              .at = visit.site().clock(),
              .rule_pack = support::stamp_of(rules).value_or(""),
              .limits = support::limits_in_force(writer, visit.registry(), visit.caller().organisation, visit.today())})
      .problems;
}

Problems keep_verdict(Visit& visit, Writer& writer, std::int64_t id) {
  const auto checks =
      RecordTable<DuplicateCheck>(visit.registry(), "duplicate_check").where(writer, {refers_to("application", id)});
  if (checks.empty()) return {{.code = "OFF-202"}};
  return support::decide_duplicates(writer, visit.registry(),
                                    {.check = checks.back().id,
                                     .verdict = choice_in_form<DuplicateVerdict>(visit, "verdict"),
                                     .reason = std::string(visit.form("reason")),
                                     .decided_by = visit.caller().account(),
                                     .is_local_subsidy = regime_of(visit, writer, id) == "local_subsidy"})
      .problems;
}

/// A day of the form; its problem names the field.
Result<Date> day_in_form(Visit& visit, const char* name) {
  auto day = parse_date(visit.form(name));
  if (day) return day;
  Problem problem = day.problem();
  problem.field = name;
  return problem;
}

Problems ask_correction(Visit& visit, Writer& writer, std::int64_t id) {
  const auto due_on = day_in_form(visit, "due_on");
  if (!due_on) return {due_on.problem()};
  return support::request_correction(writer, visit.registry(),
                                     {.application = id,
                                      .what = std::string(visit.form("what")),
                                      .requested_on = visit.today(),
                                      .due_on = *due_on})
      .problems;
}

Problems file_objection(Visit& visit, Writer& writer, const support::RuleDesk& desk, std::int64_t id) {
  const auto filed_on = day_in_form(visit, "filed_on");
  if (!filed_on) return {filed_on.problem()};
  return support::file_objection(writer, visit.registry(), desk,
                                 {.application = id,
                                  .filed_on = *filed_on,
                                  .ground = std::string(visit.form("ground")),
                                  .recuses_panel = visit.form("recuses") == "1"})
      .problems;
}

Problems decide_objection(Visit& visit, Writer& writer, std::int64_t id) {
  const auto objections =
      RecordTable<Objection>(visit.registry(), "objection").where(writer, {refers_to("application", id)});
  const auto state = choice_in_form<ObjectionState>(visit, "state");
  if (objections.empty()) return {{.code = "OFF-202"}};
  if (state == ObjectionState::received) return {{.code = "REC-101", .field = "state"}};
  return support::decide_objection(writer, visit.registry(),
                                   {.objection = objections.back().id,
                                    .state = state,
                                    .answer = std::string(visit.form("answer")),
                                    .decided_on = visit.today()})
      .problems;
}

/// What the applicant is told: the result and until when it may object. Never a single reviewer's score (BR-25).
void write_letter(Html& html, Visit& visit, const ApplicationView& view) {
  const auto& record = view.application.record;
  page_title(html, visit.say(words::letter_title), record.code);
  if (view.decisions.empty()) return empty_state(html, visit.say(words::letter_none));
  html.add("p", visit.say(words::letter_to, {{"company", view.company}}));
  html.add("p", visit.say(words::letter_body, {{"call", view.papers.call.name}, {"title", record.title}}));
  write_decisions(html, visit, view);
  const auto& decision = view.decisions.back();
  if (!decision.notified_on) return;
  const OfficeRules rules(visit);
  const auto desk = rules.desk();
  const auto due = support::objection_due(desk.of(view.papers.call.regime, *decision.notified_on),
                                          *decision.notified_on, desk.calendar);
  if (due) html.add("p", visit.say(words::letter_objection, {{"last", to_text(due->on)}}));
}

Response show_letter(Visit& visit) {
  const auto view = load_application_view(visit, number_in_address(visit));
  if (!view) return visit.problems({{.code = "OFF-202"}});
  return visit.answer_page({.title = std::string(visit.say(words::letter_title)),
                            .section = "support",
                            .path = {{view->application.record.title, address_of(view->application.id)}}},
                           [&](Html& html) { write_letter(html, visit, *view); });
}

}  // namespace

void applications_pages(Pages& pages) {
  pages.add({.pattern = "/applications/{id}",
             .permission = "read:decision",
             .summary = "An application: pre-check, duplicates, corrections, decisions, objection",
             .faces = page_and_data},
            show_application);
  pages.add({.pattern = "/applications/{id}/letter",
             .permission = "read:decision",
             .summary = "The letter that tells an applicant the decision"},
            show_letter);
  const auto post = [&](const char* pattern, const char* summary,
                        std::function<Problems(Visit&, Writer&, std::int64_t)> action) {
    pages.add({.method = Method::post,
               .pattern = pattern,
               .permission = "write:decision",
               .summary = summary,
               .body = {.bytes_max = 64 * 1024}},
              [action = std::move(action)](Visit& visit) {
                return change_application(visit,
                                          [&](Writer& writer, std::int64_t id) { return action(visit, writer, id); });
              });
  };
  post("/applications/{id}/pre-check", "Keeps the result of one item of the pre-check (BR-11)", keep_check);
  post("/applications/{id}/conclude", "Concludes the pre-check", [](Visit& visit, Writer& writer, std::int64_t id) {
    return support::conclude_pre_check(writer, visit.registry(), id).problems;
  });
  post("/applications/{id}/duplicates", "Compares with every support of the organisation (BR-18, BR-19)",
       [](Visit& visit, Writer& writer, std::int64_t id) {
         return compare(visit, writer, OfficeRules(visit).desk(), id);
       });
  post("/applications/{id}/verdict", "Keeps a person's verdict over the hits", keep_verdict);
  post("/applications/{id}/correction", "Asks for a correction", ask_correction);
  post("/applications/{id}/objection", "Registers an objection in its window (BR-16)",
       [](Visit& visit, Writer& writer, std::int64_t id) {
         return file_objection(visit, writer, OfficeRules(visit).desk(), id);
       });
  post("/applications/{id}/objection/decide", "Decides an objection", decide_objection);
}

}  // namespace geojeom
