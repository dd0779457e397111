#include "domain/support/call/call_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/call/question_rules.hpp"
#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

CallPapers papers(int days) {
  CallPapers one;
  one.call.code = "C-2026-01";
  one.call.name = "2026년 시제품 제작 지원";
  const Date first = Date::checked(2026, 3, 2);
  one.call.reception = Period::checked(first, first.plus_days(days - 1));
  one.call.target = "대전에 있는 중소기업";
  one.call.contact = "기업지원단";
  one.call.eligibility = "지역 = 대전";
  CallCriterion technology{};
  technology.points = Decimal::of(60);
  CallCriterion business = technology;
  business.points = Decimal::of(40);
  one.criteria = {technology, business};
  return one;
}

TEST(Call, is_open_thirty_days_or_more_BR_10) {
  EXPECT_THAT(codes_of(check_publishable(papers(30), company_support_rules())), IsEmpty());
  EXPECT_THAT(codes_of(check_publishable(papers(29), company_support_rules())), ElementsAre("SUP-140"));
  auto with_reason = papers(29);
  with_reason.call.short_reason = "신속집행";
  EXPECT_TRUE(check_publishable(with_reason, company_support_rules()).has_errors());
}

TEST(Call, of_a_local_subsidy_is_open_fifteen_days_unless_an_exception_has_its_reason_BR_10) {
  auto local = papers(15);
  local.call.regime = "local_subsidy";
  EXPECT_THAT(codes_of(check_publishable(local, local_subsidy_rules())), IsEmpty());
  local = papers(14);
  local.call.regime = "local_subsidy";
  EXPECT_TRUE(check_publishable(local, local_subsidy_rules()).has_errors());
  local.call.short_reason = "신속집행";
  EXPECT_FALSE(check_publishable(local, local_subsidy_rules()).has_errors());
}

TEST(Call, is_published_with_all_that_applicants_must_know) {
  auto one = papers(30);
  one.call.target.reset();
  one.call.eligibility = "상시근로 10명 이상";
  one.criteria[0].points = Decimal::of(50);
  one.call.closes_at = *parse_instant("2026-04-02T18:00:00+09:00");
  CallAdjustment bonus{};
  bonus.condition = "지역 대전 이상";
  one.adjustments.push_back(bonus);
  EXPECT_THAT(codes_of(check_publishable(one, company_support_rules())),
              ElementsAre("SUP-144", "SUP-142", "SUP-141", "SUP-130", "SUP-131"));
}

TEST(Call, closes_at_its_minute_or_at_the_end_of_its_last_day) {
  auto one = papers(30);
  EXPECT_EQ(to_seoul_text(closing_time(one.call)), "2026-04-01 00:00:00");
  one.call.closes_at = *parse_instant("2026-03-31T18:00:00+09:00");
  EXPECT_EQ(to_seoul_text(closing_time(one.call)), "2026-03-31 18:00:00");
  EXPECT_THAT(codes_of(check_publishable(one, company_support_rules())), IsEmpty());
}

TEST(Call, is_drafted_from_last_year_s) {
  auto last = papers(31);
  last.call.published_on = Date::checked(2026, 2, 20);
  last.call.state = CallState::closed;
  const CallPapers draft = drafted_from(last, "C-2027-01");
  EXPECT_EQ(draft.call.name, "2027년 시제품 제작 지원");
  EXPECT_EQ(to_text(draft.call.reception), "2027-03-02 ~ 2027-04-01");
  EXPECT_EQ(draft.call.state, CallState::planned);
  EXPECT_FALSE(draft.call.published_on);
  EXPECT_EQ(draft.criteria.size(), 2u);
}

TEST(Adjustments, are_given_to_whom_their_condition_fits) {
  CallAdjustment venture{};
  venture.name = "벤처기업";
  venture.points = Decimal::of(2);
  venture.condition = "인증 = 벤처기업";
  CallAdjustment by_officer = venture;
  by_officer.condition.reset();
  CompanyFacts facts;
  EXPECT_THAT(adjustments_for(std::vector{venture, by_officer}, facts), IsEmpty());
  facts[FactId::certificate] = 1;
  const auto applied = adjustments_for(std::vector{venture, by_officer}, facts);
  ASSERT_EQ(applied.size(), 1u);
  EXPECT_EQ(applied[0].why.ko, "인증 = 벤처기업");
}

CallQuestion question(std::int64_t number, QuestionKind kind, const char* options = "", const char* condition = "") {
  CallQuestion one{};
  one.code = "Q" + std::to_string(number);
  one.number = number;
  one.question = "문항 " + std::to_string(number);
  one.kind = kind;
  one.options = options;
  one.condition = condition;
  one.is_required = true;
  return one;
}

TEST(Questions, are_asked_only_under_their_condition) {
  const auto follow_up = question(2, QuestionKind::text, "", "1 = 예");
  EXPECT_TRUE(is_asked(follow_up, {{1, "예"}}));
  EXPECT_FALSE(is_asked(follow_up, {{1, "아니요"}}));
  EXPECT_FALSE(is_asked(follow_up, {}));
  EXPECT_TRUE(
      is_asked(question(3, QuestionKind::text, "", "1번 != 없음, 모름 그리고 2 = 가"), {{1, "있음"}, {2, "가"}}));
  EXPECT_FALSE(is_asked(question(3, QuestionKind::text, "", "1 != 없음"), {}));
  EXPECT_THAT(codes_of(check_question_condition(question(3, QuestionKind::text, "", "첫째 = 예"))),
              ElementsAre("SUP-132"));
  EXPECT_THAT(codes_of(check_question_condition(follow_up)), IsEmpty());
}

TEST(Answers, have_the_form_that_was_asked_and_none_is_missing_at_the_end) {
  const std::vector<CallQuestion> questions{question(1, QuestionKind::choice, "예, 아니요"),
                                            question(2, QuestionKind::money, "", "1 = 예"),
                                            question(3, QuestionKind::number)};
  EXPECT_THAT(codes_of(check_answers(questions, {{1, "예"}, {2, "5천만원"}, {3, "12.5"}}, true)), IsEmpty());
  EXPECT_THAT(codes_of(check_answers(questions, {{1, "아니요"}, {3, "12"}}, true)), IsEmpty());
  EXPECT_THAT(codes_of(check_answers(questions, {{1, "글쎄"}, {3, "많음"}}, true)), ElementsAre("SUP-153", "SUP-153"));
  EXPECT_THAT(codes_of(check_answers(questions, {{1, "예"}}, true)), ElementsAre("SUP-152", "SUP-152"));
  EXPECT_THAT(codes_of(check_answers(questions, {{1, "예"}}, false)), IsEmpty()) << "a draft may be incomplete";
  auto brief = question(4, QuestionKind::text);
  brief.max_length = 3;
  EXPECT_THAT(codes_of(check_answers(std::vector{brief}, {{4, "네 글자다"}}, true)), ElementsAre("SUP-153"));
}

}  // namespace
}  // namespace geojeom::support
