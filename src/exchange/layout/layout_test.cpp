#include "exchange/layout/layout.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/layout/row_words.hpp"
#include "exchange/xlsx/workbook_bytes.hpp"

namespace geojeom {
namespace {

using ::testing::ElementsAre;
using Texts = std::vector<std::string>;

ColumnNames company_columns() {
  ColumnNames names;
  names.also(names.add("기업명", ColumnNames::Need::required), "name");
  names.add("지역");
  names.add("국비");
  names.add("지방비");
  return names;
}

struct Found {
  std::string code;
  std::vector<std::string> headers;
  std::vector<int> known;  // -1 = not known
  std::vector<std::int64_t> units;
  std::uint64_t header_first = 0, header_last = 0;
  std::vector<Texts> rows;
  std::vector<std::uint64_t> numbers;
  std::vector<std::string> problems;
  std::vector<std::uint64_t> totals, footnotes, repeated;
};

Found read_table(std::string_view bytes, const ColumnNames& names, LayoutOptions options = {}) {
  Found found;
  auto reader = open_table_bytes(bytes, {.fill_merged = true});
  auto opened = TableLayout::find(std::move(reader).value(), names, std::move(options));
  if (!opened) {
    found.code = opened.problem().code;
    return found;
  }
  TableLayout& layout = **opened;
  for (const auto& column : layout.columns()) {
    found.headers.push_back(column.header);
    found.known.push_back(column.known ? static_cast<int>(*column.known) : -1);
    found.units.push_back(column.unit_won);
  }
  found.header_first = layout.header_first();
  found.header_last = layout.header_last();
  TableRow row;
  while (layout.next(row)) {
    Texts texts;
    for (const Cell& cell : row.cells()) texts.emplace_back(cell.text);
    found.rows.push_back(std::move(texts));
    found.numbers.push_back(row.number());
    for (const auto& problem : row.problems()) found.problems.push_back(problem.code);
  }
  for (const auto& problem : layout.problems()) found.problems.push_back(problem.code);
  for (const auto& skipped : layout.skipped()) {
    if (skipped.reason == SkipReason::total) found.totals.push_back(skipped.number);
    if (skipped.reason == SkipReason::footnote) found.footnotes.push_back(skipped.number);
    if (skipped.reason == SkipReason::repeated_header) found.repeated.push_back(skipped.number);
  }
  return found;
}

TEST(Layout, takes_a_plain_table_as_it_is) {
  const auto found = read_table("기업명,지역,국비\n한빛,대전,100\n", company_columns());
  EXPECT_EQ(found.header_last, 1u);
  EXPECT_THAT(found.known, ElementsAre(0, 1, 2));
  EXPECT_THAT(found.rows, ElementsAre(Texts{"한빛", "대전", "100"}));
  EXPECT_TRUE(found.problems.empty());
}

TEST(Layout, passes_over_title_and_unit_note_and_reads_the_unit) {
  const auto found =
      read_table("2026년 기업지원 실적,,,\n,,,\"(단위: 천원, %)\"\n기업명,지역,국비,지방비(백만원)\n한빛,대전,100,2\n",
                 company_columns());
  EXPECT_EQ(found.header_first, 3u);
  EXPECT_THAT(found.units, ElementsAre(1'000, 1'000, 1'000, 1'000'000));
  EXPECT_THAT(found.known, ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(found.numbers, ElementsAre(4));
}

TEST(Layout, joins_group_headers_of_a_csv_where_merged_cells_became_blanks) {
  ColumnNames names;
  names.add("사업명");
  names.add("국비 일반회계");
  names.add("국비 특별회계");
  names.add("비고");
  const auto found = read_table("사업명,국비,,비고\n,일반회계,특별회계,\n육성,1,2,가\n", names);
  EXPECT_EQ(found.header_first, 1u);
  EXPECT_EQ(found.header_last, 2u);
  EXPECT_THAT(found.headers, ElementsAre("사업명", "국비 / 일반회계", "국비 / 특별회계", "비고"));
  EXPECT_THAT(found.known, ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(found.rows, ElementsAre(Texts{"육성", "1", "2", "가"}));
}

TEST(Layout, joins_merged_headers_of_three_rows_and_fills_merged_groups_down) {
  ColumnNames names;
  names.add("지역");
  names.add("2026 국비 계획");
  names.add("2026 국비 집행");
  const auto cell = [](const char* place, const char* text) {
    return fmt::format("<c r=\"{}\" t=\"str\"><v>{}</v></c>", place, text);
  };
  const std::string rows = "<row r=\"1\">" + cell("A1", "지역") + cell("B1", "2026") + "</row><row r=\"2\">" +
                           cell("B2", "국비") + "</row><row r=\"3\">" + cell("B3", "계획") + cell("C3", "집행") +
                           "</row><row r=\"4\">" + cell("A4", "대전") + cell("B4", "1") + cell("C4", "2") +
                           "</row><row r=\"5\">" + cell("B5", "3") + cell("C5", "4") + "</row>";
  const auto found =
      read_table(workbook_bytes({.sheet = "<sheetData>" + rows +
                                          "</sheetData><mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/>"
                                          "<mergeCell ref=\"B2:C2\"/><mergeCell ref=\"A4:A5\"/></mergeCells>"}),
                 names);
  EXPECT_THAT(found.headers, ElementsAre("지역", "2026 / 국비 / 계획", "2026 / 국비 / 집행"));
  EXPECT_THAT(found.known, ElementsAre(0, 1, 2));
  EXPECT_THAT(found.rows, ElementsAre(Texts{"대전", "1", "2"}, Texts{"대전", "3", "4"}));
}

TEST(Layout, knows_a_column_by_its_last_title_only_when_no_other_claims_it) {
  const auto found = read_table("기본,,재원,\n기업명,지역,국비,지방비\n한빛,대전,1,2\n", company_columns());
  EXPECT_THAT(found.known, ElementsAre(0, 1, 2, 3));
  ColumnNames names;
  names.add("기업명");
  names.add("지역");
  names.add("계획");
  const auto twice = read_table(",,국비,지방비\n기업명,지역,계획,계획\n,,합산,합산\n가,나,1,2\n", names);
  EXPECT_THAT(twice.problems, ::testing::Contains("EXC-141"));
}

TEST(Layout, leaves_totals_footnotes_blank_rows_and_repeated_headers_out_and_says_so) {
  const auto found = read_table(
      "기업명,지역,국비\n한빛,대전,1\n소 계,,1\n\n기업명,지역,국비\n두리,세종,2\n대전 소계,,2\n총계(A),,3\n※ "
      "잠정치임,,\n주1) 부가세 포함,,\n",
      company_columns());
  EXPECT_THAT(found.rows, ElementsAre(Texts{"한빛", "대전", "1"}, Texts{"두리", "세종", "2"}));
  EXPECT_THAT(found.totals, ElementsAre(3, 7, 8));
  EXPECT_THAT(found.footnotes, ElementsAre(9, 10));
  EXPECT_THAT(found.repeated, ElementsAre(5));
}

TEST(Layout, does_not_take_companies_for_totals_or_footnotes) {
  const auto found =
      read_table("기업명,지역\n주)한빛,대전\n한국시계,세종\n계양정밀,인천\n㈜합계산업,충북\n", company_columns());
  EXPECT_EQ(found.rows.size(), 4u);
}

TEST(Layout, stops_before_a_second_table_and_warns) {
  const auto found =
      read_table("기업명,지역,국비\n한빛,대전,1\n\n지역,기업명,지방비\n대전,한빛,9\n", company_columns());
  EXPECT_THAT(found.rows, ElementsAre(Texts{"한빛", "대전", "1"}));
  EXPECT_THAT(found.problems, ElementsAre("EXC-144"));
}

TEST(Layout, compares_names_blind_to_case_spaces_width_and_composition) {
  ColumnNames names;
  names.also(names.add("사업비 (국비)"), "national_fund");
  names.add("기업명");
  // The second title is taken apart (NFD), as macOS sends it.
  const auto found = read_table(
      "사업비국비,\xE1\x84\x80\xE1\x85\xB5\xE1\x84\x8B\xE1\x85\xA5\xE1\x86\xB8\xE1\x84\x86\xE1\x85\xA7\xE1\x86\xBC\n1,"
      "가\n",
      names);
  EXPECT_THAT(found.known, ElementsAre(0, 1));
  EXPECT_THAT(read_table("National_Fund , 기 업 명\n1,가\n", names).known, ElementsAre(0, 1));
}

TEST(Layout, names_the_nearest_column_for_one_that_nobody_knows) {
  auto reader = open_table_bytes("기업명,지역,국비지원\n한빛,대전,1\n");
  const auto layout = TableLayout::find(std::move(reader).value(), company_columns());
  ASSERT_EQ((*layout)->problems().size(), 1u);
  const Problem& problem = (*layout)->problems().front();
  EXPECT_EQ(problem.code, "EXC-142");
  EXPECT_EQ(problem.severity, Problem::Severity::warning);
  EXPECT_EQ(problem.details[0].second, "C");
  EXPECT_EQ(problem.details[2].second, "국비");
}

TEST(Layout, reports_missing_and_doubled_columns) {
  EXPECT_THAT(read_table("지역,국비\n대전,1\n", company_columns()).problems, ElementsAre("EXC-143"));
  EXPECT_THAT(read_table("기업명,지역,지역\n가,나,다\n", company_columns()).problems, ElementsAre("EXC-141"));
}

TEST(Layout, says_when_no_row_looks_like_a_header) {
  EXPECT_EQ(read_table("1,2,3\n4,5,6\n", company_columns()).code, "EXC-140");
  std::string late(60, '\n');
  for (int i = 0; i < 60; ++i) late += "x,y\n";
  EXPECT_EQ(read_table(late + "기업명,지역\n", company_columns()).code, "EXC-140");
}

TEST(Layout, fills_blanks_down_only_in_columns_it_was_told_to) {
  const std::string text = "지역,기업명\n대전,가\n,나\n세종,다\n";
  EXPECT_EQ(read_table(text, company_columns()).rows[1][0], "");
  EXPECT_EQ(read_table(text, company_columns(), {.fill_down = {1}}).rows[1][0], "대전");
}

TEST(Layout, leaves_out_problems_of_columns_that_are_not_used) {
  const std::string sheet =
      "<sheetData><row><c t=\"str\"><v>기업명</v></c><c t=\"str\"><v>지역</v></c><c t=\"str\"><v>메모</v></c></row>"
      "<row><c t=\"str\"><v>한빛</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"e\"><v>#REF!</v></c></row></sheetData>";
  EXPECT_THAT(read_table(workbook_bytes({.sheet = sheet}), company_columns()).problems,
              ElementsAre("EXC-124", "EXC-142"));
}

TEST(RowWords, reads_units) {
  EXPECT_EQ(unit_note_won("(단위: 천원, %)"), 1'000);
  EXPECT_EQ(unit_note_won("( 단 위 : 백만원 )"), 0);  // letters apart are not guessed
  EXPECT_EQ(unit_note_won("[단위 : 개, 백만원]"), 1'000'000);
  EXPECT_EQ(unit_note_won("단위：억원"), 100'000'000);
  EXPECT_EQ(unit_note_won("(단위: 명)"), 0);
  EXPECT_FALSE(is_unit_note("수행 단위: 과제"));
  EXPECT_FALSE(is_unit_note("(단위 과제)"));
  std::string_view title = "인원 (명)";
  EXPECT_EQ(take_unit_from_title(title), 0);
  EXPECT_EQ(title, "인원");
  title = "국비(지역)";
  EXPECT_EQ(take_unit_from_title(title), 0);
  EXPECT_EQ(title, "국비(지역)");
}

TEST(RowWords, knows_totals_by_the_whole_word) {
  for (const auto* text : {"소계", "합 계", "계", "총  계", "(합계)", "소계(A+B)", "대전 소계", "총합계"}) {
    EXPECT_TRUE(is_total_label(text)) << text;
  }
  for (const auto* text : {"한국시계", "계약", "회계법인", "합계산업", "신재생 계", "단계", ""}) {
    EXPECT_FALSE(is_total_label(text)) << text;
  }
}

}  // namespace
}  // namespace geojeom
