#include <gtest/gtest.h>

#include "domain/funding/forecast.hpp"
#include "domain/funding/spending_risks.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

/// Projects with entries in 2009 and 2010, entered as a person would.
class ForecastTest : public ::testing::Test {
 protected:
  ForecastTest() : money_("forecast") {}

  void put(const Posting& posting) {
    auto writer = money_.write();
    const auto posted = post(*writer, money_.organisation(), posting);
    ASSERT_TRUE(posted.ok()) << posted.saved.problems.front().code;
    writer->commit();
  }

  void grant(const ProjectForTests& project) {
    const auto one = [&](Id<FundingLine> line, Date on, std::int64_t amount) {
      put({.kind = LedgerKind::grant, .project = project.project, .line = line, .on = on, .amount = Won(amount)});
    };
    one(project.national, Date::checked(2009, 1, 20), 700);
    one(project.province, Date::checked(2009, 1, 20), 300);
    one(project.next_national, Date::checked(2010, 1, 20), 500);
  }

  void spend(const ProjectForTests& project, Id<FundingLine> line, Id<BudgetItem> item, Date on, std::int64_t amount,
             const std::string& payee = "한빛상사") {
    put({.kind = LedgerKind::spend,
         .project = project.project,
         .line = line,
         .item = item,
         .on = on,
         .amount = Won(amount),
         .payee = payee,
         .evidence_number = "E" + std::to_string(++evidence_)});
  }

  Forecast at(Date as_of) {
    reader_ = money_.store().read();
    return forecast(*reader_, {.organisation = money_.organisation(),
                               .year = FiscalYear::checked(as_of.year()),
                               .as_of = as_of,
                               .until = FiscalYear::checked(as_of.year()).last_day()});
  }

  std::vector<RiskFlag> risks(RiskSettings settings = {}) {
    reader_ = money_.store().read();
    return spending_risks(*reader_, {.organisation = money_.organisation(),
                                     .year = FiscalYear::checked(2009),
                                     .from = Date::checked(2009, 1, 1),
                                     .to = Date::checked(2009, 12, 31),
                                     .settings = settings});
  }

  MoneyStore money_;
  std::unique_ptr<Reader> reader_;
  int evidence_ = 0;
};

TEST_F(ForecastTest, earlier_projects_of_the_programme_say_what_comes_of_the_money_left) {
  for (int i = 0; i < 6; ++i) {
    const auto project = money_.add_project("P" + std::to_string(i));
    grant(project);
    spend(project, project.national, project.transfers, Date::checked(2009, 5, 6), 200);
    spend(project, project.national, project.transfers, Date::checked(2009, 10, 6),
          400);  // 400 of the 800 that were left
    spend(project, project.next_national, project.next_transfers, Date::checked(2010, 5, 6), 100);
  }
  const auto made = at(Date::checked(2010, 6, 4));
  ASSERT_EQ(made.projects.size(), 6U);
  EXPECT_EQ(made.projects[0].basis, ForecastBasis::programme);
  EXPECT_EQ(made.projects[0].reference_count, 6U);
  EXPECT_EQ(made.projects[0].by_then.expected, Won(300));
  EXPECT_EQ(made.sum.expected, Won(1800));
  EXPECT_EQ(made.check.mean_error, Ratio());
}

TEST_F(ForecastTest, without_earlier_projects_the_pace_goes_on_and_it_says_so) {
  const auto project = money_.add_project("P");
  grant(project);
  spend(project, project.national, project.transfers, Date::checked(2009, 3, 2), 200);
  const auto made = at(Date::checked(2009, 6, 30));
  EXPECT_EQ(made.projects.at(0).basis, ForecastBasis::pace);
  EXPECT_EQ(made.projects.at(0).by_then.expected, Won(403));  // 200 * 365 / 181
  EXPECT_EQ(made.check.mean_error, std::nullopt);
}

TEST_F(ForecastTest, what_is_left_may_be_carried_over_while_the_project_goes_on_and_is_returned_when_it_ends) {
  const auto project = money_.add_project("P");
  grant(project);
  const auto first = at(Date::checked(2009, 6, 30)).projects.at(0);
  EXPECT_EQ(first.may_carry(), Won(1000));
  EXPECT_EQ(first.to_return(), Won(0));
  const auto last = at(Date::checked(2010, 6, 30)).projects.at(0);
  EXPECT_EQ(last.may_carry(), Won(0));
  EXPECT_EQ(last.to_return(), Won(500));
}

