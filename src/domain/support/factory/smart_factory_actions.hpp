#pragma once

#include <optional>
#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/smart_factory.hpp"

namespace geojeom::support {

struct FactoryCompleted {
  std::int64_t smart_factory = 0;
  FactoryLevel level_after = FactoryLevel::none;
  Date on;
};
/// The level reached, judged when the project was done. Errors: SUP-106 completed before it began, SUP-185 it was
/// completed before, REC-108. SUP-192 tells of a level that did not rise, as a warning.
Acted complete_factory(Writer& writer, const Registry& registry, const FactoryCompleted& completed);

/// SUP-192, a warning: a project that ended at the level it began with, or below.
Problems check_level_rises(const SmartFactory& project);

}  // namespace geojeom::support
