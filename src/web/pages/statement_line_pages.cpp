#include <algorithm>
#include <charconv>

#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/reconciliation_asked.hpp"
#include "web/pages/reconciliation_words.hpp"

/// One transaction: the entry it is, chosen by a person, or why it needs none.
namespace geojeom {
namespace {

namespace words = reconciliation_words;
constexpr int days_near = 10;
constexpr std::size_t candidates_max = 20;

struct Shown {
  std::int64_t id = 0;
  StatementLine line;
};

std::optional<Shown> line_in_address(Visit& visit) {
  const auto text = visit.parameter("line");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const RecordType& type = visit.registry().at("statement_line");
  const auto stored = visit.reader().find(type, id);
  if (!stored || stored->organisation != visit.caller().organisation) return std::nullopt;
  return Shown{id, from_row<StatementLine>(type, stored->row)};
}

std::string address_of(const Shown& shown) { return "/reconciliation/line/" + std::to_string(shown.id); }

std::string back_of(const Shown& shown) {
  return reconciliation_address(
      {.period = Period::checked(shown.line.on.plus_days(1 - shown.line.on.day()), shown.line.on)});
}

/// Entries of those days that no line has, the nearest amount first.
std::vector<EntryWithoutLine> candidates_of(Visit& visit, const StatementLine& line) {
  auto near = reconciliation(visit.reader(),
                             {.organisation = visit.caller().organisation,
                              .period = Period::checked(line.on.plus_days(-days_near), line.on.plus_days(days_near)),
                              .project = line.project ? std::optional(line.project->value) : std::nullopt})
                  .missing;
  const auto gap = [&](const EntryWithoutLine& each) {
    const auto won = (each.entry.amount - moved_by(line)).won();
    return won < 0 ? -won : won;
  };
  std::sort(near.begin(), near.end(), [&](const auto& a, const auto& b) { return gap(a) < gap(b); });
  if (near.size() > candidates_max) near.resize(candidates_max);
  return near;
}

void write_candidates(Html& html, Visit& visit, const Shown& shown) {
  html.add("h2", visit.say(words::candidates));
  const auto near = candidates_of(visit, shown.line);
  if (near.empty()) {
    html.add("p", visit.say(words::none_near));
    return;
  }
  html.add("ul", cls("gj-list"), [&] {
    for (const auto& each : near) {
      html.add("li", cls("gj-row"), [&] {
        html.add("span", to_text(each.entry.on) + " · " + each.entry.code + " · " + each.entry.vendor.value_or("") +
                             " · " + to_text(each.entry.amount));
        button_link(html, {.label = visit.say(words::choose), .is_small = true},
                    Url(address_of(shown) + "?entry=" + each.entry.code));
      });
    }
  });
}

Response page_of(Visit& visit, const Shown& shown, const Problems& problems) {
  const auto typed = [&](const char* name, std::string otherwise) {
    if (const auto text = visit.form(name); !text.empty()) return std::string(text);
    if (const auto text = visit.query(name); !text.empty()) return std::string(text);
    return otherwise;
  };
  const std::vector<FormField> fields{{.name = "entry",
                                       .label = std::string(visit.say(words::entry)),
                                       .value = typed("entry", ""),
                                       .hint = std::string(visit.say(words::entry_hint))},
                                      {.name = "remark",
                                       .label = std::string(visit.say(words::remark)),
                                       .value = typed("remark", shown.line.remark.value_or("")),
                                       .input = FormField::Input::area}};
  const auto& result = match_results[static_cast<std::size_t>(shown.line.result)];
  const auto lead = visit.say(words::line_words, {{"on", to_text(shown.line.on)},
                                                  {"payee", shown.line.payee.value_or("-")},
                                                  {"amount", to_text(moved_by(shown.line))},
                                                  {"result", std::string(visit.is_korean() ? result.ko : result.en)}});
  return visit.answer_page(
      {.title = std::string(visit.say(words::line_title)),
       .section = "funding",
       .path = {{std::string(visit.say(words::title)), back_of(shown)}},
       .status = problems.has_errors() ? status_of(problems) : 200},
      [&](Html& html) {
        page_title(html, visit.say(words::line_title), lead);
        error_summary(html, problems, fields, visit.language());
        post_form(html, {.address = address_of(shown), .csrf_token = visit.csrf_token(), .classes = "gj-form is-wide"},
                  [&](Html& out) {
                    for (const auto& field : fields) form_field(out, field, problems, visit.language());
                    out.add("div", cls("gj-row"), [&] {
                      submit_button(out, {.label = visit.say(words::save), .rank = Button::Rank::primary});
                      button_link(out, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary},
                                  Url(back_of(shown)));
                    });
                  });
        write_candidates(html, visit, shown);
      });
}

Response show(Visit& visit) {
  const auto shown = line_in_address(visit);
  return shown ? page_of(visit, *shown, {}) : visit.problems({{.code = "OFF-202"}});
}

Response decide(Visit& visit) {
  const auto shown = line_in_address(visit);
  if (!shown) return visit.problems({{.code = "OFF-202"}});
  const LineDecision decision{
      .line = shown->id, .entry_code = std::string(visit.form("entry")), .remark = std::string(visit.form("remark"))};
  const auto writer = visit.write(decision.remark);
  const auto saved = decide_line(*writer, visit.caller().organisation, decision);
  if (!saved.ok()) return page_of(visit, *shown, saved.problems);
  writer->commit();
  return redirect_to(back_of(*shown));
}

}  // namespace

void statement_line_pages(Pages& pages) {
  pages.add({.pattern = "/reconciliation/line/{line}",
             .permission = "write:statement_line",
             .summary = "One transaction and the entries it may be"},
            show);
  pages.add({.method = Method::post,
             .pattern = "/reconciliation/line/{line}",
             .permission = "write:statement_line",
             .summary = "Decides which entry a transaction is, or that it needs none",
             .body = BodyLimits{.bytes_max = 16384}},
            decide);
}

}  // namespace geojeom
