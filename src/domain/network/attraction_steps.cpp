#include "domain/network/attraction_steps.hpp"

#include <fmt/format.h>

#include "record/registry.hpp"

namespace geojeom {

bool may_follow(AttractionState from, AttractionState to) {
  if (to == AttractionState::withdrawn) return from != AttractionState::operating && from != AttractionState::withdrawn;
  if (from == AttractionState::withdrawn) return false;
  const int step = static_cast<int>(to) - static_cast<int>(from);
  return step == 1 || (from == AttractionState::lead && to == AttractionState::promised);
}

Saved advance_attraction(Writer& writer, const Registry& registry, const AttractionStep& step) {
  const RecordType& type = registry.at("attraction");
  const auto stored = writer.find(type, step.attraction);
  Saved saved;
  if (!stored) {
    saved.problems.add({.code = "REC-108", .details = {{"value", fmt::format("#{}", step.attraction)}}});
    return saved;
  }
  auto attraction = from_row<Attraction>(type, stored->row);
  if (!may_follow(attraction.state, step.to)) {
    const Choice& from = attraction_states[static_cast<std::size_t>(attraction.state)];
    const Choice& to = attraction_states[static_cast<std::size_t>(step.to)];
    saved.problems.add({.code = "NET-103",
                        .field = "state",
                        .details = {{"from", std::string(from.ko)},
                                    {"to", std::string(to.ko)},
                                    {"from_en", std::string(from.en)},
                                    {"to_en", std::string(to.en)}}});
    return saved;
  }
  attraction.state = step.to;
  if (step.to == AttractionState::promised) attraction.promised_on = step.on;
  if (step.to == AttractionState::moved_in) attraction.moved_in_on = step.on;
  return save_change(writer, type, {.id = stored->id, .version = stored->version, .row = to_row(type, attraction)});
}

AttractionKept kept_promises(const std::vector<Attraction>& attractions) {
  AttractionKept kept;
  for (const auto& one : attractions) {
    if (one.state != AttractionState::moved_in && one.state != AttractionState::operating) continue;
    ++kept.moved_in;
    if (!one.jobs_actual || !one.jobs_promised) continue;
    ++kept.told;
    kept.jobs_promised += *one.jobs_promised;
    kept.jobs_actual += *one.jobs_actual;
  }
  return kept;
}

}  // namespace geojeom
