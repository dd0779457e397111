#include "domain/support/records/conflict_of_interest.hpp"
#include "domain/support/review/panel_data.hpp"
#include "domain/support/review/review_actions.hpp"
#include "domain/support/review/visibility.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/panel_ranking.hpp"
#include "web/pages/panels_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

/// A review panel at the office: who sits on it, what ties them to applicants, how far it is, what it decided.
namespace geojeom {
namespace {

namespace words = panels_words;
using support::RecordTable;
using support::refers_to;

std::string address_of(std::int64_t panel) { return "/panels/" + std::to_string(panel); }

/// A panel as staff see it. `result` and `progress` come from every sheet, which staff do not see one by one (BR-25).
struct PanelView {
  support::PanelData data;
  std::vector<support::Stored<ConflictOfInterest>> conflicts{};
  Problems composition{};
  support::PanelProgress progress{};
  support::PanelResult result{};
  bool shows_scores = false;
};

std::optional<PanelView> load_panel_view(Visit& visit, std::int64_t id) {
  const Registry& registry = visit.registry();
  if (!visit.reader().find(registry.at("review_panel"), id)) return std::nullopt;
  Reader& whole = visit.reader().unguarded();
  auto data = support::load_panel(whole, registry, id);
  if (!data) return std::nullopt;
  const OfficeRules rules(visit);
  PanelView view{.data = *std::move(data)};
  const RecordTable<ConflictOfInterest> conflicts(registry, "conflict_of_interest");
  for (const auto& application : view.data.applications) {
    for (auto& one : conflicts.where(visit.reader(), {refers_to("application", application.id)})) {
      view.conflicts.push_back(std::move(one));
    }
  }
  view.composition = support::check_panel_seats(whole, registry, rules.desk(), id);
  view.progress = support::progress_of(whole, registry, id);
  view.result = support::result_of(whole, registry, rules.desk(), id);
  view.shows_scores = support::may_see_scores(whole, registry, visit.caller(), id);
  return view;
}

bool shows_ranking(const PanelView& view) {
  return view.progress.sheets_due > 0 && view.progress.sheets_done >= view.progress.sheets_due;
}

std::vector<DataColumn> columns_of(Visit& visit, std::initializer_list<const PageText*> labels) {
  std::vector<DataColumn> columns;
  for (const auto* label : labels) columns.push_back({.label = std::string(visit.say(*label))});
  return columns;
}

void write_members(Html& html, Visit& visit, const PanelView& view) {
  html.add("h2", visit.say(words::members));
  if (view.data.seats.empty()) return empty_state(html, visit.say(words::no_members));
  const auto columns =
      columns_of(visit, {&words::number, &words::member, &words::body, &words::industry, &words::field, &words::chair});
  const auto yes = [&](bool is_so) { return is_so ? visit.say(words::yes) : no_value; };
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& seat = view.data.seats[row].record;
    const auto& reviewer = view.data.reviewers.at(seat.reviewer.value).record;
    if (column == 0) out << std::string_view(reviewer.code);
    if (column == 1) out << std::string_view(name_of_record(visit, "reviewer", seat.reviewer.value));
    if (column == 2) out << std::string_view(reviewer.body.value_or(std::string(no_value)));
    if (column == 3) out << yes(reviewer.is_industry);
    if (column == 4) out << yes(seat.matches_field);
    if (column == 5) out << yes(seat.is_chair);
  };
  data_table(html,
             {.caption = std::string(visit.say(words::members)),
              .columns = columns,
              .row_count = view.data.seats.size(),
              .cell = cell},
             visit.language());
}

void write_member_form(Html& html, Visit& visit, const PanelView& view, const Problems& problems) {
  FormField reviewer{
      .name = "reviewer", .label = std::string(visit.say(words::reviewer)), .input = FormField::Input::choice};
  for (const auto& one :
       RecordTable<Reviewer>(visit.registry(), "reviewer").where(visit.reader(), {}, visit.caller().organisation)) {
    if (!one.record.is_active || view.data.reviewers.contains(one.id)) continue;
    reviewer.choices.push_back({std::to_string(one.id), one.record.code + " " + one.record.body.value_or("")});
  }
  if (reviewer.choices.empty()) return;
  const auto check = [&](const char* name, const PageText& label) {
    return FormField{.name = name, .label = std::string(visit.say(label)), .input = FormField::Input::check};
  };
  post_form(html, {.address = address_of(view.data.panel.id) + "/seats", .csrf_token = visit.csrf_token()},
            [&](Html& out) {
              form_field(out, reviewer, problems, visit.language());
              form_field(out, check("matches_field", words::field), problems, visit.language());
              form_field(out, check("is_chair", words::chair), problems, visit.language());
              submit_button(out, {.label = visit.say(words::add_member)});
            });
}

void write_composition(Html& html, Visit& visit, const PanelView& view) {
  html.add("h2", visit.say(words::composition));
  if (view.composition.empty()) {
    notice(html, Tone::success, visit.say(words::composition_fits), visit.language());
  } else {
    write_problem_list(html, view.composition, visit.language());
  }
}

void write_conflicts(Html& html, Visit& visit, const PanelView& view) {
  html.add("h2", visit.say(words::conflicts));
  if (view.conflicts.empty()) return empty_state(html, visit.say(words::no_conflicts));
  const auto columns =
      columns_of(visit, {&words::application, &words::number, &words::kind, &words::detail, &words::recused});
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& conflict = view.conflicts[row].record;
    if (column == 0) out << std::string_view(name_of_record(visit, "application", conflict.application.value));
    if (column == 1) out << std::string_view(name_of_record(visit, "reviewer", conflict.reviewer.value));
    if (column == 2) out << std::string_view(choice_label(conflict.kind, visit.language()));
    if (column == 3) out << std::string_view(conflict.detail.value_or(std::string(no_value)));
    if (column == 4) out << (conflict.is_recused ? visit.say(words::yes) : no_value);
  };
  data_table(html,
             {.caption = std::string(visit.say(words::conflicts)),
              .columns = columns,
              .row_count = view.conflicts.size(),
              .cell = cell},
             visit.language());
}

