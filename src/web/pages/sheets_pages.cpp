#include "domain/support/records/review_score.hpp"
#include "domain/support/review/panel_data.hpp"
#include "domain/support/review/review_actions.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/panel_ranking.hpp"
#include "web/pages/panels_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

/// A reviewer's own work: what there is to score, and the sheet for it. Always blind: no company, no representative, no
/// contact; the own sheet only (BR-25). The account's login is the reviewer's number in the pool.
namespace geojeom {
namespace {

namespace words = panels_words;
using support::RecordTable;
using support::refers_to;
using Applications = std::vector<support::Stored<SupportApplication>>;

/// One panel on which the caller sits.
struct OwnSeat {
  support::PanelData data;
  std::int64_t reviewer = 0;

  /// What the caller may score: under review at this panel, and not recused from it.
  Applications applications() const {
    Applications own;
    for (const auto& one : data.applications) {
      if (!data.is_recused(one.id, reviewer)) own.push_back(one);
    }
    return own;
  }
};

/// The caller's number in the pool of reviewers; 0 when the caller is in none.
std::int64_t reviewer_of(Visit& visit) {
  Reader& whole = visit.reader().unguarded();
  const auto found = RecordTable<Reviewer>(visit.registry(), "reviewer")
                         .where(whole, {{"code", Compare::equal, {visit.caller().login}}}, visit.caller().organisation);
  return found.empty() ? 0 : found.front().id;
}

std::optional<OwnSeat> own_seat(Visit& visit, std::int64_t panel) {
  const auto reviewer = reviewer_of(visit);
  if (reviewer == 0) return std::nullopt;
  auto data = support::load_panel(visit.reader().unguarded(), visit.registry(), panel);
  if (!data || !data->reviewers.contains(reviewer)) return std::nullopt;
  return OwnSeat{.data = *std::move(data), .reviewer = reviewer};
}

std::vector<OwnSeat> own_seats(Visit& visit) {
  std::vector<OwnSeat> seats;
  const auto reviewer = reviewer_of(visit);
  if (reviewer == 0) return seats;
  for (const auto& seat : RecordTable<PanelSeat>(visit.registry(), "panel_seat")
                              .where(visit.reader().unguarded(), {refers_to("reviewer", reviewer)})) {
    auto own = own_seat(visit, seat.record.panel.value);
    if (own && own->data.panel.record.state != PanelState::closed) seats.push_back(*std::move(own));
  }
  return seats;
}

std::string sheet_address(const OwnSeat& seat, std::int64_t application) {
  return "/reviews/" + std::to_string(seat.data.panel.id) + "/" + std::to_string(application);
}

void write_seat(Html& html, Visit& visit, const OwnSeat& seat) {
  const auto applications = seat.applications();
  html.add("h2", seat.data.call.record.name + " · " + seat.data.panel.record.code);
  if (applications.empty()) return empty_state(html, visit.say(words::own_none));
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::application))},
                                        {.label = std::string(visit.say(words::item))},
                                        {.label = std::string(visit.say(words::state))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& one = applications[row];
    const bool is_done = seat.data.sheet(one.id, seat.reviewer) != nullptr;
    if (column == 0) out.add("a", href(Url(sheet_address(seat, one.id))), one.record.title);
    if (column == 1) out << std::string_view(one.record.item.value_or(std::string(no_value)));
    if (column == 2) {
      badge(out, visit.say(is_done ? words::scored : words::not_scored), is_done ? Tone::success : Tone::warning);
    }
  };
  data_table(
      html,
      {.caption = seat.data.panel.record.code, .columns = columns, .row_count = applications.size(), .cell = cell},
      visit.language());
}

