#include "domain/support/training/cohort_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/support/factory/smart_factory_actions.hpp"
#include "domain/support/rules_for_tests.hpp"

namespace geojeom::support {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TrainingCourse course_of_20_hours() {
  TrainingCourse course{};
  course.hours = Decimal::of(20);
  course.capacity = 3;
  course.period = Period::checked(Date::checked(2026, 3, 2), Date::checked(2026, 3, 6));
  return course;
}

TrainingAttendance trainee(std::int64_t hours, bool is_completed, std::optional<std::int64_t> company = {}) {
  TrainingAttendance one{};
  one.hours = Decimal::of(hours);
  one.is_completed = is_completed;
  if (company) one.company = Id<Company>{*company};
  return one;
}

TEST(Cohort, has_no_more_trainees_than_places) {
  EXPECT_THAT(codes_of(check_places(course_of_20_hours(), 2, 1)), IsEmpty());
  EXPECT_THAT(codes_of(check_places(course_of_20_hours(), 2, 2)), ElementsAre("SUP-197"));
  auto unlimited = course_of_20_hours();
  unlimited.capacity.reset();
  EXPECT_THAT(codes_of(check_places(unlimited, 2, 200)), IsEmpty());
}

TEST(Cohort, is_closed_from_its_last_day_on) {
  EXPECT_THAT(codes_of(check_course_over(course_of_20_hours(), Date::checked(2026, 3, 5))), ElementsAre("SUP-198"));
  EXPECT_THAT(codes_of(check_course_over(course_of_20_hours(), Date::checked(2026, 3, 6))), IsEmpty());
}

TEST(Cohort, counts_employment_of_who_completed_and_only_after_the_course) {
  const auto course = course_of_20_hours();
  const Date after = Date::checked(2026, 5, 1);
  EXPECT_THAT(codes_of(check_employment(course, trainee(20, true), after)), IsEmpty());
  EXPECT_THAT(codes_of(check_employment(course, trainee(5, false), after)), ElementsAre("SUP-199"));
  EXPECT_THAT(codes_of(check_employment(course, trainee(20, true), Date::checked(2026, 3, 5))), ElementsAre("SUP-199"));
}

TEST(Cohort, says_of_how_many_its_means_are_BR_55) {
  auto happy = trainee(20, true, 7);
  happy.satisfaction = Decimal::of(90);
  auto hired = trainee(16, true);
  hired.employed_on = Date::checked(2026, 5, 1);
  const std::vector trainees{happy, hired, trainee(4, false, 7)};
  const auto numbers = numbers_of(course_of_20_hours(), trainees);
  EXPECT_EQ(numbers.enrolled, 3);
  EXPECT_EQ(numbers.completed, 2);
  EXPECT_EQ(numbers.employed, 1);
  EXPECT_EQ(to_percent_text(*numbers.attended, 1), "66.7%");
  EXPECT_EQ(numbers.answered, 1);
  EXPECT_EQ(to_text(*numbers.satisfaction), "90");
  const auto groups = numbers_by_company(course_of_20_hours(), trainees);
  ASSERT_EQ(groups.size(), 2u) << "one company, and who came on their own";
  EXPECT_EQ(groups.at(7).enrolled, 2);
  EXPECT_EQ(groups.at(std::nullopt).employed, 1);
}

TEST(SmartFactory, is_unlikely_when_its_level_did_not_rise) {
  SmartFactory project{};
  project.level_before = FactoryLevel::basic;
  EXPECT_THAT(codes_of(check_level_rises(project)), IsEmpty()) << "not done yet";
  project.level_after = FactoryLevel::basic;
  EXPECT_THAT(codes_of(check_level_rises(project)), ElementsAre("SUP-192"));
  EXPECT_FALSE(check_level_rises(project).has_errors());
  project.level_after = FactoryLevel::intermediate_one;
  EXPECT_THAT(codes_of(check_level_rises(project)), IsEmpty());
}

}  // namespace
}  // namespace geojeom::support
