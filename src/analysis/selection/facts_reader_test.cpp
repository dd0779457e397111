#include "analysis/selection/facts_reader.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "analysis/selection/csv.hpp"
#include "analysis/selection/random.hpp"
#include "core/contract.hpp"

namespace geojeom::selection {
namespace {

std::vector<std::string> codes(const Problems& problems) {
  std::vector<std::string> list;
  for (const auto& problem : problems) list.push_back(problem.code);
  return list;
}

TEST(FactsReader, adds_up_the_rows_of_a_cell_and_sorts_the_labels) {
  const auto reading = read_facts("region,industry,value\n세종,C26,5\n대전,C26,7\n세종,C26,2.5\n세종,C10,1\n", {});
  ASSERT_TRUE(reading.ok());
  EXPECT_EQ(reading.rows, 4u);
  EXPECT_EQ(reading.facts.regions, (Labels{"대전", "세종"}));
  EXPECT_EQ(reading.facts.industries, (Labels{"C10", "C26"}));
  EXPECT_EQ(reading.facts.periods, Labels{""});
  EXPECT_EQ(reading.facts.latest()(1, 1), 7.5);
  EXPECT_EQ(reading.facts.latest()(0, 0), 0.0);
}

TEST(FactsReader, reads_years_byte_order_marks_quotes_and_windows_line_ends) {
  const auto reading = read_facts(
      "\xEF\xBB\xBFregion,industry,year,value\r\n\"세종, 시\",C26,2023,\"1,234\"\r\n세종,C26,2022,-\r\n\r\n", {});
  ASSERT_TRUE(reading.ok());
  EXPECT_EQ(reading.facts.regions, (Labels{"세종", "세종, 시"}));
  EXPECT_EQ(reading.facts.periods, (Labels{"2022", "2023"}));
  EXPECT_EQ(reading.facts.values[1](1, 0), 1234.0);
}

TEST(FactsReader, understands_tables_of_periods_and_of_industries) {
  const auto periods = read_facts("region,industry,2021,2022\nA,x,1,2\nB,x,3,\n", {});
  ASSERT_TRUE(periods.ok());
  EXPECT_EQ(periods.facts.periods, (Labels{"2021", "2022"}));
  EXPECT_EQ(periods.facts.values[1](0, 0), 2.0);
  const auto matrix = read_facts("region,I1,I2,I3,I4\nR1,1,2,3,4\nR2,5,6,7,8\n", {});
  ASSERT_TRUE(matrix.ok());
  EXPECT_EQ(matrix.facts.industries.size(), 4u);
  EXPECT_EQ(matrix.facts.latest()(1, 3), 8.0);
}

TEST(FactsReader, takes_named_columns_counts_rows_and_shortens_codes) {
  const std::string text =
      "사업체번호,시군구코드,산업코드,종사자수\n1,36110,26111,10\n2,36110,26112,20\n3,30200,26111,30\n";
  const auto sums = read_facts(text, {.industry_characters = 3});
  ASSERT_TRUE(sums.ok());
  EXPECT_EQ(sums.facts.industries, Labels{"261"});
  EXPECT_EQ(sums.facts.latest()(1, 0), 30.0);
  const auto counts = read_facts(text, {.counts_rows = true, .region_characters = 2});
  ASSERT_TRUE(counts.ok());
  EXPECT_EQ(counts.facts.regions, (Labels{"30", "36"}));
  EXPECT_EQ(sum(counts.facts.latest().row(1)), 2.0);
}

TEST(FactsReader, keeps_suppressed_entries_as_intervals) {
  const std::string text = "region,industry,value\nA,x,10\nA,x,X\nA,y,X\nB,x,1\n";
  const auto bounded = read_facts(text, {.suppressed = SuppressedBounds{1, 4}});
  ASSERT_TRUE(bounded.ok());
  EXPECT_EQ(bounded.suppressed_entries, 2u);
  ASSERT_EQ(bounded.facts.suppressed.size(), 2u);
  EXPECT_EQ(bounded.facts.suppressed[0].low, 11.0);
  EXPECT_EQ(bounded.facts.suppressed[0].high, 14.0);
  EXPECT_EQ(bounded.facts.latest()(0, 0), 12.5) << "the middle of what it can be";
  const auto unbounded = read_facts(text, {});
  EXPECT_EQ(codes(unbounded.problems), std::vector<std::string>{"SEL-110"});
  EXPECT_TRUE(unbounded.ok()) << "a warning only";
  EXPECT_TRUE(std::isinf(unbounded.facts.suppressed[0].high));
}

TEST(FactsReader, says_which_line_is_wrong_and_reads_the_rest_when_asked) {
  const std::string text = "region,industry,value\nA,x,1\nA,x,many\nA,x\nB,x,2\n";
  const auto refused = read_facts(text, {});
  EXPECT_EQ(codes(refused.problems), (std::vector<std::string>{"SEL-102", "SEL-105"}));
  EXPECT_EQ(refused.problems.begin()->details[0].second, "3");
  const auto kept = read_facts(text, {.keeps_good_rows = true});
  EXPECT_TRUE(kept.ok());
  EXPECT_EQ(kept.bad_rows, 2u);
  EXPECT_EQ(kept.facts.latest()(0, 0), 1.0);
}

TEST(FactsReader, refuses_what_is_no_table) {
  EXPECT_EQ(codes(read_facts("", {}).problems), std::vector<std::string>{"SEL-103"});
  EXPECT_EQ(codes(read_facts("region,industry,value\n", {}).problems), std::vector<std::string>{"SEL-103"});
  EXPECT_EQ(codes(read_facts("a\nb\n", {}).problems), std::vector<std::string>{"SEL-101"});
  EXPECT_EQ(codes(read_facts("\xC1\xF6\xBF\xAA,b,value\nA,x,1\n", {}).problems), std::vector<std::string>{"SEL-101"});
  EXPECT_EQ(codes(read_facts("a,b,c\nA,x,1\n", {.value_column = "매출"}).problems),
            std::vector<std::string>{"SEL-101"});
}

TEST(FactsReader, refuses_more_cells_than_fit_instead_of_filling_the_memory) {
  std::string text = "region,industry,value\n";
  for (int i = 0; i < 11000; ++i) text += std::to_string(i) + "," + std::to_string(i) + ",1\n";
  EXPECT_EQ(codes(read_facts(text, {}).problems), std::vector<std::string>{"SEL-111"});
}

/// The plain way: one line after the other, text keys.
std::map<std::string, double> plainly(const std::string& text) {
  std::map<std::string, double> totals;
  const auto rows = parse_csv(text);
  for (std::size_t i = 1; i < rows->size(); ++i)
    totals[(*rows)[i][0] + "|" + (*rows)[i][1] + "|" + (*rows)[i][2]] += parse_number((*rows)[i][3]).value();
  return totals;
}

TEST(FactsReader, property_gives_what_a_plain_reading_gives_for_any_cut_into_parts) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    std::string text = "region,industry,year,value\n";
    for (int row = 0; row < 400; ++row) {
      text += "R" + std::string(random.below(12), '0') + std::to_string(random.below(7)) + ",산업" +
              std::to_string(random.below(9)) + "," + std::to_string(2020 + random.below(3)) + "," +
              std::to_string(random.below(100000)) + (row % 7 == 0 ? ".5" : "") + "\n";
    }
    if (seed % 2 == 0) text.pop_back();  // a last line without line feed
    const auto want = plainly(text);
    for (const std::size_t part : {1u, 100u, 1000u, 1u << 20}) {
      const auto reading = read_facts(text, {.threads = 3, .part_bytes = part});
      ASSERT_TRUE(reading.ok()) << "seed " << seed;
      std::map<std::string, double> got;
      const auto& facts = reading.facts;
      for (std::size_t t = 0; t < facts.periods.size(); ++t) {
        for (std::size_t r = 0; r < facts.regions.size(); ++r) {
          for (std::size_t i = 0; i < facts.industries.size(); ++i) {
            const double value = facts.values[t](r, i);
            if (value != 0.0) got[facts.regions[r] + "|" + facts.industries[i] + "|" + facts.periods[t]] = value;
          }
        }
      }
      auto expected = want;
      std::erase_if(expected, [](const auto& cell) { return cell.second == 0.0; });
      EXPECT_EQ(got, expected) << "seed " << seed << " part " << part;
    }
  }
}

