#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "record/vault.hpp"

namespace geojeom {

class Registry;

/// A key for another program, with the rights of its owner cut down to scopes: "read" and "write" for everything the owner
/// may do, "read:company" and "write:company" for one record type. Write does not include read.
struct ApiToken {
  std::string key;  ///< hash of the token; names it on the page of its owner
  std::int64_t user = 0;
  std::string name;
  std::vector<std::string> scopes;
  Instant made_at;
  Instant expires_at;
};

/// "read write:company" as scopes. OFF-216 when a word is none, or there is none.
Result<std::vector<std::string>> parse_scopes(std::string_view text, const Registry& registry);

/// A new token; the answer is the only time it is seen.
std::string make_api_token(Vault& vault, ApiToken token);
/// Nothing when there is none, or it has expired.
std::optional<ApiToken> find_api_token(Vault& vault, std::string_view token, Instant now);
std::vector<ApiToken> api_tokens_of(Vault& vault, std::int64_t user, Instant now);
/// One of the user's own by its key; another's is left alone.
void revoke_api_token(Vault& vault, std::int64_t user, std::string_view key, Instant now);

/// Do the scopes cover a route of that permission ("read:company", "write:{type}" with its type filled in, "signed_in"...)?
/// No scope covers "in_person": a token makes no tokens and changes no password. `is_reading`: the request changes nothing.
bool scopes_cover(const std::vector<std::string>& scopes, std::string_view permission, bool is_reading);

}  // namespace geojeom
