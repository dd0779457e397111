#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "web/named_values.hpp"

namespace geojeom {

/// The address of a request, decoded once and strictly: what two programs could read differently is refused.
struct Target {
  std::string path;                   ///< decoded, "/companies/한빛"; without the slash at the end
  std::vector<std::string> segments;  ///< decoded parts of the path, none empty, none "." or ".."
  bool has_trailing_slash = false;
  NamedValues query;
};

/// Errors: WEB-101 for a path that is not absolute, has a bad escape, an empty or a dot segment, an escaped slash,
/// a backslash, a control character or bytes that are not UTF-8; WEB-102 and WEB-114 as parse_form.
Result<Target> parse_target(std::string_view target);

inline constexpr std::size_t form_fields_max = 2000;

/// Fields of a query or of an application/x-www-form-urlencoded body. Errors: WEB-102 for a bad escape, NUL, or
/// bytes that are not UTF-8; WEB-114 for more than form_fields_max fields.
Result<NamedValues> parse_form(std::string_view encoded);

/// Cookies of one Cookie header. Those with a broken name are left out; values are taken as they are.
void parse_cookies(std::string_view header, NamedValues& cookies);

/// `text` as one segment of a path or one value of a query.
std::string percent_encode(std::string_view text);

}  // namespace geojeom
