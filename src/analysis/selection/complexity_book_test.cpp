#include <gtest/gtest.h>

#include <map>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/complexity.hpp"
#include "analysis/selection/facts_reader.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/relatedness.hpp"

namespace geojeom::selection {
namespace {

// World trade 1998-2000, 120 countries x 69 products (SITC, two digits); figures of py-ecomplexity d22c0f7. Absolute
// 1e-7 and relative 1e-6 as the case states.
constexpr const char* folder = "cases/selection/sel-ecomplexity-trade-120x2digit/";

std::size_t place(const Labels& labels, const std::string& name) {
  return static_cast<std::size_t>(std::find(labels.begin(), labels.end(), name) - labels.begin());
}
double number(const std::string& text) { return parse_number(text).value(); }
void expect_close(double got, double want, const std::string& what) {
  EXPECT_NEAR(got, want, 1e-7 + 1e-6 * std::abs(want)) << what;
}

TEST(ComplexityBook, trade_of_120_countries_as_py_ecomplexity) {
  const auto text = case_text(std::string(folder) + "trade.csv");
  if (text.empty()) return;
  const auto reading = read_facts(text, {});
  ASSERT_TRUE(reading.ok());
  const auto& facts = reading.facts;
  const auto quotients = location_quotients(facts.latest());
  const auto presence = presence_of(*quotients);
  const auto answer = complexity(presence);
  ASSERT_TRUE(answer.ok());
  const auto proximity = relatedness(co_occurrences(presence), RelatednessMethod::conditional);
  const auto outlook = complexity_outlook(presence, *proximity, *answer);

  const auto countries = parse_csv(case_text(std::string(folder) + "expected_country.csv"));
  for (std::size_t i = 1; i < countries->size(); ++i) {
    const auto& row = (*countries)[i];
    const auto r = place(facts.regions, row[0]);
    EXPECT_EQ(answer->diversity[r], number(row[1])) << row[0];
    expect_close(answer->regions[r], number(row[2]), row[0]);
    expect_close(outlook.index[r], number(row[3]), row[0] + " outlook");
  }
  const auto products = parse_csv(case_text(std::string(folder) + "expected_product.csv"));
  for (std::size_t i = 1; i < products->size(); ++i) {
    const auto p = place(facts.industries, (*products)[i][0]);
    EXPECT_EQ(answer->ubiquity[p], number((*products)[i][1]));
    expect_close(answer->industries[p], number((*products)[i][2]), (*products)[i][0]);
  }
  const auto pairs = parse_csv(case_text(std::string(folder) + "expected_country_product.csv"));
  for (std::size_t i = 1; i < pairs->size(); ++i) {
    const auto& row = (*pairs)[i];
    const auto r = place(facts.regions, row[0]), p = place(facts.industries, row[1]);
    expect_close((*quotients)(r, p), number(row[2]), row[0] + row[1] + " quotient");
    EXPECT_EQ(presence(r, p), number(row[3]));
    expect_close(outlook.density(r, p), number(row[4]), row[0] + row[1] + " density");
    expect_close(outlook.gain(r, p), number(row[5]), row[0] + row[1] + " gain");
  }
  const auto near = parse_csv(case_text(std::string(folder) + "expected_proximity.csv"));
  for (std::size_t i = 1; i < near->size(); ++i) {
    const auto& row = (*near)[i];
    EXPECT_NEAR((*proximity)(place(facts.industries, row[0]), place(facts.industries, row[1])), number(row[2]),
                1e-9 + 1e-6 * number(row[2]));
  }
}

}  // namespace
}  // namespace geojeom::selection
