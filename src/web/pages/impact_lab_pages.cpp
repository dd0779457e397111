#include <fmt/format.h>

#include "domain/report_page.hpp"
#include "domain/strategy/impact_json.hpp"
#include "domain/strategy/impact_method.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/impact_lab_html.hpp"
#include "web/pages/impact_lab_words.hpp"
#include "web/table_component.hpp"

/// The impact lab: a study as it is computed, and as it would be with other spending.
namespace geojeom {
namespace {

namespace words = impact_lab_words;
Result<ImpactInputs> inputs_of(Visit& visit) {
  const auto id = find_impact_study(visit.reader(), visit.registry(), visit.parameter("code"));
  if (!id) return Problem{.code = "OFF-202"};
  return read_impact_inputs(visit.reader(), visit.registry(), *id);
}

Result<ImpactLab> lab_of(Visit& visit) {
  auto inputs = inputs_of(visit);
  if (!inputs) return inputs.problem();
  return make_impact_lab(visit.request(), std::move(*inputs));
}

bool may_save(Visit& visit, const ImpactInputs& inputs) {
  const RecordType& type = visit.registry().at("impact_study");
  const auto stored = visit.reader().find(type, inputs.id);
  return stored &&
         !check_right(visit.caller(), visit.registry(), visit.reader().unguarded(), type, *stored, Right::write)
              .has_errors();
}

void write_save(Html& html, Visit& visit, const ImpactLab& lab) {
  if (!may_save(visit, lab.inputs)) return;
  html.add("h2", visit.say(words::save));
  html.add("p", visit.say(words::save_note));
  post_form(html, {.address = lab.address() + "/save", .csrf_token = visit.csrf_token()}, [&](Html& form) {
    form.add("div", cls("gj-row"), [&] { submit_button(form, {.label = visit.say(words::save)}); });
  });
}

void write_actions(Html& html, Visit& visit, const ImpactLab& lab) {
  const auto& study = lab.inputs.study;
  html.add("div", cls("gj-row"), [&] {
    button_link(html, {.label = visit.say(words::method), .is_small = true}, Url(lab.address() + "/method"));
    button_link(html, {.label = visit.say(words::report), .is_small = true},
                Url(fmt::format("/reports/impact-study?organisation={}&year={}", lab.inputs.organisation,
                                study.period.last().year())));
    button_link(html, {.label = visit.say(words::record), .is_small = true},
                Url(fmt::format("/records/impact_study/{}", lab.inputs.id)));
    download_links(html, visit, {".json"});
  });
}

std::vector<MenuItem> path_of(Visit& visit) { return {{std::string(visit.say(words::title)), "/impact"}}; }

Html lab_page(Visit& visit, const ImpactLab& lab) {
  const auto& study = lab.inputs.study;
  const int status = lab.asked.problems.has_errors() ? 422 : 200;
  return visit.page(
      {.title = study.name, .section = "strategy", .path = path_of(visit), .status = status}, [&](Html& html) {
        page_title(html, study.name,
                   visit.say(words::lead, {{"region", lab.inputs.region},
                                           {"table", study.table_name.value_or(lab.inputs.coefficients.name)}}),
                   [&](Html& out) { write_actions(out, visit, lab); });
        if (visit.query("saved") == "1") {
          notice(html, Tone::success, visit.say(words::saved), visit.language());
        }
        write_impact_lab(html, visit, lab);
        if (!lab.changed) write_save(html, visit, lab);
      });
}

Response show_lab(Visit& visit) {
  const auto lab = lab_of(visit);
  if (!lab) return visit.problems({lab.problem()});
  if (lab->asked.problems.has_errors() && visit.call().face == Face::json) return visit.problems(lab->asked.problems);
  const View view{
      .json = [&](JsonWriter& json) { json.raw(impact_json(lab->shown_inputs(), lab->shown(), visit.language())); },
      .page = [&] { return lab_page(visit, *lab); }};
  return respond(visit.call(), view);
}

Response show_method(Visit& visit) {
  const auto inputs = inputs_of(visit);
  if (!inputs) return visit.problems({inputs.problem()});
  const auto result = compute_impact(*inputs, {.seeks_mix = false});
  if (!result) return visit.problems({result.problem()});
  const auto& study = inputs->study;
  auto path = path_of(visit);
  path.push_back({study.name, "/impact/" + study.code});
  return visit.answer_page(
      {.title = std::string(visit.say(words::method)), .section = "strategy", .path = path}, [&](Html& html) {
        page_title(html, visit.say(words::method_title, {{"study", study.name}}), visit.say(words::method_lead));
        for (const auto& section : impact_method(*inputs, *result, visit.language())) {
          html.add("h2", section.heading);
          for (const auto& paragraph : section.paragraphs) html.add("p", paragraph);
        }
      });
}

Response save_result(Visit& visit) {
  const auto inputs = inputs_of(visit);
  if (!inputs) return visit.problems({inputs.problem()});
  if (!may_save(visit, *inputs)) return visit.problems({{.code = "OFF-202"}});
  const auto result = compute_impact(*inputs, {.draws = 0, .seeks_mix = false});
  if (!result) return visit.problems({result.problem()});
  auto writer = visit.write(std::string(visit.say(words::save)));
  const auto problems = save_impact_result(*writer, visit.registry(), *inputs, *result);
  if (problems.has_errors()) return visit.problems(problems);
  writer->commit();
  return redirect_to("/impact/" + inputs->study.code + "?saved=1");
}

struct StudyLine {
  std::int64_t id = 0;
  ImpactStudy study;
};

std::vector<StudyLine> studies_of(Visit& visit) {
  std::vector<StudyLine> list;
  const RecordType& type = visit.registry().at("impact_study");
  const Page page =
      visit.reader().list({.type = &type, .order = {{"period_from", true}, {"code", false}}, .limit = 200});
  for (const auto& stored : page.rows) list.push_back({stored.id, from_row<ImpactStudy>(type, stored.row)});
  return list;
}

bool is_computable(const ImpactStudy& study) {
  return study.basis == ImpactBasis::computed && study.coefficient_set.has_value();
}

void write_list(Html& html, Visit& visit, const std::vector<StudyLine>& list) {
  if (list.empty()) return empty_state(html, visit.say(words::none));
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::name))},
      {.label = std::string(visit.say(words::period))},
      {.label = std::string(visit.say(words::spending)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::coefficients))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& [number, study] = list[row];
    const auto address =
        is_computable(study) ? "/impact/" + study.code : fmt::format("/records/impact_study/{}", number);
    if (column == 0) out.add("a", href(Url(address)), study.name);
    if (column == 1) out << std::string_view(short_period(study.period, visit.language()));
    if (column == 2) out << std::string_view(in_unit(study.spending, WonUnit::hundred_million, 1));
    if (column == 3) {
      out << (is_computable(study) ? std::string_view(*study.coefficient_set) : visit.say(words::not_computed));
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
  const auto list = studies_of(visit);
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("studies").begin_array();
            for (const auto& [number, study] : list) {
              json.begin_object().key("code").value(study.code).key("name").value(study.name);
              json.key("spending_won").value(study.spending.won()).key("computable").value(is_computable(study));
              json.end_object();
            }
            json.end_array().end_object();
          },
      .page =
          [&] {
            return visit.page({.title = std::string(visit.say(words::title)), .section = "strategy"}, [&](Html& html) {
              page_title(html, visit.say(words::title), visit.say(words::list_lead));
              write_list(html, visit, list);
            });
          }};
  return respond(visit.call(), view);
}

}  // namespace

void impact_lab_pages(Pages& pages) {
  pages.add(
      {.pattern = "/impact", .permission = "read:impact_study", .summary = "Impact studies", .faces = page_and_data},
      show_list);
  pages.add({.pattern = "/impact/{code}",
             .permission = "read:impact_study",
             .summary = "An impact study as it is computed, and with other spending",
             .faces = page_and_data},
            show_lab);
  pages.add({.pattern = "/impact/{code}/method",
             .permission = "read:impact_study",
             .summary = "How an impact study is computed, with formulas and sources"},
            show_method);
  pages.add({.method = Method::post,
             .pattern = "/impact/{code}/save",
             .permission = "write:impact_study",
             .summary = "Saves the computed result into the record",
             .body = {.bytes_max = 4096}},
            save_result);
  pages.menu({.section = "strategy", .label = words::title, .address = "/impact", .permission = "read:impact_study"});
}

}  // namespace geojeom
