#include "domain/support/review/objection_actions.hpp"

#include "domain/support/records/application.hpp"
#include "domain/support/records/decision.hpp"
#include "domain/support/review/objection_window.hpp"

namespace geojeom::support {

Acted file_objection(Writer& writer, const Registry& registry, const RuleDesk& desk, const ObjectionFiled& filed) {
  const RecordTable<SupportApplication> applications(registry, "application");
  const RecordTable<Objection> objections(registry, "objection");
  auto application = applications.find(writer, filed.application);
  if (!application) return refused({missing_record(filed.application)});
  if (!objections.where(writer, {refers_to("application", filed.application)}).empty()) {
    return refused({{.code = "SUP-171", .field = "application"}});
  }
  const auto decisions =
      RecordTable<Decision>(registry, "decision").where(writer, {refers_to("application", filed.application)});
  if (decisions.empty() || !decisions.back().record.notified_on) {
    return refused({{.code = "SUP-174", .field = "notified_on"}});
  }
  const auto& decision = decisions.back().record;
  const auto call = RecordTable<CallForApplications>(registry, "call").find(writer, application->record.call);
  const auto rules = desk.of(call->record.regime, decision.decided_on);
  const auto due = objection_due(rules, *decision.notified_on, desk.calendar);
  if (!due) return refused({due.problem()});
  Problems problems = check_objection_in_time(filed.filed_on, due->on);
  if (problems.has_errors()) return refused(std::move(problems));
  application->record.state = ApplicationState::objection;
  if (Acted done = applications.change(writer, *application); !done.ok()) return done;
  return objections.add(writer, application->organisation,
                        {.application = application->ref(),
                         .notified_on = *decision.notified_on,
                         .filed_on = filed.filed_on,
                         .last_day = due->on,
                         .ground = filed.ground,
                         .recuses_panel = filed.recuses_panel,
                         .state = ObjectionState::received,
                         .decided_on = {},
                         .answer = {},
                         .rule_pack = to_text(due->stamp)});
}

Acted decide_objection(Writer& writer, const Registry& registry, const ObjectionDecided& decided) {
  const RecordTable<Objection> objections(registry, "objection");
  const RecordTable<SupportApplication> applications(registry, "application");
  auto objection = objections.find(writer, decided.objection);
  if (!objection) return refused({missing_record(decided.objection)});
  if (objection->record.state != ObjectionState::received || decided.state == ObjectionState::received) {
    return refused({{.code = "SUP-172", .field = "state"}});
  }
  objection->record.state = decided.state;
  objection->record.answer = decided.answer;
  objection->record.decided_on = decided.decided_on;
  auto application = applications.find(writer, objection->record.application);
  ensure(application.has_value(), "an objection refers to its application");
  if (decided.state != ObjectionState::upheld) {
    application->record.state = ApplicationState::not_supported;
    if (Acted done = applications.change(writer, *application); !done.ok()) return done;
  }
  return objections.change(writer, *objection);
}

}  // namespace geojeom::support
