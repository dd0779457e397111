#include "web/records/import_preview.hpp"

#include <array>

#include "core/grouped_digits.hpp"
#include "core/problem_catalogue.hpp"
#include "record/kind.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/import_words.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

/// What a column of a file can be read into: the record's fields, its number.
std::vector<FormChoice> field_choices(Visit& visit, const RecordType& type) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::not_read))}};
  for (const auto& column : type.columns()) {
    choices.push_back({column.name, std::string(column.label(visit.language())) + (column.required ? " *" : "")});
  }
  for (const auto& column : type.columns()) {
    if (column.part != Column::Part::first_day) continue;
    choices.push_back(
        {std::string(column.field->name), std::string(visit.is_korean() ? column.field->ko : column.field->en)});
  }
  const auto number = system_columns(type).front();
  choices.push_back({number.name, std::string(number.label(visit.language()))});
  return choices;
}

void write_hidden(Html& html, const std::string& name, const std::string& value) {
  html.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
}

void write_select(Html& html, const std::string& name, const std::string& label, const std::vector<FormChoice>& choices,
                  const std::string& chosen) {
  html.add("select", cls("krds-form-select small"), attr("name", name), attr("aria-label", label), [&] {
    for (const auto& choice : choices) {
      html.add("option", attr("value", choice.value), flag("selected", choice.value == chosen), choice.label);
    }
  });
}

void write_summary(Html& html, Visit& visit, const ImportReport& report) {
  const auto count = [](std::uint64_t number) {
    std::string text;
    append_grouped(text, number);
    return text;
  };
  const auto figure = [&](const PageText& label, std::uint64_t number, const PageText& unit) {
    return KeyFigure{.label = std::string(visit.say(label)),
                     .value = count(number),
                     .unit = std::string(visit.say(unit)),
                     .note = {},
                     .address = {}};
  };
  const std::array figures{
      figure(words::rows, report.rows, words::unit_rows), figure(words::created, report.created, words::unit),
      figure(words::changed, report.changed, words::unit), figure(words::left_alone, report.left_alone, words::unit),
      figure(words::refused, report.refused, words::unit_rows)};
  key_figures(html, figures);
}

/// Problems of the file as a whole, the note of units, and what was passed over.
void write_file_notes(Html& html, Visit& visit, const ImportReport& report) {
  std::vector<std::string> lines;
  for (const auto& found : report.problems) {
    if (found.row != 0) continue;
    const auto text = explain(found.problem, visit.language());
    lines.push_back(text.message + (text.hint.empty() ? "" : " " + text.hint));
  }
  if (report.skipped_count > 0)
    lines.push_back(visit.say(words::skipped, {{"count", std::to_string(report.skipped_count)}}));
  if (!report.unit_note.empty()) lines.push_back(visit.say(words::amounts, {{"unit", report.unit_note}}));
  if (lines.empty()) return;
  html.add("div", cls(report.errors > 0 ? "gj-notice is-warning" : "gj-notice is-information"), [&] {
    html.add("strong", visit.say(words::file_problems));
    html.add("ul", cls("gj-reasons"), [&] {
      for (const auto& line : lines) html.add("li", line);
    });
  });
}

void write_columns(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& columns = preview.outcome.report.columns;
  if (columns.empty()) return;
  const auto choices = field_choices(visit, preview.type);
  const std::array heads{DataColumn{.label = std::string(visit.say(words::file_column))},
                         DataColumn{.label = std::string(visit.say(words::example))},
                         DataColumn{.label = std::string(visit.say(words::field))}};
  html.add("h2", visit.say(words::columns));
  html.add("p", visit.say(words::columns_lead));
  data_table(html,
             {.caption = std::string(visit.say(words::columns)),
              .columns = heads,
              .row_count = columns.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& column = columns[row];
                    const auto letters = column_letters(column.source);
                    if (at == 0) cell << letters + " " + column.header;
                    if (at == 1 && !preview.first.empty()) cell << std::string_view(preview.first.front().cells[row]);
                    if (at != 2) return;
                    write_hidden(cell, "h." + std::to_string(column.source), column.header);
                    write_hidden(cell, "k." + std::to_string(column.source), column.name);
                    write_select(cell, "m." + std::to_string(column.source),
                                 visit.say(words::field_of, {{"column", letters}, {"header", column.header}}), choices,
                                 column.name);
                  }},
             visit.language());
}

void write_reading(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& outcome = preview.outcome;
  html.add("h2", visit.say(words::reading));
  html.add("div", cls("gj-row"), [&] {
    if (outcome.sheets.size() > 1) {
      FormField sheet{
          .name = "sheet", .label = std::string(visit.say(words::sheet)), .input = FormField::Input::choice};
      for (const auto& name : outcome.sheets) {
        sheet.choices.push_back({name.name, name.name});
        if (name.is_read) sheet.value = name.name;
      }
      form_field(html, sheet, {}, visit.language());
      write_hidden(html, "sheet_before", sheet.value);
    }
    const std::string found(to_text(outcome.encoding));
    form_field(html,
               {.name = "encoding",
                .label = std::string(visit.say(words::encoding)),
                .value = preview.upload.encoding,
                .input = FormField::Input::choice,
                .choices = {{"", visit.say(words::encoding_found, {{"found", found}})},
                            {"utf8", "UTF-8"},
                            {"cp949", "CP949"}}},
               {}, visit.language());
  });
}

