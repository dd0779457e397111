#pragma once

#include "web/pages/office_page.hpp"

namespace geojeom {

/// What documents state about outcomes and training of a year, beside what the records of the whole organisation say by
/// now. A statement about a few projects stands beside everything that was verified: it is held up, not confirmed.
OfficeList list_statements(Visit& visit, int year);

}  // namespace geojeom
