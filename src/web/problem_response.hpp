#pragma once

#include <functional>

#include "core/language.hpp"
#include "core/problem.hpp"
#include "web/request.hpp"
#include "web/response.hpp"

namespace geojeom {

/// Writes the page of an error; the layout gives it, so that errors look like the rest.
struct ErrorPage {
  const Problems& problems;
  int status;
  Language language;
  const Request& request;
};
using ErrorPageWriter = std::function<std::string(const ErrorPage&)>;

/// HTTP status of the gravest problem: that of the first row with an error.
int status_of(const Problems& problems);

/// application/problem+json (RFC 9457): type, title, status, instance, code, hint, and in `problems` every one of them
/// with code, field, message, hint and details.
std::string problem_json(const Problems& problems, const Request& request, Language language);

}  // namespace geojeom
