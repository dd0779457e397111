#include <set>

#include "domain/clocks/clock_builder.hpp"
#include "domain/clocks/row_reader.hpp"

namespace geojeom {
namespace {

ClockSeed seed_of(const ProjectPlace& project) {
  return {.deadline = {},
          .subject_type = "project",
          .subject = project.id,
          .subject_code = project.code,
          .subject_name = project.name,
          .programme = &project.programme,
          .project = &project,
          .person = project.manager,
          .event_on = project.period.last()};
}

bool is_stopped(const std::string& state) {
  return state == "stopped_in_good_faith" || state == "stopped_in_bad_faith" || state == "poor_faith";
}

/// States that a project reaches only with its final report handed in; the day itself may not be known.
bool is_reported(const std::string& state) {
  return state == "final_evaluation" || state == "excellent" || state == "complete" || state == "poor_faith";
}

/// BR-46: the final report. A project that was evaluated has handed it in, so without a record of the day no clock
/// runs.
void add_final_report(ClockBuilder& builder, const ProjectPlace& project) {
  ClockSeed seed = seed_of(project);
  seed.deadline = "final_report";
  if (!is_reported(project.state)) builder.add(seed);
}

/// BR-56: every last of February, by as many times as the regime says; stopped projects are exempt.
void add_follow_up(ClockBuilder& builder, const ProjectPlace& project) {
  if (is_stopped(project.state)) return;
  ClockSeed seed = seed_of(project);
  seed.deadline = "follow_up_report";
  for (int time = 1; time <= 20; ++time) {
    seed.time = time;
    const int due_year = project.period.last().year() + time;
    if (due_year > builder.scope().today.year() + 1) return;
    builder.add(seed);  // beyond the last time the rule gives no date and nothing is added
  }
}

/// BR-46: the yearly report of each phase; a phase's own due date counts where the rules of its day are not known.
void add_phases(ClockBuilder& builder) {
  const RecordType& type = builder.world().registry.at("project_phase");
  builder.reader().scan({.type = &type, .organisation = builder.scope().organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    const ProjectPlace* project = builder.places().project(row.number("project"));
    if (project == nullptr || project->state == "draft") return true;
    ClockSeed seed = seed_of(*project);
    seed.deadline = "annual_report";
    seed.subject_type = "project_phase";
    seed.subject = stored.id;
    seed.subject_code = project->code + "/" + std::to_string(row.number("number"));
    seed.event_on = row.period("period").last();
    seed.met_on = row.date("reported_on");
    seed.stated_due = row.date("report_due_on");
    builder.add(seed);
    return true;
  });
}

/// BR-47: a local subsidy is evaluated for each of its years.
void add_programmes(ClockBuilder& builder) {
  for (const auto& [id, programme] : builder.places().programmes()) {
    for (int year = programme.period.first().year(); year <= programme.period.last().year(); ++year) {
      if (year >= builder.scope().today.year() + 1) break;
      ClockSeed seed{.deadline = "performance_evaluation",
                     .subject_type = "programme",
                     .subject = id,
                     .subject_code = programme.code + "/" + std::to_string(year),
                     .subject_name = programme.name,
                     .programme = &programme,
                     .event_on = Date::checked(year, 12, 31)};
      builder.add(seed);
    }
  }
}

}  // namespace

void add_project_clocks(ClockBuilder& builder) {
  for (const auto& [id, project] : builder.places().projects()) {
    if (project.state == "draft") continue;
    add_final_report(builder, project);
    add_follow_up(builder, project);
  }
  add_phases(builder);
  add_programmes(builder);
}

}  // namespace geojeom
