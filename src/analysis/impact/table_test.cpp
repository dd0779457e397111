#include "analysis/impact/table.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/sheet.hpp"

namespace geojeom::impact {
namespace {

IoTable two_sectors() {
  IoTable table;
  table.sectors = {"농업", "제조업"};
  table.flows = Matrix::from_rows({{150, 500}, {200, 100}});
  table.final_demand = Matrix::from_rows({{350}, {1700}});
  table.final_items = {"소비"};
  table.accounts = Matrix::from_rows({{650}, {1400}});
  table.account_names = {"부가가치"};
  table.output = {1000, 2000};
  return table;
}

std::vector<std::string> codes(const Problems& problems) {
  std::vector<std::string> list;
  for (const auto& problem : problems) list.push_back(problem.code);
  return list;
}

std::string detail(const Problem& problem, std::string_view name) {
  for (const auto& [key, value] : problem.details) {
    if (key == name) return value;
  }
  return "";
}

TEST(CheckTable, accepts_a_balanced_table) { EXPECT_TRUE(check_table(two_sectors(), {.primary_inputs = {0}}).empty()); }

TEST(CheckTable, names_the_row_and_the_difference) {
  auto table = two_sectors();
  table.final_demand(1, 0) = 1750;
  const auto problems = check_table(table, {});
  ASSERT_EQ(codes(problems), (std::vector<std::string>{"IO-103"}));
  EXPECT_EQ(problems.front().field, "제조업");
  EXPECT_EQ(detail(problems.front(), "difference"), "50");
}

TEST(CheckTable, names_the_column_and_the_difference) {
  auto table = two_sectors();
  table.accounts(0, 0) = 600;
  const auto problems = check_table(table, {.primary_inputs = {0}});
  ASSERT_EQ(codes(problems), (std::vector<std::string>{"IO-104"}));
  EXPECT_EQ(detail(problems.front(), "difference"), "-50");
}

TEST(CheckTable, refuses_coefficients_of_one_or_more_and_negative_output) {
  auto table = two_sectors();
  table.flows(0, 0) = 900;
  table.final_demand = {};
  EXPECT_EQ(codes(check_table(table, {})), (std::vector<std::string>{"IO-105"}));
  table.output[0] = -1;
  EXPECT_EQ(codes(check_table(table, {})), (std::vector<std::string>{"IO-106"}));
  table.output[0] = 0;
  EXPECT_EQ(codes(check_table(table, {})), (std::vector<std::string>{"IO-111"}));
}

TEST(CheckTable, warns_of_negative_flows_and_refuses_double_names_and_sizes) {
  auto table = two_sectors();
  table.flows(1, 0) = -1;
  table.final_demand = {};
  const auto problems = check_table(table, {});
  ASSERT_EQ(codes(problems), (std::vector<std::string>{"IO-112"}));
  EXPECT_FALSE(problems.has_errors());
  table = two_sectors();
  table.sectors[1] = "농업";
  EXPECT_EQ(codes(check_table(table, {})), (std::vector<std::string>{"IO-132"}));
  table.output.pop_back();
  EXPECT_EQ(codes(check_table(table, {})), (std::vector<std::string>{"IO-101"}));
}

TEST(CheckTable, lets_rounding_of_the_cells_pass) {
  auto table = two_sectors();
  table.output = {1001, 1999};
  table.printed_step = 1.0;
  EXPECT_TRUE(check_table(table, {.tolerance = 0.0}).empty());
  table.printed_step = 0.0;
  EXPECT_EQ(check_table(table, {.tolerance = 0.0}).size(), 2U);
}

TEST(CheckSameSectors, names_the_first_place_that_differs) {
  EXPECT_TRUE(check_same_sectors({"a", "b"}, {"a", "b"}).empty());
  const auto problems = check_same_sectors({"a", "b"}, {"a", "c", "d"});
  ASSERT_EQ(codes(problems), (std::vector<std::string>{"IO-108"}));
  EXPECT_EQ(detail(problems.front(), "position"), "2");
}

Sheet sheet_of(Names rows, Names columns, Matrix values) {
  return {
      .name = "t.csv", .row_labels = std::move(rows), .column_labels = std::move(columns), .values = std::move(values)};
}

TEST(SheetTable, derives_output_from_the_rows_when_none_is_named) {
  const auto sheet = sheet_of({"a", "b"}, {"a", "b", "f"}, Matrix::from_rows({{150, 500, 350}, {200, 100, 1700}}));
  const auto read = table_from_sheet(sheet, {.sectors = 2});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->table.output, (Vector{1000, 2000}));
  EXPECT_EQ(read->table.final_items, (Names{"f"}));
}

TEST(SheetTable, leaves_totals_out_by_name_and_by_arithmetic) {
  const auto sheet = sheet_of({"a", "b", "계", "va", "x"}, {"a", "b", "zsum", "c", "i", "최종수요계", "x"},
                              Matrix::from_rows({{150, 500, 650, 300, 50, 350, 1000},
                                                 {200, 100, 300, 1600, 100, 1700, 2000},
                                                 {350, 600, 950, 1900, 150, 2050, 3000},
                                                 {650, 1400, 2050, 0, 0, 0, 2050},
                                                 {1000, 2000, 3000, 0, 0, 0, 0}}));
  const auto read = table_from_sheet(sheet, {.sectors = 2, .output = "x", .accounts = {"va"}});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->table.final_items, (Names{"c", "i"}));
  EXPECT_EQ(read->total_columns, (Names{"zsum", "최종수요계", "x"}));
  EXPECT_EQ(read->total_rows, (Names{"계"}));
  EXPECT_TRUE(read->columns_checked);
  EXPECT_TRUE(check_table(read->table, read->checks).empty());
}

