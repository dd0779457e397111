#include "core/id.hpp"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace geojeom {
namespace {

struct Company;
struct Project;

TEST(Id, of_one_record_type_is_not_the_id_of_another) {
  static_assert(!std::is_convertible_v<Id<Company>, Id<Project>>);
  static_assert(sizeof(Id<Company>) == 8 && std::is_trivially_copyable_v<Id<Company>>);
  EXPECT_LT(Id<Company>{1}, Id<Company>{2});
}

TEST(Id, is_not_set_until_the_store_gives_a_number) {
  EXPECT_FALSE(Id<Company>{}.is_set());
  EXPECT_TRUE(Id<Company>{7}.is_set());
  EXPECT_EQ((std::unordered_set<Id<Company>>{{1}, {1}, {2}}).size(), 2u);
}

}  // namespace
}  // namespace geojeom