void write_examples(Html& html, Visit& visit, const ImportReport& report) {
  if (report.examples.empty()) return;
  const std::array heads{DataColumn{.label = std::string(visit.say(words::row)), .align = DataColumn::Align::number},
                         DataColumn{.label = std::string(visit.say(words::change))},
                         DataColumn{.label = std::string(visit.say(words::record))},
                         DataColumn{.label = std::string(visit.say(words::what))}};
  html.add("h2", visit.say(words::examples));
  data_table(html,
             {.caption = std::string(visit.say(words::examples)),
              .columns = heads,
              .row_count = report.examples.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& example = report.examples[row];
                    const bool is_new = example.outcome == ImportReport::Outcome::created;
                    if (at == 0) cell << example.row;
                    if (at == 1) cell << visit.say(is_new ? words::created : words::changed);
                    if (at == 2) cell << std::string_view(example.title);
                    if (at == 3) cell << std::string_view(example.what);
                  }},
             visit.language());
}

void write_first_rows(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& columns = preview.outcome.report.columns;
  if (preview.first.empty() || columns.empty()) return;
  std::vector<DataColumn> heads{{.label = std::string(visit.say(words::row)), .align = DataColumn::Align::number}};
  for (const auto& column : columns) heads.push_back({.label = column.header});
  html.add("h2", visit.say(words::first_rows));
  data_table(html,
             {.caption = std::string(visit.say(words::first_rows)),
              .columns = heads,
              .row_count = preview.first.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& shown = preview.first[row];
                    if (at == 0)
                      cell << shown.number;
                    else
                      cell << std::string_view(shown.cells[at - 1]);
                  }},
             visit.language());
}

void write_do(Html& html, std::string_view what, std::string_view label, Button::Rank rank) {
  html.add("button", attr("type", "submit"), attr("name", "do"), attr("value", what),
           cls(rank == Button::Rank::primary ? "krds-btn primary medium"
               : rank == Button::Rank::text  ? "krds-btn text medium"
                                             : "krds-btn secondary medium"),
           label);
}

void write_buttons(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& report = preview.outcome.report;
  const auto good = std::to_string(report.created + report.changed);
  const bool has_good = report.created + report.changed > 0;
  html.add("div", cls("gj-row gj-import-do"), [&] {
    // The first button of a form is the one that Enter in a field presses: it must not import.
    write_do(html, "check", visit.say(words::check), Button::Rank::secondary);
    if (report.errors == 0 && has_good)
      write_do(html, "all", visit.say(words::import_all, {{"count", good}}), Button::Rank::primary);
    if (report.errors > 0 && has_good)
      write_do(html, "good", visit.say(words::import_good, {{"count", good}}), Button::Rank::primary);
    if (report.refused > 0) {
      button_link(html, {.label = visit.say(words::bad_file), .rank = Button::Rank::tertiary},
                  Url(import_address(preview.type, preview.upload.key) + ".xlsx"));
    }
    write_do(html, "drop", visit.say(words::drop), Button::Rank::text);
  });
}

void write_left_out(Html& html, Visit& visit, const ImportUpload& upload) {
  if (upload.mends.left_out.empty()) return;
  std::string rows;
  for (const auto row : upload.mends.left_out) rows += (rows.empty() ? "" : ", ") + std::to_string(row);
  html.add("p", [&] {
    html << visit.say(words::left_out, {{"rows", rows}}) << " "_h;
    write_do(html, "take_back", visit.say(words::take_back), Button::Rank::text);
  });
}

}  // namespace

void write_preview(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& report = preview.outcome.report;
  notice(html, Tone::information, visit.say(words::nothing_saved), visit.language());
  write_summary(html, visit, report);
  write_file_notes(html, visit, report);
  if (report.rows > 0 && report.errors == 0 && report.created + report.changed == 0) {
    notice(html, Tone::success, visit.say(words::nothing_new), visit.language());
  }
  post_form(html,
            {.address = import_address(preview.type, preview.upload.key),
             .csrf_token = visit.csrf_token(),
             .classes = "gj-import"},
            [&](Html& form) {
              write_buttons(form, visit, preview);
              write_left_out(form, visit, preview.upload);
              write_wrong_rows(form, visit, preview);
              write_columns(form, visit, preview);
              write_reading(form, visit, preview);
            });
  write_examples(html, visit, report);
  write_first_rows(html, visit, preview);
}

}  // namespace geojeom