TEST(SheetTable, a_wrong_input_column_is_found_when_the_others_add_up) {
  const auto sheet = sheet_of({"a", "b", "va", "x"}, {"a", "b", "f"},
                              Matrix::from_rows({{150, 500, 350}, {200, 100, 1700}, {600, 1400, 0}, {1000, 2000, 0}}));
  const auto read = table_from_sheet(sheet, {.sectors = 2, .output = "x"});
  ASSERT_TRUE(read);
  const auto problems = check_table(read->table, read->checks);
  ASSERT_EQ(codes(problems), (std::vector<std::string>{"IO-104"}));
  EXPECT_EQ(problems.front().field, "a");
}

TEST(SheetTable, accounts_may_be_sums_of_rows_with_a_name) {
  const auto sheet =
      sheet_of({"a", "b", "w", "s", "x"}, {"a", "b", "f"},
               Matrix::from_rows({{150, 500, 350}, {200, 100, 1700}, {400, 900, 0}, {250, 500, 0}, {1000, 2000, 0}}));
  const auto read = table_from_sheet(sheet, {.sectors = 2, .output = "x", .accounts = {"va=w+s", "w"}});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->table.account_names[0], "va");
  EXPECT_EQ(read->table.accounts(1, 0), 1400);
  EXPECT_EQ(read->table.accounts(0, 1), 400);
}

TEST(SheetTable, says_what_is_missing) {
  const auto sheet = sheet_of({"a", "b"}, {"a", "b"}, Matrix::from_rows({{1, 2}, {3, 4}}));
  EXPECT_EQ(table_from_sheet(sheet, {.sectors = 3}).problem().code, "IO-101");
  EXPECT_EQ(table_from_sheet(sheet, {.sectors = 2}).problem().code, "IO-133");
  EXPECT_EQ(table_from_sheet(sheet, {.sectors = 2, .output = "y"}).problem().code, "IO-128");
  const auto swapped = sheet_of({"a", "b"}, {"b", "a"}, Matrix::from_rows({{1, 2}, {3, 4}}));
  EXPECT_EQ(table_from_sheet(swapped, {.sectors = 2, .output = "a"}).problem().code, "IO-108");
}

TEST(SheetTable, total_flows_subtract_the_imports_column) {
  const auto sheet =
      sheet_of({"a", "b"}, {"a", "b", "f", "m"}, Matrix::from_rows({{150, 500, 450, -100}, {200, 100, 1700, 0}}));
  const auto read = table_from_sheet(sheet, {.sectors = 2, .imports = "m"});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->table.flows_are, Flows::total);
  EXPECT_EQ(read->table.output, (Vector{1000, 2000}));
}

}  // namespace
}  // namespace geojeom::impact
