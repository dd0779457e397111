#include "domain/funding/participation.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/funding/agreement_case.hpp"
#include "domain/funding/agreement_terms.hpp"
#include "domain/funding/records/programme.hpp"
#include "domain/funding/records/sub_programme.hpp"

namespace geojeom {
namespace {

template <class Entry>
void take(std::optional<Entry>& into, const Said<RuleLimit>& said, Entry (RuleLimit::*read)() const,
          std::string& pack) {
  if (into || !said || !said->is_known()) return;
  into = ((*said).*read)();
  if (pack.empty()) pack = to_text(said.stamp());
}

void add_limits(ParticipationLimits& limits, const RulesInForce& rules, bool is_staff) {
  take(limits.share_least, rules.limit("participation_min"), &RuleLimit::ratio, limits.pack);
  const auto staff = rules.limit("participation_total_staff");
  take(limits.total_most, is_staff && staff ? staff : rules.limit("participation_total"), &RuleLimit::ratio,
       limits.pack);
  take(limits.count_most, rules.limit("participation_count"), &RuleLimit::count, limits.pack);
  take(limits.led_most, rules.limit("lead_count"), &RuleLimit::count, limits.pack);
  take(limits.ending_soon_months, rules.limit("ending_soon_months"), &RuleLimit::count, limits.pack);
}

/// BR-23: a project that ends within the months, or only coordinates others, is not counted.
bool is_counted(const Project& project, const ParticipationLimits& limits, Date on) {
  if (project.role == ProjectRole::umbrella) return false;
  if (!limits.ending_soon_months) return true;
  return on.plus_months(static_cast<int>(*limits.ending_soon_months)) <= project.period.last();
}

std::string regime_of_sub_programme(Reader& reader, std::int64_t id) {
  const auto sub = find_placed<SubProgramme>(reader, "sub_programme", id);
  const auto programme = sub ? find_placed<Programme>(reader, "programme", sub->record.programme.value) : std::nullopt;
  if (!programme || !programme->record.regime) return {};
  return std::string(legal_regimes[static_cast<std::size_t>(*programme->record.regime)].code);
}

class ParticipationQuestion {
 public:
  ParticipationQuestion(Reader& reader, const RuleBook& rules, const ParticipationRequest& request)
      : reader_(reader),
        rules_(rules),
        request_(request),
        tenant_(name_of_organisation(reader, request.organisation)) {}

  std::vector<PersonParticipation> ask() {
    const RecordType& type = reader_.registry().at("project_member");
    Query query{.type = &type, .organisation = request_.organisation};
    query.where.push_back({"period_from", Compare::less_equal, {to_text(request_.on)}});
    query.where.push_back({"period_to", Compare::greater_equal, {to_text(request_.on)}});
    if (!request_.person_number.empty())
      query.where.push_back({"person_number", Compare::equal, {request_.person_number}});
    reader_.scan(query, [&](const StoredRow& stored) {
      if (stored.id != request_.instead_of || stored.id == 0) add(stored.id, from_row<ProjectMember>(type, stored.row));
      return true;
    });
    if (request_.asked_for != nullptr && request_.asked_for->period.contains(request_.on))
      add(request_.instead_of, *request_.asked_for);
    std::vector<PersonParticipation> people;
    for (auto& [number, person] : people_) people.push_back(finish(std::move(person)));
    return people;
  }

 private:
  void add(std::int64_t id, const ProjectMember& member) {
    const auto project = find_placed<Project>(reader_, "project", member.project.value);
    if (!project) return;
    PersonParticipation& person = people_[member.person_number];
    person.person_number = member.person_number;
    person.name = member.name;
    person.body = member.organisation_name.value_or("");
    person.is_staff = person.body.empty() || person.body == tenant_;
    person.lines.push_back({.member = id,
                            .project = project->id,
                            .project_code = project->record.code,
                            .project_name = project->record.name,
                            .role = member.role,
                            .period = member.period,
                            .share = member.participation});
    projects_[member.person_number].push_back(project->record);
  }

  RulesInForce rules_of(const Project& project) {
    const auto sub = project.sub_programme.value;
    if (!regimes_.contains(sub)) regimes_[sub] = regime_of_sub_programme(reader_, sub);
    const auto& regime = regimes_[sub];
    return regime.empty() ? RulesInForce({}) : rules_.rules_of_regime(regime, request_.on);
  }

  PersonParticipation finish(PersonParticipation person) {
    const auto& projects = projects_[person.person_number];
    for (const auto& project : projects) add_limits(person.limits, rules_of(project), person.is_staff);
    for (std::size_t i = 0; i < person.lines.size(); ++i) {
      auto& line = person.lines[i];
      line.is_counted = is_counted(projects[i], person.limits, request_.on);
      person.total = person.total + line.share;
      if (!line.is_counted) continue;
      ++person.counted;
      if (line.role == MemberRole::manager) ++person.led;
    }
    return person;
  }

  Reader& reader_;
  const RuleBook& rules_;
  const ParticipationRequest& request_;
  std::string tenant_;
  std::map<std::string, PersonParticipation> people_;
  std::map<std::string, std::vector<Project>> projects_;  ///< in the order of the person's lines
  std::map<std::int64_t, std::string> regimes_;           ///< by sub-programme
};

}  // namespace

Problems PersonParticipation::problems(Date on) const {
  Problems found;
  const auto rule = [&](const char* number) { return std::string(number) + ", " + limits.pack; };
  for (const auto& line : lines) {
    if (!limits.share_least || line.share >= *limits.share_least) continue;
    found.add({.code = "FUN-330",
               .field = "participation",
               .details = {{"project", line.project_name},
                           {"share", to_percent_text(line.share, 0)},
                           {"least", to_percent_text(*limits.share_least, 0)},
                           {"rule", rule("BR-24")}}});
  }
  if (limits.total_most && total > *limits.total_most)
    found.add({.code = "FUN-331",
               .field = "participation",
               .details = {{"on", to_text(on)},
                           {"total", to_percent_text(total, 0)},
                           {"most", to_percent_text(*limits.total_most, 0)},
                           {"rule", rule("BR-24")}}});
  const auto check_count = [&](const char* code, const std::optional<std::int64_t>& most, std::int64_t count) {
    if (!most || count <= *most) return;
    found.add({.code = code,
               .field = "project",
               .details = {{"on", to_text(on)},
                           {"count", std::to_string(count)},
                           {"most", std::to_string(*most)},
                           {"rule", rule("BR-23")}}});
  };
  check_count("FUN-332", limits.count_most, counted);
  check_count("FUN-333", limits.led_most, led);
  return found;
}

std::vector<PersonParticipation> participation_on(Reader& reader, const RuleBook& rules,
                                                  const ParticipationRequest& request) {
  auto people = ParticipationQuestion(reader, rules, request).ask();
  std::stable_sort(people.begin(), people.end(), [&](const auto& a, const auto& b) {
    return std::tuple(b.problems(request.on).has_errors(), b.total) <
           std::tuple(a.problems(request.on).has_errors(), a.total);
  });
  return people;
}

}  // namespace geojeom
