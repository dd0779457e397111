/// What was exported comes back: every described type, CSV and XLSX, into an empty database.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "domain/registry.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/export/exporter.hpp"
#include "exchange/import/folder_import.hpp"
#include "exchange/xlsx_writer.hpp"
#include "store/sqlite_store.hpp"
#include "tests/exchange/generated_rows.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;

const Registry& registry() {
  static const Registry types(described_record_types());
  return types;
}

Author author() { return {.name = "test", .reason = "", .at = Instant::from_micros(0)}; }

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A database in a folder of its own that goes away with it.
class Base {
 public:
  explicit Base(const std::string& name)
      : folder_(fs::temp_directory_path() / (name + std::to_string(getpid()))),
        store_(open_sqlite_store((folder_ / "base.db").string(), registry(), {.create = true})) {}
  ~Base() {
    store_.reset();
    fs::remove_all(folder_);
  }
  Store& store() { return *store_; }

  /// TYPE.csv and TYPE.xlsx of every type.
  fs::path export_all(const ExportStyle& style) {
    const auto reader = store_->read();
    for (const RecordType& type : registry().types()) {
      const auto columns = export_columns(type, style);
      auto csv = csv_file_writer(folder_ / (type.name() + ".csv"), columns);
      auto xlsx = xlsx_file_writer(folder_ / (type.name() + ".xlsx"), columns);
      for (auto* writer : {&csv, &xlsx}) {
        EXPECT_TRUE(writer->ok());
        export_records(*reader, registry(), {.type = &type}, style, ***writer);
        const Problems problems = (**writer)->finish();
        EXPECT_TRUE(problems.empty()) << type.name() << " " << problems.front().code;
      }
    }
    return folder_;
  }

  void import_all(const fs::path& folder, const std::string& extension) {
    auto writer = store_->write(author());
    for (const RecordType* type : registry().in_dependency_order()) {
      auto table = open_table(folder / (type->name() + extension));
      ASSERT_TRUE(table.ok());
      const ImportReport report = import_table(*writer, registry(), *type, *std::move(table), {});
      for (const RowProblem& found : report.problems) {
        if (found.problem.severity == Problem::Severity::warning) continue;
        ADD_FAILURE() << type->name() << extension << " row " << found.row << " " << found.column << " "
                      << found.problem.code << " " << found.problem.field;
      }
      EXPECT_EQ(report.changed, 0u) << type->name();
    }
    writer->commit();
  }

 private:
  fs::path folder_;
  std::unique_ptr<Store> store_;
};

void expect_same_tables(const fs::path& a, const fs::path& b) {
  for (const RecordType& type : registry().types()) {
    for (const auto* extension : {".csv", ".xlsx"}) {
      EXPECT_EQ(bytes_of(a / (type.name() + extension)), bytes_of(b / (type.name() + extension)))
          << type.name() << extension;
    }
  }
}

class RoundTrip : public testing::TestWithParam<bool> {};

TEST_P(RoundTrip, of_every_type_gives_the_same_tables_again) {
  const unsigned seed = 20260302;
  const ExportStyle style{.names = GetParam()};
  Base original("geojeom-original-");
  {
    auto writer = original.store().write(author());
    RowGenerator(*writer, registry(), seed).fill(12);
    writer->commit();
  }
  const fs::path exported = original.export_all(style);
  for (const auto* extension : {".csv", ".xlsx"}) {
    SCOPED_TRACE(extension);
    Base copy("geojeom-copy-");
    copy.import_all(exported, extension);
    expect_same_tables(exported, copy.export_all(style));
    const auto heads = copy.store().read()->journal_heads();
    copy.import_all(exported, extension);
    const auto heads_after = copy.store().read()->journal_heads();
    ASSERT_EQ(heads.size(), heads_after.size());
    for (std::size_t i = 0; i < heads.size(); ++i) EXPECT_EQ(heads[i].hash, heads_after[i].hash) << "nothing changes";
  }
}

INSTANTIATE_TEST_SUITE_P(LabelsAndNames, RoundTrip, testing::Bool());

}  // namespace
}  // namespace geojeom
