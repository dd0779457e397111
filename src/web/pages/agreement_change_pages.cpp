#include <charconv>

#include "web/pages.hpp"
#include "web/pages/agreement_change_form.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/rule_parts.hpp"

/// Changes of an agreement: asking, looking, answering.
namespace geojeom {
namespace {

namespace words = agreement_words;
using Input = FormField::Input;

Visit::PageTitle title_under(Visit& visit, const AgreementSheet& sheet, std::string title, int status = 200) {
  return {.title = std::move(title),
          .section = "funding",
          .path = {{std::string(visit.say(words::title)), "/agreements"},
                   {sheet.agreement().name, agreement_address(sheet.id())}},
          .status = status};
}

void write_choice_of_subject(Html& html, Visit& visit, const AgreementSheet& sheet,
                             std::optional<ChangeSubject> chosen) {
  std::vector<FormChoice> choices;
  for (const auto& each : change_subjects)
    choices.push_back({std::string(each.code), std::string(visit.is_korean() ? each.ko : each.en)});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"),
           action(Url(agreement_address(sheet.id(), "/changes/new"))), [&] {
             form_field(html,
                        {.name = "subject",
                         .label = std::string(visit.say(words::subject)),
                         .value = chosen ? std::string(change_subjects[static_cast<std::size_t>(*chosen)].code) : "",
                         .input = Input::choice,
                         .choices = std::move(choices)},
                        {}, visit.language());
             submit_button(html, {.label = visit.say(words::choose)});
           });
}

Response form_page(Visit& visit, const AgreementSheet& sheet, const Problems& problems) {
  const auto subject = subject_asked(visit);
  const int status = problems.has_errors() ? status_of(problems) : 200;
  return visit.answer_page(
      title_under(visit, sheet, std::string(visit.say(words::ask_change)), status), [&](Html& html) {
        page_title(html, visit.say(words::ask_change), sheet.agreement().name);
        const auto fields = subject ? change_fields(visit, sheet, *subject) : std::vector<FormField>{};
        error_summary(html, problems, fields, visit.language());
        html.add("p", visit.say(words::choose_lead));
        write_choice_of_subject(html, visit, sheet, subject);
        if (!subject) return;
        write_route(html, visit, sheet, *subject);
        post_form(html, {.address = agreement_address(sheet.id(), "/changes/new"), .csrf_token = visit.csrf_token()},
                  [&](Html& out) {
                    out.add("input", attr("type", "hidden"), attr("name", "subject"),
                            attr("value", change_subjects[static_cast<std::size_t>(*subject)].code));
                    out.add("input", attr("type", "hidden"), attr("name", "version"),
                            attr("value", sheet.history.matter.agreement.version));
                    for (const auto& field : fields) form_field(out, field, problems, visit.language());
                    const auto rule = sheet.rules.change(change_subjects[static_cast<std::size_t>(*subject)].code);
                    const bool is_notice = rule && rule->treatment == ChangeTreatment::notification;
                    submit_button(out, {.label = visit.say(is_notice ? words::notify : words::request),
                                        .rank = Button::Rank::primary});
                  });
      });
}

/// The agreement, where the caller may change it; nothing otherwise.
std::optional<AgreementSheet> own_sheet(Visit& visit) {
  auto sheet = sheet_in_address(visit);
  if (!sheet || !may_write_agreements(visit, sheet->organisation())) return std::nullopt;
  return sheet;
}

Response show_form(Visit& visit) {
  const auto sheet = own_sheet(visit);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  return form_page(visit, *sheet, {});
}

Response ask(Visit& visit) {
  const auto sheet = own_sheet(visit);
  const auto subject = subject_asked(visit);
  if (!sheet || !subject) return visit.problems({{.code = "OFF-202"}});
  Problems problems;
  const auto asked = change_typed(visit, *sheet, *subject, problems);
  if (problems.has_errors()) return form_page(visit, *sheet, problems);
  const auto desk = rule_desk(visit);
  const auto writer = visit.write(asked.reason);
  const auto saved = request_change(*writer, desk.world(), asked);
  if (!saved.ok()) return form_page(visit, *sheet, saved.problems);
  const auto made = find_placed<AgreementChange>(*writer, "agreement_change", saved.id);
  const bool is_notice = made->record.route == ChangeRoute::notification;
  writer->commit();
  return redirect_to(agreement_address(sheet->id(), is_notice ? "?done=notified" : "?done=requested"));
}

const ChangeWithLines* change_in_address(Visit& visit, const AgreementSheet& sheet) {
  const auto text = visit.parameter("change");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  return sheet.history.change(id);
}

void write_change_facts(Html& html, Visit& visit, const AgreementSheet& sheet, const ChangeWithLines& change) {
  const auto& record = change.change.record;
  const auto fact = [&](const PageText& label, const std::optional<std::string>& value) {
    if (value) write_fact(html, visit.say(label), [&] { html << std::string_view(*value); });
  };
  html.add("dl", cls("gj-facts"), [&] {
    fact(words::requested_on, day_text(visit, record.requested_on));
    if (record.decided_on) fact(words::decided_on, day_text(visit, *record.decided_on));
    fact(words::change_reason, record.reason);
    if (record.panel_on) fact(words::panel_on, day_text(visit, *record.panel_on));
    fact(words::requested_by, record.requested_by);
    fact(words::decided_by, record.decided_by);
    fact(words::note, record.decision_note);
    for (const auto& clock : sheet.clocks) {
      if (clock.subject_type != "agreement_change" || clock.subject != change.change.id) continue;
      fact(words::reply_due, day_text(visit, clock.due.on) + " · " + day_words(clock, visit.language()));
    }
    if (!record.rule_pack) return;
    const PackStamp stamp{*record.rule_pack, record.rule_version.value_or("")};
    write_fact(html, visit.say(words::rules), [&] {
      html.add("a", href(Url(rule_address(stamp))), visit.say(words::by_rule, {{"rule", to_text(stamp)}}));
    });
  });
}

void write_decision_form(Html& html, Visit& visit, const AgreementSheet& sheet, const ChangeWithLines& change) {
  if (change.change.record.state != ChangeState::requested || !may_write_agreements(visit, sheet.organisation()))
    return;
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  html.add("h2", visit.say(words::decide));
  const auto address = agreement_address(sheet.id(), "/changes/" + std::to_string(change.change.id));
  post_form(html, {.address = address, .csrf_token = visit.csrf_token()}, [&](Html& out) {
    out.add("input", attr("type", "hidden"), attr("name", "version"), attr("value", change.change.version));
    form_field(out,
               {.name = "decision",
                .label = label(words::decision),
                .value = std::string(visit.form("decision")),
                .input = Input::choice,
                .is_required = true,
                .choices = {{"approve", label(words::approve)}, {"reject", label(words::reject)}}},
               {}, visit.language());
    form_field(out,
               {.name = "on",
                .label = label(words::decided_on),
                .value = to_text(sheet.as_of),
                .input = Input::date,
                .is_required = true},
               {}, visit.language());
    form_field(out,
               {.name = "note",
                .label = label(words::note),
                .value = std::string(visit.form("note")),
                .input = Input::area,
                .hint = label(words::note_hint)},
               {}, visit.language());
    submit_button(out, {.label = visit.say(words::save_decision), .rank = Button::Rank::primary});
  });
}

void write_change_page(Html& html, Visit& visit, const AgreementSheet& sheet, const ChangeWithLines& change) {
  const auto document = change_document(sheet.history, change, visit.language());
  page_title(html, document.title, document.subtitle, [&](Html& out) { download_links(out, visit, {".json"}); });
  write_change_facts(html, visit, sheet, change);
  write_board(html, document, "change");
  write_decision_form(html, visit, sheet, change);
}

Response show_change(Visit& visit) {
  const auto sheet = sheet_in_address(visit);
  const auto* change = sheet ? change_in_address(visit, *sheet) : nullptr;
  if (change == nullptr) return visit.problems({{.code = "OFF-202"}});
  const View view{.json = [&](JsonWriter& json) { write_change(json, sheet->history, *change); },
                  .page =
                      [&] {
                        return visit.page(title_under(visit, *sheet, change->change.record.code),
                                          [&](Html& html) { write_change_page(html, visit, *sheet, *change); });
                      }};
  return respond(visit.call(), view);
}

Response decide(Visit& visit) {
  const auto sheet = own_sheet(visit);
  const auto* change = sheet ? change_in_address(visit, *sheet) : nullptr;
  if (change == nullptr) return visit.problems({{.code = "OFF-202"}});
  const auto show_again = [&](const Problems& problems) {
    return visit.answer_page(title_under(visit, *sheet, change->change.record.code, status_of(problems)),
                             [&](Html& html) {
                               error_summary(html, problems, {}, visit.language());
                               write_change_page(html, visit, *sheet, *change);
                             });
  };
  Problems problems;
  const bool is_approved = visit.form("decision") == "approve";
  const ChangeDecision decision{.change = change->change.id,
                                .version = version_typed(visit),
                                .is_approved = is_approved,
                                .on = day_typed(visit, "on", problems).value_or(visit.today()),
                                .decided_by = visit.caller().login,
                                .note = std::string(visit.form("note"))};
  if (problems.has_errors()) return show_again(problems);
  const auto writer = visit.write(decision.note);
  const auto saved = decide_change(*writer, decision);
  if (!saved.ok()) return show_again(saved.problems);
  writer->commit();
  return redirect_to(agreement_address(sheet->id(), is_approved ? "?done=approved" : "?done=rejected"));
}

}  // namespace

void agreement_change_pages(Pages& pages) {
  const std::string_view address = "/agreements/{agreement}/changes/{change}";
  pages.add({.pattern = "/agreements/{agreement}/changes/new",
             .permission = "write:agreement_change",
             .summary = "The form of a change of an agreement, with the rule that decides between approval and notice"},
            show_form);
  pages.add({.method = Method::post,
             .pattern = "/agreements/{agreement}/changes/new",
             .permission = "write:agreement_change",
             .summary = "Asks for a change of an agreement, or notifies it where the rules want no approval",
             .body = BodyLimits{.bytes_max = 65536}},
            ask);
  pages.add({.pattern = std::string(address),
             .permission = "read:agreement_change",
             .summary = "A change of an agreement, value by value, with its rule",
             .faces = page_and_data},
            show_change);
  pages.add({.method = Method::post,
             .pattern = std::string(address),
             .permission = "write:agreement_change",
             .summary = "Enters the answer to a change: approved or refused",
             .body = BodyLimits{.bytes_max = 16384}},
            decide);
}

}  // namespace geojeom
