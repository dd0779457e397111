#include "exchange/import/importer.hpp"

#include <algorithm>

#include "exchange/import/row_saver.hpp"

namespace geojeom {
namespace {

constexpr std::uint64_t rows_between_reports = 1024;

/// What the layout found wrong or left out, and how the columns were understood.
void describe_layout(const TableLayout& layout, const ImportColumns& columns, ImportReport& report) {
  report.unit_note = layout.unit_note();
  report.skipped = layout.skipped();
  for (std::size_t reason = 0; reason < skip_reasons; ++reason) {
    report.skipped_count += layout.skipped_count(static_cast<SkipReason>(reason));
  }
  report.mapping.clear();
  for (const TableColumn& column : layout.columns()) {
    if (column.known) report.mapping.emplace_back(column.header, columns.name(*column.known));
  }
}

}  // namespace

void ImportReport::add(RowProblem problem) {
  ++(problem.problem.severity == Problem::Severity::error ? errors : warnings);
  if (problems.size() < problems_kept_max) problems.push_back(std::move(problem));
}

ImportReport import_table(Writer& writer, const Registry& registry, const RecordType& type,
                          std::unique_ptr<TableReader> reader, const ImportOptions& options) {
  ImportReport report;
  ImportColumns columns(type);
  for (const Problem& problem : columns.map(options.mapping)) report.add({.problem = problem});
  if (report.errors > 0) return report;
  auto found = TableLayout::find(std::move(reader), columns.names(), {.fill_down = options.fill_down});
  if (!found) {
    report.add({.problem = found.problem()});
    return report;
  }
  TableLayout& layout = **found;
  std::size_t told = 0;  // problems of the layout that are in the report already
  const auto tell_layout = [&] {
    std::size_t index = 0;
    for (const Problem& problem : layout.problems()) {
      if (index++ >= told) report.add({.problem = problem});
    }
    told = index;
  };
  tell_layout();
  if (report.errors > 0) return report;

  RowIntake intake(type, columns, layout);
  RowSaver saver({.writer = writer, .registry = registry, .type = type, .tenant = options.tenant}, intake, report);
  IncomingRow row;
  while (intake.next(row)) {
    saver.save(row);
    if (report.rows % rows_between_reports != 0 || !options.progress) continue;
    report.stopped = !options.progress({report.rows, layout.reader().bytes_read(), layout.reader().bytes_total()});
    if (report.stopped) return report;
  }
  saver.save_waiting();
  tell_layout();
  if (layout.reader().failure()) report.add({.problem = *layout.reader().failure()});
  describe_layout(layout, columns, report);
  std::stable_sort(report.problems.begin(), report.problems.end(),
                   [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
  return report;
}

}  // namespace geojeom
