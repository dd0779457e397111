#pragma once

#include <string>

namespace geojeom {

/// A name for one request, 16 letters and digits: the same in the log, in X-Request-Id and on the error page.
std::string new_request_id();

}  // namespace geojeom
