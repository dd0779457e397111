#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/funding/records/project_member.hpp"
#include "domain/rule_world.hpp"

/// Who works on what with which share of time, over all projects of a person at any date (BR-23, BR-24).
namespace geojeom {

/// One project of a person on the day.
struct ParticipationLine {
  std::int64_t member = 0;
  std::int64_t project = 0;
  std::string project_code;
  std::string project_name;
  MemberRole role = MemberRole::researcher;
  Period period;
  Ratio share;
  bool is_counted = true;  ///< BR-23 leaves out what ends soon and umbrellas that only coordinate
};

/// The limits that govern a person, from the first of the projects whose rules know them.
struct ParticipationLimits {
  std::optional<Ratio> share_least;
  std::optional<Ratio> total_most;  ///< of technopark staff the higher one
  std::optional<std::int64_t> count_most;
  std::optional<std::int64_t> led_most;
  std::optional<std::int64_t> ending_soon_months;
  std::string pack;  ///< "R-GONG 2021-05-25"; empty where no rule is known
};

struct PersonParticipation {
  std::string person_number;
  std::string name;
  std::string body;
  bool is_staff = false;  ///< of the technopark itself
  std::vector<ParticipationLine> lines;
  ParticipationLimits limits;
  Ratio total;
  std::int64_t counted = 0;
  std::int64_t led = 0;

  /// FUN-330 to FUN-333: what goes beyond a limit on the day.
  Problems problems(Date on) const;
};

struct ParticipationRequest {
  std::int64_t organisation = 0;
  Date on;
  std::string person_number{};               ///< only of that person
  const ProjectMember* asked_for = nullptr;  ///< counted as if it stood there already
  std::int64_t instead_of = 0;               ///< the stored member that it replaces
};
/// Everybody who works on a project on the day; who goes beyond a limit first, then by total.
std::vector<PersonParticipation> participation_on(Reader& reader, const RuleBook& rules,
                                                  const ParticipationRequest& request);

document::Document participation_document(const std::vector<PersonParticipation>& people, Date on, Language language);
void write_participation(JsonWriter& json, const std::vector<PersonParticipation>& people, Date on, Language language);

}  // namespace geojeom
