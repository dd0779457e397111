#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/support/records/conflict_of_interest.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {

/// A reviewer as far as conflicts go. `companies` are those the reviewer belongs to, with their branches and merges.
struct ReviewerTies {
  std::int64_t reviewer = 0;
  std::string name;
  std::string body;
  std::string address;
  std::vector<std::int64_t> companies{};
};

/// An applicant as far as conflicts go. `partners` are companies that supplied it, or that it supplied, in the years
/// that the office looks back on.
struct ApplicantTies {
  std::int64_t company = 0;
  std::string name;
  std::string representative;
  std::string address;
  std::vector<std::int64_t> partners{};
};

struct FoundConflict {
  ConflictKind kind = ConflictKind::company;
  Words detail;
};

/// What ties a reviewer to an applicant: the same company or a body of its name, the same address, the name of the
/// representative, a past award that one side delivered to the other. Equal names of people are a suspicion that the
/// officer may waive with a reason.
std::vector<FoundConflict> find_conflicts(const ReviewerTies& reviewer, const ApplicantTies& applicant);

}  // namespace geojeom::support
