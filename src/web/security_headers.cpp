#include "web/security_headers.hpp"

#include <array>
#include <utility>

namespace geojeom {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> fixed_headers{{
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src "
     "'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "same-origin"},
    {"Permissions-Policy",
     "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

}  // namespace

void add_security_headers(const Request& request, Response& response) {
  for (const auto& [name, value] : fixed_headers) {
    if (!response.headers.find(name)) response.header(name, value);
  }
  if (request.is_secure) response.header("Strict-Transport-Security", "max-age=31536000");
  if (!response.headers.find("Cache-Control")) response.header("Cache-Control", "private, no-cache");
}

void set_cookie(const Request& request, Response& response, const Cookie& cookie) {
  std::string text = std::string(cookie.name) + "=" + std::string(cookie.value) + "; Path=/; SameSite=Lax";
  if (cookie.max_age_seconds != 0) text += "; Max-Age=" + std::to_string(std::max(0, cookie.max_age_seconds));
  if (!cookie.is_for_scripts) text += "; HttpOnly";
  if (request.is_secure) text += "; Secure";
  response.add_header("Set-Cookie", text);
}

}  // namespace geojeom
