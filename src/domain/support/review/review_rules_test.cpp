#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/review/conflict.hpp"
#include "domain/support/review/objection_window.hpp"
#include "domain/support/review/panel.hpp"
#include "domain/support/review/score.hpp"
#include "domain/support/review/selection_ranking.hpp"
#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RegionCode region(const char* text) { return *parse_region_code(text); }

/// Seven members: three of industry, four of the field, four from outside 충청권.
std::vector<PanelMember> good_panel() {
  std::vector<PanelMember> members;
  for (std::int64_t i = 0; i < 7; ++i) {
    members.push_back({.reviewer = i + 1,
                       .is_industry = i<3, .matches_field = i> 2,
                       .region = region(i % 2 == 0 ? "mois:11" : "mois:43"),
                       .is_chair = i == 6});
  }
  return members;
}

TEST(Panel, of_seven_needs_three_of_industry_four_of_the_field_and_four_from_outside_BR_13) {
  const PanelRule rule = panel_rule_of(company_support_rules());
  EXPECT_EQ(rule.size, 7);
  const PanelPlace place{.region = region("mois:30")};
  EXPECT_THAT(codes_of(check_panel(good_panel(), place, rule)), IsEmpty());
  auto members = good_panel();
  members[0].is_industry = false;
  EXPECT_THAT(codes_of(check_panel(members, place, rule)), ElementsAre("SUP-161"));
  members = good_panel();
  members[3].matches_field = false;
  EXPECT_THAT(codes_of(check_panel(members, place, rule)), ElementsAre("SUP-162"));
  members = good_panel();
  members[0].region = region("mois:44");
  EXPECT_THAT(codes_of(check_panel(members, place, rule)), ElementsAre("SUP-163"));
  members = good_panel();
  members[0].is_chair = true;
  EXPECT_THAT(codes_of(check_panel(members, place, rule)), ElementsAre("SUP-164"));
  EXPECT_THAT(codes_of(check_panel(members, {.is_regional = false, .region = region("mois:11")}, rule)),
              ElementsAre("SUP-164"));
}

TEST(Panel, of_another_size_is_a_warning_and_after_recusal_nobody_may_return_BR_13) {
  auto members = good_panel();
  members.pop_back();
  members[5].is_chair = true;
  const std::vector<std::int64_t> earlier{2, 40};
  const auto problems = check_panel(members, {.region = region("mois:30"), .earlier_members = earlier});
  EXPECT_THAT(codes_of(problems), ElementsAre("SUP-160", "SUP-165"));
}

TEST(WideRegions, hold_their_provinces_under_old_and_new_codes) {
  EXPECT_TRUE(same_wide_region(region("mois:30200"), region("mois:36")));
  EXPECT_TRUE(same_wide_region(region("mois:42"), region("mois:51110")));
  EXPECT_FALSE(same_wide_region(region("mois:30"), region("mois:11")));
  EXPECT_FALSE(same_wide_region(region("mois:30"), region("kostat:30")));
}

TEST(Conflicts, are_computed_from_company_address_name_and_past_awards) {
  const ReviewerTies reviewer{.reviewer = 1,
                              .name = "김하나",
                              .body = "㈜한빛배터리",
                              .address = "대전 유성구 테크노9로 35 3층",
                              .companies = {7}};
  const auto kinds = [&](const ApplicantTies& applicant) {
    std::vector<ConflictKind> found;
    for (const auto& one : find_conflicts(reviewer, applicant)) found.push_back(one.kind);
    return found;
  };
  EXPECT_THAT(kinds({.company = 9, .name = "한빛배터리 주식회사"}), ElementsAre(ConflictKind::company));
  EXPECT_THAT(kinds({.company = 7, .name = "새길전자"}), ElementsAre(ConflictKind::company));
  EXPECT_THAT(
      kinds(
          {.company = 9, .name = "새길전자", .representative = "김하나", .address = "대전광역시 유성구 테크노9로 35"}),
      ElementsAre(ConflictKind::address, ConflictKind::representative));
  EXPECT_THAT(kinds({.company = 9, .name = "새길전자", .partners = {3, 7}}), ElementsAre(ConflictKind::past_award));
  EXPECT_THAT(kinds({.company = 9, .name = "새길전자", .representative = "박둘", .partners = {3}}), IsEmpty());
}

std::vector<Decimal> scores(std::initializer_list<int> points) {
  std::vector<Decimal> list;
  for (const int point : points) list.push_back(Decimal::of(point));
  return list;
}

TEST(CombinedScore, leaves_out_one_highest_and_one_lowest_then_deducts_BR_14) {
  const auto score =
      combined_score(scores({90, 80, 85, 70, 88}), {}, Decimal::of(2), score_rule_of(company_support_rules()));
  ASSERT_TRUE(score.ok());
  EXPECT_EQ(to_grouped_text(score->mean, 1), "84.3");
  EXPECT_EQ(to_grouped_text(score->total, 1), "82.3");
  EXPECT_EQ(score->used, 3u);
  EXPECT_TRUE(score->passes);
}

TEST(CombinedScore, passes_from_seventy_on_BR_15) {
  EXPECT_TRUE(combined_score(scores({60, 70, 90}), {}, {})->passes);
  EXPECT_FALSE(combined_score(scores({60, 70, 90}), {}, Decimal::from_micros(1))->passes);
  EXPECT_TRUE(combined_score(scores({60, 69, 90}), Decimal::of(1), {})->passes);
}

