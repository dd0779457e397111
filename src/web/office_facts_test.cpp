#include "web/office_facts.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

TEST(OfficeFacts, are_lines_with_a_sign_of_equality) {
  const auto facts = OfficeFacts::from_text(
      "# 비고 = 아님\nprivacy_phone =  042-000-0000 \r\n\nprivacy_officer = 경영지원실장 = 겸직\n말\n");
  EXPECT_EQ(facts.find("privacy_phone"), "042-000-0000");
  EXPECT_EQ(facts.find("privacy_officer"), "경영지원실장 = 겸직");
  EXPECT_FALSE(facts.find("# 비고"));
}

TEST(OfficeFacts, say_nothing_of_what_is_left_empty_or_of_a_file_that_is_not_there) {
  EXPECT_FALSE(OfficeFacts::from_text("privacy_officer =\nprivacy_phone").find("privacy_officer"));
  EXPECT_FALSE(OfficeFacts::from_file("/nowhere/office.conf").find("privacy_officer"));
}

TEST(OfficeFacts, are_left_for_the_office_to_fill_in_where_they_are_shipped) {
  const auto shipped = OfficeFacts::from_file(GEOJEOM_SOURCE_DIR "/data/site/office.conf");
  for (const auto* key : {"privacy_officer", "open_data_licence", "accessibility_department"})
    EXPECT_FALSE(shipped.find(key));
}

}  // namespace
}  // namespace geojeom
