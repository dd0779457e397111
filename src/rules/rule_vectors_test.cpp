/// The numbers of the business rules, each held by the rule's own name: what a reader of the law would try first.
#include <gtest/gtest.h>

#include "rules/packs_for_tests.hpp"

namespace geojeom {
namespace {

constexpr auto d = Date::checked;

Said<RuleLimit> limit(std::string_view pack, std::string_view name, Date on = d(2026, 6, 1)) {
  const auto found = shipped_rules().rules_of_pack(pack, on).limit(name);
  EXPECT_TRUE(found) << pack << " " << name;
  return found;
}

TEST(RuleVectors, a_call_is_open_30_days_and_a_local_one_15) {  // BR-10
  EXPECT_TRUE(limit("R-KIJI", "call_open_days")->admits(30));
  EXPECT_FALSE(limit("R-KIJI", "call_open_days")->admits(29));
  EXPECT_FALSE(limit("R-MSSRD", "call_open_days")->admits(29));
  EXPECT_TRUE(limit("R-LOCAL", "call_open_days")->admits(15));
  EXPECT_FALSE(limit("R-LOCAL", "call_open_days")->admits(14));
}

TEST(RuleVectors, the_pre_check_holds_the_items_of_article_17_BR_11) {
  const auto list = shipped_rules().rules_of_pack("R-KIJI", d(2026, 6, 1)).list("pre_check");
  ASSERT_TRUE(list);
  EXPECT_EQ(list->items.size(), 8u);
  EXPECT_EQ(list->about.article, "제17조");
  EXPECT_NE(list->find("duplicate"), nullptr);
  EXPECT_EQ(list->find("weather"), nullptr);
}

TEST(RuleVectors, concepts_pass_from_70_points_up_to_three_times_the_quota_BR_12) {
  EXPECT_TRUE(limit("R-KIJI", "concept_pass_score")->admits(Decimal::from_micros(70'000'000)));
  EXPECT_FALSE(limit("R-KIJI", "concept_pass_score")->admits(Decimal::from_micros(69'990'000)));
  EXPECT_TRUE(limit("R-KIJI", "concept_pass_times")->admits(3));
}

TEST(RuleVectors, a_panel_has_a_third_from_industry_and_half_from_the_field) {  // BR-13
  EXPECT_TRUE(limit("R-KIJI", "panel_industry_share")->admits(*Ratio::of(3, 9)));
  EXPECT_FALSE(limit("R-KIJI", "panel_industry_share")->admits(*Ratio::of(2, 7)));
  EXPECT_TRUE(limit("R-KIJI", "panel_field_share")->admits(*Ratio::of(4, 8)));
  EXPECT_FALSE(limit("R-KIJI", "panel_outside_share")->admits(*Ratio::of(3, 7)));
  EXPECT_EQ(limit("R-KIJI", "panel_size")->count(), 7);
}

TEST(RuleVectors, one_highest_and_one_lowest_score_are_left_out_and_70_points_are_eligible) {  // BR-14 BR-15
  EXPECT_EQ(limit("R-KIJI", "score_trim")->count(), 1);
  EXPECT_TRUE(limit("R-KIJI", "selection_pass_score")->admits(Decimal::from_micros(70'000'000)));
  const auto order = shipped_rules().rules_of_pack("R-KIJI", d(2026, 6, 1)).list("tie_break");
  ASSERT_TRUE(order);
  EXPECT_EQ(order->items.front().code, "commercialisation");
  EXPECT_EQ(order->items.back().code, "fewer_deductions");
}

TEST(RuleVectors, an_agreement_of_more_than_four_years_has_stages) {  // BR-17
  EXPECT_TRUE(limit("R-KIJI", "lump_agreement_years")->admits(4));
  EXPECT_FALSE(limit("R-KIJI", "lump_agreement_years")->admits(5));
  EXPECT_EQ(shipped_rules().rules_of_pack("R-KIJI", d(2026, 6, 1)).list("agreement_papers")->about.mark,
            Mark::not_found);
}

TEST(RuleVectors, debt_beyond_ten_times_the_capital_excludes_but_for_young_firms) {  // BR-20
  EXPECT_TRUE(limit("R-MSSRD", "debt_ratio")->admits(Ratio::percent(999)));
  EXPECT_FALSE(limit("R-MSSRD", "debt_ratio")->admits(Ratio::percent(1000)));
  EXPECT_TRUE(limit("R-MSSRD", "start_up_exempt_years")->admits(2));
  EXPECT_FALSE(limit("R-MSSRD", "start_up_exempt_years")->admits(3));
}

TEST(RuleVectors, three_weak_years_make_a_marginal_firm_and_5_hundred_million_won_owe_a_youth_BR_21_BR_22) {
  EXPECT_EQ(limit("R-GONG", "interest_coverage_years")->count(), 3);
  EXPECT_EQ(limit("R-GONG", "youth_hire_money")->won(), Won(500'000'000));
  EXPECT_TRUE(limit("R-GONG", "youth_age")->admits(34));
  EXPECT_FALSE(limit("R-GONG", "youth_age")->admits(35));
  EXPECT_TRUE(limit("R-GONG", "youth_age_military")->admits(39));
}

TEST(RuleVectors, five_projects_three_of_them_led) {  // BR-23
  EXPECT_TRUE(limit("R-GONG", "participation_count")->admits(5));
  EXPECT_FALSE(limit("R-GONG", "participation_count")->admits(6));
  EXPECT_FALSE(limit("R-GONG", "lead_count")->admits(4));
  EXPECT_EQ(limit("R-GONG", "ending_soon_months")->count(), 6);
  EXPECT_EQ(limit("R-MSSRD", "ending_soon_months")->count(), 4);
}

TEST(RuleVectors, a_person_gives_a_project_a_tenth_and_all_together_the_whole) {  // BR-24
  EXPECT_TRUE(limit("R-GONG", "participation_min")->admits(Ratio::percent(10)));
  EXPECT_FALSE(limit("R-GONG", "participation_min")->admits(Ratio::percent(9)));
  EXPECT_FALSE(limit("R-GONG", "participation_total")->admits(Ratio::percent(101)));
  EXPECT_TRUE(limit("R-GONG", "participation_total_staff")->admits(Ratio::percent(130)));
  EXPECT_FALSE(limit("R-BASE", "participation_total_staff")->admits(Ratio::percent(131)));
  EXPECT_EQ(limit("R-GONG", "manager_participation_min")->about.mark, Mark::inferred);
}

TEST(RuleVectors, equipment_counts_in_kind_for_a_fifth_and_technology_for_half) {  // BR-31
  EXPECT_EQ(limit("R-COST", "in_kind_equipment_share")->ratio(), Ratio::percent(20));
  EXPECT_EQ(limit("R-COST", "in_kind_equipment_share_new_hire")->ratio(), Ratio::percent(30));
  EXPECT_EQ(limit("R-COST", "in_kind_building_share")->ratio(), Ratio::percent(20));
  EXPECT_EQ(limit("R-COST", "in_kind_technology_share")->ratio(), Ratio::percent(50));
}

TEST(RuleVectors, a_ratio_that_was_not_found_has_no_number_and_holds_nobody_up) {  // BR-32
  const auto ratio = limit("R-KIJI", "matching_ratio");
  EXPECT_FALSE(ratio->is_known());
  EXPECT_EQ(ratio.pack->id, "R-COST");
  EXPECT_TRUE(ratio->admits(Ratio::percent(1)));
  EXPECT_EQ(to_words(*ratio, Language::ko), "미확인");
}

TEST(RuleVectors, the_manager_changes_by_approval_and_a_line_transfer_by_notification) {  // BR-33
  const auto rules = shipped_rules().rules_of_regime("company_support", d(2026, 6, 1));
  for (const auto* subject : {"lead_organisation", "final_goal", "own_share", "totals", "manager", "partner",
                              "equipment", "period", "carry_over", "equipment_place"}) {
    EXPECT_EQ(rules.change(subject)->treatment, ChangeTreatment::approval) << subject;
  }
  EXPECT_EQ(rules.change("line_transfer")->treatment, ChangeTreatment::notification);
  EXPECT_EQ(rules.change("other")->treatment, ChangeTreatment::notification);
  EXPECT_EQ(rules.limit("equipment_change_amount")->won(), Won(30'000'000));
}

TEST(RuleVectors, a_year_is_extended_by_six_months_and_money_carried_over_once) {  // BR-34 BR-35
  EXPECT_TRUE(limit("R-KIJI", "extension_months")->admits(6));
  EXPECT_FALSE(limit("R-KIJI", "extension_months")->admits(7));
  EXPECT_TRUE(limit("R-COST", "carry_over_times")->admits(1));
  EXPECT_FALSE(limit("R-COST", "carry_over_times")->admits(2));
  const auto reasons = shipped_rules().rules_of_pack("R-KIJI", d(2026, 6, 1)).list("manager_change_reasons");
  EXPECT_NE(reasons->find("leaving"), nullptr);
}

TEST(RuleVectors, overhead_is_a_tenth_of_direct_cash) {  // BR-36
  EXPECT_TRUE(limit("R-COST", "overhead_share")->admits(Ratio::percent(10)));
  EXPECT_FALSE(limit("R-COST", "overhead_share")->admits(Ratio::from_micros(100'001)));
  EXPECT_EQ(limit("R-COST", "overhead_return_execution")->ratio(), Ratio::percent(50));
  EXPECT_EQ(shipped_rules().rules_of_pack("R-COST", d(2026, 1, 1)).list("cost_items")->items.size(), 6u);
}

TEST(RuleVectors, outsourcing_of_30_million_and_materials_of_20_million_stand_in_the_plan) {  // BR-37
  EXPECT_TRUE(limit("R-COST", "outsourcing_in_plan")->admits(Won(30'000'000)));
  EXPECT_FALSE(limit("R-COST", "outsourcing_in_plan")->admits(Won(29'999'999)));
  EXPECT_EQ(limit("R-GONG", "materials_in_plan")->won(), Won(20'000'000));
  EXPECT_EQ(limit("R-COST", "reagent_list_amount")->won(), Won(5'000'000));
}

TEST(RuleVectors, interest_after_the_end_is_5_percent) {  // BR-38 BR-40
  EXPECT_EQ(limit("R-COST", "late_interest_rate")->ratio(), Ratio::percent(5));
  EXPECT_EQ(limit("R-LOCAL", "interest_rate")->ratio(), Ratio::percent(5));
  EXPECT_FALSE(limit("R-LOCAL", "tranches")->admits(1));
}

TEST(RuleVectors, subsidies_are_verified_from_100_million_national_and_300_million_local) {  // BR-39
  EXPECT_TRUE(limit("R-NATIONAL", "verification_amount")->admits(Won(100'000'000)));
  EXPECT_TRUE(limit("R-LOCAL", "verification_amount")->admits(Won(300'000'000)));
  EXPECT_FALSE(limit("R-LOCAL", "verification_amount")->admits(Won(299'999'999)));
  EXPECT_EQ(limit("R-LOCAL", "audit_amount")->won(), Won(1'000'000'000));
  EXPECT_TRUE(limit("R-LOCAL", "audit_exempt_own_spend")->admits(Won(499'999'999)));
  EXPECT_FALSE(limit("R-LOCAL", "audit_exempt_own_spend")->admits(Won(500'000'000)));
}

TEST(RuleVectors, a_local_shortfall_cuts_next_years_national_money_by_the_same_ratio) {  // BR-41
  EXPECT_EQ(limit("R-GONG", "local_shortfall_cut")->ratio(), Ratio::percent(100));
  EXPECT_EQ(limit("R-GONG", "local_shortfall_cut")->about.article, "제34조");
}

TEST(RuleVectors, interest_is_reported_every_quarter_and_a_tenth_of_income_may_be_an_allowance) {  // BR-42
  EXPECT_EQ(limit("R-GONG", "interest_report_months")->count(), 3);
  EXPECT_EQ(limit("R-KIJI", "income_allowance_share")->ratio(), Ratio::percent(10));
}

TEST(RuleVectors, early_execution_targets_change_with_the_year_and_the_body) {  // BR-44
  const auto& book = shipped_rules();
  EXPECT_EQ(book.pack_on("R-EARLY", d(2019, 5, 1))->limit("early_target_local")->ratio(), Ratio::from_micros(585'000));
  EXPECT_EQ(book.pack_on("R-EARLY", d(2019, 5, 1))->limit("early_target_public_body")->ratio(),
            Ratio::from_micros(565'000));
  EXPECT_EQ(book.pack_on("R-EARLY", d(2025, 5, 1))->limit("early_target_local")->ratio(), Ratio::from_micros(605'000));
  EXPECT_EQ(book.pack_on("R-EARLY", d(2025, 5, 1))->limit("early_target_public_body")->ratio(), Ratio::percent(57));
  EXPECT_EQ(book.pack_on("R-EARLY", d(2025, 5, 1))->limit("early_target_job_projects")->ratio(), Ratio::percent(66));
  EXPECT_EQ(book.pack_on("R-EARLY", d(2022, 5, 1)), nullptr) << "no target of that year is known";
  EXPECT_EQ(book.choose("R-EARLY", d(2026, 5, 1))->standing, Standing::after_last);
}

TEST(RuleVectors, a_recovery_may_be_paid_over_two_years) {  // BR-45
  EXPECT_FALSE(limit("R-KIJI", "recovery_instalment_years")->admits(3));
}

TEST(RuleVectors, local_subsidies_have_five_grades_and_a_review_every_three_years) {  // BR-47
  const auto scale = shipped_rules().rules_of_pack("R-LOCAL", d(2026, 6, 1)).scale("subsidy_grade");
  ASSERT_TRUE(scale);
  EXPECT_EQ(scale->bands.size(), 5u);
  EXPECT_EQ(scale->band_of(Decimal::from_micros(90'000'000)), nullptr) << "the scores were not found";
  EXPECT_EQ(limit("R-LOCAL", "sunset_review_years")->count(), 3);
  EXPECT_TRUE(limit("R-LOCAL", "inspection_priority_amount")->admits(Won(3'000'000'000)));
}

TEST(RuleVectors, 85_points_are_excellent_and_60_complete_BR_57) {
  const auto scale = shipped_rules().rules_of_pack("R-KIJI", d(2026, 6, 1)).scale("project_result");
  ASSERT_TRUE(scale);
  EXPECT_EQ(scale->band_of(Decimal::from_micros(85'000'000))->code, "excellent");
  EXPECT_EQ(scale->band_of(Decimal::from_micros(84'990'000))->code, "complete");
  EXPECT_EQ(scale->band_of(Decimal::from_micros(60'000'000))->code, "complete");
  EXPECT_EQ(scale->band_of(Decimal::from_micros(59'990'000))->code, "poor_faith");
}

TEST(RuleVectors, equipment_of_30_million_won_is_reviewed_and_of_100_million_by_the_nation) {  // BR-60
  EXPECT_TRUE(limit("R-EQ", "review_amount")->admits(Won(30'000'000)));
  EXPECT_TRUE(limit("R-EQ", "register_amount")->admits(Won(10'000'000)));
  EXPECT_EQ(limit("R-EQ", "national_committee_amount")->won(), Won(100'000'000));
  EXPECT_EQ(limit("R-NEQ", "pre_planning_amount")->won(), Won(1'000'000'000));
  EXPECT_TRUE(limit("R-NEQ", "cost_change_share")->admits(Ratio::percent(20)));
  EXPECT_EQ(limit("R-GONG", "procurement_amount")->won(), Won(30'000'000));
}

TEST(RuleVectors, equipment_idle_for_two_years_is_given_away_before_it_is_scrapped) {  // BR-65
  EXPECT_TRUE(limit("R-EQ", "idle_years")->admits(2));
  const auto order = shipped_rules().rules_of_pack("R-EQ", d(2026, 6, 1)).list("disposal_order");
  ASSERT_TRUE(order);
  EXPECT_EQ(order->items.front().code, "free_transfer");
  EXPECT_EQ(order->items.back().code, "scrapping");
  EXPECT_FALSE(limit("R-LOCAL", "important_asset_amount")->admits(Won(500'000)));
  EXPECT_TRUE(limit("R-LOCAL", "important_asset_amount")->admits(Won(500'001)));
}

}  // namespace
}  // namespace geojeom
