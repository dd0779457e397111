#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/matching/call_matcher.hpp"
#include "domain/support/matching/company_facts.hpp"
#include "domain/support/matching/ranking.hpp"

namespace geojeom::support {
namespace {

const char* const conditions[] = {
    "",
    "지역 = 대전",
    "지역 = 대전, 세종 그리고 상시근로자 10명 이상 그리고 3년 평균 매출액 50억원 이상 400억원 미만",
    "업종 = C 그리고 (인증 = 벤처기업, 이노비즈 또는 업력 7년 이하) 그리고 아님 (제재 중 = 예)",
    "매출액 10억원 이상 또는 지역 = 충북 그리고 상시근로자 5명 초과",
    "인증 != 스타기업 그리고 기업 규모 = 소기업, 중기업",
};

CompanyFacts random_company(std::mt19937& random) {
  const auto below = [&](int n) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(n)); };
  CompanyFacts facts;
  for (auto& value : facts.values) value = below(8) == 0 ? unknown_fact : below(2);
  const char* const regions[] = {"30200", "36110", "43111", "30"};
  facts[FactId::region] = below(9) == 0 ? unknown_fact : region_range(regions[below(4)]).first;
  facts[FactId::ksic] = ksic_ranges(std::to_string(10 + below(60)), 10).front().first;
  facts[FactId::size] = below(4);
  facts[FactId::age_years] = below(20'000);
  facts[FactId::staff] = below(5) == 0 ? unknown_fact : below(40);
  facts[FactId::sales] = below(3'000) * 1'000'000;
  facts[FactId::mean_sales] = below(60'000) * 1'000'000;
  facts[FactId::certificate] = below(1024);
  return facts;
}

std::vector<CompanyCondition> parsed_conditions() {
  std::vector<CompanyCondition> parsed;
  for (const char* text : conditions) parsed.push_back(*parse_condition(text));
  return parsed;
}

/// Fit by asking one company one condition, part by part.
Fit slow_fit(const CompanyCondition& condition, const CompanyFacts& facts) {
  int failing = 0;
  for (const auto& answer : explain(condition, facts)) failing += answer.truth == Truth::yes ? 0 : 1;
  return failing == 0 ? Fit::eligible : failing == 1 ? Fit::near : Fit::no;
}

TEST(CallMatcher, agrees_with_asking_every_company_alone) {
  std::mt19937 random(20260302);
  CompanyColumns columns;
  for (int i = 0; i < 1'000; ++i) columns.add(random_company(random));
  const auto calls = parsed_conditions();
  const CallMatcher matcher(columns, calls);
  EXPECT_EQ(matcher.eligible_count(0), 1'000u) << "no condition is true of all";
  for (std::size_t call = 0; call < calls.size(); ++call) {
    std::size_t eligible = 0;
    std::size_t near = 0;
    for (std::size_t company = 0; company < columns.size(); ++company) {
      const Fit expected = slow_fit(calls[call], columns.at(company));
      EXPECT_EQ(matcher.fit(call, company), expected) << call << " " << company;
      eligible += expected == Fit::eligible ? 1 : 0;
      near += expected == Fit::near ? 1 : 0;
    }
    EXPECT_EQ(matcher.eligible_count(call), eligible);
    EXPECT_EQ(matcher.near_count(call), near);
    EXPECT_EQ(matcher.companies_of(call, Fit::near).size(), near);
  }
}

TEST(CallMatcher, follows_one_company_that_changes_and_leaves_the_others) {
  std::mt19937 random(7);
  CompanyColumns columns;
  for (int i = 0; i < 130; ++i) columns.add(random_company(random));
  const auto calls = parsed_conditions();
  CallMatcher matcher(columns, calls);
  for (int i = 0; i < 50; ++i) {
    const std::size_t company = random() % 130;
    columns.set(company, random_company(random));
    matcher.update(company, columns.at(company));
  }
  const CallMatcher anew(columns, calls);
  for (std::size_t call = 0; call < calls.size(); ++call) {
    for (std::size_t company = 0; company < 130; ++company) {
      EXPECT_EQ(matcher.fit(call, company), anew.fit(call, company));
    }
  }
}

TEST(RankedCalls, put_new_kinds_of_support_first_and_near_misses_last) {
  const Date today = Date::checked(2026, 3, 2);
  CompanyFacts facts;
  facts[FactId::region] = region_range("30200").first;
  facts[FactId::staff] = 8;
  facts[FactId::earlier_family] = 1 << static_cast<int>(SupportFamily::voucher);
  const auto call = [&](std::int64_t id, const char* condition, std::int64_t cap, SupportFamily family) {
    return OpenCall{.id = id,
                    .code = "C",
                    .name = "공고",
                    .condition = *parse_condition(condition),
                    .closes_on = today.plus_days(5),
                    .cap = Won(cap),
                    .family = family};
  };
  const std::vector<OpenCall> calls{
      call(1, "지역 = 대전 그리고 상시근로자 10명 이상", 90'000'000, SupportFamily::exports),
      call(2, "지역 = 대전", 90'000'000, SupportFamily::voucher),
      call(3, "지역 = 대전", 10'000'000, SupportFamily::consulting),
      call(4, "지역 = 충북 그리고 상시근로자 10명 이상", 1, SupportFamily::voucher)};
  const auto ranked = rank_calls(calls, facts, today);
  ASSERT_EQ(ranked.size(), 3u);
  EXPECT_EQ(ranked[0].call->id, 3);
  EXPECT_EQ(ranked[1].call->id, 2);
  EXPECT_EQ(ranked[2].call->id, 1);
  EXPECT_EQ(ranked[2].fit, Fit::near);
  EXPECT_EQ(ranked[2].answers[1].detail.ko, "8명, 2명 부족");
  EXPECT_EQ(ranked[0].reasons.front().ko, "아직 받지 않은 분야의 지원");
  EXPECT_EQ(ranked[0].reasons.back().ko, "마감 5일 전");
}

TEST(CompanyFacts, are_the_newest_before_the_day_and_valid_on_it) {
  const Date today = Date::checked(2026, 3, 2);
  CompanyProfile profile{};
  profile.company.region = *parse_region_code("mois:30200");
  profile.company.founded_on = Date::checked(2019, 3, 1);
  for (int year : {2023, 2024, 2026}) {
    CompanyYear one{};
    one.year = FiscalYear::checked(year);
    one.sales = Won(year * 1'000'000LL);
    one.exports = Won(year * 100'000LL);
    if (year != 2024) one.staff = year - 2000;
    profile.years.push_back(one);
  }
  CompanyCertificate venture{};
  venture.kind = CertificateKind::venture;
  venture.valid = Period::checked(Date::checked(2024, 1, 1), Date::checked(2026, 3, 1));
  CompanyCertificate laboratory{};
  laboratory.kind = CertificateKind::laboratory;
  profile.certificates = {venture, laboratory};
  profile.earlier = {SupportFamily::voucher, SupportFamily::voucher};
  const CompanyFacts facts = company_facts_of(profile, today);
  EXPECT_EQ(facts[FactId::age_years], 7'001);
  EXPECT_EQ(facts[FactId::sales], 2'024'000'000);
  EXPECT_EQ(facts[FactId::staff], 23);
  EXPECT_EQ(facts[FactId::export_share], 100'000);
  EXPECT_EQ(facts[FactId::certificate], 1 << static_cast<int>(CertificateKind::laboratory));
  EXPECT_EQ(facts[FactId::earlier_supports], 2);
  EXPECT_EQ(facts[FactId::ksic], unknown_fact);
  profile.company.region = *parse_region_code("kostat:25030");
  EXPECT_EQ(company_facts_of(profile, today)[FactId::region], unknown_fact) << "BR-04: never compared across systems";
}

}  // namespace
}  // namespace geojeom::support