TEST(CombinedScore, needs_something_between_the_highest_and_the_lowest) {
  EXPECT_EQ(combined_score(scores({90, 80}), {}, {}).problem().code, "SUP-169");
  EXPECT_EQ(combined_score({}, {}, {}).problem().code, "SUP-169");
}

TEST(SheetTotal, adds_the_criteria_and_refuses_more_than_their_points) {
  const std::vector<CriterionPoints> sheet{{"기술성", Decimal::of(40), Decimal::of(50)},
                                           {"사업성", Decimal::of(45), Decimal::of(50)}};
  EXPECT_EQ(*sheet_total(sheet), Decimal::of(85));
  EXPECT_EQ(sheet_total(std::vector<CriterionPoints>{{"기술성", Decimal::of(51), Decimal::of(50)}}).problem().code,
            "SUP-167");
}

TEST(Severity, is_the_mean_difference_to_the_others_on_the_same_applications) {
  const auto found = severities(std::vector<GivenScore>{{1, 10, Decimal::of(60)},
                                                        {1, 11, Decimal::of(80)},
                                                        {1, 12, Decimal::of(80)},
                                                        {2, 10, Decimal::of(70)},
                                                        {2, 11, Decimal::of(80)},
                                                        {3, 13, Decimal::of(5)}});
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].reviewer, 10);
  EXPECT_EQ(found[0].difference, Decimal::of(-15));
  EXPECT_EQ(found[0].applications, 2u);
}

RankedApplication ranked(std::int64_t id, int total, int business, int technology, int deduction, std::int64_t amount) {
  return {.application = id,
          .name = "신청 " + std::to_string(id),
          .total = Decimal::of(total),
          .business = Decimal::of(business),
          .technology = Decimal::of(technology),
          .deduction = Decimal::of(deduction),
          .amount = Won(amount)};
}

TEST(Ranking, breaks_ties_by_business_then_technology_then_fewer_deductions_BR_15) {
  std::vector<RankedApplication> all{ranked(1, 80, 40, 40, 2, 10), ranked(2, 80, 41, 39, 0, 10),
                                     ranked(3, 80, 40, 40, 0, 10), ranked(4, 80, 40, 41, 3, 10),
                                     ranked(5, 90, 10, 10, 0, 10), ranked(6, 69, 40, 40, 0, 10)};
  const auto line = rank_applications(all, {});
  std::vector<std::int64_t> order;
  for (const auto& one : all) order.push_back(one.application);
  EXPECT_THAT(order, ElementsAre(5, 2, 4, 3, 1, 6));
  EXPECT_FALSE(all[0].broke_a_tie);
  EXPECT_TRUE(all[1].broke_a_tie);
  EXPECT_EQ(line.selected, 5u) << "69 is below the pass score";
  EXPECT_FALSE(all[5].passes);
}

TEST(Ranking, draws_the_budget_line_and_tells_what_would_move_it) {
  std::vector<RankedApplication> all{ranked(1, 90, 45, 45, 0, 60'000'000), ranked(2, 80, 40, 40, 0, 50'000'000),
                                     ranked(3, 75, 40, 35, 0, 10'000'000)};
  const auto line = rank_applications(all, {.money = Won(100'000'000)});
  EXPECT_EQ(line.selected, 1u);
  EXPECT_EQ(line.spent, Won(60'000'000));
  EXPECT_FALSE(all[2].is_selected) << "nobody is passed over for being expensive";
  ASSERT_EQ(line.what_would_move_it.size(), 3u);
  EXPECT_EQ(line.what_would_move_it[0].ko, "예산이 1,000만원 늘면 2위 신청 2까지 선정됩니다.");
  EXPECT_EQ(line.what_would_move_it[1].ko, "2위 신청 2의 점수가 10.0점 높아지면 1위 신청 1와 자리가 바뀝니다.");
  std::vector<RankedApplication> by_quota = all;
  EXPECT_EQ(rank_applications(by_quota, {.quota = 2}).selected, 2u);
}

TEST(ObjectionWindow, is_ten_days_and_rolls_over_days_off_BR_16) {
  WorkingCalendar calendar({{Date::checked(2026, 5, 5), {"어린이날", false}}});
  const auto rules = company_support_rules();
  EXPECT_EQ(objection_due(rules, Date::checked(2026, 3, 2), calendar)->on, Date::checked(2026, 3, 12));
  EXPECT_EQ(objection_due(rules, Date::checked(2026, 4, 25), calendar)->on, Date::checked(2026, 5, 6)) << "a holiday";
  EXPECT_EQ(objection_due(rules, Date::checked(2026, 4, 21), calendar)->on, Date::checked(2026, 5, 4))
      << "Labour Day, a weekend";
  EXPECT_EQ(objection_due(local_subsidy_rules(), Date::checked(2026, 4, 21), calendar).problem().code, "RUL-121");
  EXPECT_TRUE(check_objection_in_time(Date::checked(2026, 3, 12), Date::checked(2026, 3, 12)).empty());
  EXPECT_THAT(codes_of(check_objection_in_time(Date::checked(2026, 3, 13), Date::checked(2026, 3, 12))),
              ElementsAre("SUP-170"));
}

}  // namespace
}  // namespace geojeom::support
