#include <algorithm>
#include <charconv>

#include "core/problem_catalogue.hpp"
#include "web/components.hpp"
#include "web/pages/import_words.hpp"
#include "web/records/import_preview.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

/// All columns of a row can be written anew where a problem is of the row and not of one cell.
bool is_input(const FileRow& row, const ImportReport::FileColumn& column) {
  const auto letters = column_letters(column.source);
  return std::ranges::any_of(row.problems, [&](const RowProblem* problem) {
    return problem->column.empty() ? !column.name.empty() : problem->column == letters;
  });
}

bool is_wrong(const FileRow& row, const ImportReport::FileColumn& column) {
  const auto letters = column_letters(column.source);
  return std::ranges::any_of(row.problems, [&](const RowProblem* problem) { return problem->column == letters; });
}

void write_cell(Html& html, Visit& visit, const FileRow& row, const ImportReport::FileColumn& column,
                const std::string& text) {
  if (!is_input(row, column)) {
    html.add("td", text);
    return;
  }
  const bool wrong = is_wrong(row, column);
  html.add("td", [&] {
    html.add(
        "input", attr("type", "text"), cls(wrong ? "krds-input small is-wrong" : "krds-input small"),
        attr("name", cell_name(row.number, column.source)), attr("value", text),
        attr("size", std::clamp<std::size_t>(text.size(), 10, 40)),
        attr("aria-label", visit.say(words::cell, {{"row", std::to_string(row.number)}, {"header", column.header}})),
        attr_if(wrong, "aria-invalid", "true"), attr("aria-describedby", "why-" + std::to_string(row.number)));
  });
}

void write_reasons(Html& html, Visit& visit, const FileRow& row) {
  html.add("ul", id("why-" + std::to_string(row.number)), cls("gj-reasons"), [&] {
    for (const RowProblem* found : row.problems) {
      const auto said = explain(found->problem, visit.language());
      html.add("li", [&] {
        if (!found->header.empty()) html.add("strong", found->header + ": ");
        html << std::string_view(said.message);
        if (!said.hint.empty()) html.add("span", cls("gj-unit"), " " + said.hint);
      });
    }
  });
}

void write_row(Html& html, Visit& visit, const ImportReport& report, const FileRow& row) {
  const auto number = std::to_string(row.number);
  html.add("tr", [&] {
    html.add("th", attr("scope", "row"), cls("num"), number);
    html.add("td", [&] {
      html.add("input", attr("type", "checkbox"), cls("gj-check"), attr("name", "x." + number), attr("value", "1"),
               attr("aria-label", visit.say(words::leave_out_row, {{"row", number}})));
    });
    html.add("td", [&] { write_reasons(html, visit, row); });
    for (std::size_t i = 0; i < report.columns.size(); ++i)
      write_cell(html, visit, row, report.columns[i], row.cells[i]);
  });
}

template <class Number>
bool read_number(std::string_view& text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

/// "c.12.3" = "text": the cell written anew.
void read_cell(std::string_view name, std::string_view value, Mends& mends) {
  std::uint64_t row = 0;
  std::size_t column = 0;
  constexpr std::size_t columns_max = 16'384;
  if (!read_number(name, row) || !name.starts_with('.')) return;
  name.remove_prefix(1);
  if (read_number(name, column) && name.empty() && column < columns_max) mends.cells[row][column] = value;
}

/// "m.3" = the field of a column, beside "h.3" = its header and "k.3" = the field it had: only what was changed is
/// kept.
void read_columns(const NamedValues& form, ImportUpload& upload) {
  for (const auto& [name, chosen] : form) {
    if (!name.starts_with("m.")) continue;
    const auto number = name.substr(2);
    const auto header = form.get("h." + number);
    if (header.empty() || form.get("k." + number) == chosen) continue;
    std::erase_if(upload.mapping, [&](const auto& known) { return known.first == header; });
    upload.mapping.emplace_back(header, chosen);
  }
}

}  // namespace

std::string cell_name(std::uint64_t row, std::size_t column) {
  return "c." + std::to_string(row) + "." + std::to_string(column);
}

void write_wrong_rows(Html& html, Visit& visit, const ImportPreview& preview) {
  const auto& report = preview.outcome.report;
  if (preview.wrong.empty()) return;
  html.add("h2", visit.say(words::wrong_rows));
  html.add("p", visit.say(words::wrong_lead));
  if (report.refused > preview.wrong.size()) {
    notice(html, Tone::warning,
           visit.say(words::more_wrong,
                     {{"shown", std::to_string(preview.wrong.size())}, {"all", std::to_string(report.refused)}}),
           visit.language());
  }
  html.add("div", cls("krds-table-wrap dense"), attr("tabindex", 0), attr("role", "region"),
           attr("aria-label", visit.say(words::wrong_rows)), [&] {
             html.add("table", cls("tbl col data gj-import-rows"), [&] {
               html.add("caption", cls("gj-sr"), visit.say(words::wrong_rows));
               html.add("thead", [&] {
                 html.add("tr", [&] {
                   html.add("th", attr("scope", "col"), visit.say(words::row));
                   html.add("th", attr("scope", "col"), visit.say(words::leave_out));
                   html.add("th", attr("scope", "col"), visit.say(words::reason));
                   for (const auto& column : report.columns) html.add("th", attr("scope", "col"), column.header);
                 });
               });
               html.add("tbody", [&] {
                 for (const auto& row : preview.wrong) write_row(html, visit, report, row);
               });
             });
           });
}

void read_preview_form(Visit& visit, ImportUpload& upload) {
  const auto& form = visit.request().form;
  read_columns(form, upload);
  for (const auto& [name, value] : form) {
    std::string_view rest = name;
    if (rest.size() < 3) continue;
    rest.remove_prefix(2);
    std::uint64_t row = 0;
    if (name.starts_with("c.")) read_cell(rest, value, upload.mends);
    if (name.starts_with("x.") && read_number(rest, row)) upload.mends.left_out.insert(row);
  }
  if (form.find("encoding")) upload.encoding = visit.form("encoding");
  if (form.find("sheet") && visit.form("sheet") != visit.form("sheet_before")) {
    upload.sheet = visit.form("sheet");
    upload.mends = {};  // they were those of another sheet
  }
  if (visit.form("do") == "take_back") upload.mends.left_out.clear();
}

}  // namespace geojeom
