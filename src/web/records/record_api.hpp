#pragma once

#include "web/visit.hpp"

namespace geojeom {

/// True when the body of the request is JSON.
bool is_json_body(const Request& request);

/// POST of a JSON object: 201 with the record and its address. References are ids.
Response create_by_json(Visit& visit, const RecordType& type);

}  // namespace geojeom