void write_page(Html& html, Visit& visit, const PanelView& view, const Problems& problems) {
  const auto& panel = view.data.panel.record;
  const auto address = address_of(view.data.panel.id);
  const bool may_change =
      limit_of(visit.caller(), visit.registry().at("review_panel"), Right::write) == Limit::organisation;
  const bool is_open = panel.state != PanelState::closed;
  page_title(html, panel.code, view.data.call.record.name);
  write_problems(html, problems, visit.language());
  if (const auto found = visit.query("found"); !found.empty()) {
    notice(html, Tone::information, visit.say(words::conflicts_found, {{"count", std::string(found)}}),
           visit.language());
  }
  if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(words::done), visit.language());
  const std::vector<Fact> facts{{std::string(visit.say(words::stage)), choice_label(panel.stage, visit.language())},
                                {std::string(visit.say(words::held_on)), to_text(panel.held_on)},
                                {std::string(visit.say(words::state)), choice_label(panel.state, visit.language())},
                                {std::string(visit.say(words::progress)), progress_words(visit, view.progress)}};
  write_facts(html, facts);
  write_members(html, visit, view);
  if (may_change && is_open) write_member_form(html, visit, view, problems);
  write_composition(html, visit, view);
  write_conflicts(html, visit, view);
  if (may_change && is_open) action_button(html, visit, address + "/conflicts", words::find_conflicts);
  write_ranking(html, visit, view.result, shows_ranking(view));
  if (may_change && is_open) action_button(html, visit, address + "/close", words::close);
  if (view.shows_scores) write_scores(html, visit, view.data, view.result);
  if (panel.minutes) {
    html.add("h2", visit.say(words::minutes));
    html.add("pre", cls("gj-pre"), *panel.minutes);
  }
}

