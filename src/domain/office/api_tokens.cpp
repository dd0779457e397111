#include "domain/office/api_tokens.hpp"

#include <algorithm>
#include <charconv>

#include "domain/office/session_token.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr std::string_view space = "api_token";

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" ,\t\r\n"), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool is_scope(std::string_view word, const Registry& registry) {
  if (word == "read" || word == "write") return true;
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) return false;
  const auto verb = word.substr(0, colon);
  return (verb == "read" || verb == "write") && registry.find(word.substr(colon + 1)) != nullptr;
}

bool has(const std::vector<std::string>& scopes, std::string_view word) {
  return std::find(scopes.begin(), scopes.end(), word) != scopes.end();
}

/// "made expires scope,scope name": the name is the rest of the line.
std::string text_of(const ApiToken& token) {
  std::string scopes;
  for (const auto& scope : token.scopes) scopes += (scopes.empty() ? "" : ",") + scope;
  return std::to_string(token.made_at.micros()) + " " + scopes + " " + token.name;
}

ApiToken read_token(const KeptThing& kept) {
  const std::string_view text = kept.value;
  const auto first = text.find(' ');
  const auto second = text.find(' ', first + 1);
  std::int64_t made = 0;
  std::from_chars(text.data(), text.data() + first, made);
  return {.key = kept.key,
          .user = kept.owner,
          .name = std::string(text.substr(second + 1)),
          .scopes = words_of(text.substr(first + 1, second - first - 1)),
          .made_at = Instant::from_micros(made),
          .expires_at = kept.expires_at.value_or(Instant{})};
}

}  // namespace

Result<std::vector<std::string>> parse_scopes(std::string_view text, const Registry& registry) {
  auto words = words_of(text);
  for (const auto& word : words) {
    if (!is_scope(word, registry)) return Problem{.code = "OFF-216", .field = "scope", .details = {{"value", word}}};
  }
  if (words.empty()) return Problem{.code = "OFF-216", .field = "scope", .details = {{"value", ""}}};
  return words;
}

std::string make_api_token(Vault& vault, ApiToken token) {
  auto text = new_token(TokenKind::api);
  vault.put(space, {.key = stored_token(text), .owner = token.user, .value = text_of(token), .expires_at = token.expires_at});
  return text;
}

std::optional<ApiToken> find_api_token(Vault& vault, std::string_view token, Instant now) {
  if (!is_token_shaped(TokenKind::api, token)) return std::nullopt;
  const auto kept = vault.find(space, stored_token(token), now);
  if (!kept) return std::nullopt;
  return read_token(*kept);
}

std::vector<ApiToken> api_tokens_of(Vault& vault, std::int64_t user, Instant now) {
  std::vector<ApiToken> tokens;
  for (const auto& kept : vault.list(space, user, now)) tokens.push_back(read_token(kept));
  return tokens;
}

void revoke_api_token(Vault& vault, std::int64_t user, std::string_view key, Instant now) {
  const auto kept = vault.find(space, key, now);
  if (kept && kept->owner == user) vault.remove(space, key);
}

bool scopes_cover(const std::vector<std::string>& scopes, std::string_view permission, bool is_reading) {
  if (permission == "public") return true;
  if (permission == "in_person" || permission.starts_with("unmask:")) return false;
  if (has(scopes, is_reading ? "read" : "write")) return true;
  // Removing is writing; everything else than records needs a whole scope.
  for (const auto& [right, verb] : {std::pair{"read:", "read:"}, {"write:", "write:"}, {"remove:", "write:"}}) {
    if (!permission.starts_with(right)) continue;
    return has(scopes, verb + std::string(permission.substr(std::string_view(right).size())));
  }
  return false;
}

}  // namespace geojeom
