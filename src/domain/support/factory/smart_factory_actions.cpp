#include "domain/support/factory/smart_factory_actions.hpp"

namespace geojeom::support {
namespace {

constexpr Choice completed_factory{"completed", "완료", "completed"};

}  // namespace

Problems check_level_rises(const SmartFactory& project) {
  if (!project.level_after || *project.level_after > project.level_before) return {};
  const Choice& before = factory_levels[static_cast<std::size_t>(project.level_before)];
  const Choice& after = factory_levels[static_cast<std::size_t>(*project.level_after)];
  return {
      {.code = "SUP-192",
       .field = "level_after",
       .details = {{"what", std::string(before.ko) + "에서 " + std::string(after.ko) + "(으)로, 수준이 오르지 않음"},
                   {"what_en", "the level went from " + std::string(before.en) + " to " + std::string(after.en)}},
       .severity = Problem::Severity::warning}};
}

Acted complete_factory(Writer& writer, const Registry& registry, const FactoryCompleted& completed) {
  const RecordTable<SmartFactory> projects(registry, "smart_factory");
  auto project = projects.find(writer, completed.smart_factory);
  if (!project) return refused({missing_record(completed.smart_factory)});
  if (project->record.completed_on) return refused({in_state("SUP-185", completed_factory)});
  if (completed.on < project->record.period.first()) return refused({{.code = "SUP-106", .field = "completed_on"}});
  project->record.level_after = completed.level_after;
  project->record.completed_on = completed.on;
  Acted done = projects.change(writer, *project);
  done.problems.add(check_level_rises(project->record));
  return done;
}

}  // namespace geojeom::support
