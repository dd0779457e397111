#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/impact/balance.hpp"
#include "analysis/impact/coefficients.hpp"
#include "cli/impact_commands.hpp"
#include "cli/impact_csv.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {
namespace {

using impact::Names;
using impact::Vector;

Problem missing(std::string argument) {
  return {.code = "CLI-102",
          .details = {{"argument", std::move(argument)},
                      {"usage", "impact balance ras|gras TABLE.csv --rows FILE --columns FILE"}}};
}

/// Targets in the order of the table: by label when the file has the table's labels, else in the order of the file.
Result<Vector> targets_of(const std::string& file, const Names& lines) {
  auto list = read_number_list(file);
  if (!list) return list.problem();
  if (list->labels.empty()) return std::move(list->values);
  Vector ordered;
  for (const auto& line : lines) {
    const auto at = std::find(list->labels.begin(), list->labels.end(), line);
    if (at == list->labels.end()) {
      return Problem{.code = "IO-107",
                     .field = file,
                     .details = {{"name", line}, {"nearest", impact::nearest_name(line, list->labels)}}};
    }
    ordered.push_back(list->values[static_cast<std::size_t>(at - list->labels.begin())]);
  }
  if (list->labels.size() == lines.size()) return ordered;
  for (const auto& label : list->labels) {
    if (std::find(lines.begin(), lines.end(), label) != lines.end()) continue;
    return Problem{
        .code = "IO-107", .field = file, .details = {{"name", label}, {"nearest", impact::nearest_name(label, lines)}}};
  }
  return ordered;
}

void write_json(Terminal& terminal, const impact::Sheet& sheet, const impact::Balanced& result, const Vector& output) {
  JsonWriter json;
  json.begin_object().key("rows").values(sheet.row_labels).key("columns").values(sheet.column_labels);
  json.key("table").begin_array();
  for (std::size_t i = 0; i < result.table.rows(); ++i) json.values(result.table.row(i));
  json.end_array().key("iterations").value(result.iterations).key("error").value(result.error);
  json.key("row_factors").values(result.row_factors).key("column_factors").values(result.column_factors);
  json.key("columns_rescaled_by").value(result.columns_rescaled_by);
  if (!output.empty()) {
    const auto coefficients = impact::technical_coefficients(result.table, output);
    json.key("coefficients").begin_array();
    for (std::size_t i = 0; i < coefficients.rows(); ++i) json.values(coefficients.row(i));
    json.end_array();
  }
  terminal.line(json.end_object().text());
}

void print_table(Terminal& terminal, const impact::Sheet& sheet, const impact::Balanced& result) {
  std::vector<std::string> headers{""};
  headers.insert(headers.end(), sheet.column_labels.begin(), sheet.column_labels.end());
  NumberTable table(headers);
  for (std::size_t i = 0; i < result.table.rows(); ++i) {
    std::vector<std::string> row{sheet.row_labels[i]};
    for (std::size_t j = 0; j < result.table.columns(); ++j) row.push_back(number_cell(result.table(i, j), 3));
    table.row(std::move(row));
  }
  table.print(terminal);
  terminal.line(fmt::format("{} {}, {} {:.3g}", terminal.say("반복", "iterations"), result.iterations,
                            terminal.say("합계의 남은 차이", "margin error"), result.error));
}

}  // namespace

int run_impact_balance(const Args& args, Session&, Terminal& terminal) {
  Problems problems = args.check_known({"--rows", "--columns", "--output", "--rescale"});
  const auto method = args.word(0).value_or("");
  if (method != "ras" && method != "gras") problems.add(missing("ras|gras"));
  if (!args.word(1)) problems.add(missing("TABLE.csv"));
  if (!args.text("--rows")) problems.add(missing("--rows FILE"));
  if (!args.text("--columns")) problems.add(missing("--columns FILE"));
  if (!problems.empty()) return terminal.fail(problems);
  auto sheet = read_number_sheet(*args.word(1));
  if (!sheet) return terminal.fail(sheet.problem());
  impact::Matrix start = sheet->values;
  for (double& value : start.values()) value = std::isnan(value) ? 0.0 : value;
  const auto rows = targets_of(*args.text("--rows"), sheet->row_labels);
  if (!rows) return terminal.fail(rows.problem());
  const auto columns = targets_of(*args.text("--columns"), sheet->column_labels);
  if (!columns) return terminal.fail(columns.problem());
  Vector output;
  if (const auto file = args.text("--output")) {
    auto read = targets_of(*file, sheet->column_labels);
    if (!read) return terminal.fail(read.problem());
    output = std::move(read).value();
    if (output.size() != start.columns()) {
      return terminal.fail(Problem{.code = "IO-101",
                                   .details = {{"what", "--output"},
                                               {"expected", fmt::to_string(start.columns())},
                                               {"actual", fmt::to_string(output.size())}}});
    }
  }
  const impact::BalanceTargets targets{*rows, *columns, sheet->row_labels, sheet->column_labels};
  const impact::BalanceLimits limits{.rescale_columns = args.text_or("--rescale", "") == "columns"};
  const auto result =
      method == "ras" ? impact::balance_ras(start, targets, limits) : impact::balance_gras(start, targets, limits);
  if (!result) return terminal.fail(result.problem());
  args.has("--json") ? write_json(terminal, *sheet, *result, output) : print_table(terminal, *sheet, *result);
  return 0;
}

}  // namespace geojeom::cli
