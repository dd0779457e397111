#include "domain/support/outcome/outcome_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/outcome/follow_up_schedule.hpp"
#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SupportOutcome jobs(JobKind kind, const char* quantity) {
  SupportOutcome one{};
  one.kind = OutcomeKind::jobs;
  one.job_kind = kind;
  one.quantity = *parse_decimal(quantity);
  one.state = OutcomeState::claimed;
  return one;
}

TEST(Jobs, are_four_numbers_that_are_never_added_up_BR_52) {
  auto rejected = jobs(JobKind::new_hire, "7");
  rejected.state = OutcomeState::rejected;
  const auto sums =
      jobs_by_kind(std::vector{jobs(JobKind::new_hire, "100.25"), jobs(JobKind::new_hire, "13"), rejected,
                               jobs(JobKind::insured_change, "-3"), jobs(JobKind::employment_inducement, "81417")});
  EXPECT_EQ(to_text(sums[0]), "113.25");
  EXPECT_EQ(to_text(sums[1]), "-3");
  EXPECT_EQ(to_text(sums[2]), "0");
  EXPECT_EQ(to_text(sums[3]), "81417");
}

TEST(Outcome, counts_with_evidence_only_BR_59) {
  auto outcome = jobs(JobKind::new_hire, "1");
  EXPECT_THAT(codes_of(check_evidence(outcome)), ElementsAre("SUP-191"));
  outcome.evidence_name = "고용보험 명부";
  EXPECT_THAT(codes_of(check_evidence(outcome)), IsEmpty());
}

TEST(Outcome, is_entered_verified_and_confirmed_by_different_people) {
  auto outcome = jobs(JobKind::new_hire, "1");
  outcome.entered_by = "hong";
  EXPECT_THAT(codes_of(check_other_person(outcome, "hong")), ElementsAre("SUP-190"));
  EXPECT_THAT(codes_of(check_other_person(outcome, "kim")), IsEmpty());
  outcome.verified_by = "kim";
  EXPECT_THAT(codes_of(check_other_person(outcome, "kim")), ElementsAre("SUP-190"));
}

TEST(Outcome, that_is_confirmed_names_three_people_at_every_door_BR_59) {
  auto outcome = jobs(JobKind::new_hire, "1");
  outcome.state = OutcomeState::verified;
  EXPECT_THAT(codes_of(check_outcome_people(outcome)), ElementsAre("SUP-191"));
  outcome.evidence_name = "고용보험 명부";
  EXPECT_THAT(codes_of(check_outcome_people(outcome)), IsEmpty());
  outcome.state = OutcomeState::confirmed;
  EXPECT_THAT(codes_of(check_outcome_people(outcome)), ElementsAre("SUP-190")) << "nobody";
  outcome.entered_by = "hong";
  outcome.verified_by = "kim";
  outcome.confirmed_by = "hong";
  EXPECT_THAT(codes_of(check_outcome_people(outcome)), ElementsAre("SUP-190")) << "the same person twice";
  outcome.confirmed_by = "park";
  EXPECT_THAT(codes_of(check_outcome_people(outcome)), IsEmpty());
}

FollowUp answer(std::int64_t sales, std::int64_t exports = 0) {
  FollowUp one{};
  one.sales = Won(sales);
  one.exports = Won(exports);
  one.state = FollowUpState::answered;
  return one;
}

TEST(FollowUpAnswers, are_held_against_last_year_and_the_company_s_own_numbers) {
  CompanyYear year{};
  year.sales = Won(1'000);
  year.insured = 5;
  EXPECT_THAT(codes_of(check_follow_up_values(answer(900), answer(300), year)), IsEmpty());
  EXPECT_THAT(codes_of(check_follow_up_values(answer(1'001), std::nullopt, year)), ElementsAre("SUP-192"));
  EXPECT_THAT(codes_of(check_follow_up_values(answer(900), answer(90), year)), ElementsAre("SUP-192"));
  EXPECT_THAT(codes_of(check_follow_up_values(answer(0), answer(90), year)), ElementsAre("SUP-192"));
  EXPECT_FALSE(check_follow_up_values(answer(0), answer(90), year).has_errors());
  EXPECT_THAT(codes_of(check_hires(jobs(JobKind::new_hire, "5.5"), year)), ElementsAre("SUP-192"));
  EXPECT_THAT(codes_of(check_hires(jobs(JobKind::new_hire, "5"), year)), IsEmpty());
}

TEST(Response, counts_who_was_asked_and_leaves_out_who_is_exempt_BR_55) {
  std::vector<FollowUp> surveys(1449, answer(1));
  for (std::size_t i = 506; i < surveys.size(); ++i) surveys[i].state = FollowUpState::not_answered;
  surveys.emplace_back().state = FollowUpState::exempt;
  const auto count = response_of(surveys);
  EXPECT_EQ(count.answered, 506);
  EXPECT_EQ(count.asked, 1449);
  EXPECT_EQ(to_percent_text(*Ratio::of(count.answered, count.asked), 1), "34.9%");
}

TEST(CohortGrowth, is_of_the_same_companies_and_says_how_many_BR_53) {
  const std::vector<BeforeAndAfter> companies{{Won(329), Won(379)}, {Won(50), std::nullopt}, {std::nullopt, Won(9)}};
  const auto growth = cohort_growth(companies);
  EXPECT_EQ(growth.n, 1);
  EXPECT_EQ(growth.all, 3);
  EXPECT_EQ(growth.grew, 1);
  EXPECT_EQ(to_percent_text(*growth.growth, 1), "15.2%");
  EXPECT_FALSE(cohort_growth({}).growth);
}

TEST(FollowUpSchedule, is_every_february_s_end_for_five_years_BR_56) {
  SupportProject project{};
  project.period = Period::checked(Date::checked(2026, 5, 1), Date::checked(2026, 11, 30));
  const auto planned = follow_up_schedule(project, company_support_rules(), {});
  ASSERT_TRUE(planned.ok());
  ASSERT_EQ(planned->size(), 5u);
  EXPECT_EQ(planned->front().due.on, Date::checked(2027, 2, 28));
  EXPECT_EQ(planned->at(1).due.on, Date::checked(2028, 2, 29));
  EXPECT_EQ(planned->back().year.year(), 2031);
  const auto zone = follow_up_schedule(
      project, shipped_rules().rules_of_regime("regulation_free_zone", Date::checked(2026, 6, 1)), {});
  ASSERT_TRUE(zone.ok());
  EXPECT_EQ(zone->size(), 3u) << "three years in regulation-free zones";
  project.state = SupportProjectState::poor_faith;
  EXPECT_TRUE(follow_up_schedule(project, company_support_rules(), {})->empty());
}

TEST(Training, is_completed_from_four_fifths_of_the_hours_on) {
  EXPECT_TRUE(completes_course(Decimal::of(16), Decimal::of(20)));
  EXPECT_FALSE(completes_course(*parse_decimal("15.9"), Decimal::of(20)));
  EXPECT_FALSE(completes_course(Decimal::of(1), Decimal::of(0)));
  EXPECT_THAT(codes_of(check_attendance(Decimal::of(21), Decimal::of(20))), ElementsAre("SUP-196"));
}

}  // namespace
}  // namespace geojeom::support
