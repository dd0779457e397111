#pragma once

#include "domain/support/training/cohort_actions.hpp"
#include "web/pages/office_page.hpp"

namespace geojeom {

using Trainees = std::vector<support::Stored<TrainingAttendance>>;

OfficeList list_trainees(Visit& visit, const Trainees& trainees, bool is_closed);

/// The attendance book as a form of one line a trainee.
void write_attendance_book(Html& html, Visit& visit, const support::Stored<TrainingCourse>& course,
                           const Trainees& trainees);
/// What was sent with that form.
std::vector<support::TraineeHours> sent_attendance(Visit& visit, Problems& problems, const Trainees& trainees);

}  // namespace geojeom
