#include "document/write_csv.hpp"

#include "document/golden_test.hpp"
#include "document/sample_report_test.hpp"

namespace geojeom::document {
namespace {

TEST(WriteCsv, writes_the_sample_report_as_before) { expect_golden("sample-report.csv", write_csv(sample_report())); }

TEST(WriteCsv, starts_with_a_byte_order_mark_and_ends_lines_with_cr_lf) {
  Document document{.title = "시험"};
  Table table{.caption = "표", .unit_line = "단위: 백만원", .columns = {Align::left, Align::right}};
  table.rows.push_back(
      {{{.content = {.value = "=1+1, \"x\""}}, {.content = {.value = Amount{Won(-1'500'000'000), WonUnit::million}}}}});
  table.rows.push_back({{{.content = {.value = Date::checked(2026, 3, 1)}}, {.content = {.value = Missing{"없음"}}}}});
  document.blocks.push_back(table);
  EXPECT_EQ(write_csv(document), "\xEF\xBB\xBF표,(단위: 백만원)\r\n\"'=1+1, \"\"x\"\"\",-1500\r\n2026-03-01,\r\n");
}

}  // namespace
}  // namespace geojeom::document
