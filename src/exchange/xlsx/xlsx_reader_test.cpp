#include "exchange/xlsx/xlsx_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/xlsx/number_format.hpp"
#include "exchange/xlsx/workbook_bytes.hpp"

namespace geojeom {
namespace {

using ::testing::ElementsAre;
using Texts = std::vector<std::string>;

struct Read {
  std::string open_code;
  std::vector<Texts> rows;
  std::vector<std::uint64_t> numbers;
  std::vector<std::string> problems;  // "EXC-124 2C"
  std::string failure;
};

Read read_all(std::string_view bytes, const TableOptions& options = {}) {
  Read read;
  auto opened = open_table_bytes(bytes, options);
  if (!opened) {
    read.open_code = opened.problem().code;
    return read;
  }
  TableRow row;
  while ((*opened)->next(row)) {
    Texts texts;
    for (const Cell& cell : row.cells()) texts.emplace_back(cell.text);
    read.rows.push_back(std::move(texts));
    read.numbers.push_back(row.number());
    for (const auto& problem : row.problems()) {
      read.problems.push_back(problem.code + " " + problem.details[0].second + problem.details[1].second);
    }
  }
  if ((*opened)->failure()) read.failure = (*opened)->failure()->code;
  return read;
}

Read read_sheet(const std::string& rows, WorkbookParts parts = {}, const TableOptions& options = {}) {
  parts.sheet = "<sheetData>" + rows + "</sheetData>" + parts.sheet;
  return read_all(workbook_bytes(parts), options);
}

TEST(XlsxReader, reads_every_type_of_cell) {
  const auto read = read_sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>안</t></is></c>"
      "<c r=\"C1\" t=\"str\"><f>A1</f><v>식</v></c><c r=\"D1\" t=\"b\"><v>1</v></c><c "
      "r=\"E1\"><v>1250000</v></c></row>",
      {.shared_texts = "<si><t>가</t></si><si><t>나</t></si>"});
  EXPECT_THAT(read.rows, ElementsAre(Texts{"나", "안", "식", "TRUE", "1250000"}));
}

TEST(XlsxReader, joins_rich_text_leaves_phonetic_text_out_and_keeps_spaces) {
  const auto read =
      read_sheet("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>",
                 {.shared_texts = "<si><r><t>한</t></r><r><t xml:space=\"preserve\"> 빛</t></r><rPh sb=\"0\" "
                                  "eb=\"1\"><t>ハン</t></rPh></si><si><t>줄_x000D_\n끝 _x41_ _x0041</t></si>"});
  EXPECT_THAT(read.rows, ElementsAre(Texts{"한 빛", "줄\r\n끝 _x41_ _x0041"}));
}

TEST(XlsxReader, counts_places_itself_when_the_file_leaves_them_out) {
  const auto read = read_sheet(
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c "
      "r=\"C5\"><v>9</v></c></row><row><c><v>6</v></c></row>");
  EXPECT_THAT(read.rows, ElementsAre(Texts{"1", "", "3"}, Texts{"", "", "9"}, Texts{"6"}));
  EXPECT_THAT(read.numbers, ElementsAre(1, 5, 6));
}

TEST(XlsxReader, turns_date_styles_into_iso_dates) {
  const WorkbookParts parts = {
      .styles =
          "<numFmts><numFmt numFmtId=\"176\" formatCode=\"[$-412]yyyy&quot;년&quot; m&quot;월&quot;\"/>"
          "<numFmt numFmtId=\"177\" formatCode=\"#,##0&quot;원(m)&quot;;[Red]-#,##0\"/></numFmts>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>"
          "<xf numFmtId=\"22\"/><xf numFmtId=\"31\"/><xf numFmtId=\"20\"/></cellXfs>"};
  const std::string row =
      "<row><c s=\"1\"><v>46082</v></c><c s=\"2\"><v>46082</v></c><c s=\"3\"><v>46082</v></c><c "
      "s=\"4\"><v>46082.5</v></c>"
      "<c s=\"5\"><v>46082</v></c><c s=\"6\"><v>0.375</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>-1</v></c></row>";
  EXPECT_THAT(read_sheet(row, parts).rows, ElementsAre(Texts{"2026-03-01", "2026-03-01", "46082", "2026-03-01T12:00:00",
                                                             "2026-03-01", "09:00:00", "1900-02-29", "-1"}));
  WorkbookParts mac = parts;
  mac.workbook = "<workbookPr date1904=\"1\"/>" + mac.workbook;
  EXPECT_EQ(read_sheet("<row><c s=\"1\"><v>44620</v></c></row>", mac).rows[0][0], "2026-03-01");
}

TEST(XlsxReader, shows_numbers_as_excel_does) {
  const auto read = read_sheet(
      "<row><c><v>0.30000000000000004</v></c><c><v>1.25E+9</v></c><c><v>-1E-3</v></c><c><v>1208100001</v></c>"
      "<c><v>0</v></c><c><v>12.50</v></c></row>");
  EXPECT_THAT(read.rows, ElementsAre(Texts{"0.3", "1250000000", "-0.001", "1208100001", "0", "12.5"}));
}

TEST(XlsxReader, reports_error_values_and_formulas_without_result_and_reads_on) {
  const auto read = read_sheet(
      "<row><c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c><c><v>많음</v></c><c t=\"s\"><v>7</v></c><c><v>1</v></c></row>"
      "<row><c><v>2</v></c></row>");
  EXPECT_THAT(read.problems, ElementsAre("EXC-124 1A", "EXC-122 1B", "EXC-123 1C", "EXC-123 1D"));
  EXPECT_EQ(read.rows.size(), 2u);
}

TEST(XlsxReader, fills_merged_areas_only_when_asked) {
  const std::string rows =
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>국비</v></c><c r=\"B1\"/><c r=\"C1\" t=\"str\"><v>비고</v></c></row>"
      "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>대전</v></c><c r=\"B2\"><v>1</v></c></row>"
      "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row>";
  const WorkbookParts parts = {
      .sheet = "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/></mergeCells>"};
  EXPECT_THAT(read_sheet(rows, parts, {.fill_merged = true}).rows,
              ElementsAre(Texts{"국비", "국비", "비고"}, Texts{"대전", "1"}, Texts{"대전", "2"}));
  EXPECT_THAT(read_sheet(rows, parts).rows, ElementsAre(Texts{"국비", "", "비고"}, Texts{"대전", "1"}, Texts{"", "2"}));
}

TEST(XlsxReader, takes_the_first_visible_sheet_or_the_one_named) {
  const WorkbookParts parts = {
      .sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>",
      .workbook =
          "<sheets><sheet name=\"숨김\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>"
          "<sheet name=\"실적\" sheetId=\"2\" r:id=\"r2\"/></sheets>",
      .others = {
          {"xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"}}};
  const std::string bytes = workbook_bytes(parts);
  EXPECT_THAT(read_all(bytes).rows, ElementsAre(Texts{"2"}));
  EXPECT_THAT(read_all(bytes, {.sheet = "숨김"}).rows, ElementsAre(Texts{"1"}));
  EXPECT_EQ(read_all(bytes, {.sheet = "없음"}).open_code, "EXC-120");
  const auto opened = open_table_bytes(bytes);
  ASSERT_EQ((*opened)->sheets().size(), 2u);
  EXPECT_TRUE((*opened)->sheets()[0].is_hidden);
  EXPECT_TRUE((*opened)->sheets()[1].is_read);
}

TEST(XlsxReader, says_when_no_sheet_is_visible) {
  const std::string bytes = workbook_bytes(
      {.workbook = "<sheets><sheet name=\"숨김\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/></sheets>"});
  EXPECT_EQ(read_all(bytes).open_code, "EXC-121");
}

TEST(XlsxReader, flags_hidden_rows) {
  const std::string bytes = workbook_bytes(
      {.sheet = "<sheetData><row hidden=\"1\"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>"});
  const auto reader = open_table_bytes(bytes);
  TableRow row;
  ASSERT_TRUE((*reader)->next(row));
  EXPECT_TRUE(row.is_hidden());
  ASSERT_TRUE((*reader)->next(row));
  EXPECT_FALSE(row.is_hidden());
}

TEST(XlsxReader, names_other_documents_that_are_zip_files_too) {
  EXPECT_EQ(read_all(zip_bytes({{"readme.txt", "x"}})).open_code, "EXC-114");
  EXPECT_EQ(read_all(zip_bytes({{"xl/workbook.bin", "x"}})).open_code, "EXC-126");
  EXPECT_EQ(read_all(zip_bytes({{"word/document.xml", "x"}})).open_code, "EXC-128");
  EXPECT_EQ(read_all(zip_bytes({{"Contents/content.hpf", "x"}})).open_code, "EXC-128");
}

TEST(XlsxReader, refuses_a_doctype) {
  const auto read = read_all(workbook_bytes({.shared_texts = "</sst>", .others = {}}));
  EXPECT_EQ(read.open_code, "EXC-116");
  Parts parts = parts_of({});
  for (auto& [name, content] : parts) {
    if (name == "xl/worksheets/sheet1.xml") content = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>";
  }
  EXPECT_EQ(read_all(zip_bytes(parts)).failure, "EXC-117");
}

TEST(XlsxReader, says_which_part_of_a_damaged_file_is_broken) {
  EXPECT_EQ(read_sheet("<row><c><v>1</v></c></row><row><c>").failure, "EXC-116");
  std::string bytes = workbook_bytes({.sheet = "<sheetData/>"});
  EXPECT_EQ(read_all(bytes.substr(0, bytes.size() / 2)).open_code, "EXC-115");
  bytes[bytes.find("<sheetData/>") + 1] = 'x';
  EXPECT_EQ(read_all(bytes).failure, "EXC-115");  // the check sum of the part no longer fits
}

TEST(XlsxReader, refuses_bombs_before_they_grow) {
  Parts parts = parts_of({});
  for (auto& [name, content] : parts) {
    if (name != "xl/worksheets/sheet1.xml") continue;
    content = "<worksheet><sheetData>" + std::string(80u << 20, ' ') + "</sheetData></worksheet>";
  }
  EXPECT_EQ(read_all(zip_bytes(parts, PartStorage::deflated)).failure, "EXC-118");
  TableOptions small;
  small.limits.inflated_bytes_max = 1000;
  EXPECT_EQ(read_sheet("<row><c><v>" + std::string(2000, '1') + "</v></c></row>", {}, small).open_code, "EXC-118");
  small = {};
  small.limits.shared_text_bytes_max = 1000;
  EXPECT_EQ(read_sheet("", {.shared_texts = "<si><t>" + std::string(2000, 'x') + "</t></si>"}, small).open_code,
            "EXC-118");
  small = {};
  small.limits.zip_entries_max = 3;
  EXPECT_EQ(read_sheet("", {}, small).open_code, "EXC-118");
}

TEST(XlsxReader, refuses_a_tag_of_megabytes_quickly) {
  const auto read = read_sheet("<row><c t=\"" + std::string(3u << 20, 'x') + "\"><v>1</v></c></row>");
  EXPECT_EQ(read.failure, "EXC-118");
}

TEST(XlsxReader, holds_the_limits_of_cells_rows_and_columns) {
  EXPECT_EQ(read_sheet("<row><c r=\"XFE1\"><v>1</v></c></row>").failure, "EXC-109");
  EXPECT_EQ(read_sheet("<row r=\"1048577\"><c><v>1</v></c></row>").failure, "EXC-115");
  TableOptions small;
  small.limits.cells_max = 20'000;
  EXPECT_EQ(read_sheet("<row><c r=\"XFD1\"><v>1</v></c></row><row><c r=\"XFD2\"><v>1</v></c></row>", {}, small).failure,
            "EXC-119");
  small = {};
  small.limits.cell_bytes_max = 10;
  EXPECT_THAT(read_sheet("<row><c t=\"str\"><v>01234567890</v></c></row>", {}, small).problems,
              ElementsAre("EXC-108 1A"));
  small.limits.row_bytes_max = 10;
  EXPECT_EQ(read_sheet("<row><c t=\"str\"><v>01234567890</v></c></row>", {}, small).failure, "EXC-107");
}

TEST(NumberFormat, tells_dates_from_numbers_and_durations) {
  EXPECT_TRUE(read_number_format("yyyy\"년\" m\"월\" d\"일\"").has_date);
  EXPECT_TRUE(read_number_format("'yy.mm.dd").has_date);
  EXPECT_TRUE(read_number_format("mm\"월\"").has_date);
  EXPECT_TRUE(read_number_format("h:mm").has_time);
  EXPECT_FALSE(read_number_format("mm:ss").has_date);
  EXPECT_FALSE(read_number_format("[h]:mm").is_date());
  EXPECT_FALSE(read_number_format("General").is_date());
  EXPECT_FALSE(read_number_format("G/표준").is_date());
  EXPECT_FALSE(read_number_format("0.00E+00").is_date());
  EXPECT_FALSE(read_number_format("#,##0_);[Red]\\(#,##0\\)").is_date());
  EXPECT_FALSE(read_number_format("#,##0\"day\"").is_date());
}

TEST(NumberFormat, turns_dates_into_serials_and_back) {
  EXPECT_EQ(iso_to_serial("2026-03-01"), 46082.0);
  EXPECT_EQ(iso_to_serial("1900-03-01"), 61.0);
  EXPECT_EQ(iso_to_serial("1900-02-28"), std::nullopt);
  EXPECT_EQ(iso_to_serial("2026-02-30"), std::nullopt);
  EXPECT_EQ(iso_to_serial("2026-03-01T12:00:00"), 46082.5);
  EXPECT_EQ(serial_to_iso(59, {.has_date = true}, false), "1900-02-28");
  EXPECT_EQ(serial_to_iso(3e6, {.has_date = true}, false), std::nullopt);
}

}  // namespace
}  // namespace geojeom
