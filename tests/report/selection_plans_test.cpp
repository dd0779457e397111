#include "domain/strategy/selection_plans.hpp"

#include "domain/strategy/selection_json.hpp"
#include "tests/report/studies_fixture.hpp"

/// What became of the Sejong selection: 37 tasks with 1,704 억 over the six chosen industries, and their effects.
namespace geojeom {
namespace {

using ::testing::HasSubstr;

using SelectionPlans = Studies;

TEST_F(SelectionPlans, hold_the_tasks_and_budgets_of_the_chosen_industries_and_the_stated_effect) {
  const auto reader = store_->read();
  const auto inputs = selection(*reader, "SC-SEL-2024");
  const auto plans = read_selection_plans(*reader, registry(), inputs);
  ASSERT_EQ(plans.size(), 1U);
  EXPECT_EQ(plans[0].strategies, 5);
  EXPECT_EQ(plans[0].tasks(), 37);
  EXPECT_EQ(plans[0].budget(), Won(170'400'000'000));
  std::size_t chosen = 0;
  for (const auto& one : plans[0].industries) chosen += one.is_chosen ? 1 : 0;
  EXPECT_EQ(chosen, 6U);
  ASSERT_EQ(plans[0].studies.size(), 3U);
  EXPECT_EQ(plans[0].studies[0].production, Won(290'100'000'000));  // as the document states it

  const auto places = read_selection_places(*reader, registry(), inputs);
  const auto result = compute_selection(inputs, {.draws = 0});
  EXPECT_THAT(selection_json({inputs, *result, places, plans}, Language::ko), HasSubstr("\"tasks\":37"));
}

TEST_F(SelectionPlans, are_shown_with_a_total_that_is_the_sum_and_tasks_without_an_industry_apart) {
  const auto reader = store_->read();
  auto plans = read_selection_plans(*reader, registry(), selection(*reader, "SC-SEL-2024"));
  plans[0].industries.push_back({.tasks = 2, .budget = Won(100'000'000)});
  const auto table = planned_table(plans[0], Language::ko);
  const auto& last = table.rows.back();
  EXPECT_EQ(last.kind, document::RowKind::total);
  EXPECT_EQ(std::get<document::Count>(last.cells[2].content.value).value, 39);
  EXPECT_EQ(std::get<document::Amount>(last.cells[3].content.value).won, Won(170'500'000'000));
  EXPECT_EQ(std::get<std::string>(table.rows[table.rows.size() - 2].cells[0].content.value), "산업을 정하지 않음");
  EXPECT_THAT(table.rows.front().cells[2].content.figure_link, HasSubstr("&industry="));
  EXPECT_EQ(planned_effects_table(plans[0], Language::ko).rows.size(), 3U);
}

TEST_F(SelectionPlans, are_none_while_no_plan_names_the_selection) {
  const auto reader = store_->read();
  EXPECT_TRUE(read_selection_plans(*reader, registry(), selection(*reader, "SC-SEL-2027")).empty());
}

}  // namespace
}  // namespace geojeom
