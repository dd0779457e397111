#pragma once

#include <array>
#include <string>
#include <string_view>

#include "web/request.hpp"

namespace geojeom {

/// Tokens against forged requests. A token is a keyed hash of the caller's session cookie, so it needs no storage and
/// dies with the session; each one is masked with fresh random bytes, so that compressing a page that also repeats what
/// the user typed gives nothing away (BREACH).
class CsrfGuard {
 public:
  /// A new random key: tokens of an earlier run of the program are void. Processes that share users share a key.
  CsrfGuard();
  explicit CsrfGuard(std::array<unsigned char, 32> key) : key_(key) {}

  std::string token_for(std::string_view session) const;
  bool is_token_of(std::string_view session, std::string_view token) const;

  /// May this unsafe request change anything? Its token (form field `_token` or header X-CSRF-Token) must belong to the
  /// session, and what the browser says about its origin must not contradict.
  bool allows(const Request& request, std::string_view session) const;

 private:
  std::array<unsigned char, 32> tag_of(std::string_view session) const;

  std::array<unsigned char, 32> key_;
};

inline constexpr std::string_view csrf_field = "_token";

}  // namespace geojeom
