#pragma once

#include <optional>
#include <string>

#include "domain/network/records/attraction.hpp"
#include "domain/network/records/attraction_contact.hpp"
#include "record/save.hpp"

namespace geojeom {

class Registry;

/// A contact with the company; the first one turns a lead into talks. Errors: NET-103 it was withdrawn, REC-108.
Saved contact_company(Writer& writer, const Registry& registry, const AttractionContact& contact);

struct AttractionPromise {
  std::int64_t attraction = 0;
  Date on;
  std::optional<Won> investment{};
  std::optional<std::int64_t> jobs{};
};
/// The investment agreement with what it promises. Errors: NET-104 it promises nothing, NET-103, REC-108.
Saved agree_on_attraction(Writer& writer, const Registry& registry, const AttractionPromise& promise);

struct AttractionActual {
  std::int64_t attraction = 0;
  std::optional<Won> investment{};
  std::optional<std::int64_t> jobs{};
  std::optional<std::int64_t> company{};  ///< the company's record, once there is one
};
/// What came of the promise so far; what is left out stays as it was. Errors: NET-105 it has not moved in, REC-108.
Saved tell_actual(Writer& writer, const Registry& registry, const AttractionActual& actual);

}  // namespace geojeom
