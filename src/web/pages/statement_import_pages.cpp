#include <algorithm>

#include "core/problem_catalogue.hpp"
#include "domain/funding/records/statement_mapping.hpp"
#include "exchange/import/importer.hpp"
#include "web/pages.hpp"
#include "web/pages/reconciliation_asked.hpp"
#include "web/pages/reconciliation_words.hpp"
#include "web/pages/statement_forms.hpp"

/// Taking in a bank's or a system's spreadsheet; a file whose columns are not known leads to the form that names them.
namespace geojeom {
namespace {

namespace words = reconciliation_words;
const RecordType& line_type(Visit& visit) { return visit.registry().at("statement_line"); }

/// The row of the file that looks like its heads: of the first rows the one with most cells.
std::vector<std::string> heads_of(const std::string& path) {
  std::vector<std::string> heads;
  auto table = open_table(path);
  if (!table) return heads;
  TableRow row;
  for (int i = 0; i < 20 && (*table)->next(row); ++i) {
    std::vector<std::string> cells;
    for (const auto& cell : row.cells()) {
      if (!cell.text.empty()) cells.emplace_back(cell.text);
    }
    if (cells.size() > heads.size()) heads = std::move(cells);
  }
  return heads;
}

std::vector<std::string> notes_of(Visit& visit, const ImportReport& report) {
  constexpr std::size_t notes_max = 20;
  std::vector<std::string> notes;
  for (const auto& each : report.problems) {
    if (each.row == 0 || notes.size() == notes_max) continue;
    notes.push_back(visit.say(words::row, {{"row", std::to_string(each.row)},
                                           {"column", each.column},
                                           {"text", explain(each.problem, visit.language()).message}}));
  }
  return notes;
}

Result<ImportOptions> options_of(Visit& visit, const std::string& file) {
  const auto number = [&](const char* name) {
    const auto text = statement_field(visit, name);
    return text.empty() ? std::int64_t{0} : std::strtoll(text.c_str(), nullptr, 10);
  };
  const auto system = choice_in(statement_systems, visit.form("system")).value_or(0);
  const auto plan = statement_import(visit.reader(), number("mapping"), static_cast<StatementSystem>(system), file);
  if (!plan) return plan.problem();
  const RecordType& type = line_type(visit);
  ImportOptions options{.tenant = visit.caller().organisation};
  if (!plan->columns.empty()) {
    const auto problems = read_mapping(plan->columns, "statement_mapping", options.mapping);
    if (problems.has_errors()) return problems.front();
  }
  for (const auto& [name, value] : plan->given) options.given.emplace_back(*type.column_index(name), value);
  if (const auto project = number("project");
      project != 0 && visit.reader().find(visit.registry().at("project"), project)) {
    options.given.emplace_back(*type.column_index("project"), Value{project});
  }
  options.made_key = MadeKey{.column = *type.column_index("number")};
  for (const auto& name : plan->key_parts) options.made_key->parts.push_back(*type.column_index(name));
  return options;
}

bool misses_columns(const ImportReport& report) {
  return std::any_of(report.problems.begin(), report.problems.end(), [](const RowProblem& each) {
    return each.problem.code == "EXC-140" || each.problem.code == "EXC-143" || each.problem.code == "IMP-103" ||
           each.problem.code == "FUN-110";
  });
}

Response take_in(Visit& visit) {
  const auto& files = visit.request().files;
  if (files.empty() || files.front().content.size() == 0)
    return statement_import_form(visit, {{.code = "FUN-247", .field = "file"}});
  const auto path = files.front().content.path();
  const auto options = options_of(visit, files.front().name);
  if (!options) return statement_import_form(visit, {options.problem()});
  auto table = open_table(path);
  if (!table) {
    Problem problem = table.problem();
    problem.field = "file";
    return statement_import_form(visit, {problem});
  }
  const auto writer = visit.write(files.front().name);
  const auto report = import_table(*writer, visit.registry(), line_type(visit), *std::move(table), *options);
  if (report.errors > 0) {
    if (options->mapping.empty() && misses_columns(report)) return statement_mapping_form(visit, heads_of(path), {});
    Problem first = report.problems.front().problem;
    first.field = "file";
    return statement_import_form(visit, {first}, notes_of(visit, report));
  }
  writer->commit();
  return redirect_to("/reconciliation?created=" + std::to_string(report.created) +
                     "&alone=" + std::to_string(report.left_alone) + "&renewed=" + std::to_string(report.changed));
}

Response save_mapping(Visit& visit) {
  const auto count = std::min<std::int64_t>(200, std::strtoll(std::string(visit.form("heads")).c_str(), nullptr, 10));
  std::vector<std::string> heads;
  ColumnMapping mapping;
  for (std::int64_t i = 0; i < count; ++i) {
    heads.emplace_back(visit.form("head" + std::to_string(i)));
    const auto column = visit.form("column" + std::to_string(i));
    if (!column.empty()) mapping.emplace_back(heads.back(), std::string(column));
  }
  const RecordType& type = visit.registry().at("statement_mapping");
  const auto system = choice_in(statement_systems, visit.form("system")).value_or(0);
  const StatementMapping made{.name = std::string(visit.form("name")),
                              .system = static_cast<StatementSystem>(system),
                              .columns = mapping_json(mapping)};
  const auto writer = visit.write("");
  const auto saved = save_new(*writer, type, {.organisation = visit.caller().organisation, .row = to_row(type, made)});
  if (!saved.ok()) return statement_mapping_form(visit, heads, saved.problems);
  writer->commit();
  return redirect_to("/reconciliation/import?mapped=1&mapping=" + std::to_string(saved.id));
}

}  // namespace

void statement_import_pages(Pages& pages) {
  pages.add({.pattern = "/reconciliation/import",
             .permission = "write:statement_line",
             .summary = "The form that takes in a bank's or a system's file"},
            [](Visit& visit) { return statement_import_form(visit, {}); });
  pages.add({.method = Method::post,
             .pattern = "/reconciliation/import",
             .permission = "write:statement_line",
             .summary = "Takes in a file of transactions; unknown columns lead to the form that names them",
             .body = BodyLimits{.bytes_max = 20 * 1024 * 1024, .files_max = 1}},
            take_in);
  pages.add({.method = Method::post,
             .pattern = "/reconciliation/mapping",
             .permission = "write:statement_mapping",
             .summary = "Saves how a file's columns are called",
             .body = BodyLimits{.bytes_max = 65536}},
            save_mapping);
}

}  // namespace geojeom
