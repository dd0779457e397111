#include <gtest/gtest.h>

#include "domain/funding/agreement_case.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/funding_line.hpp"
#include "domain/funding/year_clone.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

class YearCloneTest : public ::testing::Test {
 protected:
  void SetUp() override {
    money_.emplace(std::string("clone-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    project_ = money_->add_project("DJ-2009-A").project.value;
  }
  std::vector<std::string> clone(int from, int to, std::int64_t programme = 0) {
    auto writer = money_->write();
    const Saved saved =
        clone_year(*writer, {.programme = programme == 0 ? money_->programme() : programme, .from = from, .to = to});
    std::vector<std::string> codes;
    for (const auto& problem : saved.problems) codes.push_back(problem.code);
    if (saved.ok()) writer->commit();
    return codes;
  }
  std::optional<Placed<Project>> project_named(const std::string& code) {
    const auto found = placed_where<Project>(*money_->store().read(), "project", {"code", Compare::equal, {code}});
    return found.empty() ? std::nullopt : std::optional(found.front());
  }

  std::optional<MoneyStore> money_;
  std::int64_t project_ = 0;
};
using Codes = std::vector<std::string>;

TEST_F(YearCloneTest, a_code_moves_with_its_year) {
  EXPECT_EQ(code_of_year("DJ-2009-S01", 2009, 2010), "DJ-2010-S01");
  EXPECT_EQ(code_of_year("DJ-2009-S01-2009-N", 2009, 2010), "DJ-2010-S01-2010-N");
  EXPECT_EQ(code_of_year("CB-RND", 2009, 2010), "CB-RND-2010");
}

TEST_F(YearCloneTest, a_project_comes_again_with_its_money_of_that_year) {
  EXPECT_EQ(clone(2009, 2010), Codes{});
  const auto made = project_named("DJ-2010-A");
  ASSERT_TRUE(made);
  EXPECT_EQ(made->record.period.first(), Date::checked(2010, 1, 1));
  EXPECT_EQ(made->record.state, ProjectState{});
  const Condition of_project{"project", Compare::equal, {made->id}};
  Won lines;
  for (const auto& line : placed_where<FundingLine>(*money_->store().read(), "funding_line", of_project)) {
    EXPECT_EQ(line.record.year.year(), 2010);
    lines += line.record.amount;
  }
  EXPECT_EQ(lines, Won(1000));
  EXPECT_EQ(placed_where<BudgetItem>(*money_->store().read(), "budget_item", of_project).size(), 2u);
}

TEST_F(YearCloneTest, what_is_there_already_is_not_made_twice) {
  EXPECT_EQ(clone(2009, 2010), Codes{});
  EXPECT_EQ(clone(2009, 2010), Codes{"FUN-342"});
  EXPECT_EQ(clone(2007, 2008), Codes{"FUN-342"});
}

TEST_F(YearCloneTest, a_programme_that_is_over_by_then_comes_again_with_its_parts) {
  EXPECT_EQ(clone(2009, 2011), Codes{});
  const auto made = project_named("DJ-2011-A");
  ASSERT_TRUE(made);
  EXPECT_NE(made->record.sub_programme.value,
            find_placed<Project>(*money_->store().read(), "project", project_)->record.sub_programme.value);
  EXPECT_TRUE(clone_plan(*money_->store().read(), {.programme = money_->programme(), .from = 2009, .to = 2011})
                  ->lines.front()
                  .exists);
}

TEST_F(YearCloneTest, years_go_forward_and_programmes_exist) {
  EXPECT_EQ(clone(2010, 2009), Codes{"FUN-341"});
  EXPECT_EQ(clone(2009, 2010, 98765), Codes{"FUN-340"});
}

}  // namespace
}  // namespace geojeom
