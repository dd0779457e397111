#include "domain/support/condition/condition.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_certificate.hpp"

namespace geojeom::support {
namespace {

CompanyFacts daejeon_electronics() {
  CompanyFacts facts;
  facts[FactId::region] = region_range("30200").first;
  facts[FactId::ksic] = ksic_ranges("26110", 11).front().first;
  facts[FactId::size] = static_cast<std::int64_t>(CompanySize::small);
  facts[FactId::age_years] = 6'120;
  facts[FactId::staff] = 8;
  facts[FactId::mean_sales] = 7'000'000'000;
  facts[FactId::certificate] = 1 << static_cast<int>(CertificateKind::venture);
  facts[FactId::has_laboratory] = 1;
  facts[FactId::is_sanctioned] = 0;
  return facts;
}

Truth answer(std::string_view text) {
  const auto condition = parse_condition(text);
  EXPECT_TRUE(condition.ok()) << text << " " << (condition.ok() ? "" : condition.problem().code);
  return condition.ok() ? condition->test(daejeon_electronics()) : Truth::unknown;
}

TEST(Condition, is_read_in_korean_and_english_alike) {
  for (const char* text :
       {"지역 = 대전, 세종 그리고 3년 평균 매출액 50억원 이상 400억원 미만", "지역이 대전 그리고 업력 7년 이하",
        "region = Daejeon, Sejong and mean_sales >= 50억 and mean_sales < 40000000000",
        "업종 = C, 62 그리고 (인증 = 벤처기업, 이노비즈 또는 상시근로자 10명이상)", "industry = 11:261 and age < 7",
        "인증 벤처기업", "기업부설연구소 있음", "laboratory", "아님 (제재 중 = 예)", "not sanctioned = yes",
        "기업 규모 = 소기업, 중기업", "지역 = 30200", ""}) {
    EXPECT_EQ(answer(text), Truth::yes) << text;
  }
  for (const char* text :
       {"지역 = 충북", "업종 = 10", "업종 = 10:26", "상시근로자 10명 이상", "staff >= 10", "업력 6년 이하",
        "인증 = 스타기업", "인증 != 벤처기업", "기업부설연구소 = 아니요", "제재 중"}) {
    EXPECT_EQ(answer(text), Truth::no) << text;
  }
}

TEST(Condition, does_not_know_what_the_company_s_data_lack) {
  EXPECT_EQ(answer("수출액 1억원 이상"), Truth::unknown);
  EXPECT_EQ(answer("아님 (수출액 1억원 이상)"), Truth::unknown);
  EXPECT_EQ(answer("수출액 1억원 이상 그리고 지역 = 충북"), Truth::no);
  EXPECT_EQ(answer("수출액 1억원 이상 또는 지역 = 대전"), Truth::yes);
}

TEST(Condition, binds_and_closer_than_or) {
  EXPECT_EQ(answer("지역 = 대전 또는 지역 = 충북 그리고 지역 = 세종"), Truth::yes);
  EXPECT_EQ(answer("(지역 = 대전 또는 지역 = 충북) 그리고 지역 = 세종"), Truth::no);
}

TEST(Condition, counts_an_age_of_exactly_seven_years_as_at_most_seven) {
  CompanyFacts facts;
  const auto at_most = *parse_condition("업력 7년 이하");
  const auto below = *parse_condition("업력 7년 미만");
  facts[FactId::age_years] = 7'000;
  EXPECT_EQ(at_most.test(facts), Truth::yes);
  EXPECT_EQ(below.test(facts), Truth::no);
  facts[FactId::age_years] = 7'001;
  EXPECT_EQ(at_most.test(facts), Truth::no);
}

TEST(Condition, knows_a_province_by_the_code_it_had_before) {
  CompanyFacts facts;
  facts[FactId::region] = region_range("42110").first;
  EXPECT_EQ(parse_condition("지역 = 강원")->test(facts), Truth::yes);
  facts[FactId::region] = region_range("51110").first;
  EXPECT_EQ(parse_condition("지역 = 강원특별자치도")->test(facts), Truth::yes);
}

TEST(Condition, reads_back_what_it_writes_in_both_languages) {
  for (const char* text :
       {"지역 = 대전, 세종 그리고 상시근로자 10명 이상", "매출액 5,000만원 이상 400억원 미만",
        "(업종 = 26, 27 또는 인증 = 벤처기업) 그리고 아님 (제재 중 = 예)", "수출 비중 12.5% 이상",
        "지난 지원 분야 != 바우처",
        "지역 = 대전 그리고 (업력 7년 이하 또는 (기업 규모 = 소기업 그리고 청년 근로자 3명 초과))"}) {
    const auto condition = parse_condition(text);
    ASSERT_TRUE(condition.ok()) << text;
    for (const Language language : {Language::ko, Language::en}) {
      const std::string written = to_text(*condition, language);
      const auto again = parse_condition(written);
      ASSERT_TRUE(again.ok()) << written;
      EXPECT_EQ(to_text(*again, Language::ko), to_text(*condition, Language::ko)) << written;
      EXPECT_EQ(to_text(*again, Language::en), to_text(*condition, Language::en)) << written;
    }
  }
  EXPECT_EQ(to_text(*parse_condition("매출액 5,000만원 이상 400억원 미만"), Language::ko),
            "매출액 5,000만원 이상 그리고 매출액 400억원 미만");
}

std::string code_of(std::string_view text) {
  const auto condition = parse_condition(text);
  return condition.ok() ? "" : condition.problem().code;
}

TEST(Condition, says_what_it_cannot_read) {
  EXPECT_EQ(code_of("상시근로 10명 이상"), "SUP-130");
  EXPECT_EQ(parse_condition("상시근로 10명 이상").problem().details[1].second, "상시근로자");
  EXPECT_EQ(code_of("지역 = 한양"), "SUP-131");
  EXPECT_EQ(code_of("인증 >= 벤처기업"), "SUP-131");
  EXPECT_EQ(code_of("상시근로자 = 많음"), "SUP-131");
  EXPECT_EQ(code_of("업종 = 26X"), "SUP-131");
  EXPECT_EQ(code_of("상시근로자 10명"), "SUP-132");
  EXPECT_EQ(code_of("(지역 = 대전"), "SUP-132");
  EXPECT_EQ(code_of("지역 = 대전)"), "SUP-132");
  EXPECT_EQ(code_of("지역 = 대전 그리고"), "SUP-132");
  EXPECT_EQ(code_of(std::string(200, '(')), "SUP-132");
}

TEST(ConditionExplanation, says_why_and_what_is_missing) {
  const auto condition = *parse_condition(
      "지역 = 대전 그리고 상시근로자 10명 이상 그리고 3년 평균 매출액 50억원 미만 그리고 수출액 1억원 이상");
  const auto answers = explain(condition, daejeon_electronics());
  ASSERT_EQ(answers.size(), 4u);
  EXPECT_EQ(answers[0].truth, Truth::yes);
  EXPECT_EQ(answers[0].detail.ko, "대전 30200");
  EXPECT_EQ(answers[1].truth, Truth::no);
  EXPECT_EQ(answers[1].text.ko, "상시근로자 10명 이상");
  EXPECT_EQ(answers[1].detail.ko, "8명, 2명 부족");
  EXPECT_EQ(answers[1].detail.en, "8 people, 2 people short");
  EXPECT_EQ(answers[2].detail.ko, "70억원, 20억원 초과");
  EXPECT_EQ(answers[3].truth, Truth::unknown);
  EXPECT_EQ(answers[3].detail.ko, "모름");
}

}  // namespace
}  // namespace geojeom::support
