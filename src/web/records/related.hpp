#pragma once

#include "web/visit.hpp"

namespace geojeom {

/// Records of other types that refer to this one: how many, the first of them, and the way to the whole list.
void write_related(Html& html, Visit& visit, const RecordType& type, std::int64_t id);

/// Measures that count records of the type: the figures that this one may be evidence of.
void write_measures(Html& html, Visit& visit, const RecordType& type);

}  // namespace geojeom
