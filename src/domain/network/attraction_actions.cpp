#include "domain/network/attraction_actions.hpp"

#include <fmt/format.h>

#include "domain/network/attraction_steps.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

Saved refused(Problem problem) {
  Saved saved;
  saved.problems.add(std::move(problem));
  return saved;
}

Problem missing(std::int64_t id) { return {.code = "REC-108", .details = {{"value", fmt::format("#{}", id)}}}; }

Saved save(Writer& writer, const RecordType& type, const StoredRow& stored, const Attraction& attraction) {
  return save_change(writer, type, {.id = stored.id, .version = stored.version, .row = to_row(type, attraction)});
}

}  // namespace

Saved contact_company(Writer& writer, const Registry& registry, const AttractionContact& contact) {
  const RecordType& type = registry.at("attraction");
  const auto stored = writer.find(type, contact.attraction.value);
  if (!stored) return refused(missing(contact.attraction.value));
  const auto attraction = from_row<Attraction>(type, stored->row);
  if (attraction.state == AttractionState::lead || attraction.state == AttractionState::withdrawn) {
    Saved moved = advance_attraction(
        writer, registry, {.attraction = stored->id, .to = AttractionState::negotiating, .on = contact.held_on});
    if (!moved.ok()) return moved;
  }
  const RecordType& contacts = registry.at("attraction_contact");
  return save_new(writer, contacts, {.organisation = stored->organisation, .row = to_row(contacts, contact)});
}

Saved agree_on_attraction(Writer& writer, const Registry& registry, const AttractionPromise& promise) {
  if (!promise.investment && !promise.jobs) return refused({.code = "NET-104", .field = "jobs_promised"});
  Saved moved = advance_attraction(
      writer, registry, {.attraction = promise.attraction, .to = AttractionState::promised, .on = promise.on});
  if (!moved.ok()) return moved;
  const RecordType& type = registry.at("attraction");
  const auto stored = writer.find(type, promise.attraction);
  auto attraction = from_row<Attraction>(type, stored->row);
  attraction.investment_promised = promise.investment;
  attraction.jobs_promised = promise.jobs;
  return save(writer, type, *stored, attraction);
}

Saved tell_actual(Writer& writer, const Registry& registry, const AttractionActual& actual) {
  const RecordType& type = registry.at("attraction");
  const auto stored = writer.find(type, actual.attraction);
  if (!stored) return refused(missing(actual.attraction));
  auto attraction = from_row<Attraction>(type, stored->row);
  const bool is_here = attraction.state == AttractionState::moved_in || attraction.state == AttractionState::operating;
  if (!is_here) return refused({.code = "NET-105", .field = "state"});
  if (actual.investment) attraction.investment_actual = actual.investment;
  if (actual.jobs) attraction.jobs_actual = actual.jobs;
  if (actual.company) attraction.company = Id<Company>{*actual.company};
  return save(writer, type, *stored, attraction);
}

}  // namespace geojeom