void write_json(JsonWriter& json, const PanelView& view) {
  const auto& panel = view.data.panel.record;
  json.begin_object().key("id").value(view.data.panel.id).key("code").value(panel.code);
  json.key("state").value(panel_states[static_cast<std::size_t>(panel.state)].code);
  json.key("sheets_due").value(view.progress.sheets_due).key("sheets_done").value(view.progress.sheets_done);
  json.key("recusals").value(view.progress.recusals).key("composition").begin_array();
  for (const auto& problem : view.composition) json.value(problem.code);
  json.end_array();
  if (shows_ranking(view)) write_ranking(json, view.result);
  json.end_object();
}

Response panel_page(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto view = load_panel_view(visit, id);
  if (!view) return visit.problems({{.code = "OFF-202"}});
  const int status = problems.has_errors() ? status_of(problems) : 200;
  const auto page = [&] {
    return visit.page({.title = view->data.panel.record.code,
                       .section = "support",
                       .path = {{std::string(visit.say(words::calls)), "/calls"},
                                {view->data.call.record.name, "/calls/" + std::to_string(view->data.call.id)}},
                       .status = status},
                      [&](Html& html) { write_page(html, visit, *view, problems); });
  };
  Response response = respond(visit.call(), {.json = [&](JsonWriter& json) { write_json(json, *view); }, .page = page});
  response.status = status;
  return response;
}

Response show_panel(Visit& visit) { return panel_page(visit, number_in_address(visit), {}); }

Response add_seat(Visit& visit) {
  const auto id = number_in_address(visit);
  const auto problems = change_record(visit, {"review_panel", id}, [&](Writer& writer) -> Problems {
    const RecordTable<Reviewer> reviewers(visit.registry(), "reviewer");
    const auto reviewer = reviewers.find(writer, number_in_form(visit, "reviewer"));
    if (!reviewer || reviewer->organisation != visit.caller().organisation) {
      return {support::missing_record(number_in_form(visit, "reviewer"))};
    }
    return RecordTable<PanelSeat>(visit.registry(), "panel_seat")
        .add(writer, visit.caller().organisation,
             {.panel = {id},
              .reviewer = {reviewer->id},
              .matches_field = visit.form("matches_field") == "1",
              .is_chair = visit.form("is_chair") == "1"})
        .problems;
  });
  if (problems.has_errors()) return panel_page(visit, id, problems);
  return redirect_to(address_of(id) + "?done=1");
}

Response find_conflicts(Visit& visit) {
  const auto id = number_in_address(visit);
  std::int64_t found = 0;
  const auto problems = change_record(visit, {"review_panel", id}, [&](Writer& writer) -> Problems {
    found = support::find_panel_conflicts(writer, visit.registry(), id, visit.today());
    return {};
  });
  if (problems.has_errors()) return panel_page(visit, id, problems);
  return redirect_to(address_of(id) + "?found=" + std::to_string(found));
}

Response close(Visit& visit) {
  const auto id = number_in_address(visit);
  const OfficeRules rules(visit);
  const auto problems = change_record(visit, {"review_panel", id}, [&](Writer& writer) {
    return support::close_panel(writer, visit.registry(), rules.desk(), id, visit.today()).problems;
  });
  if (problems.has_errors()) return panel_page(visit, id, problems);
  return redirect_to(address_of(id) + "?done=1");
}

}  // namespace

void panels_pages(Pages& pages) {
  pages.add({.pattern = "/panels/{id}",
             .permission = "read:review_panel",
             .summary = "A review panel: members, conflicts, progress, ranking with the budget line",
             .faces = page_and_data},
            show_panel);
  const auto post = [&](const char* pattern, const char* summary, PageHandler handler) {
    pages.add({.method = Method::post,
               .pattern = pattern,
               .permission = "write:review_panel",
               .summary = summary,
               .body = {.bytes_max = 64 * 1024}},
              std::move(handler));
  };
  post("/panels/{id}/seats", "Gives a reviewer a seat (BR-13)", add_seat);
  post("/panels/{id}/conflicts", "Computes conflicts of interest and recuses who has one", find_conflicts);
  post("/panels/{id}/close", "Closes the panel with its decisions (BR-14, BR-15)", close);
}

}  // namespace geojeom
