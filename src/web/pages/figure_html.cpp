#include "web/pages/figure_html.hpp"

#include "core/utf8.hpp"
#include "web/components.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/figures_words.hpp"
#include "web/records/list_asked.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = figures_words;
using document::Content;
using document::UnitShown;

int decimals_of(WonUnit unit) { return unit == WonUnit::hundred_million ? 1 : 0; }

document::Value shown(const Figure& figure, Visit& visit, WonUnit unit) {
  return document_value(figure, visit.language(), unit, decimals_of(unit));
}

std::string count_text(Visit& visit, const Figure& figure) {
  if (figure.n == figure.N) return visit.say(words::records_of, {{"n", to_text(Quantity::whole(figure.N))}});
  return visit.say(words::n_of_n,
                   {{"n", to_text(Quantity::whole(figure.n))}, {"N", to_text(Quantity::whole(figure.N))}});
}

KeyFigure key_figure(Visit& visit, std::string label, const Figure& figure, WonUnit unit, std::string note) {
  const auto value = shown(figure, visit, unit);
  if (std::holds_alternative<document::Missing>(value)) {
    return {.label = std::move(label),
            .value = std::string(visit.say(words::no_value)),
            .unit = "",
            .note = std::move(note),
            .address = ""};
  }
  return {.label = std::move(label),
          .value = document::to_text(value, visit.language(), UnitShown::no),
          .unit = document::unit_text(value, visit.language()),
          .note = std::move(note),
          .address = ""};
}

void write_values(Html& html, Visit& visit, const FigureAnswer& answer) {
  std::vector<KeyFigure> cards{key_figure(visit, to_korean_text(answer.asked.request.period), answer.figure,
                                          answer.unit, count_text(visit, answer.figure))};
  cards.front().address = "#evidence";
  if (answer.before && answer.before->has_value()) {
    cards.push_back(key_figure(visit, std::string(visit.say(words::before)), *answer.before, answer.unit,
                               to_korean_text(answer.before->request.period)));
    cards.back().address = address_of(FigureAsked{.request = answer.before->request});
  }
  if (answer.before && answer.before->value && answer.figure.value) {
    Figure change = answer.figure;
    change.value = difference(*answer.figure.value, *answer.before->value);
    const auto share = quotient(*change.value, *answer.before->value);
    std::string note;
    if (share && answer.measure->unit_en != "share") {
      note = std::string(visit.say(words::change_share)) + " " +
             document::to_text(document::Value(document::Percent{Ratio::from_micros(share->units), 1}),
                               visit.language(), UnitShown::yes);
    }
    cards.push_back(key_figure(visit, std::string(visit.say(words::change)), change, answer.unit, std::move(note)));
  }
  key_figures(html, cards);
}

void write_over_time(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  if (answer.steps.size() < 2) return;
  const auto name = answer.measure->label(visit.language());
  document::Chart chart{.kind = answer.steps.size() > 8 ? document::ChartKind::lines : document::ChartKind::bars,
                        .title = visit.say(words::over_time_of, {{"name", name}}),
                        .description = std::string(visit.say(words::over_time_note)),
                        .unit_line = unit_shown(*answer.measure, answer.unit, visit.language())};
  document::ChartSeries series{.name = std::string(name), .values = {}};
  for (const auto& step : answer.steps) {
    if (!step.figure.text.empty()) return;
    chart.categories.push_back(step.label);
    series.values.push_back(figures.cell(step.figure, answer.unit));
  }
  chart.series.push_back(std::move(series));
  html.add("h2", visit.say(words::over_time));
  write_chart(html, chart, "over-time", visit.language());
}

void write_lines(Html& html, Visit& visit, const FigureAnswer& answer) {
  if (answer.asked.by.empty()) return;
  html.add("h2", visit.say(words::table_title));
  if (answer.lines && answer.lines->empty()) return empty_state(html, visit.say(words::nothing_in_lines));
  if (answer.cross && answer.cross->empty()) return empty_state(html, visit.say(words::nothing_in_lines));
  if (answer.cross) {
    auto table = table_of(*answer.cross, visit.language());
    table.notes.emplace_back(visit.say(words::total_note));
    return write_table(html, table, "lines", visit.language());
  }
  auto shown_lines = *answer.lines;
  if (shown_lines.lines.size() > 1 && shown_lines.lines.size() <= 40 && answer.measure->counting != Counting::latest) {
    auto chart = chart_of(shown_lines, 0, document::ChartKind::bars, shown_lines.asked.caption,
                          std::string(visit.say(words::chart_of_lines, {{"dimension", shown_lines.asked.head}})));
    write_chart(html, chart, "lines-chart", visit.language());
  }
  if (shown_lines.lines.size() > 300) shown_lines.lines.resize(300);
  auto table = table_of(shown_lines, visit.language());
  table.notes.emplace_back(visit.say(words::total_note));
  write_table(html, table, "lines", visit.language());
}

