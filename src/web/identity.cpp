#include "web/identity.hpp"

#include <array>
#include <charconv>

#include "core/text.hpp"
#include "domain/office/api_tokens.hpp"
#include "record/registry.hpp"
#include "record/vault.hpp"
#include "web/application.hpp"
#include "web/lockout.hpp"

namespace geojeom {
namespace {

constexpr std::string_view passwords = "password";
constexpr std::string_view lockouts = "lockout";

std::int64_t number_at(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

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

std::shared_ptr<const Caller> nobody() {
  static const auto caller = std::make_shared<const Caller>(anonymous_caller());
  return caller;
}

/// What failures are counted by: the account, and where the attempts come from.
std::array<std::string, 2> lockout_keys(std::string_view login, const Request& request) {
  return {"login " + std::string(login), "address " + request.remote_address};
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
    : store_(store), clock_(clock), cost_(cost), sessions_(store.vault(), clock, rule) {}

Identity::Asker Identity::asker_of_token(std::string_view token) {
  const Instant now = clock_();
  Asker asker{.caller = nobody()};
  const auto kept = find_api_token(store_.vault(), token, now);
  if (kept) {
    const auto reader = store_.read();
    if (auto caller = load_caller(*reader, store_.registry(), kept->user, date_in_seoul(now))) {
      asker.caller = std::make_shared<const Caller>(std::move(*caller));
      asker.scopes = kept->scopes;
      return asker;
    }
  }
  asker.problem = Problem{.code = "OFF-218"};
  return asker;
}

Identity::Asker Identity::asker_of(const Request& request) {
  const auto authorization = request.header("Authorization");
  if (!authorization.empty()) {
    constexpr std::string_view bearer = "Bearer ";
    const bool is_bearer = authorization.size() > bearer.size() && equal_ignoring_case(authorization.substr(0, bearer.size()), bearer);
    return asker_of_token(is_bearer ? trim(authorization.substr(bearer.size())) : "");
  }
  const auto session = sessions_.use(request.cookies.get(session_cookie));
  if (!session) return {.caller = nobody()};
  const auto reader = store_.read();
  auto caller = load_caller(*reader, store_.registry(), session->user, date_in_seoul(clock_()));
  if (!caller) return {.caller = nobody()};
  return {.caller = std::make_shared<const Caller>(std::move(*caller)), .runs_out_at = session->runs_out_at(sessions_.rule())};
}

std::optional<Problem> Identity::must_wait(std::string_view login, const Request& request) {
  const Instant now = clock_();
  for (const auto& key : lockout_keys(login, request)) {
    const auto wait = wait_left(lockout_of(store_.vault(), key, now), seconds_of(now));
    if (wait.count() <= 0) continue;
    return Problem{.code = "OFF-211", .field = "login", .details = {{"seconds", std::to_string(wait.count())}}};
  }
  return std::nullopt;
}

void Identity::count_failure(std::string_view login, const Request& request) {
  const Instant now = clock_();
  for (const auto& key : lockout_keys(login, request)) {
    keep_lockout(store_.vault(), key, after_failure(lockout_of(store_.vault(), key, now), seconds_of(now)), now);
  }
}

void Identity::forget_failures(std::string_view login, const Request& request) {
  for (const auto& key : lockout_keys(login, request)) store_.vault().remove(lockouts, key);
}

Result<std::string> Identity::sign_in(std::string_view typed_login, std::string_view password, const Request& request) {
  const Instant now = clock_();
  const std::string login = to_nfc(trim(typed_login));
  if (auto wait = must_wait(login, request)) return std::move(*wait);
  std::int64_t user = 0;
  bool was_checked = false;
  {
    const auto reader = store_.read();
    for (const auto id : accounts_of(*reader, store_.registry().at("user_account"), login)) {
      const auto kept = store_.vault().find(passwords, std::to_string(id), now);
      if (!kept) continue;
      was_checked = true;
      if (!is_password(kept->value, password, cost_)) continue;
      if (load_caller(*reader, store_.registry(), id, date_in_seoul(now))) user = id;
    }
  }
  if (!was_checked) is_password("", password, cost_);  // as long as for somebody who exists
  if (user == 0) {
    count_failure(login, request);
    return Problem{.code = "OFF-210", .field = "login"};
  }
  forget_failures(login, request);
  sign_out(request);
  return sessions_.start(user, request);
}

void Identity::sign_out(const Request& request) { sessions_.end(request.cookies.get(session_cookie)); }

std::string Identity::start_session(std::int64_t user, const Request& request) {
  sign_out(request);
  return sessions_.start(user, request);
}

Problems Identity::check_password_of(const Caller& caller, std::string_view password, const Request& request) {
  if (auto wait = must_wait(caller.login, request)) return {std::move(*wait)};
  const auto kept = store_.vault().find(passwords, std::to_string(caller.user), clock_());
  if (kept && is_password(kept->value, password, cost_)) return {};
  count_failure(caller.login, request);
  return {{.code = "OFF-210", .field = "current"}};
}

void Identity::set_password(std::int64_t user, std::string_view password) {
  store_.vault().put(passwords, {.key = std::to_string(user), .owner = user, .value = hash_password(password, cost_)});
  sessions_.end_others(user, "");
}

bool Identity::has_password(std::int64_t user) {
  return store_.vault().find(passwords, std::to_string(user), clock_()).has_value();
}

}  // namespace geojeom
