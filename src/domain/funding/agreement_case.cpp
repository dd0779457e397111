#include "domain/funding/agreement_case.hpp"

#include <algorithm>

#include "domain/funding/records/programme.hpp"
#include "domain/funding/records/project_phase.hpp"
#include "domain/funding/records/sub_programme.hpp"

namespace geojeom {
namespace {

/// The programme that an agreement names, else that of its project.
std::optional<Placed<Programme>> programme_of(Reader& reader, const AgreementCase& asked) {
  if (asked.agreement.record.programme) {
    return find_placed<Programme>(reader, "programme", asked.agreement.record.programme->value);
  }
  if (!asked.project) return std::nullopt;
  const auto sub = find_placed<SubProgramme>(reader, "sub_programme", asked.project->record.sub_programme.value);
  if (!sub) return std::nullopt;
  return find_placed<Programme>(reader, "programme", sub->record.programme.value);
}

}  // namespace

Result<AgreementCase> load_agreement_case(Reader& reader, std::int64_t agreement) {
  auto found = find_placed<Agreement>(reader, "agreement", agreement);
  if (!found) return Problem{.code = "FUN-301", .field = "agreement"};
  AgreementCase made{.agreement = *std::move(found), .project = {}, .regime = {}, .managing_body = {}};
  if (made.agreement.record.project) {
    const auto project = made.agreement.record.project->value;
    made.project = find_placed<Project>(reader, "project", project);
    made.has_stages = reader.count({.type = &reader.registry().at("project_phase"),
                                    .where = {{"project", Compare::equal, {project}}}}) > 0;
  }
  const auto programme = programme_of(reader, made);
  if (!programme) return made;
  if (programme->record.regime) {
    made.regime = legal_regimes[static_cast<std::size_t>(*programme->record.regime)].code;
  }
  made.managing_body = programme->record.managing_body.value_or(programme->record.agency.value_or(""));
  return made;
}

Date project_year_end(Reader& reader, const AgreementCase& asked, Date on) {
  const Date agreed = asked.agreement.record.period.last();
  if (asked.project) {
    for (const auto& phase :
         placed_where<ProjectPhase>(reader, "project_phase", {"project", Compare::equal, {asked.project->id}})) {
      if (phase.record.period.contains(on)) return phase.record.period.last();
    }
  }
  return std::min(agreed, Date::checked(on.year(), 12, 31));
}

RulesInForce rules_of(const AgreementCase& asked, const RuleBook& rules, Date on) {
  return asked.regime.empty() ? RulesInForce({}) : rules.rules_of_regime(asked.regime, on);
}

}  // namespace geojeom