TEST(Facts, set_the_row_of_the_nation_apart_so_that_nothing_counts_twice) {
  auto facts = read_facts("region,industry,value\nA,x,1\nB,x,2\n전국,x,5\n", {}).facts;
  set_nation_apart(facts, {"전국"});
  EXPECT_EQ(facts.regions, (Labels{"A", "B"}));
  EXPECT_EQ(national_totals(facts, 0), Vector{5.0});
}

TEST(Facts, name_what_they_do_not_have) {
  const auto facts = read_facts("region,industry,year,value\nA,x,2020,1\n", {}).facts;
  EXPECT_EQ(find_region(facts, "Z").problem().code, "SEL-107");
  EXPECT_EQ(find_industry(facts, "Z").problem().code, "SEL-108");
  EXPECT_EQ(find_period(facts, "1999").problem().code, "SEL-109");
  EXPECT_EQ(*find_region(facts, "A"), 0u);
}

TEST(Facts, are_compared_on_what_all_have_in_common) {
  const auto one = read_facts("region,industry,value\nA,x,1\nB,x,2\nB,y,3\n", {}).facts;
  const auto other = read_facts("region,industry,value\nB,x,7\nB,y,8\nC,x,9\n", {}).facts;
  const auto both = on_common_ground({one, other});
  ASSERT_TRUE(both.ok());
  EXPECT_EQ((*both)[0].regions, Labels{"B"});
  EXPECT_EQ((*both)[0].latest()(0, 1), 3.0);
  EXPECT_EQ((*both)[1].latest()(0, 1), 8.0);
  const auto apart = read_facts("region,industry,value\nZ,z,1\n", {}).facts;
  EXPECT_EQ(on_common_ground({one, apart}).problem().code, "SEL-103");
}

TEST(Csv, refuses_repeated_labels_odd_rows_and_open_quotes) {
  EXPECT_EQ(parse_labelled_matrix("a,b,b\nx,1,2").problem().code, "SEL-104");
  EXPECT_EQ(parse_labelled_matrix("a,b,c\nx,1").problem().code, "SEL-105");
  EXPECT_EQ(parse_labelled_matrix("a,b\nx,one").problem().code, "SEL-102");
  EXPECT_EQ(parse_csv("a,\"b").problem().code, "SEL-101");
  EXPECT_EQ(parse_csv("a,\"b \"\"c\"\", d\"\n")->front()[1], "b \"c\", d");
}

}  // namespace
}  // namespace geojeom::selection
