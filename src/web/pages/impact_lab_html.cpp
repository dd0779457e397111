#include "web/pages/impact_lab_html.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/problem_catalogue.hpp"
#include "domain/strategy/impact_method.hpp"
#include "domain/strategy/impact_tables.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/impact_lab_words.hpp"

namespace geojeom {
namespace {

namespace words = impact_lab_words;

void write_form(Html& html, Visit& visit, const ImpactLab& lab) {
  const auto address = lab.address();
  html.add("h2", cls("gj-print-no"), visit.say(words::form));
  html.add("form", cls("gj-form is-filter gj-lab"), attr("method", "get"), action(Url(address)), hx_get(Url(address)),
           attr("hx-trigger", "input changed delay:400ms, submit"), attr("hx-target", "#lab-result"),
           attr("hx-select", "#lab-result"), attr("hx-swap", "outerHTML"), attr("hx-push-url", "true"), [&] {
             for (std::size_t i = 0; i < lab.asked.industries.size(); ++i) {
               const auto& industry = lab.asked.industries[i];
               form_field(html,
                          {.name = fmt::format("spend-{}", i + 1),
                           .label = industry.name.empty() ? std::string(visit.say(words::no_industry)) : industry.name,
                           .value = in_hundred_million(industry.tried),
                           .input = FormField::Input::number,
                           .hint = visit.say(words::recorded, {{"amount", in_hundred_million(industry.recorded)}}),
                           .unit = std::string(visit.say(words::unit))},
                          lab.asked.problems, visit.language());
             }
             form_field(html,
                        {.name = "local",
                         .label = std::string(visit.say(words::local)),
                         .value = lab.asked.local ? fmt::format("{:.0f}", 100 * *lab.asked.local) : std::string(),
                         .input = FormField::Input::number,
                         .hint = std::string(visit.say(words::local_hint)),
                         .unit = std::string(visit.say(words::percent))},
                        lab.asked.problems, visit.language());
             html.add("div", cls("gj-row"), [&] {
               submit_button(html, {.label = visit.say(words::compute), .rank = Button::Rank::primary});
               button_link(html, {.label = visit.say(words::reset)}, Url(address));
             });
           });
}

void write_key_figures(Html& html, Visit& visit, const ImpactLab& lab) {
  std::vector<KeyFigure> cards;
  for (const auto& effect : lab.shown().effects) {
    const auto shown = [&](double value) {
      return document::to_text(impact_content(effect.indicator, value, visit.language()), visit.language(),
                               document::UnitShown::yes);
    };
    cards.push_back(
        {.label = visit.say(words::own, {{"region", lab.inputs.region},
                                         {"indicator", indicator_name(effect.indicator, visit.language())}}),
         .value = shown(effect.own),
         .unit = {},
         .note = visit.say(words::key_note, {{"nation", shown(effect.total)},
                                             {"share", fmt::format("{:.1f}%", 100 * effect.own_share)}}),
         .address = {}});
  }
  key_figures(html, cards);
}

document::Content share_content(double share) {
  return {.value = document::Percent{Ratio::from_micros(std::llround(share * 1e6)), 1}};
}

void write_share_chart(Html& html, Visit& visit, const ImpactResult& result) {
  document::Chart chart{
      .kind = document::ChartKind::stacked_bars,
      .title = std::string(visit.say(words::chart)),
      .description = std::string(visit.say(words::chart_says)),
      .unit_line = "%",
      .series = {{std::string(visit.say(words::inside)), {}}, {std::string(visit.say(words::outside)), {}}}};
  for (const auto& effect : result.effects) {
    chart.categories.push_back(indicator_name(effect.indicator, visit.language()));
    chart.series[0].values.push_back(share_content(effect.own_share));
    chart.series[1].values.push_back(share_content(1.0 - effect.own_share));
  }
  write_chart(html, chart, "lab-shares", visit.language());
}

void write_warnings(Html& html, Visit& visit, const ImpactLab& lab) {
  for (const auto& problem : lab.shown().warnings) {
    notice(html, Tone::warning, problem.code + ": " + explain(problem, visit.language()).message, visit.language());
  }
}

void write_stated(Html& html, Visit& visit, const ImpactLab& lab) {
  const auto& result = lab.shown();
  if (result.stated.empty()) return;
  html.add("h2", visit.say(words::stated));
  write_table(html, stated_table(lab.shown_inputs(), result, visit.language()), "stated", visit.language());
  const auto verdict = stated_verdict(lab.shown_inputs(), result, visit.language());
  if (verdict.empty()) return;
  html.add("h3", visit.say(words::verdict));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& sentence : verdict) html.add("li", sentence);
  });
}

void write_parts(Html& html, Visit& visit, const ImpactResult& result) {
  const auto language = visit.language();
  html.add("h2", visit.say(words::parts));
  const auto tab = [&](std::string id, const PageText& label, ImpactCut cut) {
    return Tab{id, std::string(visit.say(label)), [&result, id, cut, language](Html& out) {
                 write_table(out, parts_table(result, cut, language), "table-" + id, language);
               }};
  };
  const std::vector<Tab> list{tab("industry", words::by_industry, ImpactCut::industry),
                              tab("year", words::by_year, ImpactCut::year),
                              tab("sector", words::by_sector, ImpactCut::sector),
                              {"origins", std::string(visit.say(words::origins)), [&](Html& out) {
                                 write_table(out, origins_table(result, language), "table-origins", language);
                               }}};
  tabs(html, visit.say(words::parts), list);
}

void write_result(Html& html, Visit& visit, const ImpactLab& lab) {
  const auto language = visit.language();
  html.add("section", id("lab-result"), cls("gj-result"), attr("aria-live", "polite"), [&] {
    html.add("h2", visit.say(lab.changed ? words::change : words::result));
    write_key_figures(html, visit, lab);
    if (lab.changed)
      write_table(html, changed_table(lab.inputs, lab.recorded, *lab.changed, language), "changed", language);
    write_warnings(html, visit, lab);
    write_table(html, effects_table(lab.shown_inputs(), lab.shown(), language), "effects", language);
    html.add("p", cls("gj-missing"),
             visit.say(words::draws,
                       {{"draws", std::to_string(lab.shown().draws)}, {"seed", std::to_string(lab.shown().seed)}}));
    write_share_chart(html, visit, lab.shown());
    write_stated(html, visit, lab);
    write_parts(html, visit, lab.shown());
  });
}

void write_outcomes(Html& html, Visit& visit, const ImpactLab& lab) {
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  html.add("h2", visit.say(words::outcomes));
  html.add("p", visit.say(words::outcomes_note));
  write_table(html, outcomes_table(figures, lab.inputs, lab.recorded), "outcomes", visit.language());
}

}  // namespace

void write_impact_lab(Html& html, Visit& visit, const ImpactLab& lab) {
  write_form(html, visit, lab);
  write_result(html, visit, lab);
  write_outcomes(html, visit, lab);
}

}  // namespace geojeom
