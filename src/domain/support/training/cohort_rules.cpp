#include "domain/support/training/cohort_rules.hpp"

namespace geojeom::support {

Problems check_places(const TrainingCourse& course, std::int64_t enrolled, std::int64_t more) {
  if (!course.capacity || enrolled + more <= *course.capacity) return {};
  return {{.code = "SUP-197",
           .field = "people",
           .details = {{"capacity", std::to_string(*course.capacity)}, {"enrolled", std::to_string(enrolled)}}}};
}

Problems check_course_over(const TrainingCourse& course, Date on) {
  if (on >= course.period.last()) return {};
  const auto last = to_text(course.period.last());
  return {{.code = "SUP-198",
           .field = "closed_on",
           .details = {{"what", last + "까지 교육 중"}, {"what_en", "it runs until " + last}}}};
}

Problems check_employment(const TrainingCourse& course, const TrainingAttendance& trainee, Date employed_on) {
  if (trainee.is_completed && employed_on >= course.period.last()) return {};
  return {{.code = "SUP-199", .field = "employed_on", .details = {{"last", to_text(course.period.last())}}}};
}

CohortNumbers numbers_of(const TrainingCourse& course, std::span<const TrainingAttendance> trainees) {
  CohortNumbers numbers{.enrolled = static_cast<std::int64_t>(trainees.size()), .attended = {}};
  Decimal hours;
  Decimal satisfaction;
  for (const auto& one : trainees) {
    hours = hours + one.hours;
    if (one.is_completed) ++numbers.completed;
    if (one.employed_on) ++numbers.employed;
    if (!one.satisfaction) continue;
    ++numbers.answered;
    satisfaction = satisfaction + *one.satisfaction;
  }
  numbers.asked = numbers.completed;
  if (course.hours) numbers.attended = Ratio::of(hours.micros(), (*course.hours * numbers.enrolled).micros());
  if (numbers.answered > 0) {
    numbers.satisfaction = satisfaction.divided_by(Decimal::of(numbers.answered), Rounding::half_up);
  }
  return numbers;
}

std::map<std::optional<std::int64_t>, CohortNumbers> numbers_by_company(const TrainingCourse& course,
                                                                        std::span<const TrainingAttendance> trainees) {
  std::map<std::optional<std::int64_t>, std::vector<TrainingAttendance>> groups;
  for (const auto& one : trainees) {
    groups[one.company ? std::optional(one.company->value) : std::nullopt].push_back(one);
  }
  std::map<std::optional<std::int64_t>, CohortNumbers> numbers;
  for (const auto& [company, members] : groups) numbers[company] = numbers_of(course, members);
  return numbers;
}

}  // namespace geojeom::support
