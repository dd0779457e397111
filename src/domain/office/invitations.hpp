#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/vault.hpp"

namespace geojeom {

/// A way in for somebody who has no password yet: a link that works once, until it expires. The first link of an empty
/// database belongs to nobody (user 0): who opens it names the organisation and becomes its administrator.
struct Invitation {
  std::int64_t user = 0;
  Instant expires_at;
};

inline constexpr std::int64_t first_administrator = 0;
inline constexpr std::int64_t invitation_seconds = 72 * 3600;
inline constexpr std::int64_t first_invitation_seconds = 24 * 3600;

/// A new invitation's token. Earlier ones of the same user are void from now on. Only a hash of it is kept.
std::string invite(Vault& vault, const Invitation& invitation);
/// Nothing when it was used, has expired or never was.
std::optional<Invitation> find_invitation(Vault& vault, std::string_view token, Instant now);
/// It is used: nobody opens it again.
void end_invitations(Vault& vault, std::int64_t user);

/// "/invitation/gji_..."
std::string invitation_address(std::string_view token);

}  // namespace geojeom
