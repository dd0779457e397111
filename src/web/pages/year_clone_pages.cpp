#include <algorithm>
#include <charconv>

#include "domain/funding/year_clone.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/agreement_parts.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/settlement_asked.hpp"
#include "web/pages/year_clone_words.hpp"
#include "web/table_component.hpp"

/// Last year's projects of a programme, made anew for the next year.
namespace geojeom {
namespace {

namespace words = year_clone_words;
using Input = FormField::Input;

std::string_view typed(Visit& visit, std::string_view name) {
  return visit.form(name).empty() ? visit.query(name) : visit.form(name);
}

CloneAsked clone_asked(Visit& visit) {
  CloneAsked asked{.from = fiscal_year_in(typed(visit, "from")).value_or(visit.today().year())};
  asked.to = fiscal_year_in(typed(visit, "to")).value_or(asked.from + 1);
  const auto programme = typed(visit, "programme");
  std::from_chars(programme.data(), programme.data() + programme.size(), asked.programme);
  return asked;
}

std::vector<FormField> fields_of(Visit& visit, const CloneAsked& asked) {
  std::vector<FormChoice> programmes;
  const RecordType& type = visit.registry().at("programme");
  visit.reader().scan({.type = &type, .organisation = visit.caller().organisation, .order = {{"code", false}}},
                      [&](const StoredRow& stored) {
                        programmes.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
                        return true;
                      });
  return {{.name = "programme",
           .label = std::string(visit.say(words::programme)),
           .value = std::to_string(asked.programme),
           .input = Input::choice,
           .choices = std::move(programmes)},
          {.name = "from", .label = std::string(visit.say(words::from)), .value = std::to_string(asked.from)},
          {.name = "to", .label = std::string(visit.say(words::to)), .value = std::to_string(asked.to)}};
}

void write_lines(Html& html, Visit& visit, const ClonePlan& plan) {
  std::vector<DataColumn> columns;
  for (const auto* head :
       {&words::old_code, &words::new_code, &words::name, &words::period, &words::money, &words::state})
    columns.push_back({.label = std::string(visit.say(*head))});
  columns[4].align = DataColumn::Align::number;
  data_table(html,
             {.caption = std::string(visit.say(words::caption)),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = plan.lines.size(),
              .cell =
                  [&](Html& out, std::size_t row, std::size_t column) {
                    const auto& line = plan.lines[row];
                    const std::string texts[] = {
                        line.code,           line.new_code,
                        line.name,           to_text(line.new_period),
                        to_text(line.money), std::string(visit.say(line.exists ? words::exists : words::is_new))};
                    out << std::string_view(texts[column]);
                  }},
             visit.language());
}

void write_making(Html& html, Visit& visit, const CloneAsked& asked, const ClonePlan& plan) {
  const auto count =
      std::count_if(plan.lines.begin(), plan.lines.end(), [](const CloneLine& line) { return !line.exists; });
  if (count == 0) return;
  post_form(html, {.address = "/next-year", .csrf_token = visit.csrf_token(), .classes = "gj-row"},
            [&](Html& out) {
              for (const auto& [name, value] : {std::pair{"programme", asked.programme},
                                                {"from", static_cast<std::int64_t>(asked.from)},
                                                {"to", static_cast<std::int64_t>(asked.to)}})
                out.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
              const auto label = visit.say(words::make, {{"count", std::to_string(count)}});
              submit_button(out, {.label = label, .rank = Button::Rank::primary});
            });
}

/// The plan, where the programme is the caller's own.
Result<ClonePlan> plan_of(Visit& visit, const CloneAsked& asked) {
  auto plan = clone_plan(visit.reader(), asked);
  if (plan && plan->organisation != visit.caller().organisation)
    return Problem{.code = "FUN-340", .field = "programme"};
  return plan;
}

void write_page(Html& html, Visit& visit, const CloneAsked& asked, const std::optional<ClonePlan>& plan,
                const Problems& problems) {
  page_title(html, visit.say(words::title), visit.say(words::lead), [&](Html& out) {
    if (plan) download_links(out, visit, {".json"});
  });
  const auto fields = fields_of(visit, asked);
  error_summary(html, problems, fields, visit.language());
  if (const auto done = visit.query("done"); !done.empty())
    notice(html, Tone::success, visit.say(words::done, {{"count", done}}), visit.language());
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/next-year")), [&] {
    for (const auto& field : fields) form_field(html, field, problems, visit.language());
    submit_button(html, {.label = visit.say(words::look)});
  });
  if (!plan) return;
  if (plan->lines.empty()) return empty_state(html, visit.say(words::nothing));
  if (plan->makes_programme)
    notice(html, Tone::information, visit.say(words::makes_programme, {{"code", plan->programme_code}}),
           visit.language());
  write_lines(html, visit, *plan);
  write_making(html, visit, asked, *plan);
}

