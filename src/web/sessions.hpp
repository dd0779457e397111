#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/instant.hpp"
#include "record/vault.hpp"
#include "web/request.hpp"

namespace geojeom {

/// How long a session lives: without use, and at the most.
struct SessionRule {
  std::chrono::minutes idle_max{30};
  std::chrono::hours absolute_max{10};
};

/// One signed-in browser.
struct Session {
  std::string key;  ///< hash of its token; names it on the page of the user's own sessions
  std::int64_t user = 0;
  Instant began_at;
  Instant seen_at;
  Instant ends_at;  ///< whatever happens
  std::string address;
  std::string agent;  ///< what the browser calls itself

  /// When it runs out if nothing more is asked.
  Instant runs_out_at(const SessionRule& rule) const;
};

/// Sessions in the vault, under hashes of their tokens: who reads the database cannot sign in.
class Sessions {
 public:
  Sessions(Vault& vault, Clock clock, SessionRule rule) : vault_(vault), clock_(std::move(clock)), rule_(rule) {}

  /// A new session; gives its token.
  std::string start(std::int64_t user, const Request& request);
  /// The session of a token, used now. Nothing when there is none or it has run out.
  std::optional<Session> use(std::string_view token);
  /// Those of a user, the last used first.
  std::vector<Session> of(std::int64_t user);
  void end(std::string_view token);
  /// One of the user's own by its key; another's is left alone.
  void end_one(std::int64_t user, std::string_view key);
  /// All of a user's but that of a token.
  void end_others(std::int64_t user, std::string_view token);

  const SessionRule& rule() const { return rule_; }

 private:
  void keep(const Session& session);

  Vault& vault_;
  Clock clock_;
  SessionRule rule_;
};

}  // namespace geojeom
