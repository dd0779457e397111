#pragma once

#include <optional>
#include <vector>

#include "domain/support/record_table.hpp"
#include "domain/support/records/training_attendance.hpp"
#include "domain/support/records/training_course.hpp"

namespace geojeom::support {

struct TraineesEnrolled {
  std::int64_t course = 0;
  std::optional<std::int64_t> company{};  ///< who sends them; none for people who come on their own
  std::int64_t people = 0;
};
/// Gives that many trainees the next numbers of the course. Errors: SUP-197 no places left, SUP-185 the course was
/// closed, REC-108.
Acted enrol_trainees(Writer& writer, const Registry& registry, const TraineesEnrolled& enrolled);

struct TraineeHours {
  std::int64_t trainee = 0;
  Decimal hours;
  std::optional<Decimal> satisfaction{};
};
/// The attendance book: what each trainee attended so far. Errors: SUP-196 more hours than the course has, SUP-185 it
/// was closed, REC-108 no trainee of that course. All lines are kept or none.
Acted keep_attendance(Writer& writer, const Registry& registry, std::int64_t course,
                      const std::vector<TraineeHours>& lines);

struct CohortClosed {
  std::int64_t course = 0;
  Date on;
};
/// Says who completed the course (completes_course) and writes its head counts, by which training is reported. Errors:
/// SUP-198 the course is not over, SUP-144 it has no hours or nobody came, SUP-185 it was closed, REC-108.
Acted close_cohort(Writer& writer, const Registry& registry, const CohortClosed& closed);

struct TraineeEmployed {
  std::int64_t course = 0;
  std::int64_t number = 0;  ///< of the trainee in the course
  Date on;
};
/// Employment after the course; its head counts follow. Errors: SUP-199, REC-108 no such trainee.
Acted enter_employment(Writer& writer, const Registry& registry, const TraineeEmployed& employed);

/// The trainees of a course by number.
std::vector<Stored<TrainingAttendance>> trainees_of(Reader& reader, const Registry& registry, std::int64_t course);

/// Closed once somebody's completion was told: then head counts stand.
bool is_closed(Reader& reader, const Registry& registry, std::int64_t course);

}  // namespace geojeom::support
