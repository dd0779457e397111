#include "core/ksic.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

Ksic code(std::string_view text) { return *parse_ksic(text); }

TEST(Ksic, keeps_its_revision_and_its_leading_zeros_BR_05) {
  EXPECT_EQ(to_text(code("10:26110")), "10:26110");
  EXPECT_EQ(to_text(code("9:01110")), "9:01110");
  EXPECT_EQ(to_text(code("11:C")), "11:C");
  EXPECT_EQ(to_text(code(" １０:C26110 ")), "10:26110");
  EXPECT_NE(code("10:26110"), code("11:26110"));
}

TEST(Ksic, takes_the_revision_the_caller_assumes_when_none_is_written) {
  EXPECT_EQ(parse_ksic("26110").problem().code, "COD-132");
  EXPECT_EQ(to_text(*parse_ksic("26110", KsicRevision::ninth)), "9:26110");
  EXPECT_EQ(to_text(*parse_ksic("11:26110", KsicRevision::ninth)), "11:26110");
  EXPECT_EQ(ksic_revision_on(Date::checked(2024, 6, 30)), KsicRevision::tenth);
  EXPECT_EQ(ksic_revision_on(Date::checked(2024, 7, 1)), KsicRevision::eleventh);
}

TEST(Ksic, is_a_section_letter_or_two_to_five_digits) {
  for (const char* text : {"", "10:", "10:1", "10:261101", "10:V", "10:c", "10:2611a", "12:26110", "CC", "10:C2"}) {
    EXPECT_EQ(parse_ksic(text, KsicRevision::tenth).problem().code, "COD-131") << text;
  }
}

TEST(Ksic, climbs_to_its_coarser_levels) {
  const Ksic semiconductors = code("10:26110");
  EXPECT_EQ(semiconductors.level(), KsicLevel::detail);
  EXPECT_EQ(semiconductors.parent(), code("10:2611"));
  EXPECT_EQ(semiconductors.industry(), code("10:2611"));
  EXPECT_EQ(semiconductors.group(), code("10:261"));
  EXPECT_EQ(semiconductors.division(), code("10:26"));
  EXPECT_EQ(code("10:26").division(), code("10:26"));
  EXPECT_FALSE(code("10:26").group().is_set());
  EXPECT_FALSE(code("10:26").parent().is_set());
  EXPECT_FALSE(code("10:C").division().is_set());
  EXPECT_EQ(code("10:C").level(), KsicLevel::section);
}

TEST(Ksic, contains_finer_codes_of_its_own_revision) {
  EXPECT_TRUE(code("10:26").contains(code("10:26110")));
  EXPECT_FALSE(code("10:26").contains(code("11:26110")));
  EXPECT_FALSE(code("10:261").contains(code("10:26")));
  EXPECT_FALSE(Ksic().contains(code("10:26")));
  EXPECT_LT(code("10:01"), code("10:011"));
  EXPECT_LT(code("10:011"), code("10:02"));
}

}  // namespace
}  // namespace geojeom
