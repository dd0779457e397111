#include "core/region_code.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

RegionCode code(std::string_view text) { return *parse_region_code(text); }

TEST(RegionCode, carries_the_system_it_belongs_to) {
  EXPECT_EQ(to_text(code("mois:30")), "mois:30");
  EXPECT_EQ(to_text(code("kostat:25030")), "kostat:25030");
  EXPECT_EQ(code("mois:3017010300").digits(), "3017010300");
  EXPECT_EQ(code(" kostat:3301058 ").digits(), "3301058");
}

TEST(RegionCode, of_two_systems_is_never_equal_though_the_digits_are_BR_04) {
  EXPECT_NE(code("mois:29"), code("kostat:29"));  // Gwangju and Sejong
  EXPECT_FALSE(code("mois:29").contains(code("kostat:29")));
  EXPECT_FALSE(code("mois:29").contains(code("kostat:29010")));
}

TEST(RegionCode, without_a_system_is_refused) { EXPECT_EQ(parse_region_code("30170").problem().code, "COD-122"); }

TEST(RegionCode, has_2_5_7_8_or_10_digits_and_no_leading_zero) {
  for (const char* text : {"", "mois:", "mois:3", "mois:301", "mois:301701", "mois:301701030", "mois:30170103001",
                           "mois:3a", "mois:00", "bok:30", "mois:-30170", "kostat:25 30"}) {
    EXPECT_EQ(parse_region_code(text).problem().code, "COD-121") << text;
  }
}

TEST(RegionCode, knows_its_province_and_municipality) {
  EXPECT_EQ(code("mois:3017010300").province(), code("mois:30"));
  EXPECT_EQ(code("mois:3017010300").municipality(), code("mois:30170"));
  EXPECT_EQ(code("mois:30").province(), code("mois:30"));
  EXPECT_FALSE(code("mois:30").municipality().is_set());
  EXPECT_FALSE(code("mois:3000000000").municipality().is_set());
}

TEST(RegionCode, contains_the_regions_inside_it) {
  EXPECT_TRUE(code("mois:30").contains(code("mois:30170")));
  EXPECT_TRUE(code("mois:3000000000").contains(code("mois:30170")));
  EXPECT_TRUE(code("mois:30170").contains(code("mois:3017000000")));
  EXPECT_FALSE(code("mois:30170").contains(code("mois:30")));
  EXPECT_FALSE(code("mois:30170").contains(code("mois:3000000000")));
  EXPECT_FALSE(code("mois:30170").contains(code("mois:30200")));
  EXPECT_FALSE(RegionCode().contains(RegionCode()));
}

TEST(RegionCode, orders_a_province_before_its_municipalities) {
  EXPECT_LT(code("mois:30"), code("mois:30170"));
  EXPECT_LT(code("mois:30170"), code("mois:3017010300"));
  EXPECT_LT(code("mois:50"), code("kostat:11"));
  EXPECT_EQ(to_text(RegionCode()), "");
}

}  // namespace
}  // namespace geojeom
