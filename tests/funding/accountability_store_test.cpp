#include <gtest/gtest.h>

#include "domain/funding/accountability.hpp"
#include "rules/packs_for_tests.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

using Codes = std::vector<std::string>;

/// A programme of 2009 and 2010 whose province promised 300 and 200; the ledger says what it gave.
class AccountabilityTest : public ::testing::Test {
 protected:
  void SetUp() override {
    money_.emplace(std::string("account-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    project_ = money_->add_project("A");
    auto writer = money_->write();
    agreement_ = save_for_tests(*writer, money_->organisation(), "agreement",
                                {{"code", "AG"},
                                 {"name", "포괄적 협약"},
                                 {"kind", "comprehensive"},
                                 {"programme", std::to_string(money_->programme())},
                                 {"parties", "부처, 시도, 테크노파크"},
                                 {"period_from", "2009-01-01"},
                                 {"period_to", "2010-12-31"},
                                 {"concluded_on", "2009-01-05"},
                                 {"state", "concluded"}});
    plan(*writer, "2009", "national", "700");
    plan(*writer, "2009", "province", "300");
    plan(*writer, "2010", "national", "500");
    plan(*writer, "2010", "province", "200");
    writer->commit();
  }
  void plan(Writer& writer, const std::string& year, const std::string& source, const std::string& amount) {
    save_for_tests(writer, money_->organisation(), "plan_budget",
                   {{"code", "P-" + year + source},
                    {"programme", std::to_string(money_->programme())},
                    {"year", year},
                    {"source", source},
                    {"amount", amount}});
  }
  std::int64_t evaluation() {
    auto writer = money_->write();
    const auto id = save_for_tests(*writer, money_->organisation(), "evaluation",
                                   {{"code", "E"},
                                    {"name", "2009년 이행 평가"},
                                    {"layer", "regional_plan"},
                                    {"programme", std::to_string(money_->programme())},
                                    {"year", "2009"},
                                    {"scale", "S-A-B-C"},
                                    {"grade", "B"},
                                    {"state", "announced"}});
    writer->commit();
    return id;
  }
  void grant(Id<FundingLine> line, std::int64_t amount) {
    auto writer = money_->write();
    const auto posted = post(*writer, money_->organisation(),
                             {.kind = LedgerKind::grant,
                              .project = project_.project,
                              .line = line,
                              .on = Date::checked(2009, 2, 2),
                              .amount = Won(amount)});
    EXPECT_TRUE(posted.saved.ok());
    writer->commit();
  }
  RuleWorld world() const { return {money_registry(), shipped_rules(), shipped_calendar()}; }
  Account account(Date as_of) { return *account_of(*money_->store().read(), world(), agreement_, as_of); }
  void lengthen() {
    auto writer = money_->write();
    for (const auto& stored :
         placed_where<Agreement>(*writer, "agreement", {"code", Compare::equal, {std::string("AG")}})) {
      Agreement changed = stored.record;
      changed.period = Period::checked(Date::checked(2009, 1, 1), Date::checked(2011, 12, 31));
      const RecordType& type = money_registry().at("agreement");
      save_change(*writer, type, {.id = stored.id, .version = stored.version, .row = to_row(type, changed)});
    }
    writer->commit();
  }
  std::int64_t save_other() {
    auto writer = money_->write();
    const auto id = save_for_tests(*writer, money_->organisation(), "agreement",
                                   {{"code", "AG-2"},
                                    {"name", "과제 협약"},
                                    {"kind", "project"},
                                    {"project", std::to_string(project_.project.value)},
                                    {"parties", "시도, 테크노파크"},
                                    {"period_from", "2009-01-01"},
                                    {"period_to", "2010-12-31"},
                                    {"state", "preparing"}});
    writer->commit();
    return id;
  }
  Codes allocate(AllocationAsked asked) {
    asked.agreement = agreement_;
    asked.on = Date::checked(2010, 1, 11);
    auto writer = money_->write();
    const Saved saved = allocate_year(*writer, world(), asked);
    Codes codes;
    for (const auto& problem : saved.problems) codes.push_back(problem.code);
    if (saved.ok()) writer->commit();
    return codes;
  }

  std::optional<MoneyStore> money_;
  ProjectForTests project_;
  std::int64_t agreement_ = 0;
};

TEST_F(AccountabilityTest, a_local_shortfall_cuts_next_year_s_national_money_by_the_same_ratio) {  // BR-41
  grant(project_.national, 700);
  grant(project_.province, 240);
  const auto now = account(Date::checked(2010, 1, 11));
  EXPECT_EQ(now.years.front().shortfall, Ratio::percent(20));
  EXPECT_EQ(now.years.front().next_cut, Won(100));
  EXPECT_EQ(now.rule, "BR-41, R-GONG 2021-05-25");
}

TEST_F(AccountabilityTest, a_year_that_still_runs_or_says_nothing_has_no_shortfall) {  // BR-41
  EXPECT_FALSE(account(Date::checked(2010, 1, 11)).years.front().shortfall);
  grant(project_.province, 240);
  EXPECT_FALSE(account(Date::checked(2009, 12, 31)).years.front().shortfall);
}

TEST_F(AccountabilityTest, a_year_is_allocated_by_plan_evaluation_and_shortfall_once) {
  grant(project_.province, 240);
  EXPECT_EQ(allocate({.year = 2010, .evaluation = evaluation(), .evaluation_change = Won(-50)}), Codes{});
  const auto year = account(Date::checked(2010, 1, 11)).years.back();
  EXPECT_EQ(year.allocated[0], Won(350));  // 500 - 50 - 100
  EXPECT_EQ(year.allocated[1], Won(200));
  EXPECT_EQ(year.shortfall_cut, Won(100));
  EXPECT_EQ(allocate({.year = 2010}), Codes{"FUN-320"});
}

TEST_F(AccountabilityTest, what_has_no_plan_no_evaluation_or_no_agreement_is_refused) {
  EXPECT_EQ(allocate({.year = 2011}), Codes{"FUN-321"});
  EXPECT_EQ(allocate({.year = 2010, .evaluation_change = Won(50)}), Codes{"FUN-322"});
  EXPECT_EQ(allocate({.year = 2010, .evaluation = evaluation(), .evaluation_change = Won(-600)}), Codes{"FUN-326"});
  lengthen();
  EXPECT_EQ(allocate({.year = 2011}), Codes{"FUN-323"});
  agreement_ = save_other();
  EXPECT_EQ(allocate({.year = 2010}), Codes{"FUN-325"});
}

TEST_F(AccountabilityTest, an_allocation_is_the_sum_of_its_parts) {
  const RecordType& type = money_registry().at("yearly_allocation");
  const auto row = row_for_tests(type, {{"code", "X"},
                                        {"agreement", std::to_string(agreement_)},
                                        {"year", "2010"},
                                        {"source", "national"},
                                        {"planned", "500"},
                                        {"shortfall_cut", "100"},
                                        {"amount", "401"},
                                        {"decided_on", "2010-01-11"}});
  const auto problems = check_yearly_allocation(type, row);
  ASSERT_TRUE(problems.has_errors());
  EXPECT_EQ(problems.front().code, "FUN-324");
}

}  // namespace
}  // namespace geojeom
