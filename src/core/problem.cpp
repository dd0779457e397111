#include "core/problem.hpp"

#include <algorithm>

namespace geojeom {

bool Problems::has_errors() const {
  return std::any_of(list_.begin(), list_.end(),
                     [](const Problem& problem) { return problem.severity == Problem::Severity::error; });
}

}  // namespace geojeom
