#pragma once

#include <string>
#include <string_view>

#include "web/request.hpp"
#include "web/response.hpp"

namespace geojeom {

/// The headers every answer carries: nothing inline and nothing from elsewhere (Content-Security-Policy), no framing,
/// no sniffing of types, no address handed to other sites, no device access; HSTS over TLS. Pages and data that say
/// nothing about caching are not stored.
void add_security_headers(const Request& request, Response& response);

struct Cookie {
  std::string_view name;
  std::string_view value;
  int max_age_seconds = 0;  ///< 0: until the browser closes; negative: remove it
  bool is_for_scripts = false;
};
/// Set-Cookie: Path=/, SameSite=Lax, HttpOnly unless scripts need it, Secure when the request came over TLS.
void set_cookie(const Request& request, Response& response, const Cookie& cookie);

}  // namespace geojeom
