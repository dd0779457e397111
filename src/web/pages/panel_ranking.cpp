#include "web/pages/panel_ranking.hpp"

#include "core/problem_catalogue.hpp"
#include "web/components.hpp"
#include "web/pages/panels_words.hpp"
#include "web/pages/support_parts.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = panels_words;

std::string with_one_decimal(Decimal number) { return to_text(number.rounded(1, Rounding::half_up)); }

void write_line(Html& html, Visit& visit, const support::BudgetLine& line) {
  auto text = visit.say(words::line, {{"count", std::to_string(line.selected)}, {"spent", to_text(line.spent)}});
  if (line.left) text += visit.say(words::line_left, {{"left", to_text(*line.left)}});
  html.add("p", text);
  if (line.what_would_move_it.empty()) return;
  html.add("h3", visit.say(words::would_move));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& one : line.what_would_move_it) html.add("li", one.in(visit.language()));
  });
}

void write_severities(Html& html, Visit& visit, const support::PanelData& data, const support::PanelResult& result) {
  html.add("h3", visit.say(words::severity));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& one : result.severities) {
      const auto reviewer = data.reviewers.find(one.reviewer);
      if (reviewer == data.reviewers.end()) continue;
      html.add("li", reviewer->second.record.code + " " + with_one_decimal(one.difference));
    }
  });
}

}  // namespace

std::string progress_words(Visit& visit, const support::PanelProgress& progress) {
  return visit.say(words::progress_line, {{"done", std::to_string(progress.sheets_done)},
                                          {"due", std::to_string(progress.sheets_due)},
                                          {"applications", std::to_string(progress.applications)},
                                          {"recusals", std::to_string(progress.recusals)}});
}

void write_ranking(Html& html, Visit& visit, const support::PanelResult& result, bool is_complete) {
  html.add("h2", visit.say(words::ranking));
  if (!is_complete) return empty_state(html, visit.say(words::ranking_later));
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::rank, &words::application, &words::score, &words::business, &words::technology,
                            &words::amount, &words::selected}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  for (const auto index : {2, 3, 4, 5}) columns[static_cast<std::size_t>(index)].align = DataColumn::Align::number;
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& one = result.applications[row];
    if (column == 0) out << one.rank;
    if (column == 1) {
      out.add("a", href(Url("/applications/" + std::to_string(one.application))), one.name);
      if (one.broke_a_tie) badge(out, visit.say(words::tie));
    }
    if (column == 2) out << std::string_view(with_one_decimal(one.total));
    if (column == 3) out << std::string_view(with_one_decimal(one.business));
    if (column == 4) out << std::string_view(with_one_decimal(one.technology));
    if (column == 5) out << std::string_view(to_text(one.amount));
    if (column == 6) {
      badge(out, visit.say(one.is_selected ? words::inside : words::outside),
            one.is_selected ? Tone::success : Tone::neutral);
    }
  };
  data_table(html,
             {.caption = std::string(visit.say(words::ranking)),
              .columns = columns,
              .row_count = result.applications.size(),
              .cell = cell},
             visit.language());
  write_line(html, visit, result.line);
}

void write_ranking(JsonWriter& json, const support::PanelResult& result) {
  json.key("ranking").begin_array();
  for (const auto& one : result.applications) {
    json.begin_object().key("application").value(one.application).key("rank").value(one.rank);
    json.key("score").value(to_text(one.total)).key("amount").value(one.amount.won());
    json.key("is_selected").value(one.is_selected).key("broke_a_tie").value(one.broke_a_tie).end_object();
  }
  json.end_array().key("line").begin_object().key("selected").value(result.line.selected);
  json.key("spent").value(result.line.spent.won());
  if (result.line.left) json.key("left").value(result.line.left->won());
  json.key("what_would_move_it").begin_array();
  for (const auto& one : result.line.what_would_move_it) json.value(one.ko);
  json.end_array().end_object();
}

void write_scores(Html& html, Visit& visit, const support::PanelData& data, const support::PanelResult& result) {
  html.add("h2", visit.say(words::scores));
  html.add("p", visit.say(words::scores_lead));
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::application))},
      {.label = std::string(visit.say(words::number))},
      {.label = std::string(visit.say(words::given)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::opinion))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& sheet = data.sheets[row].record;
    if (column == 0) out << std::string_view(name_of_record(visit, "application", sheet.application.value));
    if (column == 1) out << std::string_view(sheet.reviewer_number);
    if (column == 2) out << std::string_view(text_or_dash(sheet.score));
    if (column == 3) out << std::string_view(sheet.opinion.value_or(std::string(no_value)));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::scores)),
              .columns = columns,
              .row_count = data.sheets.size(),
              .cell = cell},
             visit.language());
  write_severities(html, visit, data, result);
}

void write_problem_list(Html& html, const Problems& problems, Language language) {
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& problem : problems) {
      const auto explained = explain(problem, language);
      html.add("li", explained.message + " " + explained.hint);
    }
  });
}

}  // namespace geojeom
