#pragma once

#include <string_view>

#include "core/json_writer.hpp"
#include "core/result.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Writes the members of a record: id, organisation, version, sample, then every column by name. Amounts are numbers,
/// decimals and ratios numbers with their decimals, dates and times ISO text, references ids, empty values null.
void write_members(JsonWriter& json, const RecordType& type, const StoredRow& stored);

/// Reads an object of columns (by name or label) over `row`; columns that are not named stay as they are. System
/// columns are passed over. Problems: REC-111 not an object, REC-112 unknown column (the nearest in the details), those
/// of parse_value.
Problems read_members(const RecordType& type, std::string_view json, Row& row);

}  // namespace geojeom
