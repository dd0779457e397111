#include "rules/due_date.hpp"

#include <gtest/gtest.h>

#include "rules/packs_for_tests.hpp"

namespace geojeom {
namespace {

constexpr auto d = Date::checked;

Said<Deadline> said(std::string_view pack, std::string_view deadline, Date on) {
  const auto found = shipped_rules().rules_of_pack(pack, on).deadline(deadline);
  EXPECT_TRUE(found) << pack << " " << deadline;
  return found;
}

Date due(std::string_view pack, std::string_view deadline, Date event, int time = 1) {
  const auto answer = due_date(said(pack, deadline, event), event, shipped_calendar(), time);
  EXPECT_TRUE(answer.ok());
  return answer ? answer->on : Date();
}

TEST(DueDate, the_final_report_is_due_after_60_days_by_the_guideline_and_45_by_the_older_texts) {  // BR-46
  EXPECT_EQ(due("R-KIJI", "final_report", d(2026, 12, 31)), d(2027, 3, 1));
  EXPECT_EQ(due("R-GONG", "final_report", d(2026, 12, 31)), d(2027, 2, 14));
  EXPECT_EQ(due("R-TEUK", "final_report", d(2026, 12, 31)), d(2027, 2, 14));
}

TEST(DueDate, yearly_and_stage_reports_are_due_30_days_before_the_end) {  // BR-46
  EXPECT_EQ(due("R-KIJI", "annual_report", d(2026, 12, 31)), d(2026, 12, 1));
  EXPECT_EQ(due("R-KIJI", "stage_report", d(2027, 6, 30)), d(2027, 5, 31));
}

TEST(DueDate, an_early_finish_is_reported_within_one_month_and_its_money_within_three) {  // BR-46
  EXPECT_EQ(due("R-KIJI", "early_finish_report", d(2026, 8, 31)), d(2026, 9, 30));
  EXPECT_EQ(due("R-KIJI", "early_finish_spending_report", d(2026, 8, 31)), d(2026, 11, 30));
}

TEST(DueDate, an_objection_that_ends_on_a_saturday_or_holiday_moves_to_the_next_day) {  // BR-16
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 4, 1)), d(2026, 4, 13)) << "11 April is a Saturday";
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 9, 14)), d(2026, 9, 28))
      << "24 to 26 September is Chuseok, then a Sunday";
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 8, 5)), d(2026, 8, 18))
      << "15 August on a Saturday has a substitute on Monday";
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 4, 2)), d(2026, 4, 13)) << "12 April is a Sunday";
  EXPECT_EQ(due("R-KIJI", "objection", d(2025, 4, 21)), d(2025, 5, 2)) << "Labour Day";
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 7, 1)), d(2026, 7, 11).plus_days(2)) << "11 July is a Saturday";
  EXPECT_EQ(due("R-KIJI", "objection", d(2026, 7, 6)), d(2026, 7, 16)) << "a Thursday stays";
}

TEST(DueDate, the_full_plan_rolls_over_as_objections_do) {  // BR-12
  EXPECT_EQ(due("R-KIJI", "full_plan", d(2026, 4, 2)), d(2026, 5, 4)) << "2 May is a Saturday";
}

TEST(DueDate, agreement_papers_are_due_after_a_month_and_a_suspension_is_cured_in_two) {  // BR-17
  EXPECT_EQ(due("R-KIJI", "agreement_papers", d(2026, 3, 10)), d(2026, 4, 10));
  EXPECT_EQ(due("R-KIJI", "suspension_cure", d(2026, 12, 31)), d(2027, 2, 28));
  EXPECT_EQ(due("R-KIJI", "agreement_entry", d(2026, 1, 31)), d(2026, 2, 28));
  EXPECT_EQ(due("R-MSSRD", "agreement_papers", d(2020, 3, 10)), d(2020, 3, 25));
  EXPECT_EQ(due("R-MSSRD", "agreement_conclusion", d(2020, 3, 10)), d(2020, 4, 10));
}

TEST(DueDate, a_change_is_answered_within_15_days_and_asked_for_a_month_before_the_year_ends) {  // BR-33
  EXPECT_EQ(due("R-KIJI", "change_reply", d(2026, 4, 6)), d(2026, 4, 21));
  EXPECT_EQ(due("R-KIJI", "change_request", d(2026, 12, 31)), d(2026, 11, 30));
}

