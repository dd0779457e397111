#pragma once

#include <span>
#include <string_view>

#include "record/record_type.hpp"
#include "web/page_text.hpp"

namespace geojeom {

/// Record types of a room that belong together in its side navigation, in the order of the work.
struct MenuGroup {
  std::string_view room;
  PageText label;
  std::span<const std::string_view> types;
};

/// Every group of every room, in the order shown. A type that no group names stands in the room's last group.
std::span<const MenuGroup> menu_groups();

/// The group that names the type; nullptr for one that none does.
const MenuGroup* menu_group_of(const RecordType& type);

}  // namespace geojeom
