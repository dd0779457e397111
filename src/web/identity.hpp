#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/instant.hpp"
#include "core/result.hpp"
#include "domain/office/caller.hpp"
#include "record/store.hpp"
#include "domain/office/passwords.hpp"
#include "web/request.hpp"
#include "web/sessions.hpp"

namespace geojeom {

/// Who is behind a request, signing in and out. Passwords, sessions and lock-outs stand in the store's vault.
class Identity {
 public:
  Identity(Store& store, Clock clock, PasswordCost cost = {}, SessionRule rule = {});

  /// Who asks, and until when the session of a page lives if nothing more is asked.
  struct Asker {
    std::shared_ptr<const Caller> caller;
    std::optional<Instant> runs_out_at{};
    std::optional<std::vector<std::string>> scopes{};  ///< of an API token; a session has none and no limits
    std::optional<Problem> problem{};                  ///< OFF-218: the token of the request opens nothing
  };
  /// The caller of the request's API token (Authorization: Bearer) or of its session; anonymous when there is none or it
  /// has run out. With a token, cookies count for nothing.
  Asker asker_of(const Request& request);

  /// A new session's token. Errors: OFF-210 login or password wrong, OFF-211 too many failures (details: seconds).
  Result<std::string> sign_in(std::string_view login, std::string_view password, const Request& request);
  void sign_out(const Request& request);
  /// A new session of somebody whose right to it was checked; gives its token. Never an old one: a session that somebody
  /// else planted before signing in stays nobody's.
  std::string start_session(std::int64_t user, const Request& request);

  /// Is it the caller's password? Errors: as for signing in; failures count as failures to sign in do.
  Problems check_password_of(const Caller& caller, std::string_view password, const Request& request);
  /// Every session of the user ends; failures to sign in are forgotten.
  void set_password(std::int64_t user, std::string_view password);
  bool has_password(std::int64_t user);

  Sessions& sessions() { return sessions_; }

 private:
  Asker asker_of_token(std::string_view token);
  std::optional<Problem> must_wait(std::string_view login, const Request& request);
  void count_failure(std::string_view login, const Request& request);
  void forget_failures(std::string_view login, const Request& request);

  Store& store_;
  Clock clock_;
  PasswordCost cost_;
  Sessions sessions_;
};

}  // namespace geojeom