void write_statements(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  if (answer.statements.empty()) return;
  html.add("h2", visit.say(words::stated_title));
  html.add("p", visit.say(words::stated_lead));
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::meaning))},
      {.label = std::string(visit.say(words::document))},
      {.label = std::string(visit.say(words::period))},
      {.label = std::string(visit.say(words::stated)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::computed)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::verdict)), .align = DataColumn::Align::centre}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const StatementCheck& check = answer.statements[row];
    if (column == 0) out.add("a", href(Url("/records/stated_figure/" + std::to_string(check.id))), check.meaning);
    if (column == 1) out << std::string_view(check.document);
    if (column == 2) out << std::string_view(to_korean_text(check.request.period));
    if (column == 3) write_number(out, figures.stated(check.id), UnitShown::yes, visit.language());
    if (column == 4 && check.computed) {
      auto content = figures.cell(*check.computed, WonUnit::hundred_million);
      content.value = document_value(*check.computed, visit.language(), WonUnit::hundred_million, -1);
      write_number(out, content, UnitShown::yes, visit.language());
    }
    if (column == 5) {
      const bool is_bad = check.verdict == Verdict::differs;
      badge(out, label(check.verdict, visit.language()),
            is_bad                                     ? Tone::danger
            : check.verdict == Verdict::cannot_compute ? Tone::warning
                                                       : Tone::success);
    }
  };
  data_table(html,
             {.caption = std::string(visit.say(words::stated_title)),
              .columns = columns,
              .row_count = answer.statements.size(),
              .cell = cell},
             visit.language());
}

/// Short words stay on one line; a table of many columns would break them anywhere.
void write_words(Html& html, std::string_view words, bool is_together) {
  constexpr std::size_t short_words = 14;
  if (is_together || to_code_points(words).size() <= short_words) {
    html.add("span", cls("gj-nowrap"), words);
  } else {
    html << words;
  }
}

void write_cell(Html& html, Visit& visit, ReportFigures& figures, const Column& column, const Value& value) {
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr) {
    return write_words(html, figures.name_of(std::string(column.field->to).c_str(), *id), false);
  }
  const bool is_together = column.kind == Kind::date || column.kind == Kind::fiscal_year || is_amount(column.kind);
  write_words(html, display_value(column, value, visit.language()), is_together);
}

void write_evidence(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  const RecordType& type = *answer.evidence_type;
  const auto label = type.label(visit.language());
  html.add("h2", id("evidence"), visit.say(words::evidence_title));
  if (answer.evidence_count == 0) return empty_state(html, visit.say(words::no_evidence));
  html.add("p", visit.say(words::evidence_lead,
                          {{"type", label}, {"count", to_text(Quantity::whole(answer.evidence_count))}}));
  if (answer.counted != answer.measure) {
    html.add("p", visit.say(words::evidence_of_numerator, {{"name", answer.counted->label(visit.language())}}));
  }
  const auto columns = listed_columns(type);
  std::vector<DataColumn> heads;
  for (const auto index : columns) {
    const Column& column = type.columns()[index];
    heads.push_back({.label = std::string(column.label(visit.language())),
                     .align = is_amount(column.kind) ? DataColumn::Align::number : DataColumn::Align::start});
  }
  const auto cell = [&](Html& out, std::size_t row, std::size_t at) {
    const auto& stored = answer.evidence.rows[row];
    const Column& column = type.columns()[columns[at]];
    const Value& value = stored.row[columns[at]];
    if (at > 0) return write_cell(out, visit, figures, column, value);
    out.add("a", cls("gj-nowrap"), href(Url("/records/" + type.name() + "/" + std::to_string(stored.id))), [&] {
      if (is_empty(value)) {
        out << "#"_h << stored.id;
      } else {
        write_cell(out, visit, figures, column, value);
      }
    });
  };
  data_table(html,
             {.caption = visit.say(words::evidence_caption, {{"type", label}}),
              .columns = heads,
              .row_count = answer.evidence.rows.size(),
              .cell = cell},
             visit.language());
  const auto address = address_of(answer.asked);
  const auto seen = static_cast<std::size_t>(answer.asked.seen);
  const std::size_t to = seen + answer.evidence.rows.size();
  const auto next = answer.evidence.next ? address + "&after=" + page_key_text(*answer.evidence.next) +
                                               "&seen=" + std::to_string(to) + "#evidence"
                                         : std::string();
  pager(html,
        {.first_address = !answer.asked.after.empty() ? address + "#evidence" : "",
         .previous_address = "",
         .next_address = next,
         .from = seen + 1,
         .to = to,
         .total = static_cast<std::size_t>(answer.evidence_count)},
        visit.language());
}

}  // namespace

void write_figure_page(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  page_title(html, answer.measure->label(visit.language()), answer.measure->definition(visit.language()),
             [&](Html& out) {
               download_links(out, visit, {".json", ".csv", ".xlsx"});
             });
  write_figure_form(html, visit, figures, answer);
  const auto slice = figures.slice_text(answer.asked.request);
  if (!slice.empty()) html.add("p", cls("gj-slice"), slice);
  write_values(html, visit, answer);
  write_lines(html, visit, answer);
  write_over_time(html, visit, figures, answer);
  write_statements(html, visit, figures, answer);
  write_evidence(html, visit, figures, answer);
  html.add("h2", visit.say(words::how_title));
  write_how(html, visit, *answer.measure);
}

}  // namespace geojeom
