#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/instant.hpp"

namespace geojeom {

/// A small thing that the program keeps for itself: in a space ("session", "password", "draft"), under a key that is
/// unique there, with an owner (the id of a user, 0 for nobody) and, where it dies by itself, the instant of that.
struct KeptThing {
  std::string key;
  std::int64_t owner = 0;
  std::string value;
  std::optional<Instant> expires_at{};
};

/// What is no record and in no journal: password hashes, sessions, lock-outs, drafts of forms. Every change is durable
/// when the call returns. Safe to call from several threads. Throws StoreFailure as a Writer does.
class Vault {
 public:
  virtual ~Vault() = default;

  /// Nothing when there is none or it has expired by `now`.
  virtual std::optional<KeptThing> find(std::string_view space, std::string_view key, Instant now) = 0;
  /// What an owner has in a space and has not expired, by key.
  virtual std::vector<KeptThing> list(std::string_view space, std::int64_t owner, Instant now) = 0;
  /// Adds or replaces.
  virtual void put(std::string_view space, const KeptThing& thing) = 0;
  virtual void remove(std::string_view space, std::string_view key) = 0;
  /// Everything of an owner in a space, but for the key `except`: signing out everywhere else.
  virtual void remove_all(std::string_view space, std::int64_t owner, std::string_view except) = 0;
  /// Throws out what has expired; gives how many.
  virtual std::int64_t sweep(Instant now) = 0;
};

}  // namespace geojeom
