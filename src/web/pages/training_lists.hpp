#pragma once

#include <map>

#include "domain/support/record_table.hpp"
#include "domain/support/records/training_attendance.hpp"
#include "domain/support/records/training_course.hpp"
#include "domain/support/records/training_participation.hpp"
#include "domain/support/training/cohort_rules.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

using CourseRow = support::Stored<TrainingCourse>;

/// Courses of one organisation with everything that counts them, read once.
struct TrainingBook {
  std::vector<CourseRow> courses;  ///< the newest first
  std::map<std::int64_t, std::vector<TrainingAttendance>> trainees;
  std::map<std::int64_t, std::vector<TrainingParticipation>> heads;

  /// From the head counts once there are any, from the attendance book before.
  support::CohortNumbers numbers(const CourseRow& course) const;
};
TrainingBook load_training(Visit& visit);
/// The numbers of a few lines together; the mean is weighted by who answered.
support::CohortNumbers sum_of(const std::vector<TrainingParticipation>& heads);

OfficeList list_courses(Visit& visit, const TrainingBook& book, int year);
OfficeList list_purposes(Visit& visit, const TrainingBook& book, int year);
std::vector<Fact> course_facts(Visit& visit, const TrainingCourse& course, const support::CohortNumbers& numbers);
OfficeList list_heads(Visit& visit, const std::vector<TrainingParticipation>& heads);

}  // namespace geojeom
