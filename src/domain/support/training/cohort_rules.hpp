#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/ratio.hpp"
#include "domain/support/records/training_attendance.hpp"
#include "domain/support/records/training_course.hpp"

namespace geojeom::support {

/// SUP-197 more trainees than the course has places; nothing where it has no limit.
Problems check_places(const TrainingCourse& course, std::int64_t enrolled, std::int64_t more);

/// SUP-198 a course that is closed before its last day.
Problems check_course_over(const TrainingCourse& course, Date on);

/// SUP-199 employment before the course ended or of who did not complete it: that is not employment afterwards.
Problems check_employment(const TrainingCourse& course, const TrainingAttendance& trainee, Date employed_on);

/// A cohort in numbers. Averages say of how many they are (BR-55).
struct CohortNumbers {
  std::int64_t enrolled = 0;
  std::int64_t completed = 0;
  std::int64_t employed = 0;
  std::int64_t asked = 0;                 ///< completed, and whether they found work was asked for
  std::optional<Ratio> attended;          ///< hours attended of all hours; none without hours
  std::int64_t answered = 0;              ///< who told their satisfaction
  std::optional<Decimal> satisfaction{};  ///< mean of those
};
CohortNumbers numbers_of(const TrainingCourse& course, std::span<const TrainingAttendance> trainees);

/// The head count of one company, or of those who came on their own (no company), as it is reported.
std::map<std::optional<std::int64_t>, CohortNumbers> numbers_by_company(const TrainingCourse& course,
                                                                        std::span<const TrainingAttendance> trainees);

}  // namespace geojeom::support
