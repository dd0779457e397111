#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace geojeom {

/// What one guess costs: memory and passes of Argon2id. The default takes 64 MiB and about a tenth of a second.
struct PasswordCost {
  unsigned long long passes = 2;
  std::size_t memory_bytes = 64 * 1024 * 1024;
};

/// The password as it is stored: Argon2id with its salt and cost in one line of text. Korean is hashed in normal
/// form C, so that every keyboard gives the same. Throws std::bad_alloc when the memory for it is not to be had.
std::string hash_password(std::string_view password, PasswordCost cost = {});

/// Does the password belong to the stored hash? Takes as long as making it. With no stored hash ("": nobody of that
/// name) it works as long and says no, so that time does not tell who exists.
bool is_password(std::string_view stored, std::string_view password, PasswordCost cost = {});

/// True when the stored hash was made at another cost: make it anew at the next sign-in.
bool needs_rehash(std::string_view stored, PasswordCost cost = {});

}  // namespace geojeom
