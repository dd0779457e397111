#include "domain/office/passwords.hpp"

#include <sodium.h>

#include <array>
#include <new>

#include "core/text.hpp"

namespace geojeom {

std::string hash_password(std::string_view typed, PasswordCost cost) {
  const std::string password = to_nfc(typed);
  std::array<char, crypto_pwhash_STRBYTES> text{};
  const int made = crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost.passes, cost.memory_bytes,
                                         crypto_pwhash_ALG_ARGON2ID13);
  if (made != 0) throw std::bad_alloc();
  return text.data();
}

bool is_password(std::string_view stored, std::string_view password, PasswordCost cost) {
  if (stored.empty() || stored.size() >= crypto_pwhash_STRBYTES) {
    hash_password(password, cost);
    return false;
  }
  std::array<char, crypto_pwhash_STRBYTES> text{};
  stored.copy(text.data(), stored.size());
  const std::string normal = to_nfc(password);
  return crypto_pwhash_str_verify(text.data(), normal.data(), normal.size()) == 0;
}

bool needs_rehash(std::string_view stored, PasswordCost cost) {
  return crypto_pwhash_str_needs_rehash(std::string(stored).c_str(), cost.passes, cost.memory_bytes) != 0;
}

}  // namespace geojeom
