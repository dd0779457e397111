#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// Ten bytes of BLAKE2b as hex: enough to tell versions of one address apart.
std::string content_hash(std::string_view bytes);

/// Does an If-None-Match header name this tag? Weak comparison (RFC 9110, 13.1.2): `W/` is passed over.
bool matches_entity_tag(std::string_view if_none_match, std::string_view tag);

}  // namespace geojeom
