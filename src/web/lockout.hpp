#pragma once

#include <chrono>

namespace geojeom {

/// How often signing in to one account (or from one address) failed in a row, and since when.
struct Lockout {
  int failures = 0;
  std::chrono::sys_seconds last_failure_at{};

  bool operator==(const Lockout&) const = default;
};

/// The first failures are free, then each doubles the wait, up to a longest one: a person who mistypes hardly notices,
/// a program that guesses gets nowhere, and nobody can lock another out for good.
struct LockoutRule {
  int free_failures = 4;
  std::chrono::seconds first_wait{5};
  std::chrono::seconds longest_wait{15 * 60};
  std::chrono::hours forgotten_after{24};
};

/// How long until the next attempt is looked at; zero: now.
std::chrono::seconds wait_left(const Lockout& lockout, std::chrono::sys_seconds now, const LockoutRule& rule = {});

/// The state after one more failure. (After a success it is Lockout{}.)
Lockout after_failure(const Lockout& lockout, std::chrono::sys_seconds now, const LockoutRule& rule = {});

}  // namespace geojeom
