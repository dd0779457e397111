#include "document/table.hpp"

#include <gtest/gtest.h>

#include "core/contract.hpp"

namespace geojeom::document {
namespace {

Cell cell(std::string text, int columns = 1, int rows = 1) {
  return {.content = {.value = std::move(text)}, .columns = columns, .rows = rows};
}

Table table_of(std::vector<Row> rows) {
  return {.caption = "표", .columns = {Align::left, Align::left, Align::left}, .rows = std::move(rows)};
}

TEST(PlaceCells, puts_cells_into_the_next_free_place_under_merged_ones) {
  const Table table = table_of({{{cell("가", 1, 2), cell("나"), cell("다")}}, {{cell("라", 2)}}});
  const auto grid = place_cells(table);
  ASSERT_EQ(grid.size(), 2u);
  EXPECT_EQ(grid[0][2].column, 2);
  EXPECT_EQ(grid[1][0].column, 1);
  EXPECT_EQ(grid[1][0].row, 1);
}

TEST(PlaceCells, refuses_rows_that_are_too_short_too_long_or_overlap) {
  EXPECT_THROW(place_cells(table_of({{{cell("가")}}})), ContractViolation);
  EXPECT_THROW(place_cells(table_of({{{cell("가"), cell("나"), cell("다", 2)}}})), ContractViolation);
  EXPECT_THROW(place_cells(table_of({{{cell("가"), cell("나", 1, 2), cell("다")}}, {{cell("라", 2), cell("마")}}})),
               ContractViolation);
  EXPECT_THROW(place_cells(table_of({{{cell("가"), cell("나"), cell("다", 0)}}})), ContractViolation);
}

TEST(PlaceCells, refuses_a_cell_that_reaches_past_its_part) {
  EXPECT_THROW(place_cells(table_of({{{cell("가", 1, 2), cell("나"), cell("다")}}})), ContractViolation);
  Table table = table_of({{{cell("가"), cell("나")}}});
  table.header = {{{cell("머리", 1, 2), cell("나"), cell("다")}}};
  EXPECT_THROW(place_cells(table), ContractViolation);
}

TEST(TableNotes, number_each_reason_once_in_the_order_of_the_cells) {
  Table table = table_of({});
  const Content first{.value = Missing{"조사하지 않음"}};
  const Content second{.value = Count{3}, .mark = Mark::differs, .mark_note = "보도자료는 4"};
  table.rows.push_back({{{.content = first}, {.content = second}, {.content = first}}});
  const auto notes = collect_notes(table);
  EXPECT_EQ(notes.texts, (std::vector<std::string>{"조사하지 않음", "보도자료는 4"}));
  EXPECT_EQ(notes.number_of(first), 1);
  EXPECT_EQ(notes.number_of(second), 2);
  EXPECT_EQ(notes.number_of({.value = Count{5}}), 0);
}

TEST(AlignOf, puts_numbers_right_and_headers_in_the_middle_unless_told_otherwise) {
  Table table = table_of(
      {{{cell("가"), {.content = {.value = Count{3}}}, {.content = {.value = Count{3}}, .align = Align::centre}}}});
  table.header.push_back({{cell("머리", 3)}});
  const auto grid = place_cells(table);
  EXPECT_EQ(align_of(table, grid[0][0]), Align::centre);
  EXPECT_EQ(align_of(table, grid[1][0]), Align::left);
  EXPECT_EQ(align_of(table, grid[1][1]), Align::right);
  EXPECT_EQ(align_of(table, grid[1][2]), Align::centre);
}

}  // namespace
}  // namespace geojeom::document
