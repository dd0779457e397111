#pragma once

#include <span>
#include <string_view>

#include "core/language.hpp"

namespace geojeom {

/// What a deadline counts from. Packs may name these events only, so that a spelling mistake is found when the pack is
/// read and not on the day that a deadline was missed.
struct EventName {
  std::string_view code;
  std::string_view ko;
  std::string_view en;
};

std::span<const EventName> event_names();
const EventName* find_event(std::string_view code);
/// "과제 종료일"; the code itself when it is unknown.
std::string_view event_label(std::string_view code, Language language);

}  // namespace geojeom
