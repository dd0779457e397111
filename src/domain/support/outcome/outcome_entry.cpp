#include "domain/support/outcome/outcome_entry.hpp"

#include "domain/support/records/service.hpp"
#include "domain/support/records/support_project.hpp"

namespace geojeom::support {
namespace {

using Outcomes = RecordTable<SupportOutcome>;

std::optional<Stored<SupportProject>> project_of(Reader& reader, const Registry& registry,
                                                 const SupportOutcome& outcome) {
  if (!outcome.support_project) return std::nullopt;
  return RecordTable<SupportProject>(registry, "support_project").find(reader, *outcome.support_project);
}

std::optional<Stored<DeliveredService>> service_of(Reader& reader, const Registry& registry,
                                                   const SupportOutcome& outcome) {
  if (!outcome.service) return std::nullopt;
  return RecordTable<DeliveredService>(registry, "service").find(reader, *outcome.service);
}

std::optional<CompanyYear> year_of(Reader& reader, const Registry& registry, Id<Company> company, int year) {
  const auto found =
      RecordTable<CompanyYear>(registry, "company_year")
          .where(reader, {refers_to("company", company.value), {"year", Compare::equal, {std::int64_t{year}}}});
  return found.empty() ? std::nullopt : std::optional(found.front().record);
}

}  // namespace

Acted enter_outcome(Writer& writer, const Registry& registry, std::int64_t organisation, OutcomeEntered entered) {
  const Outcomes outcomes(registry, "outcome");
  auto& outcome = entered.outcome;
  const auto service = service_of(writer, registry, outcome);
  if (!outcome.support_project && service) outcome.support_project = service->record.support_project;
  const auto project = project_of(writer, registry, outcome);
  Attribution attribution;
  if (project) attribution.project_company = project->record.company;
  if (service) attribution.service_company = service->record.company;
  Problems problems = check_attribution(outcome, attribution);
  if (problems.has_errors()) return refused(std::move(problems));
  if (project) outcome.project = project->record.project;
  if (!outcome.project && service) outcome.project = service->record.project;
  outcome.code = next_code(writer, outcomes.type(), organisation, "OUT");
  outcome.state = OutcomeState::claimed;
  outcome.entered_by = entered.person;
  return outcomes.add(writer, organisation, outcome);
}

Acted reject_outcome(Writer& writer, const Registry& registry, std::int64_t id) {
  const Outcomes outcomes(registry, "outcome");
  auto stored = outcomes.find(writer, id);
  if (!stored) return refused({missing_record(id)});
  auto& state = stored->record.state;
  if (state == OutcomeState::confirmed || state == OutcomeState::rejected) {
    return refused({in_state("SUP-185", outcome_states[static_cast<std::size_t>(state)])});
  }
  state = OutcomeState::rejected;
  return outcomes.change(writer, *stored);
}

OutcomeContext context_of(Reader& reader, const Registry& registry, const Stored<SupportOutcome>& stored,
                          std::vector<SupportOutcome>& company_outcomes) {
  const auto& outcome = stored.record;
  OutcomeContext context{.year = year_of(reader, registry, outcome.company, outcome.year.year()),
                         .year_before = year_of(reader, registry, outcome.company, outcome.year.year() - 1)};
  if (const auto project = project_of(reader, registry, outcome)) {
    context.supported_from = project->record.period.first();
  } else if (const auto service = service_of(reader, registry, outcome)) {
    context.supported_from = service->record.started_on;
  }
  for (auto& other : Outcomes(registry, "outcome").where(reader, {refers_to("company", outcome.company.value)})) {
    if (other.id != stored.id) company_outcomes.push_back(std::move(other.record));
  }
  context.others = company_outcomes;
  return context;
}

}  // namespace geojeom::support
