#pragma once

#include <string>
#include <string_view>

#include "analysis/impact/study.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Inducement coefficients of a region with where they come from.
struct CoefficientSet {
  std::string code;
  std::string name;
  std::string source;
  std::string licence;
  impact::CoefficientSheet sheet;
};

/// Reads a coefficient sheet: sector code, sector name, then the columns of impact::read_coefficient_sheet. `code`
/// names the sheet in problems. Errors: STR-112.
Result<impact::CoefficientSheet> parse_coefficient_sheet(std::string_view code, std::string_view csv);

/// The data set of that code, read: the organisation's own, else the one that all share; never another organisation's.
struct CoefficientSetAsked {
  std::string code;
  std::int64_t organisation = 0;
};
/// Errors: STR-111 there is none with a file, STR-112.
Result<CoefficientSet> find_coefficient_set(Reader& reader, const Registry& registry, const CoefficientSetAsked& asked);

}  // namespace geojeom
