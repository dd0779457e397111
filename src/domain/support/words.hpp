#pragma once

#include "rules/entry.hpp"

namespace geojeom::support {

/// Reasons and explanations are told as rules tell theirs.
using geojeom::Words;

}  // namespace geojeom::support
