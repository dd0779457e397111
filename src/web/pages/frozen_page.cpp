#include "web/pages/frozen_page.hpp"

#include <sodium.h>

#include "core/hash.hpp"

namespace geojeom {
namespace {

std::string base64(const Sha256::Digest& digest) {
  std::string text(sodium_base64_ENCODED_LEN(std::tuple_size_v<Sha256::Digest>, sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), digest.data(), digest.size(), sodium_base64_VARIANT_ORIGINAL);
  text.resize(text.find('\0'));
  return text;
}

}  // namespace

std::string frozen_policy(std::string_view html) {
  constexpr std::string_view begin = "<style>";
  constexpr std::string_view end = "</style>";
  std::string hashes;
  for (auto at = html.find(begin); at != std::string_view::npos; at = html.find(begin, at)) {
    at += begin.size();
    const auto style = html.substr(at, html.find(end, at) - at);
    hashes += " 'sha256-" + base64(sha256(style)) + "'";
  }
  return "default-src 'none'; style-src" + (hashes.empty() ? std::string(" 'none'") : hashes) +
         "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups "
         "allow-top-navigation-by-user-activation";
}

Response frozen_page(std::string html) {
  const auto policy = frozen_policy(html);
  auto response = html_response(std::move(html));
  response.header("Content-Security-Policy", policy);
  return response;
}

}  // namespace geojeom
