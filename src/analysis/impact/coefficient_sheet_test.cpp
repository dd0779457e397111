#include "analysis/impact/coefficient_sheet.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace geojeom::impact {
namespace {

Sheet numbers_of_two() {
  return {.name = "sheet.csv",
          .row_labels = {"62", "50"},
          .row_names = {"소프트웨어, 서비스", "건축"},
          .column_labels = {"production_in", "production_out", "production_direct", "production_induced_in",
                            "production_induced_out"},
          .values = Matrix::from_rows({{1.1, 0.1, 1, 0.25, 1.0 / 3.0}, {1.2, 0.2, 1, 0.125, 0.5}})};
}

TEST(CoefficientSheets, take_direct_and_induced_columns_where_there_are_some) {
  const auto sheet = read_coefficient_sheet(numbers_of_two());
  ASSERT_TRUE(sheet);
  EXPECT_EQ(sheet->indicators, Names{"production"});
  EXPECT_EQ(sheet->direct(1, 0), 1.0);
  EXPECT_EQ(sheet->induced_rest(0, 0), 1.0 / 3.0);

  auto without = numbers_of_two();
  without.column_labels[4] = "remark";
  EXPECT_TRUE(read_coefficient_sheet(without)->induced_own.empty());  // half of it tells nothing
}

TEST(CoefficientSheets, are_refused_with_the_column_or_the_cell) {
  auto without = numbers_of_two();
  without.column_labels[1] = "production_outside";
  EXPECT_EQ(read_coefficient_sheet(without).problem().code, "IO-128");
  auto blank = numbers_of_two();
  blank.values(1, 1) = std::nan("");
  const auto problem = read_coefficient_sheet(blank).problem();
  EXPECT_EQ(problem.code, "IO-131");
  EXPECT_EQ(problem.details[1].second, "3");
  EXPECT_EQ(problem.details[2].second, "4");
}

TEST(CoefficientSheets, are_written_as_they_are_read) {
  EXPECT_EQ(coefficient_sheet_csv(*read_coefficient_sheet(numbers_of_two())),
            "sector,name,production_in,production_out,production_direct,production_induced_in,production_induced_out\n"
            "62,\"소프트웨어, 서비스\",1.1,0.1,1,0.25,0.3333333333333333\n"
            "50,건축,1.2,0.2,1,0.125,0.5\n");
}

}  // namespace
}  // namespace geojeom::impact
