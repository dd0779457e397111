#pragma once

#include "core/seeds_for_tests.hpp"
#include "record/record_type.hpp"

namespace geojeom {

/// A value that the column may hold, anywhere in the range of its kind.
Value random_value(const Column& column, RandomCases& random);

/// A row of such values; columns that need none are empty now and then. Bounds and the type's own rules are not kept.
Row random_row(const RecordType& type, RandomCases& random);

}  // namespace geojeom
