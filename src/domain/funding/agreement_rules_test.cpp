#include "domain/funding/agreement_rules.hpp"

#include <gtest/gtest.h>

#include "domain/funding/agreement_papers.hpp"
#include "domain/funding/agreement_steps.hpp"
#include "rules/packs_for_tests.hpp"

namespace geojeom {
namespace {

Date d(int year, int month, int day) { return Date::checked(year, month, day); }

RulesInForce company_support(Date on = Date::checked(2026, 6, 1)) {
  return shipped_rules().rules_of_regime("company_support", on);
}

std::vector<std::string> codes(const Problems& problems) {
  std::vector<std::string> found;
  for (const auto& problem : problems) found.push_back(problem.code);
  return found;
}
using Codes = std::vector<std::string>;

Agreement agreement_from(Date first, Date last) {
  Agreement agreement{};
  agreement.period = Period::checked(first, last);
  agreement.notified_on = d(2026, 4, 20);
  return agreement;
}

TEST(AgreementRules, an_agreement_starts_between_the_first_of_the_month_of_notice_and_its_conclusion) {  // BR-17
  const auto rules = company_support();
  const auto check = [&](Date first) {
    return codes(check_conclusion(rules, agreement_from(first, d(2026, 12, 31)), d(2026, 5, 11), false));
  };
  EXPECT_EQ(check(d(2026, 4, 1)), Codes{});
  EXPECT_EQ(check(d(2026, 5, 11)), Codes{});
  EXPECT_EQ(check(d(2026, 3, 31)), Codes{"FUN-302"});
  EXPECT_EQ(check(d(2026, 5, 12)), Codes{"FUN-302"});
}

TEST(AgreementRules, more_than_four_years_need_stages) {  // BR-17
  const auto check = [&](Date last, bool has_stages) {
    return codes(check_conclusion(company_support(), agreement_from(d(2026, 5, 1), last), d(2026, 5, 11), has_stages));
  };
  EXPECT_EQ(check(d(2030, 4, 30), false), Codes{});
  EXPECT_EQ(check(d(2030, 5, 1), false), Codes{"FUN-303"});
  EXPECT_EQ(check(d(2030, 5, 1), true), Codes{});
}

TEST(AgreementRules, a_suspension_is_cured_within_two_months) {  // BR-17
  const auto due = cure_due(company_support(), d(2026, 5, 4), shipped_calendar());
  ASSERT_TRUE(due.ok());
  EXPECT_EQ(due->on, d(2026, 7, 4));
  EXPECT_EQ(due->stamp.id, "R-KIJI");
}

TEST(AgreementRules, the_pack_decides_between_approval_and_notice) {  // BR-33
  const auto rules = company_support();
  EXPECT_EQ(route_of(rules, ChangeSubject::manager, {}), ChangeRoute::approval);
  EXPECT_EQ(route_of(rules, ChangeSubject::line_transfer, {}), ChangeRoute::notification);
  EXPECT_EQ(route_of(rules, ChangeSubject::equipment, Won(30'000'000)), ChangeRoute::approval);
  EXPECT_EQ(route_of(rules, ChangeSubject::equipment, Won(29'999'999)), ChangeRoute::notification);
  EXPECT_EQ(route_of(RulesInForce({}), ChangeSubject::line_transfer, {}), ChangeRoute::approval);
}

TEST(AgreementRules, approval_is_asked_for_a_month_before_the_year_ends) {  // BR-33
  const auto due = change_request_due(company_support(), d(2026, 12, 31), shipped_calendar());
  ASSERT_TRUE(due);
  EXPECT_EQ(due->on, d(2026, 11, 30));
  EXPECT_FALSE(change_request_due(RulesInForce({}), d(2026, 12, 31), shipped_calendar()));
}

TEST(AgreementRules, six_months_are_added_in_a_year_and_more_after_a_panel) {  // BR-34
  EXPECT_EQ(months_added(d(2026, 12, 31), d(2027, 6, 30)), 6);
  EXPECT_EQ(months_added(d(2026, 12, 31), d(2027, 7, 1)), 7);
  EXPECT_EQ(months_added(d(2026, 12, 31), d(2026, 12, 31)), 0);
  const auto check = [&](Date to, std::optional<Date> panel) {
    return codes(check_extension(company_support(), {.from = d(2026, 12, 31), .to = to, .panel_on = panel}));
  };
  EXPECT_EQ(check(d(2027, 6, 30), {}), Codes{});
  EXPECT_EQ(check(d(2027, 7, 1), {}), Codes{"FUN-304"});
  EXPECT_EQ(check(d(2027, 7, 1), d(2026, 11, 2)), Codes{});
}

TEST(AgreementRules, a_manager_changes_for_a_listed_reason_only) {  // BR-34
  EXPECT_EQ(codes(check_manager_reason(company_support(), "leaving")), Codes{});
  EXPECT_EQ(codes(check_manager_reason(company_support(), "wish")), Codes{"FUN-305"});
}

TEST(AgreementRules, a_carry_over_is_asked_for_by_the_end_of_the_period) {  // BR-35
  EXPECT_EQ(codes(check_carry_over_day(company_support(), d(2026, 12, 31), d(2026, 12, 31))), Codes{});
  EXPECT_EQ(codes(check_carry_over_day(company_support(), d(2027, 1, 1), d(2026, 12, 31))), Codes{"FUN-306"});
}

AgreementChangeLine moved(std::int64_t item, std::int64_t before, std::int64_t after) {
  AgreementChangeLine line{};
  line.term = item == 0 ? AgreementTerm::funding_line : AgreementTerm::budget_item;
  if (item != 0) line.item = Id<BudgetItem>{item};
  line.amount_before = Won(before);
  line.amount_after = Won(after);
  return line;
}

TEST(AgreementRules, a_line_transfer_moves_one_sum_between_cost_items) {  // BR-33
  const std::vector even{moved(1, 800, 700), moved(2, 200, 300)};
  const std::vector uneven{moved(1, 800, 700), moved(2, 200, 301)};
  const std::vector source{moved(0, 800, 700), moved(2, 200, 300)};
  EXPECT_EQ(codes(check_change_lines(ChangeSubject::line_transfer, even)), Codes{});
  EXPECT_EQ(codes(check_change_lines(ChangeSubject::line_transfer, uneven)), Codes{"FUN-307"});
  EXPECT_EQ(codes(check_change_lines(ChangeSubject::line_transfer, source)), Codes{"FUN-307"});
  EXPECT_EQ(codes(check_change_lines(ChangeSubject::other, {})), Codes{"FUN-308"});
}

TEST(AgreementRules, every_paper_is_there_or_said_to_be_unneeded) {  // BR-17
  std::vector<AgreementPaperState> papers{{.code = "private_cash", .label = {"통장 사본", "Bank copy"}}};
  EXPECT_EQ(codes(check_agreement_papers(papers, company_support())), Codes{"FUN-318"});
  papers.front().stored = AgreementPaper{};
  EXPECT_EQ(codes(check_agreement_papers(papers, company_support())), Codes{});
}

TEST(AgreementStanding, tells_whether_its_time_has_come_or_is_over) {
  Agreement agreement = agreement_from(d(2026, 5, 1), d(2026, 12, 31));
  EXPECT_EQ(standing_of(agreement, d(2026, 5, 1)), AgreementStanding::draft);
  agreement.state = AgreementState::concluded;
  EXPECT_EQ(standing_of(agreement, d(2026, 4, 30)), AgreementStanding::signed_only);
  EXPECT_EQ(standing_of(agreement, d(2026, 12, 31)), AgreementStanding::running);
  EXPECT_EQ(standing_of(agreement, d(2027, 1, 1)), AgreementStanding::ended);
  agreement.state = AgreementState::change_requested;
  EXPECT_EQ(standing_of(agreement, d(2026, 12, 31)), AgreementStanding::change_pending);
  agreement.state = AgreementState::suspended;
  EXPECT_EQ(standing_of(agreement, d(2026, 12, 31)), AgreementStanding::suspended);
  EXPECT_TRUE(agreement_step_of("cure"));
  EXPECT_FALSE(agreement_step_of("dance"));
}

}  // namespace
}  // namespace geojeom
