#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace geojeom {

/// The page of an import; `upload`: where its rows with errors can still be mended, else empty.
inline std::string imported_address(std::int64_t id, std::string_view upload = {}) {
  return "/imports/" + std::to_string(id) + (upload.empty() ? "" : "?upload=" + std::string(upload));
}

}  // namespace geojeom
