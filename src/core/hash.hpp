#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace geojeom {

/// SHA-256 of bytes given piece by piece; used again after finish(). Making one costs more than hashing a short row, so
/// keep it. Throws std::runtime_error when libcrypto fails, which means a broken installation.
class Sha256 {
 public:
  using Digest = std::array<unsigned char, 32>;

  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  Sha256& update(std::string_view bytes);
  /// The digest of everything since the beginning or the last finish(); starts anew.
  Digest finish();
  std::string finish_hex();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

/// Lower-case hexadecimal, 64 characters.
std::string to_hex(const Sha256::Digest& digest);

Sha256::Digest sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);

}  // namespace geojeom
