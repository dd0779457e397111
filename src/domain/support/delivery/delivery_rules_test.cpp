#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/delivery/agreement_rules.hpp"
#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Voucher, mean_is_the_budget_over_the_companies_BR_71) {
  EXPECT_EQ(mean_voucher(Won(1'600'000'000), 66), Won(24'242'424));
  EXPECT_EQ(mean_voucher(Won(1'600'000'000), 0), std::nullopt);
}

TEST(Vouchers, stay_within_the_cap_of_a_company_and_the_budget_BR_71) {
  const std::vector<Won> vouchers(54, Won(30'000'000));
  EXPECT_THAT(codes_of(check_vouchers(vouchers, Won(30'000'000), Won(1'620'000'000))), IsEmpty());
  EXPECT_THAT(codes_of(check_vouchers(vouchers, Won(30'000'000), Won(1'600'000'000))), ElementsAre("SUP-188"));
  EXPECT_THAT(codes_of(check_vouchers(std::vector{Won(30'000'001)}, Won(30'000'000), {})), ElementsAre("SUP-154"));
}

TEST(VoucherUse, covers_what_is_left_within_its_period_BR_71) {
  Voucher voucher{};
  voucher.amount = Won(30'000'000);
  voucher.valid = Period::checked(Date::checked(2026, 3, 1), Date::checked(2026, 12, 31));
  VoucherUse first{};
  first.amount = Won(20'000'000);
  VoucherUse correction{};
  correction.amount = Won(-5'000'000);
  const std::vector uses{first, correction};
  EXPECT_EQ(voucher_left(voucher, uses), Won(15'000'000));
  VoucherUse asked{};
  asked.amount = Won(15'000'000);
  asked.used_on = Date::checked(2026, 12, 31);
  EXPECT_THAT(codes_of(check_voucher_use(voucher, uses, asked)), IsEmpty());
  asked.amount = Won(15'000'001);
  asked.used_on = Date::checked(2027, 1, 1);
  EXPECT_THAT(codes_of(check_voucher_use(voucher, uses, asked)), ElementsAre("SUP-180", "SUP-181"));
}

TEST(OwnShare, is_ten_percent_and_rises_with_sales_BR_72) {
  const std::vector<OwnShareBand> bands{{Won(5'000'000'000), Ratio::percent(20)},
                                        {Won(10'000'000'000), Ratio::percent(30)}};
  EXPECT_EQ(least_own_share(Won(1), bands), Ratio::percent(10));
  EXPECT_EQ(least_own_share(Won(7'000'000'000), bands), Ratio::percent(20));
  EXPECT_EQ(least_own_share(Won(10'000'000'000), bands), Ratio::percent(30));
  EXPECT_EQ(least_own_share(std::nullopt, bands), Ratio::percent(10));
  EXPECT_THAT(codes_of(check_own_share(Won(90), Won(10), Ratio::percent(10))), IsEmpty());
  EXPECT_THAT(codes_of(check_own_share(Won(91), Won(10), Ratio::percent(10))), ElementsAre("SUP-155"));
  EXPECT_THAT(codes_of(check_own_share(Won(0), Won(0), Ratio::percent(10))), IsEmpty());
}

TEST(Agreement, starts_between_the_month_of_the_notice_and_its_conclusion_BR_17) {
  const Date notified = Date::checked(2026, 4, 20);
  const Date concluded = Date::checked(2026, 5, 12);
  EXPECT_TRUE(check_agreement_start(notified, Date::checked(2026, 4, 1), concluded).empty());
  EXPECT_TRUE(check_agreement_start(notified, concluded, concluded).empty());
  EXPECT_THAT(codes_of(check_agreement_start(notified, Date::checked(2026, 3, 31), concluded)), ElementsAre("SUP-187"));
  EXPECT_THAT(codes_of(check_agreement_start(notified, Date::checked(2026, 5, 13), concluded)), ElementsAre("SUP-187"));
}

TEST(Suspension, is_cured_within_two_months_BR_17) {
  const auto due = suspension_cure_due(company_support_rules(), Date::checked(2026, 4, 20), {});
  ASSERT_TRUE(due.ok());
  EXPECT_EQ(due->on, Date::checked(2026, 6, 20));
  EXPECT_TRUE(check_cured_in_time(Date::checked(2026, 6, 20), due->on).empty());
  EXPECT_THAT(codes_of(check_cured_in_time(Date::checked(2026, 6, 21), due->on)), ElementsAre("SUP-186"));
}

TEST(Suppliers, come_from_the_pool) {
  Supplier entry{};
  EXPECT_THAT(codes_of(check_supplier("새길전자", {})), ElementsAre("SUP-182"));
  EXPECT_THAT(codes_of(check_supplier("새길전자", std::vector{entry})), ElementsAre("SUP-182"));
  entry.state = SupplierState::approved;
  EXPECT_THAT(codes_of(check_supplier("새길전자", std::vector{entry})), IsEmpty());
}

TEST(Payment, waits_for_the_company_s_confirmation_BR_72) {
  DeliveredService service{};
  service.state = ServiceState::completion_confirmed;
  service.confirmed_on = Date::checked(2026, 6, 1);
  ServiceConfirmation confirmation{};
  confirmation.is_accepted = true;
  EXPECT_THAT(codes_of(check_confirmed(service, std::vector{confirmation})), IsEmpty());
  EXPECT_THAT(codes_of(check_confirmed(service, {})), ElementsAre("SUP-183"));
  confirmation.is_accepted = false;
  EXPECT_THAT(codes_of(check_confirmed(service, std::vector{confirmation})), ElementsAre("SUP-183"));
}

TEST(Steps, are_done_in_their_order) {
  std::vector<JobStep> steps(3);
  for (std::size_t i = 0; i < 3; ++i) {
    steps[i].number = static_cast<std::int64_t>(i) + 1;
    steps[i].name = i == 0 ? "설계" : i == 1 ? "시제품" : "시험";
    steps[i].state = JobStepState::waiting;
  }
  EXPECT_THAT(codes_of(check_step_order(steps, steps[2])), ElementsAre("SUP-184", "SUP-184"));
  steps[0].state = JobStepState::done;
  steps[1].state = JobStepState::skipped;
  EXPECT_THAT(codes_of(check_step_order(steps, steps[2])), IsEmpty());
}

TEST(ServiceStates, follow_one_another) {
  EXPECT_TRUE(may_follow(ServiceState::in_progress, ServiceState::completion_confirmed));
  EXPECT_FALSE(may_follow(ServiceState::in_progress, ServiceState::paid));
  EXPECT_FALSE(may_follow(ServiceState::paid, ServiceState::in_progress));
}

}  // namespace
}  // namespace geojeom::support
