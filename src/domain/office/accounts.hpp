#pragma once

#include <string>
#include <string_view>

#include "record/store.hpp"

namespace geojeom {

/// A person who is given a user account and one role in an organisation.
struct NewAccount {
  std::int64_t organisation = 0;
  std::string login;
  std::string name;
  std::string role;        ///< a choice of role_assignment.role
  std::string granted_by;  ///< who stands as the giver of the role
};

/// Creates the account and its role; answers the id of the account. Errors: those of the two record types.
Result<std::int64_t> create_account(Writer& writer, const Registry& registry, const NewAccount& account);

/// The account of a login in any organisation. REC-108 when there is none, REC-110 when several organisations have it.
Result<std::int64_t> find_account(Reader& reader, const Registry& registry, std::string_view login);

/// May somebody of that login choose this password? OFF-212 too short (fewer than 10 characters), OFF-213 too easy: it holds
/// the login or consists of a run or a repetition. Length counts more than kinds of characters, as NIST SP 800-63B has it.
Problems check_password(std::string_view password, std::string_view login);

/// Has any account a password? Before the first has one nobody can sign in.
bool has_any_password(Store& store, Instant now);

}  // namespace geojeom
