#include "web/pages/board_parts.hpp"
#include "web/pages/figure_answer.hpp"
#include "web/pages/figures_words.hpp"
#include "web/records/list_asked.hpp"

/// The data of a figure page as JSON and as a document for spreadsheets.
namespace geojeom {
namespace {

namespace words = figures_words;
using document::Align;
using document::Content;

void write_value(JsonWriter& json, const Figure& figure) {
  json.key("value");
  if (!figure.text.empty()) {
    json.value(figure.text);
  } else if (figure.value) {
    json.raw(to_plain_text(*figure.value));
  } else {
    json.null();
  }
  json.key("n").value(figure.n).key("N").value(figure.N);
}

void write_period(JsonWriter& json, const Period& period) {
  json.key("from").value(to_text(period.first())).key("to").value(to_text(period.last()));
}

void write_lines(JsonWriter& json, ReportFigures& figures, const FigureAnswer& answer) {
  json.key("by").begin_array();
  for (const auto& dimension : answer.asked.by) json.value(dimension);
  json.end_array().key("lines").begin_array();
  const auto table = figures.engine().table(answer.asked.request, answer.asked.by);
  for (std::size_t i = 0; table && !answer.asked.by.empty() && i < table->lines.size(); ++i) {
    const auto& line = table->lines[i];
    json.begin_object().key("labels").begin_array();
    for (std::size_t at = 0; at < line.keys.size(); ++at) {
      json.value(figures.label(*answer.measure, answer.asked.by[at], line.keys[at]));
    }
    json.end_array();
    write_value(json, line.figure);
    json.end_object();
  }
  json.end_array();
}

void write_statements(JsonWriter& json, const FigureAnswer& answer) {
  json.key("stated").begin_array();
  for (const auto& check : answer.statements) {
    json.begin_object()
        .key("id")
        .value(check.id)
        .key("document")
        .value(check.document)
        .key("meaning")
        .value(check.meaning);
    write_period(json, check.request.period);
    json.key("stated");
    if (check.stated) {
      json.raw(to_plain_text(*check.stated));
    } else {
      json.value(check.stated_text);
    }
    json.key("verdict").value(label(check.verdict, Language::en)).end_object();
  }
  json.end_array();
}

document::Row row_of(std::vector<Content> cells) {
  document::Row row;
  for (auto& cell : cells) row.cells.push_back({.content = std::move(cell), .units = document::UnitShown::no});
  return row;
}

Content text_of(std::string text) { return {.value = std::move(text)}; }

document::Table evidence_table(Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  const RecordType& type = *answer.evidence_type;
  const auto columns = listed_columns(type);
  document::Table table{.caption = visit.say(words::evidence_caption, {{"type", type.label(visit.language())}})};
  document::Row header;
  header.cells.push_back({.content = text_of(std::string(visit.say(words::record_number)))});
  table.columns.push_back(Align::right);
  for (const auto index : columns) {
    header.cells.push_back({.content = text_of(std::string(type.columns()[index].label(visit.language())))});
    table.columns.push_back(Align::left);
  }
  table.header.push_back(std::move(header));
  auto query = figures.engine().evidence(answer.asked.request);
  visit.reader().scan(*query, [&](const StoredRow& stored) {
    std::vector<Content> cells{{.value = document::Count{stored.id}}};
    for (const auto index : columns) {
      const Column& column = type.columns()[index];
      const Value& value = stored.row[index];
      const auto* id = number_in(value);
      if (column.kind == Kind::reference && id != nullptr) {
        cells.push_back(text_of(figures.name_of(std::string(column.field->to).c_str(), *id)));
      } else if (column.kind == Kind::won && id != nullptr) {
        cells.push_back({.value = document::Amount{Won(*id), WonUnit::won}});
      } else {
        cells.push_back(text_of(display_value(column, value, visit.language())));
      }
    }
    table.rows.push_back(row_of(std::move(cells)));
    return table.rows.size() < 20'000;
  });
  return table;
}

}  // namespace

void write_figure_json(JsonWriter& json, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  const Measure& measure = *answer.measure;
  const auto language = visit.language();
  json.begin_object().key("measure").value(measure.name).key("label").value(measure.label(language));
  json.key("unit").value(measure.unit(language)).key("definition").value(measure.definition(language));
  json.key("organisation");
  if (answer.asked.request.organisation) {
    json.value(*answer.asked.request.organisation);
  } else {
    json.null();
  }
  write_period(json, answer.asked.request.period);
  json.key("slice").begin_object();
  for (const auto& cut : answer.asked.request.slice) json.key(cut.dimension).value(cut.value);
  json.end_object();
  write_value(json, answer.figure);
  if (answer.before) {
    json.key("before").begin_object();
    write_period(json, answer.before->request.period);
    write_value(json, *answer.before);
    json.end_object();
  }
  json.key("over_time").begin_array();
  for (const auto& step : answer.steps) {
    json.begin_object().key("label").value(step.label);
    write_period(json, step.figure.request.period);
    write_value(json, step.figure);
    json.end_object();
  }
  json.end_array();
  write_lines(json, figures, answer);
  write_statements(json, answer);
  json.key("evidence").begin_object().key("type").value(answer.evidence_type->name());
  json.key("count").value(answer.evidence_count).key("records").begin_array();
  for (const auto& stored : answer.evidence.rows) json.value(stored.id);
  json.end_array().key("next_after");
  if (answer.evidence.next) {
    json.value(page_key_text(*answer.evidence.next));
  } else {
    json.null();
  }
  json.end_object().end_object();
}

document::Document figure_document(Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  const auto language = visit.language();
  document::Document document{.title = std::string(answer.measure->label(language)),
                              .subtitle = std::string(answer.measure->definition(language)),
                              .language = language};
  document::Table value{.caption = std::string(answer.measure->label(language)),
                        .unit_line = unit_shown(*answer.measure, WonUnit::won, language),
                        .columns = {Align::left, Align::right}};
  value.header.push_back(
      row_of({text_of(std::string(visit.say(words::period))), text_of(std::string(visit.say(words::value)))}));
  const auto exact = [&](const Figure& figure) {
    return Content{.value = document_value(figure, language, WonUnit::won, 0)};
  };
  value.rows.push_back(row_of({text_of(to_text(answer.asked.request.period)), exact(answer.figure)}));
  if (answer.before) {
    value.rows.push_back(row_of({text_of(to_text(answer.before->request.period)), exact(*answer.before)}));
  }
  for (const auto& step : answer.steps) value.rows.push_back(row_of({text_of(step.label), exact(step.figure)}));
  document.blocks.emplace_back(std::move(value));
  if (answer.lines) document.blocks.emplace_back(table_of(*answer.lines, language));
  if (answer.cross) document.blocks.emplace_back(table_of(*answer.cross, language));
  document.blocks.emplace_back(evidence_table(visit, figures, answer));
  return document;
}

}  // namespace geojeom
