#pragma once

#include <string>

#include "record/registry.hpp"
#include "web/router.hpp"

namespace geojeom {

/// The description of the JSON side of every route as an OpenAPI 3.1 document, made from the record descriptions and
/// the table of routes; a route over "{type}" becomes one path for each type.
std::string openapi_document(const Registry& registry, const Router& router, std::string_view version);

}  // namespace geojeom
