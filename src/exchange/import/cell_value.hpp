#pragma once

#include <cstdint>
#include <string_view>

#include "core/result.hpp"
#include "record/field.hpp"

namespace geojeom {

/// Reads a cell of an office file into the stored value of a column: as parse_value does, and beyond it what only
/// files do. Amounts of won are multiplied by the sheet's unit; business and corporate numbers get back the zeros that
/// a spreadsheet took; `-`, `–` and `해당없음` say "nothing" where the column may be empty.
///
/// `unit_won` is what a figure without a unit of its own stands for; 0 or 1 for won.
/// Errors: parse_value's, IMP-109 the unit makes it too large or leaves a fraction. A reference is not read here.
Result<Value> read_cell(const Column& column, std::string_view text, std::int64_t unit_won);

/// What is doubtful and does not stop: COD-112 a corporate number whose check digit does not fit.
Problems doubts_about(const Column& column, const Value& value);

/// `-`, `–`, `해당없음` and the like.
bool says_nothing(std::string_view text);

}  // namespace geojeom
