#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "record/store.hpp"

namespace geojeom {

/// A role that somebody holds now: its code (choices of role_assignment.role, or "anonymous") and its scope as the
/// assignment writes it ("전체", a centre's code, a project's number, a region "mois:43" for an overseer).
struct HeldRole {
  std::string role;
  std::string scope;

  bool operator==(const HeldRole&) const = default;
};

/// Who asks: one person with all that decides what they may see and do. Without a user: anybody from outside.
struct Caller {
  std::int64_t user = 0;
  std::string login;
  std::string name;
  std::int64_t organisation = 0;
  std::string organisation_name;
  std::vector<HeldRole> roles;
  std::optional<std::int64_t> company;              ///< of a company's user
  std::vector<std::int64_t> organisations;          ///< tenants that may be read; an overseer's are several
  std::vector<std::int64_t> reviewed_applications;  ///< that a reviewer has to score
  std::string language;

  bool is_anonymous() const { return user == 0; }
  bool holds(std::string_view role) const;
  /// The author of changes: the login, with the organisation's number where logins of several meet.
  std::string account() const;
};

/// Nobody in particular.
Caller anonymous_caller();

/// The caller behind a user account on a day: roles in force, those of people they stand in for (delegation), tenants
/// they oversee, applications they review. Nothing when there is no such account or it is not active.
std::optional<Caller> load_caller(Reader& reader, const Registry& registry, std::int64_t user, Date today);

}  // namespace geojeom
