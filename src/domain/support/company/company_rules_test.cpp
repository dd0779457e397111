#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/company/growth_stage.hpp"
#include "domain/support/company/size_class.hpp"
#include "domain/support/company/soundness.hpp"

namespace geojeom::support {
namespace {

const Date today = Date::checked(2026, 3, 2);

std::vector<std::string> codes_of(const Problems& problems) {
  std::vector<std::string> codes;
  for (const auto& problem : problems) codes.push_back(problem.code);
  return codes;
}

Company company(std::string_view ksic = "11:26") {
  Company one{};
  one.name = "한빛배터리";
  one.ksic = *parse_ksic(ksic);
  one.founded_on = Date::checked(2010, 5, 1);
  one.is_independent = true;
  one.status = BusinessStatus::active;
  return one;
}

CompanyYear sales_of(int year, std::int64_t hundred_million) {
  CompanyYear one{};
  one.year = FiscalYear::checked(year);
  one.sales = Won(hundred_million * 100'000'000);
  one.total_assets = Won(10'000'000'000);
  return one;
}

/// The caps of the electronics industry here are made up: the real ones are configuration.
SizeStandard standard(Date from, std::int64_t sme, std::int64_t small) {
  SizeStandard line{};
  line.valid_from = from;
  line.ksic = *parse_ksic("11:26");
  line.sme_sales_cap = Won(sme * 100'000'000);
  line.small_sales_cap = Won(small * 100'000'000);
  line.asset_cap = Won(500'000'000'000);
  line.grace_years = 5;
  line.source = "시험";
  return line;
}

TEST(SizeClass, is_told_from_the_mean_sales_of_three_years_BR_07) {
  const Company one = company();
  const std::vector<SizeStandard> standards{standard(Date::checked(2025, 9, 1), 1800, 140)};
  const std::vector<CompanyYear> small{sales_of(2023, 90), sales_of(2024, 120), sales_of(2025, 150)};
  EXPECT_EQ(size_class_of({one, small, standards}, today).size, CompanySize::small);
  const std::vector<CompanyYear> medium{sales_of(2023, 900), sales_of(2024, 1700), sales_of(2025, 2400)};
  EXPECT_EQ(size_class_of({one, medium, standards}, today).size, CompanySize::medium);
}

TEST(SizeClass, keeps_a_company_that_outgrew_the_cap_for_the_years_of_grace_BR_07) {
  const Company one = company();
  const std::vector<SizeStandard> standards{standard(Date::checked(2025, 9, 1), 1000, 140)};
  const std::vector<CompanyYear> grown{sales_of(2022, 900), sales_of(2023, 950), sales_of(2024, 1200),
                                       sales_of(2025, 1500)};
  EXPECT_EQ(size_class_of({one, grown, standards}, today).size, CompanySize::medium);
  std::vector<CompanyYear> long_grown;
  for (int year = 2014; year <= 2025; ++year) long_grown.push_back(sales_of(year, 1500));
  EXPECT_EQ(size_class_of({one, long_grown, standards}, today).size, CompanySize::mid_size);
}

TEST(SizeClass, ends_with_assets_and_dependence_BR_07) {
  Company dependent = company();
  dependent.is_independent = false;
  const std::vector<SizeStandard> standards{standard(Date::checked(2025, 9, 1), 1800, 140)};
  std::vector<CompanyYear> years{sales_of(2025, 90)};
  EXPECT_EQ(size_class_of({dependent, years, standards}, today).size, CompanySize::mid_size);
  years[0].total_assets = Won(500'000'000'000);
  EXPECT_EQ(size_class_of({company(), years, standards}, today).size, CompanySize::mid_size);
}

TEST(SizeClass, stays_open_where_no_cap_is_configured) {
  const std::vector<CompanyYear> years{sales_of(2025, 90)};
  const auto answer = size_class_of({company("11:62"), years, {}}, today);
  EXPECT_FALSE(answer.size);
  ASSERT_FALSE(answer.reasons.empty());
  EXPECT_THAT(answer.reasons[0].ko, testing::HasSubstr("규모 기준이 등록되어 있지 않습니다"));
}

TEST(SizeStandards, are_the_newest_in_force_and_the_finest_of_the_same_revision) {
  std::vector<SizeStandard> lines{standard(Date::checked(2015, 1, 1), 1000, 80),
                                  standard(Date::checked(2025, 9, 1), 1800, 140),
                                  standard(Date::checked(2030, 1, 1), 1, 1)};
  EXPECT_EQ(standard_for(lines, *parse_ksic("11:26110"), today), &lines[1]);
  lines.push_back(lines[1]);
  lines[3].ksic = *parse_ksic("11:261");
  EXPECT_EQ(standard_for(lines, *parse_ksic("11:26110"), today), &lines[3]);
  EXPECT_EQ(standard_for(lines, *parse_ksic("10:26110"), today), nullptr);
}

TEST(GrowthStage, is_told_with_every_reason_that_fits) {
  Company young = company();
  young.founded_on = Date::checked(2022, 5, 1);
  std::vector<CompanyYear> years{sales_of(2023, 60), sales_of(2024, 80), sales_of(2025, 120)};
  years[2].staff = 34;
  const auto stage = growth_stage_of({.company = young, .years = years, .certificates = {}}, today);
  EXPECT_EQ(stage.stage, GrowthStage::star);
  ASSERT_EQ(stage.reasons.size(), 3u);
  EXPECT_EQ(stage.reasons[0].ko, "3년 평균 매출액 86억 6,666만 6,666원, 상시근로자 34명");
  EXPECT_EQ(stage.reasons[2].en, "sales grew by 50.0% last year");
  const auto moved = growth_stage_of(
      {.company = young, .years = years, .certificates = {}, .moved_in_on = Date::checked(2024, 1, 5)}, today);
  EXPECT_EQ(moved.stage, GrowthStage::relocated);
  EXPECT_EQ(growth_stage_of({.company = company(), .years = {}, .certificates = {}}, today).stage,
            GrowthStage::established);
}

TEST(Sanctions, in_force_keep_a_company_out_BR_20) {
  Sanction ban{};
  ban.kind = SanctionKind::participation_ban;
  ban.period = Period::checked(Date::checked(2024, 1, 1), Date::checked(2026, 12, 31));
  ban.authority = "KIAT";
  Sanction over = ban;
  over.period = Period::checked(Date::checked(2020, 1, 1), Date::checked(2022, 12, 31));
  EXPECT_THAT(codes_of(check_sanctions(std::vector{ban, over}, today)), testing::ElementsAre("SUP-120"));
  EXPECT_THAT(codes_of(check_sanctions(std::vector{over}, today)), testing::IsEmpty());
}

TEST(BusinessStatusCheck, blocks_closed_businesses_and_warns_of_unknown_ones_BR_03) {
  Company one = company();
  EXPECT_TRUE(check_business_status(one).empty());
  one.status = BusinessStatus::closed;
  EXPECT_THAT(codes_of(check_business_status(one)), testing::ElementsAre("SUP-121"));
  one.status = BusinessStatus::unknown;
  EXPECT_THAT(codes_of(check_business_status(one)), testing::ElementsAre("SUP-122"));
  EXPECT_FALSE(check_business_status(one).has_errors());
}

CompanyYear balance(int year, std::int64_t assets, std::int64_t debt) {
  CompanyYear one{};
  one.year = FiscalYear::checked(year);
  one.total_assets = Won(assets);
  one.debt = Won(debt);
  return one;
}

TEST(Soundness, refuses_ten_times_the_debt_and_used_up_equity_but_not_of_start_ups_BR_20) {
  Company one = company();
  EXPECT_THAT(codes_of(check_soundness(one, std::vector{balance(2024, 1100, 1000)}, today)),
              testing::ElementsAre("SUP-123"));
  EXPECT_THAT(codes_of(check_soundness(one, std::vector{balance(2024, 1101, 1000)}, today)), testing::IsEmpty());
  EXPECT_THAT(codes_of(check_soundness(one, std::vector{balance(2025, 900, 1000)}, today)),
              testing::ElementsAre("SUP-124"));
  one.founded_on = Date::checked(2024, 5, 1);
  EXPECT_TRUE(check_soundness(one, std::vector{balance(2025, 900, 1000)}, today).empty());
}

CompanyYear interest(int year, std::int64_t profit, std::int64_t cost) {
  CompanyYear one{};
  one.year = FiscalYear::checked(year);
  one.operating_profit = Won(profit);
  one.interest_cost = Won(cost);
  return one;
}

TEST(InsolvencyFlag, needs_three_consecutive_years_below_one_BR_21) {
  const std::vector three{interest(2023, 9, 10), interest(2024, -5, 10), interest(2025, 0, 10)};
  EXPECT_THAT(codes_of(check_insolvency_flag(three)), testing::ElementsAre("SUP-125"));
  EXPECT_FALSE(check_insolvency_flag(three).has_errors());
  EXPECT_TRUE(check_insolvency_flag(std::vector{interest(2024, 1, 10), interest(2025, 1, 10)}).empty());
  EXPECT_TRUE(
      check_insolvency_flag(std::vector{interest(2022, 1, 10), interest(2024, 1, 10), interest(2025, 1, 10)}).empty());
  EXPECT_TRUE(
      check_insolvency_flag(std::vector{interest(2023, 1, 10), interest(2024, 10, 10), interest(2025, 1, 10)}).empty());
}

}  // namespace
}  // namespace geojeom::support
