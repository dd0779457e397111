#include "domain/office/invitations.hpp"

#include "domain/office/session_token.hpp"

namespace geojeom {
namespace {

constexpr std::string_view invitations = "invitation";

}  // namespace

std::string invite(Vault& vault, const Invitation& invitation) {
  end_invitations(vault, invitation.user);
  auto token = new_token(TokenKind::invitation);
  vault.put(invitations, {.key = stored_token(token),
                          .owner = invitation.user,
                          .value = std::to_string(invitation.expires_at.micros()),
                          .expires_at = invitation.expires_at});
  return token;
}

std::optional<Invitation> find_invitation(Vault& vault, std::string_view token, Instant now) {
  if (!is_token_shaped(TokenKind::invitation, token)) return std::nullopt;
  const auto kept = vault.find(invitations, stored_token(token), now);
  if (!kept || !kept->expires_at) return std::nullopt;
  return Invitation{.user = kept->owner, .expires_at = *kept->expires_at};
}

void end_invitations(Vault& vault, std::int64_t user) { vault.remove_all(invitations, user, ""); }

std::string invitation_address(std::string_view token) { return "/invitation/" + std::string(token); }

}  // namespace geojeom
