#include "web/identity.hpp"

#include <algorithm>
#include <charconv>

#include "core/text.hpp"
#include "record/registry.hpp"
#include "record/vault.hpp"
#include "web/application.hpp"
#include "web/lockout.hpp"
#include "web/session_token.hpp"

namespace geojeom {
namespace {

constexpr std::string_view sessions = "session";
constexpr std::string_view passwords = "password";
constexpr std::string_view lockouts = "lockout";
constexpr std::int64_t touch_after_micros = 60'000'000;  ///< a session is written again at most once a minute

std::int64_t number_at(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// A session as it is kept: when it was last used and when it ends whatever happens, in microseconds.
struct KeptSession {
  std::int64_t seen_at = 0;
  std::int64_t ends_at = 0;

  static KeptSession read(std::string_view text) {
    const auto space = text.find(' ');
    return {number_at(text), space == std::string_view::npos ? 0 : number_at(text.substr(space + 1))};
  }
  std::string text() const { return std::to_string(seen_at) + " " + std::to_string(ends_at); }
};

std::chrono::sys_seconds seconds_of(Instant instant) {
  return std::chrono::sys_seconds(std::chrono::seconds(instant.micros() / 1'000'000));
}

Lockout lockout_of(Vault& vault, std::string_view key, Instant now) {
  const auto kept = vault.find(lockouts, key, now);
  if (!kept) return {};
  const auto space = kept->value.find(' ');
  return {.failures = static_cast<int>(number_at(kept->value)),
          .last_failure_at = std::chrono::sys_seconds(std::chrono::seconds(number_at(std::string_view(kept->value).substr(space + 1))))};
}

void keep_lockout(Vault& vault, std::string_view key, const Lockout& lockout, Instant now) {
  vault.put(lockouts, {.key = std::string(key),
                       .value = std::to_string(lockout.failures) + " " +
                                std::to_string(lockout.last_failure_at.time_since_epoch().count()),
                       .expires_at = now.plus_seconds(24 * 3600)});
}

/// Accounts of that login in any organisation: the password tells which is meant.
std::vector<std::int64_t> accounts_of(Reader& reader, const RecordType& type, std::string_view login) {
  std::vector<std::int64_t> ids;
  for (const auto& stored :
       reader.list({.type = &type, .where = {{.column = "login", .values = {std::string(login)}}}, .limit = 8}).rows) {
    ids.push_back(stored.id);
  }
  return ids;
}

}  // namespace

Identity::Identity(Store& store, Clock clock, PasswordCost cost, SessionRule rule)
    : store_(store), clock_(std::move(clock)), cost_(cost), rule_(rule) {}

std::shared_ptr<const Caller> Identity::caller_of(const Request& request) {
  static const auto nobody = std::make_shared<const Caller>(anonymous_caller());
  const auto token = request.cookies.get(session_cookie);
  if (!is_token_shaped(TokenKind::session, token)) return nobody;
  auto caller = load(stored_token(token));
  return caller ? caller : nobody;
}

std::shared_ptr<const Caller> Identity::load(std::string_view stored_session) {
  const Instant now = clock_();
  auto kept = store_.vault().find(sessions, stored_session, now);
  if (!kept) return nullptr;
  auto session = KeptSession::read(kept->value);
  const std::int64_t idle_micros = std::chrono::microseconds(rule_.idle_max).count();
  if (now.micros() - session.seen_at > touch_after_micros) {
    session.seen_at = now.micros();
    kept->value = session.text();
    kept->expires_at = Instant::from_micros(std::min(session.ends_at, now.micros() + idle_micros));
    store_.vault().put(sessions, *kept);
  }
  const auto reader = store_.read();
  auto caller = load_caller(*reader, store_.registry(), kept->owner, date_in_seoul(now));
  return caller ? std::make_shared<const Caller>(std::move(*caller)) : nullptr;
}

Result<std::string> Identity::sign_in(std::string_view typed_login, std::string_view password, const Request& request) {
  const Instant now = clock_();
  Vault& vault = store_.vault();
  const std::string login = to_nfc(trim(typed_login));
  const std::string keys[] = {"login " + login, "address " + request.remote_address};
  for (const auto& key : keys) {
    const auto wait = wait_left(lockout_of(vault, key, now), seconds_of(now));
    if (wait.count() > 0) {
      return Problem{.code = "OFF-211", .field = "login", .details = {{"seconds", std::to_string(wait.count())}}};
    }
  }
  std::int64_t user = 0;
  bool was_checked = false;
  {
    const auto reader = store_.read();
    for (const auto id : accounts_of(*reader, store_.registry().at("user_account"), login)) {
      const auto kept = vault.find(passwords, std::to_string(id), now);
      if (!kept) continue;
      was_checked = true;
      if (!is_password(kept->value, password, cost_)) continue;
      if (load_caller(*reader, store_.registry(), id, date_in_seoul(now))) user = id;
    }
  }
  if (!was_checked) is_password("", password, cost_);  // as long as for somebody who exists
  if (user == 0) {
    for (const auto& key : keys) {
      keep_lockout(vault, key, after_failure(lockout_of(vault, key, now), seconds_of(now)), now);
    }
    return Problem{.code = "OFF-210", .field = "login"};
  }
  for (const auto& key : keys) vault.remove(lockouts, key);
  auto token = new_token(TokenKind::session);
  const auto ends_at = now.plus_seconds(std::chrono::seconds(rule_.absolute_max).count());
  const KeptSession session{.seen_at = now.micros(), .ends_at = ends_at.micros()};
  vault.put(sessions, {.key = stored_token(token),
                       .owner = user,
                       .value = session.text(),
                       .expires_at = now.plus_seconds(std::chrono::seconds(rule_.idle_max).count())});
  return token;
}

void Identity::sign_out(const Request& request) {
  const auto token = request.cookies.get(session_cookie);
  if (is_token_shaped(TokenKind::session, token)) store_.vault().remove(sessions, stored_token(token));
}

void Identity::set_password(std::int64_t user, std::string_view password) {
  store_.vault().put(passwords, {.key = std::to_string(user), .owner = user, .value = hash_password(password, cost_)});
}

bool Identity::has_password(std::int64_t user) {
  return store_.vault().find(passwords, std::to_string(user), clock_()).has_value();
}

}  // namespace geojeom
