#include "cli/sample_logins.hpp"

#include "domain/office/passwords.hpp"
#include "domain/office/session_token.hpp"
#include "record/record_type.hpp"
#include "record/registry.hpp"
#include "record/vault.hpp"

namespace geojeom::cli {
namespace {

constexpr std::string_view space = "sample_password";
constexpr std::string_view passwords = "password";

/// Sixteen characters of a fresh token that nobody confuses: "geojeom-xxxx-xxxx".
std::string new_password() {
  std::string password = "geojeom";
  std::size_t count = 0;
  for (const char c : new_token(TokenKind::session) + new_token(TokenKind::session)) {
    const bool is_plain = (c >= 'a' && c <= 'z' && c != 'l' && c != 'o') || (c >= '2' && c <= '9');
    if (!is_plain || count == 12) continue;
    if (count % 4 == 0) password += '-';
    password += c;
    ++count;
  }
  return password;
}

std::vector<std::string> roles_of(Reader& reader, const Registry& registry, std::int64_t user) {
  std::vector<std::string> roles;
  const RecordType& type = registry.at("role_assignment");
  reader.scan({.type = &type, .where = {{.column = "user", .values = {user}}}}, [&](const StoredRow& stored) {
    if (const auto* role = text_in(stored.row[*type.column_index("role")])) roles.push_back(*role);
    return true;
  });
  return roles;
}

std::vector<StoredRow> sample_accounts(Reader& reader, const RecordType& type) {
  std::vector<StoredRow> accounts;
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    if (stored.sample) accounts.push_back(stored);
    return true;
  });
  return accounts;
}

}  // namespace

SampleLogins open_sample_accounts(Store& store, Instant now) {
  Vault& vault = store.vault();
  const auto kept = vault.find(space, "all", now);
  SampleLogins logins{.password = kept ? kept->value : new_password(), .accounts = {}};
  if (!kept) vault.put(space, {.key = "all", .value = logins.password});
  const RecordType& type = store.registry().at("user_account");
  const RecordType& organisations = store.registry().at("organisation");
  const auto reader = store.read();
  // One hash serves all: it is one password, and the samples hide nothing.
  const std::string hash = hash_password(logins.password);
  for (const auto& account : sample_accounts(*reader, type)) {
    const auto key = std::to_string(account.id);
    auto password = vault.find(passwords, key, now);
    if (!password) {
      password = KeptThing{.key = key, .owner = account.id, .value = hash};
      vault.put(passwords, *password);
    }
    const auto tenant = reader->find(organisations, account.organisation);
    logins.accounts.push_back({.login = *text_in(account.row[*type.column_index("login")]),
                               .organisation = tenant ? title_of(organisations, tenant->row, Language::ko) : "",
                               .roles = roles_of(*reader, store.registry(), account.id),
                               .is_open = password->value == hash || is_password(password->value, logins.password)});
  }
  return logins;
}

std::size_t close_sample_accounts(Store& store, Instant now) {
  Vault& vault = store.vault();
  const auto kept = vault.find(space, "all", now);
  if (!kept) return 0;
  std::size_t closed = 0;
  for (const auto& account : sample_accounts(*store.read(), store.registry().at("user_account"))) {
    const auto password = vault.find(passwords, std::to_string(account.id), now);
    if (!password || !is_password(password->value, kept->value)) continue;
    vault.remove(passwords, password->key);
    vault.remove_all("session", account.id, "");
    ++closed;
  }
  vault.remove(space, "all");
  return closed;
}

}  // namespace geojeom::cli
