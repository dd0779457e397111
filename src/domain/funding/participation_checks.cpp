#include <algorithm>

#include "domain/funding/participation.hpp"
#include "domain/rules_in_use.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// The days on which a person's participation can be largest while the member works: each first day of a share.
std::vector<Date> days_to_check(Reader& reader, std::int64_t organisation, const ProjectMember& member) {
  std::vector<Date> days{member.period.first()};
  const RecordType& type = reader.registry().at("project_member");
  reader.scan({.type = &type,
               .organisation = organisation,
               .where = {{"person_number", Compare::equal, {member.person_number}}}},
              [&](const StoredRow& stored) {
                const auto first = from_row<ProjectMember>(type, stored.row).period.first();
                if (member.period.contains(first)) days.push_back(first);
                return true;
              });
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace

Problems admit_project_member(Reader& reader, const RecordType& type, const Asked& asked) {
  const auto member = from_row<ProjectMember>(type, asked.row);
  for (const Date on : days_to_check(reader, asked.organisation, member)) {
    const auto people = participation_on(reader, rules_in_use(),
                                         {.organisation = asked.organisation,
                                          .on = on,
                                          .person_number = member.person_number,
                                          .asked_for = &member,
                                          .instead_of = asked.id});
    if (people.empty()) continue;
    if (auto problems = people.front().problems(on); problems.has_errors()) return problems;
  }
  return {};
}

}  // namespace geojeom
