#include "domain/support/outcome/outcome_doubts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SupportOutcome sales(std::int64_t amount) {
  SupportOutcome one{};
  one.code = "OUT-1";
  one.company = Id<Company>{7};
  one.service = Id<DeliveredService>{3};
  one.kind = OutcomeKind::commercialisation_sales;
  one.on = Date::checked(2026, 6, 1);
  one.year = FiscalYear::checked(2026);
  one.amount = Won(amount);
  one.state = OutcomeState::claimed;
  return one;
}

SupportOutcome insured_change(std::int64_t people) {
  auto one = sales(0);
  one.amount.reset();
  one.kind = OutcomeKind::jobs;
  one.job_kind = JobKind::insured_change;
  one.quantity = Decimal::of(people);
  return one;
}

CompanyYear company(std::int64_t all_sales, std::int64_t insured) {
  CompanyYear year{};
  year.sales = Won(all_sales);
  year.exports = Won(all_sales / 10);
  year.insured = insured;
  return year;
}

std::vector<std::string> fields_of(const Problems& problems) {
  std::vector<std::string> fields;
  for (const auto& one : problems) {
    EXPECT_EQ(one.code, "SUP-192");
    EXPECT_EQ(one.severity, Problem::Severity::warning);
    fields.push_back(one.field);
  }
  return fields;
}

TEST(OutcomeDoubts, are_none_about_a_likely_outcome_and_where_nothing_is_known) {
  EXPECT_THAT(fields_of(doubts_about(sales(100), {.year = company(1'000, 5)})), IsEmpty());
  EXPECT_THAT(fields_of(doubts_about(sales(100), {})), IsEmpty());
}

TEST(OutcomeDoubts, tell_of_more_than_the_company_sold_or_exported) {
  EXPECT_THAT(fields_of(doubts_about(sales(1'001), {.year = company(1'000, 5)})), ElementsAre("amount"));
  auto exported = sales(101);
  exported.kind = OutcomeKind::exports;
  EXPECT_THAT(fields_of(doubts_about(exported, {.year = company(1'000, 5)})), ElementsAre("amount"));
}

TEST(OutcomeDoubts, tell_of_a_change_of_insured_staff_that_is_not_the_company_s_own_BR_52) {
  const OutcomeContext grew_by_two{.year = company(1'000, 12), .year_before = company(900, 10)};
  EXPECT_THAT(fields_of(doubts_about(insured_change(2), grew_by_two)), IsEmpty());
  EXPECT_THAT(fields_of(doubts_about(insured_change(3), grew_by_two)), ElementsAre("quantity"));
}

TEST(OutcomeDoubts, tell_of_an_outcome_before_its_support) {
  EXPECT_THAT(fields_of(doubts_about(sales(1), {.supported_from = Date::checked(2026, 6, 2)})), ElementsAre("on"));
  EXPECT_THAT(fields_of(doubts_about(sales(1), {.supported_from = Date::checked(2026, 6, 1)})), IsEmpty());
}

TEST(OutcomeDoubts, tell_of_a_value_told_twice_and_of_a_leap_but_not_beside_a_rejected_one) {
  auto other = sales(100);
  other.code = "OUT-2";
  EXPECT_THAT(fields_of(doubts_about(sales(100), {.others = {&other, 1}})), ElementsAre("code"));
  other.state = OutcomeState::rejected;
  EXPECT_THAT(fields_of(doubts_about(sales(100), {.others = {&other, 1}})), IsEmpty());
  other = sales(10);
  other.year = FiscalYear::checked(2025);
  EXPECT_THAT(fields_of(doubts_about(sales(100), {.others = {&other, 1}})), ElementsAre("amount"));
  EXPECT_THAT(fields_of(doubts_about(sales(99), {.others = {&other, 1}})), IsEmpty());
}

TEST(OutcomeAttribution, names_a_support_of_the_same_company) {
  EXPECT_THAT(codes_of(check_attribution(sales(1), {.service_company = Id<Company>{7}})), IsEmpty());
  EXPECT_THAT(codes_of(check_attribution(sales(1), {.service_company = Id<Company>{8}})), ElementsAre("SUP-200"));
  EXPECT_THAT(codes_of(check_attribution(sales(1), {.project_company = Id<Company>{8}})), ElementsAre("SUP-200"));
  auto nowhere = sales(1);
  nowhere.service.reset();
  EXPECT_THAT(codes_of(check_attribution(nowhere, {})), ElementsAre("SUP-200"));
  EXPECT_THAT(fields_of(doubts_about(nowhere, {})), ElementsAre("support_project"));
}

}  // namespace
}  // namespace geojeom::support
