#include "domain/office/session_token.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace geojeom {
namespace {

constexpr std::size_t random_length = 43;  // 32 bytes in base64 without padding

std::string_view prefix_of(TokenKind kind) {
  switch (kind) {
    case TokenKind::session:
      return "";
    case TokenKind::api:
      return "gjk_";
    case TokenKind::invitation:
      return "gji_";
    case TokenKind::calendar:
      return "gjc_";
  }
  return "";
}

}  // namespace

std::string new_token(TokenKind kind) {
  std::array<unsigned char, 32> random{};
  randombytes_buf(random.data(), random.size());
  std::array<char, random_length + 1> text{};
  sodium_bin2base64(text.data(), text.size(), random.data(), random.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return std::string(prefix_of(kind)) + text.data();
}

std::string stored_token(std::string_view token) {
  std::array<unsigned char, 32> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(token.data()), token.size(),
                     nullptr, 0);
  std::array<char, 65> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return hex.data();
}

bool is_token_shaped(TokenKind kind, std::string_view text) {
  const auto prefix = prefix_of(kind);
  if (text.size() != prefix.size() + random_length || !text.starts_with(prefix)) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace geojeom
