#pragma once

#include <string>
#include <vector>

#include "record/store.hpp"

namespace geojeom::cli {

/// One account of the sample organisations and whether the password of the samples opens it.
struct SampleLogin {
  std::string login;
  std::string organisation;
  std::vector<std::string> roles;  ///< codes of role_assignment.role
  bool is_open = false;            ///< false when somebody chose a password of their own
};

/// The logins of the sample organisations and the one password that opens them. The password is made by chance for each
/// database and kept in it readably: it opens nothing but what is made up.
struct SampleLogins {
  std::string password;
  std::vector<SampleLogin> accounts;
};

/// Gives every sample account without a password the one of the samples.
SampleLogins open_sample_accounts(Store& store, Instant now);
/// Takes the password of the samples back, with its sessions: before a database goes into use. Gives how many accounts had it.
std::size_t close_sample_accounts(Store& store, Instant now);

}  // namespace geojeom::cli
