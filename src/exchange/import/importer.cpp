#include "exchange/import/importer.hpp"

#include <algorithm>

#include "exchange/import/row_pipeline.hpp"
#include "exchange/import/row_saver.hpp"

namespace geojeom {
namespace {

/// A file from this size on is worth building indexes for at the end.
constexpr std::uint64_t bytes_many = 4'000'000;

void save_rows(RowIntake& intake, const TableReader& reader, RowSaver& saver, const ImportOptions& options,
               ImportReport& report) {
  const std::uint64_t bytes_total = reader.bytes_total();
  RowPipeline pipeline(intake, reader);
  pipeline.run([&](RowPipeline::Batch& batch) {
    for (std::size_t i = 0; i < batch.count; ++i) saver.save(batch.rows[i]);
    report.stopped = options.progress && !options.progress({report.rows, batch.bytes_read, bytes_total});
    return !report.stopped;
  });
}

/// What the layout found wrong or left out, and how the columns were understood.
void describe_layout(const TableLayout& layout, const ImportColumns& columns, ImportReport& report) {
  report.unit_note = layout.unit_note();
  report.skipped = layout.skipped();
  report.skipped_count = 0;
  for (std::size_t reason = 0; reason < skip_reasons; ++reason) {
    report.skipped_count += layout.skipped_count(static_cast<SkipReason>(reason));
  }
  report.mapping.clear();
  report.columns.clear();
  report.header_row = layout.header_last();
  for (const TableColumn& column : layout.columns()) {
    report.columns.push_back({.source = column.source,
                              .header = column.header,
                              .name = column.known ? columns.name(*column.known) : std::string()});
    if (column.known) report.mapping.emplace_back(column.header, columns.name(*column.known));
  }
}

}  // namespace

void ImportReport::add(RowProblem problem) {
  ++(problem.problem.severity == Problem::Severity::error ? errors : warnings);
  if (problems.size() < problems_max) problems.push_back(std::move(problem));
}

ImportReport import_table(Writer& writer, const Registry& registry, const RecordType& type,
                          std::unique_ptr<TableReader> reader, const ImportOptions& options) {
  ImportReport report{.problems_max = options.problems_max};
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
  describe_layout(layout, columns, report);
  if (report.errors > 0) return report;

  RowIntake intake(type, columns, layout);
  intake.give(options.given);
  if (options.made_key) intake.make_key(options.made_key->column, options.made_key->parts);
  RowSaver saver({.writer = writer, .registry = registry, .type = type, .tenant = options.tenant, .guard = options.guard},
                 intake, report);
  if (saver.creates_only()) {
    intake.check_as_new();
    if (layout.reader().bytes_total() > bytes_many) writer.expect_many(type);
  }
  save_rows(intake, layout.reader(), saver, options, report);
  if (report.stopped) return report;
  saver.save_waiting();
  tell_layout();
  if (layout.reader().failure()) report.add({.problem = *layout.reader().failure()});
  describe_layout(layout, columns, report);
  std::stable_sort(report.problems.begin(), report.problems.end(),
                   [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
  return report;
}

}  // namespace geojeom
