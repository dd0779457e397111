// USES core exchange
//
// What reading and writing tables costs: rows/s, MB/s and peak memory of 1,000,000 rows x 12 columns (or as many rows
// as the first argument says). Every step runs in a process of its own, so that its peak is its own, and checks its
// answer: the sum of a money column, the number of cells and the length of all texts must be those that were written.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "exchange/byte_source.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/layout/layout.hpp"
#include "exchange/table_reader.hpp"
#include "exchange/xlsx/workbook_bytes.hpp"
#include "exchange/xlsx_writer.hpp"

namespace geojeom {
namespace {

/// One row of a support ledger, different for every number.
class LedgerRow {
 public:
  std::span<const OutCell> cells(std::int64_t i) {
    static constexpr std::string_view regions[] = {"대전광역시 유성구", "세종특별자치시", "충청북도 청주시",
                                                   "충청남도 아산시"};
    name_ = fmt::format("㈜한빛배터리{}", i);
    number_ = fmt::format("{:010}", 1'000'000'000 + i * 7);
    date_ = fmt::format("2026-{:02}-{:02}", i % 12 + 1, i % 28 + 1);
    ratio_ = fmt::format("{}.{}", i % 100, i % 9 + 1);
    note_ = fmt::format("시제품 제작, \"{}차\" 지원", i % 5 + 1);
    cells_ = {OutCell::of_text(name_),      OutCell::of_text(number_),      OutCell::of_text(regions[i % 4]),
              OutCell::of_date(date_),      OutCell::of_integer(i * 1'000), OutCell::of_integer(i * 700),
              OutCell::of_integer(i * 300), OutCell::of_decimal(ratio_),    OutCell::of_integer(2020 + i % 7),
              OutCell::of_text("기술지원"), OutCell::of_text(note_),        OutCell::of_text("C28")};
    return cells_;
  }

 private:
  std::string name_, number_, date_, ratio_, note_;
  std::vector<OutCell> cells_;
};

std::vector<OutColumn> columns() {
  using Kind = OutCell::Kind;
  return {{.title = "기업명"},
          {.title = "사업자등록번호"},
          {.title = "지역"},
          {.title = "협약일", .kind = Kind::date},
          {.title = "지원금", .kind = Kind::integer, .is_grouped = true},
          {.title = "국비", .kind = Kind::integer, .is_grouped = true},
          {.title = "지방비", .kind = Kind::integer, .is_grouped = true},
          {.title = "비율", .kind = Kind::decimal},
          {.title = "연도", .kind = Kind::integer},
          {.title = "유형"},
          {.title = "적요"},
          {.title = "업종"}};
}

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "wrong answer: %s\n", what);
  std::_Exit(1);
}

/// Runs `work` in a child process and prints its time, its rate over the file and its peak memory.
template <class Work>
double measure(const char* name, std::int64_t rows, const std::filesystem::path& file, Work work) {
  std::fflush(stdout);
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    std::_Exit(0);
  }
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  check(WIFEXITED(status) && WEXITSTATUS(status) == 0, name);
  const double cpu = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                     static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  const double mb = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
  std::printf("%-44s %6.2f s (cpu %6.2f) %10.0f rows/s %7.1f MB/s %6.1f MB peak\n", name, taken.count(), cpu,
              static_cast<double>(rows) / taken.count(), mb / taken.count(),
              static_cast<double>(usage.ru_maxrss) / 1e3);
  return cpu;
}

void write_rows(std::unique_ptr<TableWriter> writer, std::int64_t rows) {
  LedgerRow row;
  for (std::int64_t i = 1; i <= rows; ++i) writer->write(row.cells(i));
  check(writer->finish().empty(), "the file is written");
}

void check_rows(TableReader& reader, std::int64_t rows) {
  TableRow row;
  check(reader.next(row) && row.cell(0).text == "기업명", "the header is there");
  std::int64_t count = 0, cells = 0, sum = 0;
  while (reader.next(row)) {
    std::int64_t won = 0;
    const std::string_view text = row.cell(4).text;
    std::from_chars(text.data(), text.data() + text.size(), won);
    ++count;
    cells += static_cast<std::int64_t>(row.size());
    sum += won;
    if (count == 7)
      check(row.cell(10).text == "시제품 제작, \"3차\" 지원" && row.cell(3).text == "2026-08-08", "row 7");
  }
  check(!reader.failure() && count == rows && cells == rows * 12 && sum == 500 * rows * (rows + 1),
        "all rows are read");
}

void read_rows(const std::filesystem::path& file, std::int64_t rows, const TableOptions& options = {}) {
  auto opened = open_table(file, options);
  check(opened.ok(), "the file opens");
  check_rows(**opened, rows);
}

void read_through_layout(const std::filesystem::path& file, std::int64_t rows) {
  ColumnNames names;
  for (const auto& column : columns()) names.add(column.title);
  auto opened = open_table(file, {.fill_merged = true});
  auto layout = TableLayout::find(std::move(opened).value(), names);
  check(layout.ok(), "the table is found");
  TableRow row;
  std::int64_t count = 0;
  while ((*layout)->next(row)) ++count;
  check(count == rows && (*layout)->skipped().empty(), "all records are read");
}

void measure_csv(const std::filesystem::path& folder, std::int64_t rows) {
  for (const TextEncoding encoding : {TextEncoding::utf8, TextEncoding::cp949}) {
    const auto file = folder / fmt::format("{}.csv", to_text(encoding));
    const auto name = [&](const char* what) { return fmt::format("CSV {} {}", to_text(encoding), what); };
    measure(name("write").c_str(), rows, file,
            [&] { write_rows(std::move(csv_file_writer(file, columns(), {.encoding = encoding})).value(), rows); });
    measure(name("bytes only (baseline)").c_str(), rows, file, [&] {
      auto source = file_source(file);
      std::vector<char> buffer(256u << 10);
      std::uint64_t bytes = 0;
      while (const auto count = (*source)->read(buffer.data(), buffer.size())) bytes += count;
      check(bytes == (*source)->size(), "all bytes are read");
    });
    measure(name("read").c_str(), rows, file, [&] { read_rows(file, rows); });
    measure(name("read through the layout").c_str(), rows, file, [&] { read_through_layout(file, rows); });
  }
}

/// Another program's workbook: every text is a shared one.
void write_shared(const std::filesystem::path& file, std::int64_t rows) {
  WorkbookParts parts{.sheet = "<sheetData>"};
  for (std::int64_t i = 1; i <= rows; ++i) {
    parts.shared_texts += fmt::format("<si><t>㈜한빛배터리 충북 오창읍 {}</t></si>", i);
    parts.sheet += fmt::format("<row r=\"{0}\"><c r=\"A{0}\" t=\"s\"><v>{1}</v></c><c r=\"B{0}\"><v>{2}</v></c></row>",
                               i, i - 1, i * 1000);
  }
  parts.sheet += "</sheetData>";
  const std::string bytes = zip_bytes(parts_of(parts), PartStorage::deflated);
  std::FILE* const out = std::fopen(file.c_str(), "wb");
  check(std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size() && std::fclose(out) == 0, "shared file");
}

void measure_xlsx(const std::filesystem::path& folder, std::int64_t rows) {
  const auto file = folder / "table.xlsx";
  measure("XLSX write", rows, file, [&] { write_rows(std::move(xlsx_file_writer(file, columns())).value(), rows); });
  measure("XLSX read", rows, file, [&] { read_rows(file, rows); });
  measure("XLSX read through the layout, merged filled", rows, file, [&] { read_through_layout(file, rows); });
  const auto shared = folder / "shared.xlsx";
  measure("XLSX 2 columns, one shared text a row, made", rows, shared, [&] { write_shared(shared, rows); });
  measure("XLSX 2 columns, one shared text a row, read", rows, shared, [&] {
    auto opened = open_table(shared);
    TableRow row;
    std::int64_t count = 0;
    while ((*opened)->next(row)) ++count;
    check(count == rows && row.cell(0).text.ends_with(fmt::format("오창읍 {}", rows)), "all shared texts are read");
  });
}

}  // namespace
}  // namespace geojeom

int main(int argument_count, char** arguments) {
  const std::int64_t rows = argument_count > 1 ? std::atoll(arguments[1]) : 1'000'000;
  const auto folder = std::filesystem::temp_directory_path() / fmt::format("geojeom-exchange-bench-{}", ::getpid());
  std::filesystem::create_directories(folder);
  geojeom::measure_csv(folder, rows);
  geojeom::measure_xlsx(folder, rows);
  std::filesystem::remove_all(folder);
  return 0;
}
