#pragma once

#include "domain/network/records/attraction.hpp"
#include "record/save.hpp"

namespace geojeom {

class Registry;

/// Whether an attraction may go from one state to the other: lead, negotiating, promised, moved in, operating, one
/// after another; withdrawn from any but operating. A lead may also be promised at once.
bool may_follow(AttractionState from, AttractionState to);

struct AttractionStep {
  std::int64_t attraction = 0;
  AttractionState to = AttractionState::negotiating;
  Date on;  ///< of the promise or of moving in
};
/// Moves an attraction on. Errors: NET-103 the states do not follow, REC-108.
Saved advance_attraction(Writer& writer, const Registry& registry, const AttractionStep& step);

/// Promised against actual of attractions that moved in; n of N say how many told an actual number.
struct AttractionKept {
  std::int64_t moved_in = 0;
  std::int64_t told = 0;
  std::int64_t jobs_promised = 0;
  std::int64_t jobs_actual = 0;
};
AttractionKept kept_promises(const std::vector<Attraction>& attractions);

}  // namespace geojeom
