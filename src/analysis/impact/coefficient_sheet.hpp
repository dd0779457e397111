#pragma once

#include "analysis/impact/sheet.hpp"
#include "analysis/impact/study.hpp"

namespace geojeom::impact {

/// A coefficient sheet off a sheet of numbers: NAME_in and NAME_out for each indicator, and where all of them tell it,
/// NAME_direct, NAME_induced_in and NAME_induced_out. Other columns are left alone.
///
/// Shape    one row a sector; `row_names` may be empty.
/// Units    production and value added: money per money; employment: persons per KRW 1bn.
/// Errors   IO-128 a column that is not there; IO-131 a cell of them that is not a number.
/// Checked  coefficient_sheet_test.cpp, there and back.
Result<CoefficientSheet> read_coefficient_sheet(const Sheet& numbers);

/// The same as CSV with full precision: `sector,name,production_in,...`.
std::string coefficient_sheet_csv(const CoefficientSheet& sheet);

}  // namespace geojeom::impact
