#pragma once

#include <string_view>

namespace geojeom {

/// True for a number of the national equipment register: NFEC-YYYY-MM-NNNNNN, as in NFEC-2017-11-240982.
bool is_equipment_number(std::string_view text);

}  // namespace geojeom
