#pragma once

#include <source_location>
#include <stdexcept>
#include <string_view>

namespace geojeom {

/// Our own mistake, never the user's: a condition that the program promised to itself does not hold.
class ContractViolation : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// What must hold before; stays on in release builds. Throws ContractViolation naming the place.
void require(bool holds, std::string_view what, std::source_location where = std::source_location::current());

/// What must hold after; stays on in release builds. Throws ContractViolation naming the place.
void ensure(bool holds, std::string_view what, std::source_location where = std::source_location::current());

}  // namespace geojeom
