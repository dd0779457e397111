#include "web/menu_groups.hpp"

#include <gtest/gtest.h>

#include <set>

#include "domain/registry.hpp"

namespace geojeom {
namespace {

const Registry& registry() {
  static const Registry made(described_record_types());
  return made;
}

TEST(MenuGroups, name_types_of_their_room_each_once) {
  std::set<std::string_view> named;
  for (const auto& group : menu_groups()) {
    for (const auto name : group.types) {
      const RecordType* type = registry().find(name);
      ASSERT_NE(type, nullptr) << name;
      EXPECT_EQ(type->room(), group.room) << name;
      EXPECT_TRUE(named.insert(name).second) << name;
      EXPECT_EQ(menu_group_of(*type), &group) << name;
    }
  }
}

TEST(MenuGroups, leave_few_types_of_the_busiest_room_without_a_place) {
  int without = 0;
  for (const auto& type : registry().types()) {
    if (type.room() == "support" && menu_group_of(type) == nullptr) ++without;
  }
  EXPECT_LE(without, 3);
}

}  // namespace
}  // namespace geojeom
