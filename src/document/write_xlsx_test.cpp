#include "document/write_xlsx.hpp"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <random>

#include "document/golden_test.hpp"
#include "document/sample_report_test.hpp"
#include "document/xlsx_dump_test.hpp"
#include "document/xlsx_values.hpp"

namespace geojeom::document {
namespace {

/// A file that is gone with the test.
struct TemporaryFile {
  std::filesystem::path path;

  explicit TemporaryFile(const std::string& name)
      : path(std::filesystem::temp_directory_path() / fmt::format("geojeom-{}-{}", std::random_device()(), name)) {}
  ~TemporaryFile() { std::filesystem::remove(path); }
};

std::vector<DumpedSheet> written(const Document& document, const XlsxOptions& options = {}) {
  const TemporaryFile file("document.xlsx");
  write_xlsx(document, file.path, options);
  return dump_xlsx(file.path.string());
}

/// A document with one table of one column that holds `contents`.
Document column_of(std::vector<Content> contents) {
  Table table{.caption = "값", .columns = {Align::left}, .label_columns = 0};
  table.header.push_back({{{.content = {.value = "값"}}}});
  for (auto& content : contents) table.rows.push_back({{{.content = std::move(content)}}});
  return {.title = "시험", .blocks = {std::move(table)}};
}

const DumpedCell& cell(const std::vector<DumpedSheet>& sheets, int row) {
  const auto* found = sheets.at(1).at(fmt::format("A{}", row));
  if (!found) throw std::out_of_range(fmt::format("no cell in row {}", row));
  return *found;
}

TEST(WriteXlsx, writes_the_sample_report_as_before) {
  expect_golden("sample-report.xlsx.txt",
                dump_text(written(sample_report(), {.link_base = "https://geojeom.example.kr"})));
}

TEST(WriteXlsx, gives_the_same_bytes_for_the_same_document) {
  const TemporaryFile first("first.xlsx");
  const TemporaryFile second("second.xlsx");
  write_xlsx(sample_report(), first.path);
  write_xlsx(sample_report(), second.path);
  EXPECT_EQ(file_text(first.path), file_text(second.path));
}

TEST(WriteXlsx, keeps_whole_won_in_cells_that_show_thousands_and_millions) {
  const Won won(1'846'349'999);
  const auto sheets = written(column_of({{.value = Amount{won, WonUnit::won}},
                                         {.value = Amount{won, WonUnit::thousand}},
                                         {.value = Amount{won, WonUnit::million, 1}},
                                         {.value = Amount{won, WonUnit::hundred_million, 1}}}));
  EXPECT_EQ(cell(sheets, 4).value, "1846349999");
  EXPECT_EQ(cell(sheets, 4).number_format, "#,##0;\"△\"#,##0");
  EXPECT_EQ(cell(sheets, 5).value, "1846349999");
  EXPECT_EQ(cell(sheets, 5).number_format, "#,##0,;\"△\"#,##0,");
  EXPECT_EQ(cell(sheets, 6).value, "1846349999");
  EXPECT_EQ(cell(sheets, 6).number_format, "#,##0.0,,;\"△\"#,##0.0,,");
  EXPECT_EQ(cell(sheets, 7).value, "18.46349999");
  EXPECT_EQ(cell(sheets, 7).number_format, "#,##0.0;\"△\"#,##0.0");
}

TEST(WriteXlsx, reads_back_every_amount_to_the_won) {
  std::mt19937_64 random(20261122);
  std::vector<Content> contents;
  std::vector<std::int64_t> amounts;
  for (int round = 0; round < 400; ++round) {
    const auto bits = 1 + random() % 50;
    const auto won = static_cast<std::int64_t>(random() >> (64 - bits)) * (random() % 2 == 0 ? 1 : -1);
    amounts.push_back(won);
    contents.push_back({.value = Amount{Won(won), static_cast<WonUnit>(round % 4), 1}});
  }
  const auto sheets = written(column_of(contents));
  for (std::size_t at = 0; at < amounts.size(); ++at) {
    const double value = std::stod(cell(sheets, static_cast<int>(at) + 4).value);
    const double scale = at % 4 == 3 ? 1e8 : 1;
    EXPECT_EQ(std::llround(value * scale), amounts[at]) << "row " << at;
  }
}

TEST(WriteXlsx, writes_dates_as_days_of_the_1900_system) {
  const auto sheets = written(column_of({{.value = Date::checked(2026, 2, 27)},
                                         {.value = Date::checked(1900, 2, 28)},
                                         {.value = Date::checked(1900, 3, 1)},
                                         {.value = Date::checked(1899, 1, 1)}}));
  for (const int row : {4, 5, 6}) {
    const auto date = date_from_excel_serial(std::stod(cell(sheets, row).value), false);
    EXPECT_EQ(to_text(date.value()), row == 4 ? "2026-02-27" : row == 5 ? "1900-02-28" : "1900-03-01");
  }
  EXPECT_EQ(cell(sheets, 4).number_format, "yyyy\". \"m\". \"d\".\"");
  EXPECT_EQ(cell(sheets, 7).type, "s");
  EXPECT_EQ(cell(sheets, 7).value, "1899. 1. 1.");
}

TEST(WriteXlsx, writes_shares_and_quantities_as_numbers) {
  const auto sheets = written(column_of({{.value = Percent{Ratio::from_micros(623'000), 1}},
                                         {.value = Quantity{Decimal::from_micros(113'250'000), 2, "명"}},
                                         {.value = Count{-1200}}}));
  EXPECT_EQ(std::stod(cell(sheets, 4).value), 0.623);
  EXPECT_EQ(cell(sheets, 4).number_format, "0.0%;\"△\"0.0%");
  EXPECT_EQ(std::stod(cell(sheets, 5).value), 113.25);
  EXPECT_EQ(cell(sheets, 6).value, "-1200");
}

TEST(WriteXlsx, keeps_a_marked_value_a_number_and_says_the_mark_in_its_format) {
  const auto sheets = written(column_of({{.value = Count{42}, .mark = Mark::differs, .mark_note = "보도자료는 45건"},
                                         {.value = Count{1500}, .mark = Mark::about},
                                         {.value = Missing{"분모가 없음"}}}));
  EXPECT_EQ(cell(sheets, 4).value, "42");
  EXPECT_EQ(cell(sheets, 4).number_format, "#,##0\"(차이) 1)\";\"△\"#,##0\"(차이) 1)\"");
  EXPECT_EQ(cell(sheets, 5).number_format, "\"약 \"#,##0;\"약 \"\"△\"#,##0");
  EXPECT_EQ(cell(sheets, 6).value, "값 없음 2)");
  EXPECT_EQ(cell(sheets, 7).value, "1) 보도자료는 45건");
  EXPECT_EQ(cell(sheets, 8).value, "2) 분모가 없음");
}

TEST(WriteXlsx, never_makes_a_formula_of_a_text) {
  const std::vector<std::string> texts{"=1+1", "+82", "-", "@SUM(A1)", "=cmd|'/c calc'!A1", "\t=1"};
  std::vector<Content> contents;
  for (const auto& text : texts) contents.push_back({.value = text});
  const auto sheets = written(column_of(contents));
  for (std::size_t at = 0; at < texts.size(); ++at) {
    EXPECT_EQ(cell(sheets, static_cast<int>(at) + 4).type, "s");
    EXPECT_EQ(cell(sheets, static_cast<int>(at) + 4).value, texts[at]);
  }
}

TEST(WriteXlsx, stays_well_formed_whatever_the_texts_hold) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 40; ++round) {
    std::string noise(random() % 60, ' ');
    for (auto& c : noise) c = static_cast<char>(random());
    auto document = column_of({{.value = noise, .figure_link = "https://a.kr/" + noise}});
    std::get<Table>(document.blocks.front()).caption = noise;
    document.title = noise;
    document.organisation = noise;
    EXPECT_EQ(written(document).size(), 3u);
  }
}

TEST(WriteXlsx, writes_numbers_beyond_what_a_double_holds_as_text) {
  const auto sheets = written(column_of({{.value = Amount{Won(9'007'199'254'740'993), WonUnit::won}}}));
  EXPECT_EQ(cell(sheets, 4).type, "s");
  EXPECT_EQ(cell(sheets, 4).value, "9,007,199,254,740,993");
}

TEST(WriteXlsx, names_sheets_legally_and_uniquely) {
  xlsx::SheetNames names;
  EXPECT_EQ(names.next("표1 [국비/지방비]: '매칭'?"), "표1 국비지방비 매칭");
  EXPECT_EQ(names.next("표1 국비지방비 매칭"), "표1 국비지방비 매칭 (2)");
  const std::string longest = names.next(std::string(60, 'a'));
  EXPECT_EQ(longest, std::string(31, 'a'));
  EXPECT_EQ(names.next(std::string(60, 'A')), std::string(27, 'A') + " (2)");
  EXPECT_EQ(names.next("???"), "표");
}

TEST(WriteXlsx, has_the_text_first_the_sources_last_and_a_sheet_a_table_between) {
  const auto sheets = written(column_of({{.value = Count{1}}}));
  ASSERT_EQ(sheets.size(), 3u);
  EXPECT_EQ(sheets[0].name, "본문");
  EXPECT_EQ(sheets[1].name, "표1 값");
  EXPECT_EQ(sheets[1].frozen, "A4");
  EXPECT_EQ(sheets[2].name, "자료");
}

TEST(WriteXlsx, links_only_to_the_web) {
  const auto document = column_of({{.value = Count{1}, .figure_link = "/figures/1"},
                                   {.value = Count{2}, .figure_link = "javascript:alert(1)"},
                                   {.value = Count{3}, .figure_link = "https://geojeom.example.kr/figures/3"}});
  EXPECT_EQ(written(document).at(1).links, 1);
  EXPECT_EQ(written(document, {.link_base = "https://geojeom.example.kr"}).at(1).links, 2);
}

TEST(WriteXlsx, says_when_the_file_cannot_be_written) {
  EXPECT_THROW(write_xlsx(sample_report(), "/nowhere/at/all.xlsx"), std::runtime_error);
}

}  // namespace
}  // namespace geojeom::document
