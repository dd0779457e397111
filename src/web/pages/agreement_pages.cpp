#include "document/write_csv.hpp"
#include "domain/rules_in_use.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/agreement_parts.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/rule_parts.hpp"

/// An agreement: where it stands, what it says, its clocks, money and versions, and what comes next.
namespace geojeom {
namespace {

namespace words = agreement_words;

std::string unit(Visit& visit) { return std::string(visit.say(words::won)); }

void write_key_figures(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  const Agreement& agreement = sheet.agreement();
  KeyFigure next{.label = label(words::next_clock), .value = label(words::no_clock)};
  for (const auto& clock : sheet.clocks) {
    if (!is_open(clock.state)) continue;
    next.value = day_text(visit, clock.due.on);
    next.note = clock.label.in(visit.language()) + " · " + day_words(clock, visit.language());
    break;
  }
  const std::vector<KeyFigure> figures{
      {.label = label(words::standing), .value = std::string(name_of(sheet.standing, visit.language()))},
      {.label = label(words::amount),
       .value = agreement.amount ? to_text(*agreement.amount) : std::string("–"),
       .unit = agreement.amount ? unit(visit) : std::string()},
      {.label = label(words::version),
       .value = visit.say(words::version_number, {{"number", std::to_string(sheet.history.latest())}})},
      std::move(next)};
  key_figures(html, figures);
}

void write_links(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const auto link = [&](const PageText& label, const std::string& address) {
    button_link(html, {.label = visit.say(label), .is_small = true}, Url(address));
  };
  if (sheet.history.matter.project) {
    const auto project = std::to_string(sheet.history.matter.project->id);
    link(words::project, "/records/project/" + project);
    link(words::ledger, "/ledger/" + project);
  }
  if (sheet.history.latest() > 1) link(words::compare, agreement_address(sheet.id(), "/compare"));
  link(words::record, "/records/agreement/" + std::to_string(sheet.id()));
  download_links(html, visit, {".json", ".csv", ".xlsx"});
}

void write_done(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const auto done = visit.query("done");
  const auto say = [&](std::string_view text) { notice(html, Tone::success, text, visit.language()); };
  if (done == "paper") say(visit.say(words::paper_done));
  if (done == "requested") say(visit.say(words::requested_done));
  if (done == "notified") say(visit.say(words::notified_done));
  if (done == "approved") say(visit.say(words::approved_done));
  if (done == "rejected") say(visit.say(words::rejected_done));
  if (const auto step = agreement_step_of(done)) {
    const Choice& choice = agreement_steps[static_cast<std::size_t>(*step)];
    say(visit.say(words::done, {{"step", visit.is_korean() ? choice.ko : choice.en},
                                {"state", name_of(sheet.standing, visit.language())}}));
  }
}

/// What holds the agreement up, or ended it.
void write_state_notes(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const Agreement& agreement = sheet.agreement();
  if (agreement.suspended_on) {
    auto text = visit.say(words::suspended_because, {{"date", day_text(visit, *agreement.suspended_on)},
                                                     {"reason", agreement.suspension_reason.value_or("–")}});
    if (agreement.cured_on)
      text += " · " + visit.say(words::cured_on, {{"date", day_text(visit, *agreement.cured_on)}});
    notice(html, agreement.cured_on ? Tone::information : Tone::warning, text, visit.language());
  }
  if (agreement.terminated_on) {
    notice(html, Tone::information,
           visit.say(words::terminated_because, {{"date", day_text(visit, *agreement.terminated_on)},
                                                 {"reason", agreement.termination_reason.value_or("–")}}),
           visit.language());
  }
  if (const auto* pending = sheet.pending()) {
    notice(html, Tone::warning, visit.say(words::pending), visit.language());
    html.add("p", [&] {
      button_link(html, {.label = visit.say(words::open_pending), .rank = Button::Rank::primary, .is_small = true},
                  Url(agreement_address(sheet.id(), "/changes/" + std::to_string(pending->change.id))));
    });
  }
}

void write_rules(Html& html, Visit& visit, const AgreementSheet& sheet) {
  html.add("p", [&] {
    html << std::string_view(visit.say(words::rules)) << ": "_h;
    if (sheet.rules.empty()) {
      html << std::string_view(visit.say(words::rules_unknown));
      return;
    }
    const auto& chosen = sheet.rules.main();
    html.add("a", href(Url(rule_address(chosen.pack->stamp()))), rules_named(sheet, visit.language()));
    html << " "_h << std::string_view(chosen.pack->title.in(visit.language()));
    if (chosen.standing != Standing::in_force) {
      html << " "_h;
      badge(html, label(chosen.standing, visit.language()), Tone::warning);
    }
  });
}

void write_change_start(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const bool is_possible = sheet.agreement().state == AgreementState::concluded;
  if (!is_possible || !may_write_agreements(visit, sheet.organisation())) return;
  html.add("p", [&] {
    button_link(html, {.label = visit.say(words::ask_change), .rank = Button::Rank::secondary},
                Url(agreement_address(sheet.id(), "/changes/new")));
  });
}

void write_page(Html& html, Visit& visit, const AgreementSheet& sheet, const document::Document& document) {
  page_title(html, document.title, document.subtitle, [&](Html& out) { write_links(out, visit, sheet); });
  write_done(html, visit, sheet);
  write_key_figures(html, visit, sheet);
  write_state_notes(html, visit, sheet);
  write_rules(html, visit, sheet);
  write_change_start(html, visit, sheet);
  write_agreement_clocks(html, visit, sheet);
  html.add("h2", visit.say(words::content));
  write_board(html, document, "agreement");
  write_paper_forms(html, visit, sheet);
  write_agreement_steps(html, visit, sheet);
}

Visit::PageTitle page_title_of(Visit& visit, const document::Document& document, int status = 200) {
  return {.title = document.title,
          .section = "funding",
          .path = {{std::string(visit.say(words::title)), "/agreements"}},
          .status = status};
}

Response show_agreement(Visit& visit) {
  const auto sheet = sheet_in_address(visit);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  const auto document = agreement_document(*sheet, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_agreement(json, *sheet, visit.language()); },
                  .page =
                      [&] {
                        return visit.page(page_title_of(visit, document),
                                          [&](Html& html) { write_page(html, visit, *sheet, document); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = sheet->agreement().code};
  return respond(visit.call(), view);
}

Response show_again(Visit& visit, const AgreementSheet& sheet, const Problems& problems) {
  const auto document = agreement_document(sheet, visit.language());
  return visit.answer_page(page_title_of(visit, document, status_of(problems)), [&](Html& html) {
    error_summary(html, problems, {}, visit.language());
    write_page(html, visit, sheet, document);
  });
}

Response take(Visit& visit) {
  const auto sheet = sheet_in_address(visit);
  if (!sheet || !may_write_agreements(visit, sheet->organisation())) return visit.problems({{.code = "OFF-202"}});
  Problems problems;
  const auto step = agreement_step_of(visit.form("step"));
  const auto on = day_typed(visit, "on", problems).value_or(visit.today());
  if (!step) return visit.problems({{.code = "OFF-202"}});
  if (problems.has_errors()) return show_again(visit, *sheet, problems);
  const std::string reason(visit.form("reason"));
  const auto desk = rule_desk(visit);
  const auto writer = visit.write(reason);
  const auto saved = take_agreement_step(
      *writer, desk.world(),
      {.agreement = sheet->id(), .step = *step, .on = on, .reason = reason, .version = version_typed(visit)});
  if (!saved.ok()) return show_again(visit, *sheet, saved.problems);
  writer->commit();
  return redirect_to(agreement_address(sheet->id(), "?done=" + std::string(visit.form("step"))));
}

Response file_paper(Visit& visit) {
  const auto sheet = sheet_in_address(visit);
  if (!sheet || !may_write_agreements(visit, sheet->organisation())) return visit.problems({{.code = "OFF-202"}});
  Problems problems;
  const auto filed_on = day_typed(visit, "filed_on", problems);
  if (problems.has_errors()) return show_again(visit, *sheet, problems);
  const auto writer = visit.write();
  const auto saved = file_agreement_paper(*writer, sheet->rules,
                                          {.agreement = sheet->id(),
                                           .paper = std::string(visit.form("paper")),
                                           .filed_on = filed_on,
                                           .not_needed_because = std::string(visit.form("not_needed"))});
  if (!saved.ok()) return show_again(visit, *sheet, saved.problems);
  writer->commit();
  return redirect_to(agreement_address(sheet->id(), "?done=paper"));
}

}  // namespace

void agreement_pages(Pages& pages) {
  pages.add({.pattern = "/agreements/{agreement}",
             .permission = "read:agreement",
             .summary = "An agreement: terms, money, papers, clocks, versions, changes and what comes next",
             .faces = table_faces},
            show_agreement);
  pages.add({.method = Method::post,
             .pattern = "/agreements/{agreement}/step",
             .permission = "write:agreement",
             .summary = "Takes an agreement one step on: papers, suspension, cure, conclusion, entry, end",
             .body = BodyLimits{.bytes_max = 16384}},
            take);
  pages.add({.method = Method::post,
             .pattern = "/agreements/{agreement}/papers",
             .permission = "write:agreement_paper",
             .summary = "Says that a paper of an agreement is there, or why it is not needed",
             .body = BodyLimits{.bytes_max = 16384}},
            file_paper);
}

}  // namespace geojeom
