#include "web/lockout.hpp"

#include <algorithm>

namespace geojeom {
namespace {

bool is_forgotten(const Lockout& lockout, std::chrono::sys_seconds now, const LockoutRule& rule) {
  return now - lockout.last_failure_at >= rule.forgotten_after;
}

std::chrono::seconds wait_after(int failures, const LockoutRule& rule) {
  if (failures <= rule.free_failures) return {};
  auto wait = rule.first_wait;
  for (int i = rule.free_failures + 1; i < failures && wait < rule.longest_wait; ++i) wait *= 2;
  return std::min(wait, rule.longest_wait);
}

}  // namespace

std::chrono::seconds wait_left(const Lockout& lockout, std::chrono::sys_seconds now, const LockoutRule& rule) {
  if (is_forgotten(lockout, now, rule)) return {};
  const auto until = lockout.last_failure_at + wait_after(lockout.failures, rule);
  return std::max(std::chrono::seconds{}, std::chrono::seconds(until - now));
}

Lockout after_failure(const Lockout& lockout, std::chrono::sys_seconds now, const LockoutRule& rule) {
  const int before = is_forgotten(lockout, now, rule) ? 0 : lockout.failures;
  return {.failures = std::min(before + 1, 1'000'000), .last_failure_at = now};
}

}  // namespace geojeom