Response refuse(Visit& visit, const CloneAsked& asked, const Problems& problems) {
  const auto made = plan_of(visit, asked);
  const auto plan = made ? std::optional(*made) : std::nullopt;
  return visit.answer_page(
      {.title = std::string(visit.say(words::title)), .section = "funding", .status = status_of(problems)},
      [&](Html& html) { write_page(html, visit, asked, plan, problems); });
}

void write_plan(JsonWriter& json, const ClonePlan& plan) {
  json.begin_object().key("programme").value(plan.programme_code).key("makes_programme").value(plan.makes_programme);
  json.key("projects").begin_array();
  for (const auto& line : plan.lines) {
    json.begin_object().key("code").value(line.code).key("new_code").value(line.new_code).key("name").value(line.name);
    json.key("from").value(to_text(line.new_period.first())).key("to").value(to_text(line.new_period.last()));
    json.key("money").value(line.money.won()).key("exists").value(line.exists).end_object();
  }
  json.end_array().end_object();
}

Response show(Visit& visit) {
  const auto asked = clone_asked(visit);
  std::optional<ClonePlan> plan;
  if (asked.programme != 0) {
    auto made = plan_of(visit, asked);
    if (!made) return refuse(visit, asked, {made.problem()});
    plan = *std::move(made);
  }
  const View view{.json = [&](JsonWriter& json) { write_plan(json, plan.value_or(ClonePlan{})); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"},
                                          [&](Html& html) { write_page(html, visit, asked, plan, {}); });
                      }};
  return respond(visit.call(), view);
}

Response make(Visit& visit) {
  const auto asked = clone_asked(visit);
  const auto plan = plan_of(visit, asked);
  if (!plan) return refuse(visit, asked, {plan.problem()});
  const auto count =
      std::count_if(plan->lines.begin(), plan->lines.end(), [](const CloneLine& line) { return !line.exists; });
  const auto writer = visit.write(std::to_string(asked.from) + " > " + std::to_string(asked.to));
  const auto saved = clone_year(*writer, asked);
  if (!saved.ok()) return refuse(visit, asked, saved.problems);
  writer->commit();
  return redirect_to("/next-year?programme=" + std::to_string(asked.programme) + "&from=" +
                     std::to_string(asked.from) + "&to=" + std::to_string(asked.to) + "&done=" + std::to_string(count));
}

}  // namespace

void year_clone_pages(Pages& pages) {
  pages.add({.pattern = "/next-year",
             .permission = "write:project",
             .summary = "A look at last year's projects as they would be made anew",
             .faces = page_and_data},
            show);
  pages.add({.method = Method::post,
             .pattern = "/next-year",
             .permission = "write:project",
             .summary = "Makes last year's projects of a programme anew, a year on",
             .body = BodyLimits{.bytes_max = 16384}},
            make);
  pages.menu(
      {.section = "funding", .label = words::title, .address = "/next-year", .permission = "write:project"});
}

}  // namespace geojeom
