#include "analysis/impact/regionalise.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

const Names abc{"a", "b", "c"};

TEST(Regionalise, coefficients_never_exceed_the_national_ones_unless_the_method_says_so) {
  linear::Random random(31);
  const std::size_t n = 12;
  Names sectors;
  Vector region(n), nation(n);
  Matrix national(n, n);
  for (std::size_t i = 0; i < n; ++i) {
    sectors.push_back("s" + std::to_string(i));
    nation[i] = 100 + 900 * random.uniform();
    region[i] = i == 3 ? 0.0 : 50 * random.uniform();
  }
  for (double& value : national.values()) value = 0.08 * random.uniform();
  const RegionAndNation sizes{sectors, region, nation};
  for (const auto method : {Quotient::slq, Quotient::cilq, Quotient::rlq, Quotient::flq}) {
    const auto regional = regional_coefficients(national, sizes, {.method = method, .delta = 0.2});
    ASSERT_TRUE(regional);
    for (std::size_t i = 0; i < national.values().size(); ++i)
      EXPECT_LE(regional->values()[i], national.values()[i] + 1e-15);
  }
  const auto free = regional_coefficients(national, sizes, {.method = Quotient::aflq, .delta = 0.1});
  const auto held =
      regional_coefficients(national, sizes, {.method = Quotient::aflq, .delta = 0.1, .never_above_nation = true});
  bool exceeds = false;
  for (std::size_t i = 0; i < national.values().size(); ++i) {
    exceeds = exceeds || free->values()[i] > national.values()[i];
    EXPECT_LE(held->values()[i], national.values()[i] + 1e-15);
  }
  EXPECT_TRUE(exceeds);
}

TEST(Regionalise, refuses_bad_sizes_deltas_and_names) {
  const Vector region{1, 2}, nation{10, 20}, missing{0, 20}, negative{-1, 2};
  const Names sectors{"a", "b"};
  EXPECT_EQ(location_quotients({sectors, region, missing}, Quotient::slq, 0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({sectors, negative, nation}, Quotient::slq, 0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({sectors, region, nation}, Quotient::flq, 1.0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({abc, region, nation}, Quotient::flq, 0.1).problem().code, "IO-101");
  EXPECT_EQ(parse_quotient("lq").problem().code, "IO-125");
  EXPECT_EQ(*parse_quotient("aflq"), Quotient::aflq);
}

TEST(CommodityBalance, a_shortage_is_imported_in_the_same_part_by_every_user) {
  const auto result = commodity_balance(Matrix::from_rows({{0.2, 0.4}, {0.1, 0.1}}), {100, 100}, {60, 10});
  EXPECT_NEAR(result.regional_share[0], 100.0 / 120.0, 1e-12);
  EXPECT_NEAR(result.balance[0], -20, 1e-12);
  EXPECT_EQ(result.regional_share[1], 1.0);
  EXPECT_NEAR(result.coefficients(0, 1), 0.4 * 100.0 / 120.0, 1e-12);
  EXPECT_EQ(result.coefficients(1, 0), 0.1);
}

}  // namespace
}  // namespace geojeom::impact
