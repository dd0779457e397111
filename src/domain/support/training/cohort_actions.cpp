#include "domain/support/training/cohort_actions.hpp"

#include <algorithm>

#include "domain/support/outcome/outcome_rules.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/training_participation.hpp"
#include "domain/support/training/cohort_rules.hpp"

namespace geojeom::support {
namespace {

using Trainees = RecordTable<TrainingAttendance>;
using Participations = RecordTable<TrainingParticipation>;

constexpr Choice closed_course{"closed", "수료 처리됨", "closed"};
constexpr const char* on_their_own = "개인 신청";  // a name of a group, kept as data

std::vector<TrainingAttendance> records_of(const std::vector<Stored<TrainingAttendance>>& trainees) {
  std::vector<TrainingAttendance> records;
  for (const auto& one : trainees) records.push_back(one.record);
  return records;
}

/// The course as long as it may be changed.
Result<Stored<TrainingCourse>> open_course(Reader& reader, const Registry& registry, std::int64_t id) {
  auto course = RecordTable<TrainingCourse>(registry, "training_course").find(reader, id);
  if (!course) return missing_record(id);
  if (is_closed(reader, registry, id)) return in_state("SUP-185", closed_course);
  return *course;
}

std::string group_name(Reader& reader, const Registry& registry, std::optional<std::int64_t> company) {
  const auto stored = company ? RecordTable<Company>(registry, "company").find(reader, *company) : std::nullopt;
  return stored ? stored->record.name : on_their_own;
}

/// The head count of one group: the one that stands is brought up to date and keeps its day.
Acted keep_heads(Writer& writer, const Participations& heads, const Stored<TrainingCourse>& course,
                 TrainingParticipation counted) {
  for (auto& before : heads.where(writer, {refers_to("course", course.id)})) {
    if (before.record.company == counted.company) {
      counted.participant_group = before.record.participant_group;
      counted.on = before.record.on;
      counted.youth = before.record.youth;
      before.record = std::move(counted);
      return heads.change(writer, before);
    }
    if (before.record.participant_group == counted.participant_group) {
      counted.participant_group += " #" + std::to_string(counted.company->value);  // another company of that name
    }
  }
  return heads.add(writer, course.organisation, counted);
}

/// Writes the head counts of a course anew from its trainees.
Acted count_heads(Writer& writer, const Registry& registry, const Stored<TrainingCourse>& course, Date on) {
  const Participations heads(registry, "training_participation");
  const auto trainees = records_of(trainees_of(writer, registry, course.id));
  for (const auto& [company, numbers] : numbers_by_company(course.record, trainees)) {
    TrainingParticipation counted{.course = course.ref(),
                                  .participant_group = group_name(writer, registry, company),
                                  .company = company ? std::optional(Id<Company>{*company}) : std::nullopt,
                                  .on = on,
                                  .people = numbers.enrolled,
                                  .completed = numbers.completed,
                                  .employed = numbers.employed,
                                  .youth = {},
                                  .satisfaction = numbers.satisfaction};
    if (Acted done = keep_heads(writer, heads, course, std::move(counted)); !done.ok()) return done;
  }
  return {};
}

}  // namespace

std::vector<Stored<TrainingAttendance>> trainees_of(Reader& reader, const Registry& registry, std::int64_t course) {
  auto trainees = Trainees(registry, "training_attendance").where(reader, {refers_to("course", course)});
  std::sort(trainees.begin(), trainees.end(),
            [](const auto& one, const auto& other) { return one.record.number < other.record.number; });
  return trainees;
}

bool is_closed(Reader& reader, const Registry& registry, std::int64_t course) {
  return !Participations(registry, "training_participation").where(reader, {refers_to("course", course)}).empty();
}

Acted enrol_trainees(Writer& writer, const Registry& registry, const TraineesEnrolled& enrolled) {
  const auto course = open_course(writer, registry, enrolled.course);
  if (!course) return refused({course.problem()});
  const auto there = trainees_of(writer, registry, enrolled.course);
  Problems problems = check_places(course->record, static_cast<std::int64_t>(there.size()), enrolled.people);
  if (problems.has_errors()) return refused(std::move(problems));
  const std::int64_t last = there.empty() ? 0 : there.back().record.number;
  Acted done;
  for (std::int64_t i = 1; i <= enrolled.people; ++i) {
    TrainingAttendance trainee{};
    trainee.course = course->ref();
    trainee.number = last + i;
    if (enrolled.company) trainee.company = Id<Company>{*enrolled.company};
    done = Trainees(registry, "training_attendance").add(writer, course->organisation, trainee);
    if (!done.ok()) return done;
  }
  return done;
}

Acted keep_attendance(Writer& writer, const Registry& registry, std::int64_t course_id,
                      const std::vector<TraineeHours>& lines) {
  const auto course = open_course(writer, registry, course_id);
  if (!course) return refused({course.problem()});
  const Trainees trainees(registry, "training_attendance");
  Acted done;
  for (const auto& line : lines) {
    auto trainee = trainees.find(writer, line.trainee);
    if (!trainee || trainee->record.course != course->ref()) return refused({missing_record(line.trainee)});
    if (course->record.hours) {
      Problems problems = check_attendance(line.hours, *course->record.hours);
      if (problems.has_errors()) return refused(std::move(problems));
    }
    if (trainee->record.hours == line.hours && trainee->record.satisfaction == line.satisfaction) continue;
    trainee->record.hours = line.hours;
    trainee->record.satisfaction = line.satisfaction;
    done = trainees.change(writer, *trainee);
    if (!done.ok()) return done;
  }
  return done;
}

Acted close_cohort(Writer& writer, const Registry& registry, const CohortClosed& closed) {
  const auto course = open_course(writer, registry, closed.course);
  if (!course) return refused({course.problem()});
  Problems problems = check_course_over(course->record, closed.on);
  if (problems.has_errors()) return refused(std::move(problems));
  auto trainees = trainees_of(writer, registry, closed.course);
  if (!course->record.hours || trainees.empty()) {
    return refused(
        {{.code = "SUP-198",
          .field = "hours",
          .details = {{"what", "교육시간이나 수강생이 없음"}, {"what_en", "it has no hours or no trainees"}}}});
  }
  const Trainees table(registry, "training_attendance");
  for (auto& one : trainees) {
    if (!completes_course(one.record.hours, *course->record.hours)) continue;
    one.record.is_completed = true;
    if (Acted done = table.change(writer, one); !done.ok()) return done;
  }
  return count_heads(writer, registry, *course, course->record.period.last());
}

Acted enter_employment(Writer& writer, const Registry& registry, const TraineeEmployed& employed) {
  const auto course = RecordTable<TrainingCourse>(registry, "training_course").find(writer, employed.course);
  if (!course) return refused({missing_record(employed.course)});
  auto trainees = trainees_of(writer, registry, employed.course);
  const auto trainee = std::find_if(trainees.begin(), trainees.end(),
                                    [&](const auto& one) { return one.record.number == employed.number; });
  if (trainee == trainees.end()) return refused({missing_record(employed.number)});
  Problems problems = check_employment(course->record, trainee->record, employed.on);
  if (problems.has_errors()) return refused(std::move(problems));
  trainee->record.employed_on = employed.on;
  const Acted done = Trainees(registry, "training_attendance").change(writer, *trainee);
  if (!done.ok()) return done;
  return count_heads(writer, registry, *course, employed.on);
}

}  // namespace geojeom::support
