#pragma once

#include <string>
#include <string_view>

#include "record/record_type.hpp"

namespace geojeom {

/// A personal text as others may see it: 홍*동, 010-****-1234, ho***@example.org. Never longer nor empty where there is
/// something.
std::string masked_text(std::string_view text);

/// The row with every personal value masked; what is no text (a day of birth) is left out.
void mask_personal(const RecordType& type, Row& row);

}  // namespace geojeom
