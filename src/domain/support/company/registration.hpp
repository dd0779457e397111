#pragma once

#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/company_registration.hpp"

namespace geojeom::support {

struct RegistrationDecided {
  std::int64_t registration = 0;
  bool is_confirmed = true;
  std::string decided_by;
  RegionCode region;  ///< of a company that is not on record yet
  Date on;
};
/// An officer has confirmed the person behind a request to use the portal: the company of that number is found or made.
/// The account itself is made by the office room. Errors: SUP-195 it was decided already, REC-108.
Acted decide_registration(Writer& writer, const Registry& registry, const RegistrationDecided& decided);

}  // namespace geojeom::support
