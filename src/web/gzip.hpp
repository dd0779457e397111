#pragma once

#include <string>
#include <string_view>

namespace geojeom {

enum class Effort : unsigned char { fast, best };

/// `bytes` as a gzip file.
std::string gzip(std::string_view bytes, Effort effort);

/// Does this Accept-Encoding take gzip?
bool accepts_gzip(std::string_view accept_encoding);

}  // namespace geojeom
