#include "web/csrf.hpp"

#include <sodium.h>

#include <cstring>

namespace geojeom {
namespace {

constexpr std::size_t tag_bytes = 32;
constexpr std::size_t token_length =
    sodium_base64_ENCODED_LEN(2 * tag_bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING) - 1;

/// Old browsers send neither header; then the token alone decides.
bool comes_from_elsewhere(const Request& request) {
  const auto site = request.header("Sec-Fetch-Site");
  if (site == "cross-site" || site == "same-site") return true;
  const auto origin = request.header("Origin");
  if (origin.empty()) return false;
  const auto host = origin.find("://");
  return host == std::string_view::npos || !equal_ignoring_case(origin.substr(host + 3), request.header("Host"));
}

}  // namespace

CsrfGuard::CsrfGuard() : key_{} { randombytes_buf(key_.data(), key_.size()); }

std::array<unsigned char, 32> CsrfGuard::tag_of(std::string_view session) const {
  std::array<unsigned char, 32> tag{};
  crypto_generichash(tag.data(), tag.size(), reinterpret_cast<const unsigned char*>(session.data()), session.size(),
                     key_.data(), key_.size());
  return tag;
}

std::string CsrfGuard::token_for(std::string_view session) const {
  const auto tag = tag_of(session);
  std::array<unsigned char, 2 * tag_bytes> masked{};
  randombytes_buf(masked.data(), tag_bytes);
  for (std::size_t i = 0; i < tag_bytes; ++i) masked[tag_bytes + i] = tag[i] ^ masked[i];
  std::array<char, token_length + 1> text{};
  sodium_bin2base64(text.data(), text.size(), masked.data(), masked.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return {text.data(), token_length};
}

bool CsrfGuard::is_token_of(std::string_view session, std::string_view token) const {
  std::array<unsigned char, 2 * tag_bytes> masked{};
  std::size_t size = 0;
  const int read = sodium_base642bin(masked.data(), masked.size(), token.data(), token.size(), nullptr, &size, nullptr,
                                     sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  if (read != 0 || size != masked.size()) return false;
  for (std::size_t i = 0; i < tag_bytes; ++i) masked[tag_bytes + i] ^= masked[i];
  return sodium_memcmp(masked.data() + tag_bytes, tag_of(session).data(), tag_bytes) == 0;
}

bool CsrfGuard::allows(const Request& request, std::string_view session) const {
  if (is_safe(request.method)) return true;
  if (session.empty() || comes_from_elsewhere(request)) return false;
  const auto field = request.form.find(csrf_field);
  return is_token_of(session, field ? *field : request.header("X-CSRF-Token"));
}

}  // namespace geojeom
