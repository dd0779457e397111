#include <fmt/format.h>

#include "core/problem_catalogue.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/selection_lab_html.hpp"
#include "web/pages/selection_lab_words.hpp"
#include "web/table_component.hpp"

/// The selection lab: how industries were chosen, what another weight would choose, and the confirmation.
namespace geojeom {
namespace {

namespace words = selection_lab_words;

std::vector<MenuItem> path_of(Visit& visit) { return {{std::string(visit.say(words::title)), "/selections"}}; }

bool may_freeze(Visit& visit, const SelectionInputs& inputs) {
  if (inputs.is_frozen() || inputs.organisation != visit.caller().organisation) return false;
  const RecordType& type = visit.registry().at("selection");
  const auto stored = visit.reader().find(type, inputs.id);
  return stored &&
         !check_right(visit.caller(), visit.registry(), visit.reader().unguarded(), type, *stored, Right::write)
              .has_errors();
}

void write_actions(Html& html, Visit& visit, const SelectionLab& lab) {
  const auto& inputs = lab.inputs;
  html.add("div", cls("gj-row"), [&] {
    badge(html, visit.say(inputs.is_frozen() ? words::frozen : words::open),
          inputs.is_frozen() ? Tone::success : Tone::information);
    html.add("button", attr("type", "button"), cls("krds-btn secondary small gj-needs-script"),
             attr("data-prints", "1"), visit.say(words::print));
    button_link(html, {.label = visit.say(words::report), .is_small = true},
                Url(fmt::format("/reports/selection?organisation={}&year={}", inputs.organisation,
                                inputs.selection.period.last().year())));
    button_link(html, {.label = visit.say(words::record), .is_small = true},
                Url(fmt::format("/records/selection/{}", inputs.id)));
    if (const auto& number = inputs.selection.confirmed_report) {
      button_link(html, {.label = visit.say(words::confirmed_report), .is_small = true},
                  Url("/reports/issued/" + *number));
    }
    download_links(html, visit, {".json"});
    if (may_freeze(visit, inputs)) {
      button_link(html, {.label = visit.say(words::freeze), .rank = Button::Rank::primary, .is_small = true},
                  Url(lab.address() + "/freeze"));
    }
  });
}

Response show_lab(Visit& visit) {
  auto inputs = selection_of(visit);
  if (!inputs) return visit.problems({inputs.problem()});
  const auto lab = make_selection_lab(visit, std::move(*inputs));
  if (!lab) return visit.problems({lab.problem()});
  const bool is_wrong = lab->problems.has_errors();
  if (is_wrong && visit.call().face == Face::json) return visit.problems(lab->problems);
  const auto& selection = lab->inputs.selection;
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.raw(selection_json({lab->inputs, lab->shown(), lab->places, lab->plans}, visit.language()));
          },
      .page =
          [&] {
            return visit.page({.title = selection.name,
                               .section = "strategy",
                               .path = path_of(visit),
                               .status = is_wrong ? 422 : 200},
                              [&](Html& html) {
                                page_title(html, selection.name,
                                           visit.say(words::lead, {{"region", lab->inputs.region}}),
                                           [&](Html& out) { write_actions(out, visit, *lab); });
                                write_selection_lab(html, visit, *lab);
                              });
          }};
  return respond(visit.call(), view);
}

std::string names_of(const SelectionInputs& inputs, const std::vector<std::size_t>& members) {
  std::string names;
  for (const auto a : members) names += (names.empty() ? "" : ", ") + inputs.candidates[a].name;
  return names;
}

Response freeze_page(Visit& visit, const SelectionInputs& inputs, const Problems& problems) {
  const auto result = compute_selection(inputs, {.draws = 0});
  if (!result) return visit.problems({result.problem()});
  const auto address = "/selections/" + inputs.selection.code;
  auto path = path_of(visit);
  path.push_back({inputs.selection.name, address});
  return visit.answer_page(
      {.title = std::string(visit.say(words::freeze)),
       .section = "strategy",
       .path = path,
       .status = problems.has_errors() ? 422 : 200},
      [&](Html& html) {
        page_title(html, visit.say(words::freeze_title, {{"selection", inputs.selection.name}}),
                   visit.say(words::freeze_lead));
        for (const auto& problem : problems) {
          notice(html, Tone::danger, explain(problem, visit.language()).message, visit.language());
        }
        notice(html, Tone::warning, visit.say(words::freeze_note, {{"chosen", names_of(inputs, result->chosen)}}),
               visit.language());
        post_form(html, {.address = address + "/freeze", .csrf_token = visit.csrf_token()}, [&](Html& form) {
          form_field(form,
                     {.name = "reason",
                      .label = std::string(visit.say(words::reason)),
                      .value = std::string(visit.form("reason")),
                      .hint = std::string(visit.say(words::reason_hint)),
                      .length_max = 200},
                     {}, visit.language());
          form.add("div", cls("gj-row"), [&] {
            submit_button(form, {.label = visit.say(words::freeze_now), .rank = Button::Rank::primary});
            button_link(form, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary}, Url(address));
          });
        });
      });
}

