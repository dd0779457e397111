#include "exchange/import/mended_table.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

std::string read(std::string_view csv, const Mends& mends) {
  auto table = mended_table(std::move(open_table_bytes(csv)).value(), mends);
  std::string text;
  TableRow row;
  while (table->next(row)) {
    text += std::to_string(row.number()) + ":";
    for (const Cell& cell : row.cells()) text += std::string(cell.text) + "|";
    text += row.problems().empty() ? " " : "! ";
  }
  return text;
}

TEST(MendedTable, writes_cells_anew_also_beyond_the_end_of_a_row_and_leaves_rows_out) {
  const Mends mends{.cells = {{2, {{1, "나"}, {3, "새 칸"}}}}, .left_out = {3}};
  EXPECT_EQ(read("가,나\n1,2\n3,4\n5,6\n", mends), "1:가|나| 2:1|나||새 칸| 4:5|6| ");
}

TEST(MendedTable, forgets_the_problem_of_a_mended_cell_and_keeps_those_of_others) {
  const std::string csv = "가,나\n\"1\"x,\"2\"y\n";
  EXPECT_EQ(read(csv, {}).back(), ' ');
  EXPECT_NE(read(csv, {}).find('!'), std::string::npos);
  EXPECT_NE(read(csv, {.cells = {{2, {{0, "1"}}}}}).find('!'), std::string::npos);
  EXPECT_EQ(read(csv, {.cells = {{2, {{0, "1"}, {1, "2"}}}}}), "1:가|나| 2:1|2| ");
}

}  // namespace
}  // namespace geojeom
