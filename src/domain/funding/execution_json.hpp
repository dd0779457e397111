#pragma once

#include "core/json_writer.hpp"
#include "domain/funding/execution.hpp"

namespace geojeom {

/// The table as data: request, target, lines with their sources, the sum. Amounts in whole won, shares as decimals.
void write_execution(JsonWriter& json, Reader& reader, const ExecutionTable& table, Language language);

}  // namespace geojeom