Response show_freeze(Visit& visit) {
  const auto inputs = selection_of(visit);
  if (!inputs) return visit.problems({inputs.problem()});
  if (inputs->is_frozen()) return visit.problems({{.code = "STR-123", .field = "selection"}});
  if (!may_freeze(visit, *inputs)) return visit.problems({{.code = "OFF-202"}});
  return freeze_page(visit, *inputs, {});
}

Response confirm(Visit& visit) {
  const auto inputs = selection_of(visit);
  if (!inputs) return visit.problems({inputs.problem()});
  if (inputs->is_frozen()) return visit.problems({{.code = "STR-123", .field = "selection"}});
  if (!may_freeze(visit, *inputs)) return visit.problems({{.code = "OFF-202"}});
  auto writer = visit.write(std::string(visit.form("reason")));
  GuardedReader guarded(*writer, visit.registry(), visit.caller());
  const auto current = read_selection_inputs(guarded, visit.registry(), inputs->id);
  if (!current) return visit.problems({current.problem()});
  ReportFigures figures(guarded, visit.site().catalogue, visit.language());
  ReportContext context{
      .subject = {.organisation = current->organisation, .year = current->selection.period.last().year()},
      .today = visit.today(),
      .figures = figures};
  const auto number = freeze_selection(
      *writer, context, *current,
      {.by = visit.caller().account(), .at = visit.site().clock(), .program_version = visit.site().program_version});
  if (!number) return freeze_page(visit, *inputs, {number.problem()});
  writer->commit();
  return redirect_to("/reports/issued/" + *number + "?done=1");
}

std::vector<Selection> selections_of(Visit& visit) {
  std::vector<Selection> list;
  const RecordType& type = visit.registry().at("selection");
  const Page page =
      visit.reader().list({.type = &type, .order = {{"period_from", true}, {"code", false}}, .limit = 200});
  for (const auto& stored : page.rows) list.push_back(from_row<Selection>(type, stored.row));
  return list;
}

void write_list(Html& html, Visit& visit, const std::vector<Selection>& list) {
  if (list.empty()) return empty_state(html, visit.say(words::none));
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::name))},
                                        {.label = std::string(visit.say(words::period))},
                                        {.label = std::string(visit.say(words::state))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& selection = list[row];
    if (column == 0) out.add("a", href(Url("/selections/" + selection.code)), selection.name);
    if (column == 1) out << std::string_view(short_period(selection.period, visit.language()));
    if (column == 2) {
      out << visit.say(selection.state == SelectionState::confirmed ? words::frozen : words::open);
    }
  };
  data_table(html,
             {.caption = std::string(visit.say(words::list_caption)),
              .columns = columns,
              .row_count = list.size(),
              .cell = cell},
             visit.language());
}

Response show_list(Visit& visit) {
  const auto list = selections_of(visit);
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object().key("selections").begin_array();
                        for (const auto& selection : list) {
                          json.begin_object().key("code").value(selection.code).key("name").value(selection.name);
                          json.key("confirmed").value(selection.state == SelectionState::confirmed).end_object();
                        }
                        json.end_array().end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "strategy"},
                                          [&](Html& html) {
                                            page_title(html, visit.say(words::title), visit.say(words::list_lead));
                                            write_list(html, visit, list);
                                          });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void selection_lab_pages(Pages& pages) {
  pages.add({.pattern = "/selections", .permission = "read:selection", .summary = "Selections", .faces = page_and_data},
            show_list);
  pages.add({.pattern = "/selections/{code}",
             .permission = "read:selection",
             .summary = "How industries were chosen, and what other weights would choose",
             .faces = page_and_data},
            show_lab);
  pages.add({.pattern = "/selections/{code}/freeze",
             .permission = "write:selection",
             .summary = "The form to confirm a selection"},
            show_freeze);
  pages.add({.method = Method::post,
             .pattern = "/selections/{code}/freeze",
             .permission = "write:selection",
             .summary = "Confirms a selection and issues its report",
             .body = {.bytes_max = 4096}},
            confirm);
  pages.menu({.section = "strategy", .label = words::title, .address = "/selections", .permission = "read:selection"});
}

}  // namespace geojeom