TEST(DueDate, follow_up_comes_every_last_of_february_from_the_year_after) {  // BR-56
  EXPECT_EQ(due("R-KIJI", "follow_up_report", d(2026, 12, 31), 1), d(2027, 2, 28));
  EXPECT_EQ(due("R-KIJI", "follow_up_report", d(2026, 12, 31), 2), d(2028, 2, 29));
  EXPECT_EQ(due("R-KIJI", "follow_up_report", d(2026, 1, 5), 5), d(2031, 2, 28));
  EXPECT_EQ(due("R-TEUK", "follow_up_report", d(2021, 6, 30), 3), d(2024, 2, 29));
  const auto fourth =
      due_date(said("R-TEUK", "follow_up_report", d(2021, 6, 30)), d(2021, 6, 30), shipped_calendar(), 4);
  ASSERT_FALSE(fourth);
  EXPECT_EQ(fourth.problem().code, "RUL-122");
}

TEST(DueDate, equipment_has_a_clock_for_every_register) {  // BR-61
  const auto inspected = d(2026, 6, 1);
  EXPECT_EQ(due("R-EQ", "equipment_i_tube", inspected), d(2026, 6, 29));
  EXPECT_EQ(due("R-EQ", "equipment_ledger", inspected), d(2026, 6, 15));
  EXPECT_EQ(due("R-EQ", "equipment_i_tube_after_ledger", inspected), d(2026, 7, 1));
  EXPECT_EQ(due("R-EQ", "equipment_change", inspected), d(2026, 6, 8));
  EXPECT_EQ(due("R-NEQ", "equipment_zeus", inspected), d(2026, 7, 1));
  EXPECT_EQ(due("R-NEQ", "review_result_zeus", inspected), d(2026, 6, 16));
}

TEST(DueDate, a_booking_is_answered_within_24_hours_to_the_minute) {  // BR-61
  const auto asked = *parse_instant("2026-06-01T09:30:00+09:00");
  const auto answer = due_instant(said("R-EQ", "booking_reply", d(2026, 6, 1)), asked);
  ASSERT_TRUE(answer);
  EXPECT_EQ(to_seoul_text(*answer), "2026-06-02 09:30:00");
}

TEST(DueDate, idle_equipment_and_disposals_are_reported) {  // BR-65 BR-66
  EXPECT_EQ(due("R-EQ", "disposal_report", d(2026, 3, 2)), d(2026, 3, 16));
  EXPECT_EQ(due("R-LOCAL", "important_asset_report", d(2026, 3, 2)), d(2026, 3, 17));
  EXPECT_EQ(due("R-EQ", "equipment_year_report", d(2026, 1, 1)), d(2026, 12, 31));
}

TEST(DueDate, money_has_its_dates_too) {  // BR-30 BR-32 BR-38 BR-48
  EXPECT_EQ(due("R-KIJI", "private_cash_sme", d(2026, 12, 31)), d(2026, 9, 30));
  EXPECT_EQ(due("R-KIJI", "private_cash_large", d(2026, 1, 1)), d(2026, 4, 1));
  EXPECT_EQ(due("R-KIJI", "national_money", d(2026, 3, 31)), d(2026, 4, 30));
  EXPECT_EQ(due("R-KIJI", "subsidy_spending_report", d(2026, 12, 31)), d(2026, 12, 31));
  EXPECT_EQ(due("R-COST", "payback", d(2026, 5, 31)), d(2026, 6, 30));
  EXPECT_EQ(due("R-COST", "partner_transfer", d(2026, 3, 2)), d(2026, 3, 9));
  EXPECT_EQ(due("R-COST", "spending_entry", d(2026, 3, 2)), d(2026, 4, 1));
  EXPECT_EQ(due("R-COST", "delivery", d(2026, 12, 31)), d(2026, 10, 31));
}

TEST(DueDate, settlements_differ_by_regime) {  // BR-38 BR-39 BR-40
  EXPECT_EQ(due("R-GONG", "settlement_report", d(2026, 12, 31)), d(2027, 3, 31));
  EXPECT_EQ(due("R-GONG", "settlement_report_rcms", d(2026, 12, 31)), d(2027, 2, 28));
  EXPECT_EQ(due("R-GONG", "settlement_report_last_year", d(2026, 12, 31)), d(2027, 2, 14));
  EXPECT_EQ(due("R-LOCAL", "settlement_report", d(2026, 12, 31)), d(2027, 2, 28));
  EXPECT_EQ(due("R-LOCAL", "verification_report", d(2026, 12, 31)), d(2027, 2, 28));
  EXPECT_EQ(due("R-LOCAL", "audit_statements", d(2026, 12, 31)), d(2027, 3, 31));
  EXPECT_EQ(due("R-LOCAL", "audit_report", d(2026, 12, 31)), d(2027, 4, 30));
}

