#include "domain/funding/settlement_method.hpp"

#include <gtest/gtest.h>

#include <random>

namespace geojeom {
namespace {

constexpr std::size_t national = 0;
constexpr std::size_t province = 1;
constexpr std::size_t private_cash = 3;
constexpr std::size_t own = 5;

const SettlementRules research{.pack = "R-COST 2019", .returns_by_share = true};
const SettlementRules local{.pack = "R-LOCAL 2024-01-01", .settles_own_share_pro_rata = true};

TEST(SettlementMethodTest, the_refund_goes_by_the_share_of_the_public_money_BR_38) {
  SettledMoney money;
  money.granted[national] = Won(70);
  money.granted[private_cash] = Won(30);
  money.spent[national] = Won(70);
  money.spent[private_cash] = Won(25);
  money.disallowed[national] = Won(5);  // 5 unspent and 5 disallowed: 10
  const auto refund = refund_of(money, research);
  EXPECT_EQ(refund.way, RefundWay::by_share);
  EXPECT_EQ(refund.total(), Won(7));
}

TEST(SettlementMethodTest, the_refund_by_share_is_split_over_the_public_sources_to_the_won) {
  SettledMoney money;
  money.granted[national] = Won(700);
  money.granted[province] = Won(300);
  const auto refund = refund_of(money, research);
  EXPECT_EQ(refund.principal[national], Won(700));
  EXPECT_EQ(refund.principal[province], Won(300));
}

TEST(SettlementMethodTest, a_fallen_own_share_lowers_the_subsidy_in_proportion_BR_40) {
  SettledMoney money;
  money.agreed[province] = money.granted[province] = Won(70);
  money.agreed[own] = money.granted[own] = Won(30);
  money.spent[province] = Won(70);
  money.spent[own] = Won(10);
  const auto refund = refund_of(money, local);
  EXPECT_EQ(refund.way, RefundWay::pro_rata_total);
  EXPECT_EQ(refund.total(), Won(14));  // 70% of the 80 that were spent is 56
}

TEST(SettlementMethodTest, an_own_share_that_was_kept_leaves_the_rest_of_each_source) {
  SettledMoney money;
  money.agreed[province] = money.granted[province] = Won(70);
  money.agreed[own] = money.granted[own] = Won(30);
  money.spent[province] = Won(60);
  money.spent[own] = Won(30);
  EXPECT_EQ(refund_of(money, local).way, RefundWay::by_source);
  EXPECT_EQ(refund_of(money, local).total(), Won(10));
}

TEST(SettlementMethodTest, all_interest_of_public_money_is_returned_BR_40) {
  SettledMoney money;
  money.granted[national] = money.spent[national] = Won(100);
  money.interest[national] = Won(3);
  money.interest[own] = Won(9);
  EXPECT_EQ(refund_of(money, {}).total(), Won(3));
}

TEST(SettlementMethodTest, what_is_paid_late_bears_five_per_cent_a_year_BR_38) {
  const auto due = Date::checked(2010, 1, 31);
  EXPECT_EQ(late_interest(Won(1'000'000), due, due, Ratio::percent(5)), Won(0));
  EXPECT_EQ(late_interest(Won(1'000'000), due, due.plus_days(365), Ratio::percent(5)), Won(50'000));
  EXPECT_EQ(late_interest(Won(1'000'000), due, due.plus_days(73), Ratio::percent(5)), Won(10'000));
  EXPECT_EQ(late_interest(Won(30'000'000), due, due.plus_days(15), Ratio::percent(5)), Won(61'643));
}

TEST(SettlementMethodTest, outside_checks_begin_at_their_amounts_BR_39) {
  const SettlementRules rules{.verification_from = Won(300), .audit_from = Won(1000), .audit_exempt_below = Won(500)};
  SettledMoney money;
  money.granted[province] = Won(299);
  EXPECT_FALSE(outside_check_of(money, rules).verification);
  money.granted[province] = Won(1000);
  EXPECT_TRUE(outside_check_of(money, rules).verification);
  EXPECT_FALSE(outside_check_of(money, rules).audit);  // too little of its own was spent
  money.spent[own] = Won(500);
  EXPECT_TRUE(outside_check_of(money, rules).audit);
}

TEST(SettlementMethodTest, no_source_ever_returns_more_than_it_granted_with_interest) {
  std::mt19937_64 random(4038);
  const auto any = [&](std::int64_t most) {
    return Won(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most + 1)));
  };
  for (int round = 0; round < 5000; ++round) {
    SettledMoney money;
    for (std::size_t i = 0; i < fund_source_count; ++i) {
      money.agreed[i] = any(1'000'000'000);
      money.granted[i] = any(money.agreed[i].won());
      money.spent[i] = any(money.granted[i].won());
      money.disallowed[i] = any(money.spent[i].won());
      money.interest[i] = any(1'000'000);
    }
    for (const auto& rules : {research, local, SettlementRules{}}) {
      const auto refund = refund_of(money, rules);
      for (std::size_t i = 0; i < fund_source_count; ++i) {
        ASSERT_GE(refund.principal[i], Won(0)) << round;
        ASSERT_LE(refund.principal[i], money.granted[i]) << round << " source " << i;
        ASSERT_LE(refund.interest[i], money.interest[i]) << round;
      }
    }
  }
}

}  // namespace
}  // namespace geojeom