void write_seats(JsonWriter& json, const std::vector<OwnSeat>& seats) {
  json.begin_object().key("panels").begin_array();
  for (const auto& seat : seats) {
    json.begin_object().key("code").value(seat.data.panel.record.code).key("applications").begin_array();
    for (const auto& one : seat.applications()) {
      json.begin_object().key("title").value(one.record.title);
      json.key("address").value(sheet_address(seat, one.id));
      json.key("is_scored").value(seat.data.sheet(one.id, seat.reviewer) != nullptr).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

Response show_reviews(Visit& visit) {
  const auto seats = own_seats(visit);
  const auto page = [&] {
    return visit.page({.title = std::string(visit.say(words::own_title)), .section = "support"}, [&](Html& html) {
      page_title(html, visit.say(words::own_title), visit.say(words::own_lead));
      if (!visit.query("done").empty()) notice(html, Tone::success, visit.say(words::done), visit.language());
      if (seats.empty()) empty_state(html, visit.say(words::own_none));
      for (const auto& seat : seats) write_seat(html, visit, seat);
    });
  };
  return respond(visit.call(), {.json = [&](JsonWriter& json) { write_seats(json, seats); }, .page = page});
}

/// The seat and the application of the address, when the caller may score it.
struct OwnSheet {
  OwnSeat seat;
  support::Stored<SupportApplication> application;
};
std::optional<OwnSheet> own_sheet(Visit& visit) {
  auto seat = own_seat(visit, number_in_address(visit, "panel"));
  if (!seat) return std::nullopt;
  for (const auto& one : seat->applications()) {
    if (one.id == number_in_address(visit, "application")) return OwnSheet{*std::move(seat), one};
  }
  return std::nullopt;
}

/// The points that the sheet has so far, by the criterion's number.
std::map<std::int64_t, Decimal> kept_points(Visit& visit, const OwnSheet& sheet) {
  std::map<std::int64_t, Decimal> points;
  Reader& whole = visit.reader().unguarded();
  const RecordTable<CallCriterion> criteria(visit.registry(), "call_criterion");
  for (const auto& one : RecordTable<ReviewScore>(visit.registry(), "review_score")
                             .where(whole, {refers_to("application", sheet.application.id),
                                            refers_to("reviewer", sheet.seat.reviewer)})) {
    if (one.record.stage != sheet.seat.data.panel.record.stage) continue;
    const auto criterion = criteria.find(whole, one.record.criterion);
    if (criterion) points.insert_or_assign(criterion->record.number, one.record.points);
  }
  return points;
}

std::vector<FormField> sheet_fields(Visit& visit, const OwnSheet& sheet) {
  std::vector<FormField> fields;
  const auto kept = kept_points(visit, sheet);
  for (const auto& criterion : sheet.seat.data.papers.criteria) {
    const auto name = "points_" + std::to_string(criterion.number);
    const auto found = kept.find(criterion.number);
    auto value = std::string(visit.form(name));
    if (value.empty() && found != kept.end()) value = to_text(found->second);
    fields.push_back(
        {.name = name,
         .label = visit.say(words::criterion, {{"name", criterion.name}, {"points", to_text(criterion.points)}}),
         .value = std::move(value),
         .input = FormField::Input::number,
         .hint = criterion.guide.value_or(""),
         .is_required = true});
  }
  const auto* own = sheet.seat.data.sheet(sheet.application.id, sheet.seat.reviewer);
  auto opinion = std::string(visit.form("opinion"));
  if (opinion.empty() && own != nullptr) opinion = own->record.opinion.value_or("");
  fields.push_back({.name = "opinion",
                    .label = std::string(visit.say(words::opinion)),
                    .value = std::move(opinion),
                    .input = FormField::Input::area});
  return fields;
}

Response sheet_page(Visit& visit, const OwnSheet& sheet, const Problems& problems) {
  const auto& record = sheet.application.record;
  return visit.answer_page(
      {.title = record.title,
       .section = "support",
       .path = {{std::string(visit.say(words::own_title)), "/reviews"}},
       .status = problems.has_errors() ? status_of(problems) : 200},
      [&](Html& html) {
        page_title(html, record.title, visit.say(words::sheet));
        const auto fields = sheet_fields(visit, sheet);
        error_summary(html, problems, fields, visit.language());
        const std::vector<Fact> facts{{std::string(visit.say(words::item)), record.item.value_or("")},
                                      {std::string(visit.say(words::requested)), text_or_dash(record.requested)},
                                      {std::string(visit.say(words::summary)), record.summary.value_or("")},
                                      {std::string(visit.say(words::expected)), record.expected.value_or("")}};
        write_facts(html, facts);
        post_form(html, {.address = sheet_address(sheet.seat, sheet.application.id), .csrf_token = visit.csrf_token()},
                  [&](Html& out) {
                    for (const auto& field : fields) form_field(out, field, problems, visit.language());
                    submit_button(out, {.label = visit.say(words::save), .rank = Button::Rank::primary});
                  });
      });
}

Response show_sheet(Visit& visit) {
  const auto sheet = own_sheet(visit);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  return sheet_page(visit, *sheet, {});
}

/// The sheet as it was typed; what cannot be read is a problem of its field.
support::SheetFilled filled_sheet(Visit& visit, const OwnSheet& sheet, Problems& problems) {
  support::SheetFilled filled{.panel = sheet.seat.data.panel.id,
                              .application = sheet.application.id,
                              .reviewer = sheet.seat.reviewer,
                              .points = {},
                              .opinion = std::string(visit.form("opinion")),
                              .reviewed_on = visit.today()};
  for (const auto& criterion : sheet.seat.data.papers.criteria) {
    const auto name = "points_" + std::to_string(criterion.number);
    if (visit.form(name).empty()) continue;
    const auto points = parse_decimal(visit.form(name));
    if (points) {
      filled.points.emplace_back(criterion.number, *points);
    } else {
      Problem problem = points.problem();
      problem.field = name;
      problems.add(std::move(problem));
    }
  }
  return filled;
}

Response fill(Visit& visit) {
  const auto sheet = own_sheet(visit);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  Problems problems;
  const auto filled = filled_sheet(visit, *sheet, problems);
  if (!problems.has_errors()) {
    const auto writer = visit.write();
    problems = support::fill_sheet(*writer, visit.registry(), filled).problems;
    if (!problems.has_errors()) {
      writer->commit();
      return redirect_to("/reviews?done=1");
    }
  }
  return sheet_page(visit, *sheet, problems);
}

}  // namespace

void sheets_pages(Pages& pages) {
  pages.add({.pattern = "/reviews",
             .permission = "write:review",
             .summary = "A reviewer's own panels and what there is to score, without company names",
             .faces = page_and_data},
            show_reviews);
  pages.add({.pattern = "/reviews/{panel}/{application}",
             .permission = "write:review",
             .summary = "The reviewer's own score sheet"},
            show_sheet);
  pages.add({.method = Method::post,
             .pattern = "/reviews/{panel}/{application}",
             .permission = "write:review",
             .summary = "Keeps the reviewer's own score sheet (BR-14)",
             .body = {.bytes_max = 64 * 1024}},
            fill);
  pages.menu({.section = "support", .label = words::own_title, .address = "/reviews", .permission = "write:review"});
}

}  // namespace geojeom