TEST(DueDate, sanctions_run_by_months_and_days) {  // BR-45
  EXPECT_EQ(due("R-KIJI", "sanction_panel", d(2026, 10, 31)), d(2027, 2, 28));
  EXPECT_EQ(due("R-KIJI", "sanction_report", d(2026, 3, 2)), d(2026, 3, 12));
  EXPECT_EQ(due("R-KIJI", "recovery_payment", d(2026, 3, 2)), d(2026, 4, 2));
}

TEST(DueDate, local_subsidies_are_evaluated_by_the_end_of_july) {  // BR-47
  EXPECT_EQ(due("R-LOCAL", "performance_evaluation", d(2025, 12, 31)), d(2026, 7, 31));
  EXPECT_EQ(due("R-LOCAL", "inspection_notice", d(2026, 5, 20)), d(2026, 5, 13));
}

TEST(DueDate, carrying_over_is_asked_for_by_the_end_of_the_period) {  // BR-35
  EXPECT_EQ(due("R-COST", "carry_over_request", d(2026, 12, 31)), d(2026, 12, 31));
}

TEST(DueDate, files_of_the_rejected_are_kept_a_year_and_those_of_subsidies_five) {  // BR-16 BR-40
  const auto rejected = shipped_rules().rules_of_pack("R-KIJI", d(2026, 4, 1)).retention("rejected_files");
  ASSERT_TRUE(rejected);
  EXPECT_EQ(due_date(rejected, d(2026, 4, 1), shipped_calendar())->on, d(2027, 4, 1));
  const auto records = shipped_rules().rules_of_pack("R-LOCAL", d(2026, 4, 1)).retention("project_records");
  ASSERT_TRUE(records);
  EXPECT_EQ(due_date(records, d(2026, 12, 31), shipped_calendar())->on, d(2031, 12, 31));
}

TEST(DueDate, says_every_step_and_what_to_be_careful_about) {
  const auto answer = due_date(said("R-KIJI", "objection", d(2026, 4, 1)), d(2026, 4, 1), shipped_calendar());
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->steps.size(), 4u);
  EXPECT_EQ(answer->steps[1].words.ko, "10일 이내");
  EXPECT_EQ(answer->steps[2].words.ko, "토요일이므로 다음 날로");
  EXPECT_EQ(answer->steps.back().date, d(2026, 4, 13));
  EXPECT_TRUE(answer->cautions.empty());
  EXPECT_EQ(to_text(answer->stamp), "R-KIJI 2026-02-13");
}

TEST(DueDate, warns_of_a_day_off_that_the_rule_does_not_move) {
  const auto answer = due_date(said("R-KIJI", "final_report", d(2026, 12, 31)), d(2026, 12, 31), shipped_calendar());
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->on, d(2027, 3, 1));
  ASSERT_EQ(answer->cautions.size(), 1u);
  EXPECT_NE(answer->cautions[0].ko.find("3ㆍ1절"), std::string::npos);
}

TEST(DueDate, warns_of_an_old_text_a_day_before_it_and_a_year_without_holidays) {
  const auto old = due_date(said("R-GONG", "final_report", d(2009, 12, 31)), d(2009, 12, 31), shipped_calendar());
  ASSERT_TRUE(old);
  EXPECT_EQ(old->standing, Standing::before_first);
  EXPECT_EQ(old->cautions.size(), 3u) << "old, before the oldest version, a Sunday";
  const auto far = due_date(said("R-KIJI", "objection", d(2040, 1, 2)), d(2040, 1, 2), shipped_calendar());
  ASSERT_TRUE(far);
  ASSERT_EQ(far->cautions.size(), 1u);
  EXPECT_NE(far->cautions[0].en.find("2040"), std::string::npos);
}

TEST(DueDate, refuses_what_has_no_number_and_what_lies_beyond_the_calendar) {
  Deadline unknown{.about = {.name = "x", .label = {"기한", "deadline"}, .rules = {}}, .event = "project_ended"};
  const RulePack pack{.id = "R-X", .version = "1"};
  EXPECT_EQ(due_date({.entry = &unknown, .pack = &pack}, d(2026, 1, 1), shipped_calendar()).problem().code, "RUL-121");
  EXPECT_EQ(due_instant({.entry = &unknown, .pack = &pack}, Instant()).problem().code, "RUL-121");
  unknown.span = Span{.count = 2, .unit = SpanUnit::years};
  EXPECT_EQ(due_date({.entry = &unknown, .pack = &pack}, d(9999, 1, 1), shipped_calendar()).problem().code, "RUL-123");
}

}  // namespace
}  // namespace geojeom
