#include <gtest/gtest.h>

#include "domain/funding/execution.hpp"
#include "domain/funding/execution_document.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

/// A project of 2009 with 1,000 won from two sources, all granted in February.
class ExecutionTest : public ::testing::Test {
 protected:
  ExecutionTest() : money_("execution"), project_(money_.add_project("A")) {
    grant(project_.national, Date::checked(2009, 2, 2), 700);
    grant(project_.province, Date::checked(2009, 2, 2), 300);
    add_target("own", "2009-06-30", "0.6");
  }

  void grant(Id<FundingLine> line, Date on, std::int64_t amount) {
    put({.kind = LedgerKind::grant, .project = project_.project, .line = line, .on = on, .amount = Won(amount)});
  }

  void spend(Id<FundingLine> line, Id<BudgetItem> item, Date on, std::int64_t amount) {
    put({.kind = LedgerKind::spend,
         .project = project_.project,
         .line = line,
         .item = item,
         .on = on,
         .amount = Won(amount),
         .payee = "한빛상사",
         .evidence_number = "E" + std::to_string(++evidence_)});
  }

  void put(const Posting& posting) {
    auto writer = money_.write();
    const auto posted = post(*writer, money_.organisation(), posting);
    ASSERT_TRUE(posted.ok()) << posted.saved.problems.front().code;
    writer->commit();
  }

  void add_target(const char* body, const char* due_on, const char* share) {
    auto writer = money_.write();
    save_for_tests(*writer, 1, "execution_target",
                   {{"year", "2009"}, {"body_kind", body}, {"due_on", due_on}, {"target", share}});
    writer->commit();
  }

  ExecutionTable table(Date week, ExecutionCut cut = ExecutionCut::project) {
    reader_ = money_.store().read();
    return execution_table(
        *reader_, {.organisation = money_.organisation(), .year = FiscalYear::checked(2009), .week = week, .cut = cut});
  }

  MoneyStore money_;
  ProjectForTests project_;
  std::unique_ptr<Reader> reader_;
  int evidence_ = 0;
};

TEST_F(ExecutionTest, shares_are_of_the_base_and_of_the_target_BR_43) {
  spend(project_.national, project_.transfers, Date::checked(2009, 3, 2), 240);
  const auto line = table(Date::checked(2009, 6, 26)).lines.at(0);
  EXPECT_EQ(line.budget, Won(1000));
  EXPECT_EQ(line.base, Won(1000));
  EXPECT_EQ(line.target, Won(600));
  EXPECT_EQ(line.of_base(), Ratio::percent(24));
  EXPECT_EQ(line.of_target(), Ratio::percent(40));
}

TEST_F(ExecutionTest, what_is_entered_later_does_not_change_an_earlier_friday) {
  spend(project_.national, project_.transfers, Date::checked(2009, 3, 2), 100);
  const auto before = table(Date::checked(2009, 6, 5)).total.spent;
  spend(project_.national, project_.transfers, Date::checked(2009, 6, 10), 50);
  EXPECT_EQ(table(Date::checked(2009, 6, 5)).total.spent, before);
  const auto after = table(Date::checked(2009, 6, 12)).total;
  EXPECT_EQ(after.spent, Won(150));
  EXPECT_EQ(after.before, Won(100));
  EXPECT_EQ(after.change(), Won(50));
}

TEST_F(ExecutionTest, every_cut_adds_up_to_the_same) {
  spend(project_.national, project_.transfers, Date::checked(2009, 3, 2), 101);
  spend(project_.province, project_.travel, Date::checked(2009, 4, 1), 37);
  const auto by_project = table(Date::checked(2009, 6, 5)).total;
  for (const auto cut : {ExecutionCut::programme, ExecutionCut::sub_programme, ExecutionCut::source,
                         ExecutionCut::centre, ExecutionCut::organisation}) {
    const auto other = table(Date::checked(2009, 6, 5), cut).total;
    EXPECT_EQ(other.budget, by_project.budget);
    EXPECT_EQ(other.target, by_project.target);
    EXPECT_EQ(other.spent, by_project.spent);
    EXPECT_EQ(other.granted, by_project.granted);
  }
}

TEST_F(ExecutionTest, sources_below_a_line_add_up_to_it) {
  spend(project_.national, project_.transfers, Date::checked(2009, 3, 2), 101);
  const auto found = table(Date::checked(2009, 6, 5));
  ExecutionLine sum;
  for (const auto& part : found.sources.at(0)) sum += part;
  EXPECT_EQ(sum.budget, found.lines.at(0).budget);
  EXPECT_EQ(sum.target, found.lines.at(0).target);
  EXPECT_EQ(sum.spent, found.lines.at(0).spent);
}

TEST_F(ExecutionTest, a_line_is_on_pace_until_the_days_gone_ask_for_more_and_missed_after_the_deadline) {
  spend(project_.national, project_.transfers, Date::checked(2009, 3, 2), 300);
  const auto state_on = [&](Date week) {
    const auto found = table(week);
    return state_of(found, found.lines.at(0));
  };
  EXPECT_EQ(state_on(Date::checked(2009, 3, 6)), ExecutionState::on_pace);
  EXPECT_EQ(state_on(Date::checked(2009, 6, 26)), ExecutionState::behind);
  EXPECT_EQ(state_on(Date::checked(2009, 7, 3)), ExecutionState::missed);
  spend(project_.national, project_.transfers, Date::checked(2009, 7, 6), 300);
  EXPECT_EQ(state_on(Date::checked(2009, 7, 10)), ExecutionState::reached);
}

TEST_F(ExecutionTest, the_target_is_that_of_the_body_and_else_the_offices_own) {
  EXPECT_EQ(table(Date::checked(2009, 6, 5)).body, TargetBody::own);
  add_target("public_body", "2009-06-30", "0.565");
  const auto found = table(Date::checked(2009, 6, 5));
  EXPECT_EQ(found.body, TargetBody::public_body);
  EXPECT_EQ(found.total.target, Won(565));
}

TEST_F(ExecutionTest, the_day_it_opens_on_is_the_last_friday_of_the_latest_year_with_money) {
  reader_ = money_.store().read();
  EXPECT_EQ(default_week(*reader_, money_.organisation(), Date::checked(2026, 3, 3)), Date::checked(2009, 12, 25));
  EXPECT_EQ(default_week(*reader_, money_.organisation(), Date::checked(2009, 6, 10)), Date::checked(2009, 6, 12));
}

TEST_F(ExecutionTest, the_document_carries_reason_and_measures_of_a_late_line) {
  {
    auto writer = money_.write();
    save_for_tests(*writer, money_.organisation(), "execution_note",
                   {{"week", "2009-06-26"},
                    {"project", std::to_string(project_.project.value)},
                    {"reason", "장비 납품 지연"},
                    {"measures", "7월 중 검수"}});
    writer->commit();
  }
  const auto found = table(Date::checked(2009, 6, 26));
  EXPECT_EQ(found.lines.at(0).reason, "장비 납품 지연");
  const auto document = execution_document(*reader_, found, {});
  ASSERT_EQ(document.blocks.size(), 2U);
  const auto& notes = std::get<document::Table>(document.blocks[1]);
  EXPECT_EQ(std::get<std::string>(notes.rows.at(0).cells.at(2).content.value), "장비 납품 지연");
}

}  // namespace
}  // namespace geojeom
