#include <gtest/gtest.h>

#include "domain/funding/participation.hpp"
#include "domain/rules_in_use.hpp"
#include "rules/packs_for_tests.hpp"
#include "tests/funding/money_store.hpp"

namespace geojeom {
namespace {

using Codes = std::vector<std::string>;

/// Projects of 2009 and 2010 under R-GONG, and one person of the technopark.
class ParticipationTest : public ::testing::Test {
 protected:
  void SetUp() override {
    use_rules(shipped_rules());
    money_.emplace(std::string("participation-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    for (int i = 0; i < 7; ++i) projects_.push_back(money_->add_project("A" + std::to_string(i)).project.value);
  }
  void TearDown() override { use_rules(RuleBook()); }

  Codes join(std::size_t project, const std::string& share, const std::string& role = "researcher",
             const std::string& from = "2009-01-01", const std::string& to = "2010-12-31",
             const std::string& body = "대전테크노파크") {
    const RecordType& type = money_registry().at("project_member");
    auto writer = money_->write();
    const Saved saved = save_new(*writer, type,
                                 {.organisation = money_->organisation(),
                                  .row = row_for_tests(type, {{"project", std::to_string(projects_[project])},
                                                              {"person_number", "P1"},
                                                              {"name", "김새봄"},
                                                              {"role", role},
                                                              {"organisation_name", body},
                                                              {"period_from", from},
                                                              {"period_to", to},
                                                              {"participation", share}})});
    Codes codes;
    for (const auto& problem : saved.problems) codes.push_back(problem.code);
    if (saved.ok()) writer->commit();
    return codes;
  }
  PersonParticipation person(Date on) {
    const auto people =
        participation_on(*money_->store().read(), shipped_rules(), {.organisation = money_->organisation(), .on = on});
    return people.empty() ? PersonParticipation{} : people.front();
  }

  std::optional<MoneyStore> money_;
  std::vector<std::int64_t> projects_;
};

TEST_F(ParticipationTest, a_project_takes_a_tenth_of_a_person_at_least) {  // BR-24
  EXPECT_EQ(join(0, "9%"), Codes{"FUN-330"});
  EXPECT_EQ(join(0, "10%"), Codes{});
}

TEST_F(ParticipationTest, shares_of_technopark_staff_come_to_130_percent_at_most) {  // BR-24
  EXPECT_EQ(join(0, "70%"), Codes{});
  EXPECT_EQ(join(1, "60%"), Codes{});
  EXPECT_EQ(join(2, "10%"), Codes{"FUN-331"});
  EXPECT_EQ(person(Date::checked(2009, 6, 1)).total, Ratio::percent(130));
}

TEST_F(ParticipationTest, shares_of_others_come_to_the_whole_at_most) {  // BR-24
  EXPECT_EQ(join(0, "70%", "researcher", "2009-01-01", "2010-12-31", "한빛대학교"), Codes{});
  EXPECT_EQ(join(1, "40%", "researcher", "2009-01-01", "2010-12-31", "한빛대학교"), Codes{"FUN-331"});
}

TEST_F(ParticipationTest, only_shares_of_the_same_days_are_added) {  // BR-24
  EXPECT_EQ(join(0, "90%", "researcher", "2009-01-01", "2009-06-30"), Codes{});
  EXPECT_EQ(join(1, "90%", "researcher", "2009-07-01", "2010-12-31"), Codes{});
  EXPECT_EQ(join(2, "50%", "researcher", "2009-06-01", "2009-07-31"), Codes{"FUN-331"});
  EXPECT_EQ(person(Date::checked(2009, 6, 30)).total, Ratio::percent(90));
}

TEST_F(ParticipationTest, a_person_works_on_five_projects_and_leads_three) {  // BR-23
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(join(i, "10%", "manager"), Codes{});
  EXPECT_EQ(join(3, "10%", "manager"), Codes{"FUN-333"});
  EXPECT_EQ(join(3, "10%"), Codes{});
  EXPECT_EQ(join(4, "10%"), Codes{});
  EXPECT_EQ(join(5, "10%"), Codes{"FUN-332"});
}

TEST_F(ParticipationTest, projects_that_end_within_six_months_are_not_counted) {  // BR-23
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(join(i, "10%"), Codes{});
  EXPECT_EQ(person(Date::checked(2010, 6, 30)).counted, 5);
  EXPECT_EQ(person(Date::checked(2010, 7, 1)).counted, 0);
  EXPECT_EQ(join(5, "10%", "researcher", "2010-07-01", "2010-12-31"), Codes{});
}

}  // namespace
}  // namespace geojeom
