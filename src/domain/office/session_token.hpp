#pragma once

#include <string>
#include <string_view>

namespace geojeom {

enum class TokenKind : unsigned char { session, api, invitation, calendar };

/// 256 random bits as text that fits a cookie or a header; API tokens begin with "gjk_", invitations with "gji_",
/// addresses of calendars with "gjc_", so that a token found in a log or a repository is known for what it is.
std::string new_token(TokenKind kind);

/// What is stored of a token, 64 hex digits: who reads the database cannot sign in with it. A plain hash is enough, for
/// there is nothing to guess in 256 random bits.
std::string stored_token(std::string_view token);

/// Has it the shape of a token of that kind? Anything else is not worth a look into the store.
bool is_token_shaped(TokenKind kind, std::string_view text);

}  // namespace geojeom
