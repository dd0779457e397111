#include "web/records/import_faces.hpp"

#include "core/problem_catalogue.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/export/exporter.hpp"
#include "exchange/xlsx_writer.hpp"
#include "record/store.hpp"
#include "web/pages/import_words.hpp"
#include "web/records/passing_file.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

std::vector<OutColumn> wrong_columns(Visit& visit, const ImportReport& report) {
  std::vector<OutColumn> columns{{.title = std::string(visit.say(words::row)), .kind = OutCell::Kind::integer},
                                 {.title = std::string(visit.say(words::reason))}};
  for (const auto& column : report.columns) columns.push_back({.title = column.header});
  return columns;
}

std::string reasons(const FileRow& row, Language language) {
  std::string text;
  for (const RowProblem* found : row.problems) {
    const auto said = explain(found->problem, language);
    text += (text.empty() ? "" : "\n") + (found->header.empty() ? "" : found->header + ": ") + said.message + " " +
            said.hint;
  }
  return text;
}

void write_wrong(Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome, TableWriter& writer) {
  const auto bytes = upload_bytes(visit, upload);
  for (const auto& row : rows_with_problems(upload, bytes, outcome.report, outcome.report.problems.size())) {
    const auto why = reasons(row, visit.language());
    std::vector<OutCell> cells{OutCell::of_integer(static_cast<std::int64_t>(row.number)), OutCell::of_text(why)};
    for (const auto& cell : row.cells) cells.push_back(OutCell::of_text(cell));
    writer.write(cells);
  }
}

template <class Write>
std::string workbook(const std::vector<OutColumn>& columns, const XlsxStyle& style, const Write& write) {
  const PassingFile file;
  auto writer = xlsx_file_writer(file.path(), columns, style);
  if (!writer) throw StoreFailure(writer.problem(), "no room for a temporary file");
  write(**writer);
  const Problems problems = (*writer)->finish();
  if (problems.has_errors()) throw StoreFailure(problems.front(), "the workbook cannot be written");
  return file.bytes();
}

}  // namespace

void import_json(JsonWriter& json, Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome) {
  const auto& report = outcome.report;
  json.begin_object().key("upload").value(upload.key).key("type").value(upload.type);
  json.key("file_name").value(upload.file_name).key("is_saved").value(outcome.log != 0).key("import");
  if (outcome.log != 0)
    json.value(outcome.log);
  else
    json.null();
  json.key("rows").value(report.rows).key("created").value(report.created).key("changed").value(report.changed);
  json.key("left_alone").value(report.left_alone).key("refused").value(report.refused);
  json.key("errors").value(report.errors).key("warnings").value(report.warnings).key("columns").begin_array();
  for (const auto& column : report.columns) {
    json.begin_object().key("column").value(column_letters(column.source)).key("header").value(column.header);
    json.key("field").value(column.name).end_object();
  }
  json.end_array().key("problems").begin_array();
  for (const RowProblem& found : report.problems) {
    const auto said = explain(found.problem, visit.language());
    json.begin_object().key("row").value(found.row).key("column").value(found.column).key("header").value(found.header);
    json.key("field").value(found.problem.field).key("code").value(found.problem.code);
    json.key("message").value(said.message).key("hint").value(said.hint).end_object();
  }
  json.end_array().end_object();
}

std::string wrong_rows_xlsx(Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome) {
  return workbook(wrong_columns(visit, outcome.report), {.sheet = std::string(visit.say(words::refused))},
                  [&](TableWriter& writer) { write_wrong(visit, upload, outcome, writer); });
}

std::string wrong_rows_csv(Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome) {
  std::string bytes;
  const auto writer = csv_writer(
      [&](std::string_view part) {
        bytes += part;
        return true;
      },
      wrong_columns(visit, outcome.report));
  write_wrong(visit, upload, outcome, *writer);
  writer->finish();
  return bytes;
}

std::string form_xlsx(Visit& visit, const RecordType& type) {
  const ExportStyle style{.language = visit.language()};
  return workbook(template_columns(type, style),
                  {.sheet = std::string(type.label(visit.language())), .notes = template_notes(type, visit.language())},
                  [](TableWriter&) {});
}

}  // namespace geojeom
