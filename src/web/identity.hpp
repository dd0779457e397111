#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "core/instant.hpp"
#include "core/result.hpp"
#include "domain/office/caller.hpp"
#include "record/store.hpp"
#include "domain/office/passwords.hpp"
#include "web/request.hpp"

namespace geojeom {

/// How long a session lives.
struct SessionRule {
  std::chrono::minutes idle_max{30};
  std::chrono::hours absolute_max{10};
};

/// Who is behind a request, signing in and out. Passwords, sessions and lock-outs stand in the store's vault.
class Identity {
 public:
  Identity(Store& store, Clock clock, PasswordCost cost = {}, SessionRule rule = {});

  /// The caller of the request's session; anonymous when there is none or it has run out.
  std::shared_ptr<const Caller> caller_of(const Request& request);

  /// A new session's token. Errors: OFF-210 login or password wrong, OFF-211 too many failures (details: seconds).
  Result<std::string> sign_in(std::string_view login, std::string_view password, const Request& request);
  void sign_out(const Request& request);

  void set_password(std::int64_t user, std::string_view password);
  bool has_password(std::int64_t user);

 private:
  std::shared_ptr<const Caller> load(std::string_view stored_session);

  Store& store_;
  Clock clock_;
  PasswordCost cost_;
  SessionRule rule_;
};

}  // namespace geojeom
