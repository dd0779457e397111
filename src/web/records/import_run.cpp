#include "web/records/import_run.hpp"

#include <map>

#include "exchange/import/importer.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "web/pages/import_words.hpp"
#include "web/records/import_rights.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

NewRecord log_record(Visit& visit, const RecordType& log, const ImportUpload& upload) {
  NewRecord record{.organisation = visit.caller().organisation, .row = log.default_row()};
  const auto set = [&](std::string_view column, Value value) {
    record.row[*log.column_index(column)] = std::move(value);
  };
  set("imported_at", visit.site().clock().micros());
  set("importer", visit.caller().user);
  set("login", visit.caller().login);
  set("record_type", upload.type);
  set("file_name", upload.file_name);
  return record;
}

/// The numbers of the import are known when it is over; its journal entry comes before those of its rows.
void complete_log(Writer& writer, const RecordType& log, std::int64_t id, const ImportReport& report) {
  auto stored = *writer.find(log, id);
  const auto set = [&](std::string_view column, std::uint64_t count) {
    stored.row[*log.column_index(column)] = static_cast<std::int64_t>(count);
  };
  set("rows", report.rows);
  set("created", report.created);
  set("changed", report.changed);
  set("left_alone", report.left_alone);
  set("refused", report.refused);
  stored.row[*log.column_index("mapping")] = mapping_json(report.mapping);
  static_cast<void>(save_change(writer, log, {.id = id, .version = stored.version, .row = stored.row}));
}

/// Hands every row of the file to `each` until that answers false.
void walk(const ImportUpload& upload, std::string_view bytes, const std::function<bool(const TableRow&)>& each) {
  auto table = open_upload(upload, bytes);
  if (!table) return;
  TableRow row;
  while ((*table)->next(row) && each(row)) {
  }
}

/// Where no row names fields, the first row that looks like titles is offered, so that a person can say what they mean.
void offer_titles(const ImportUpload& upload, std::string_view bytes, ImportReport& report) {
  walk(upload, bytes, [&](const TableRow& row) {
    for (const Cell& cell : row.cells()) {
      if (!cell.empty() && !cell.is_filled)
        report.columns.push_back({.source = cell.column, .header = std::string(cell.text)});
    }
    if (report.columns.size() < 2) report.columns.clear();
    report.header_row = row.number();
    return report.columns.empty();
  });
}

FileRow file_row(const TableRow& row, const ImportReport& report) {
  FileRow shown{.number = row.number()};
  for (const auto& column : report.columns) shown.cells.emplace_back(row.cell(column.source).text);
  return shown;
}

}  // namespace

Result<std::unique_ptr<TableReader>> open_upload(const ImportUpload& upload, std::string_view bytes) {
  TableOptions options{.sheet = upload.sheet, .fill_merged = true};
  if (upload.encoding == "utf8") options.encoding = TextEncoding::utf8;
  if (upload.encoding == "cp949") options.encoding = TextEncoding::cp949;
  auto table = open_table_bytes(bytes, options);
  if (!table) return table.problem();
  return mended_table(*std::move(table), upload.mends);
}

ImportOutcome run_import(Visit& visit, const RecordType& type, const ImportUpload& upload, ImportMode mode,
                         std::size_t problems_max) {
  ImportOutcome outcome;
  const std::string bytes = upload_bytes(visit, upload);
  auto table = open_upload(upload, bytes);
  if (!table) {
    outcome.report.add({.problem = table.problem()});
    return outcome;
  }
  outcome.sheets = (*table)->sheets();
  outcome.encoding = (*table)->encoding();
  visit.forget();
  auto writer = visit.write(visit.say(words::journal_reason, {{"file", upload.file_name}}));
  const RecordType& log = visit.registry().at("import_log");
  const auto logged = save_new(*writer, log, log_record(visit, log, upload));
  if (!logged.ok()) {
    for (const auto& problem : logged.problems) outcome.report.add({.problem = problem});
    return outcome;
  }
  ImportRights rights(*writer, visit.registry(), visit.caller());
  outcome.report = import_table(*writer, visit.registry(), type, *std::move(table),
                                {.tenant = visit.caller().organisation,
                                 .mapping = upload.mapping,
                                 .keep_good = mode == ImportMode::good_rows,
                                 .guard = &rights,
                                 .problems_max = problems_max});
  if (outcome.report.columns.empty()) offer_titles(upload, bytes, outcome.report);
  const auto& report = outcome.report;
  const bool has_any = report.created + report.changed > 0;
  const bool is_good = mode == ImportMode::good_rows || (mode == ImportMode::all && report.errors == 0);
  if (!is_good || !has_any) return outcome;
  complete_log(*writer, log, logged.id, report);
  writer->commit();
  outcome.log = logged.id;
  return outcome;
}

std::vector<FileRow> rows_with_problems(const ImportUpload& upload, std::string_view bytes, const ImportReport& report,
                                        std::size_t count) {
  std::map<std::uint64_t, std::vector<const RowProblem*>> wrong;
  for (const auto& problem : report.problems) {
    if (problem.row == 0) continue;
    if (wrong.size() == count && !wrong.contains(problem.row)) continue;
    wrong[problem.row].push_back(&problem);
  }
  std::vector<FileRow> rows;
  walk(upload, bytes, [&](const TableRow& row) {
    const auto found = wrong.find(row.number());
    if (found != wrong.end()) {
      rows.push_back(file_row(row, report));
      rows.back().problems = found->second;
    }
    return rows.size() < wrong.size();
  });
  return rows;
}

std::vector<FileRow> first_rows(const ImportUpload& upload, std::string_view bytes, const ImportReport& report,
                                std::size_t count) {
  std::vector<FileRow> rows;
  walk(upload, bytes, [&](const TableRow& row) {
    if (row.number() > report.header_row) rows.push_back(file_row(row, report));
    return rows.size() < count;
  });
  return rows;
}

}  // namespace geojeom