TEST_F(ForecastTest, until_the_day_of_the_target_the_goal_is_its_share_of_the_base_and_nothing_is_returned) {
  const auto project = money_.add_project("P");
  grant(project);
  reader_ = money_.store().read();
  const auto made = forecast(*reader_, {.organisation = money_.organisation(),
                                        .year = FiscalYear::checked(2009),
                                        .as_of = Date::checked(2009, 6, 5),
                                        .until = Date::checked(2009, 6, 30),
                                        .target = Ratio::percent(60)});
  EXPECT_EQ(made.goal, Won(600));
  EXPECT_EQ(made.short_by, Won(600));
  EXPECT_EQ(made.carried, Won(0));
  EXPECT_EQ(made.returned, Won(0));
}

TEST_F(ForecastTest, a_project_that_stays_behind_says_why_with_amounts) {
  const auto project = money_.add_project("P");
  put({.kind = LedgerKind::grant,
       .project = project.project,
       .line = project.national,
       .on = Date::checked(2009, 1, 20),
       .amount = Won(600)});
  {
    auto writer = money_.write();
    save_for_tests(*writer, money_.organisation(), "tranche",
                   {{"funding_line", std::to_string(project.province.value)},
                    {"number", "1"},
                    {"due_on", "2009-03-31"},
                    {"amount", "300"}});
    writer->commit();
  }
  const auto delays = at(Date::checked(2009, 6, 30)).projects.at(0).delays;
  ASSERT_EQ(delays.size(), 3U);
  EXPECT_EQ(delays[0].cause, DelayCause::late_tranche);
  EXPECT_EQ(delays[0].amount, Won(300));
  EXPECT_EQ(delays[1].cause, DelayCause::not_granted);
  EXPECT_EQ(delays[1].amount, Won(100));
  EXPECT_EQ(delays[2].cause, DelayCause::not_committed);
  EXPECT_EQ(delays[2].amount, Won(600));
}

TEST_F(ForecastTest, a_fifth_of_the_budget_at_once_is_flagged_BR_49) {
  const auto project = money_.add_project("P");
  grant(project);
  spend(project, project.national, project.transfers, Date::checked(2009, 3, 2), 199);
  EXPECT_TRUE(risks().empty());
  spend(project, project.national, project.transfers, Date::checked(2009, 3, 3), 200);
  const auto flags = risks();
  ASSERT_EQ(flags.size(), 1U);
  EXPECT_EQ(flags[0].risk, SpendingRisk::large_at_once);
  EXPECT_NE(reason_of(flags[0], {}, Language::ko).find("20.0%"), std::string::npos);
}

TEST_F(ForecastTest, the_same_payee_again_and_again_is_flagged_BR_49) {
  const auto project = money_.add_project("P");
  grant(project);
  for (int day = 1; day <= 5; ++day)
    spend(project, project.national, project.transfers, Date::checked(2009, 4, day), 10);
  const auto flags = risks();
  ASSERT_EQ(flags.size(), 1U);
  EXPECT_EQ(flags[0].risk, SpendingRisk::same_payee);
  EXPECT_EQ(flags[0].count, 5);
  EXPECT_EQ(flags[0].amount, Won(50));
}

TEST_F(ForecastTest, payments_split_on_one_day_below_the_threshold_are_flagged_BR_49) {
  const auto project = money_.add_project("P");
  grant(project);
  const RiskSettings settings{.split_threshold = Won(100)};
  spend(project, project.national, project.transfers, Date::checked(2009, 4, 1), 60);
  spend(project, project.national, project.transfers, Date::checked(2009, 4, 2), 60);
  EXPECT_TRUE(risks(settings).empty());
  spend(project, project.national, project.transfers, Date::checked(2009, 4, 2), 50);
  const auto flags = risks(settings);
  ASSERT_EQ(flags.size(), 1U);
  EXPECT_EQ(flags[0].risk, SpendingRisk::split_below_threshold);
  EXPECT_EQ(flags[0].amount, Won(110));
}

}  // namespace
}  // namespace geojeom
