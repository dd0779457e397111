#pragma once

#include "domain/funding/forecast.hpp"

namespace geojeom {

/// Adds why the money of each project may stay unspent: not granted yet, a tranche that is due and unpaid, a change of
/// the agreement that waits, granted money that nothing binds yet. Amounts are what stands in the records on the day.
void add_delay_causes(Reader& reader, Forecast& forecast);

}  // namespace geojeom
