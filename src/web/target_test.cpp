#include "web/target.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

std::string path_or_code(std::string_view target) {
  const auto parsed = parse_target(target);
  return parsed ? parsed->path : parsed.problem().code;
}

TEST(Target, decodes_korean_segments_once) {
  EXPECT_EQ(path_or_code("/companies/%ED%95%9C%EB%B9%9B"), "/companies/한빛");
  EXPECT_EQ(path_or_code("/a%2541"), "/a%41");
  EXPECT_EQ(path_or_code("/"), "/");
  EXPECT_EQ(path_or_code("/a+b"), "/a+b");
}

TEST(Target, refuses_every_way_out_of_its_folder) {
  for (const auto* target : {"/../etc/passwd", "/a/../b", "/a/./b", "/%2e%2e/etc", "/a/%2E%2E", "/a%2fb", "/a%2Fb",
                             "/a\\b", "/a%5cb", "//etc", "/a//b", "/a//", "//", "/%2e%2e%2f"}) {
    EXPECT_EQ(path_or_code(target), "WEB-101") << target;
  }
}

TEST(Target, refuses_what_two_programs_could_read_differently) {
  for (const auto* target : {"", "a", "http://host/a", "*", "/a%00b", "/a%0d%0ab", "/a%7f", "/a%", "/a%4", "/a%zz",
                             "/%c0%af", "/%e0%80%af", "/%ed%a0%80", "/%ff", "/a#b"}) {
    EXPECT_EQ(path_or_code(target), "WEB-101") << target;
  }
}

TEST(Target, keeps_repeated_query_fields_in_order) {
  const auto target = parse_target("/list?year=2026&year=2025&q=%ED%95%9C+%EB%B9%9B&empty=&bare");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->query.all("year"), (std::vector<std::string_view>{"2026", "2025"}));
  EXPECT_EQ(target->query.get("q"), "한 빛");
  EXPECT_EQ(target->query.find("empty"), "");
  EXPECT_EQ(target->query.find("bare"), "");
  EXPECT_FALSE(target->query.find("other"));
}

TEST(Target, remembers_a_slash_at_the_end) {
  EXPECT_TRUE(parse_target("/companies/")->has_trailing_slash);
  EXPECT_FALSE(parse_target("/companies")->has_trailing_slash);
  EXPECT_FALSE(parse_target("/")->has_trailing_slash);
}

TEST(Form, refuses_broken_escapes_and_bytes_that_are_no_text) {
  for (const auto* form : {"a=%", "a=%4", "a=%zz", "a=%ff", "a=%00", "%c0%80=1"}) {
    const auto parsed = parse_form(form);
    ASSERT_FALSE(parsed) << form;
    EXPECT_EQ(parsed.problem().code, "WEB-102") << form;
  }
}

TEST(Form, has_a_limit_on_its_fields) {
  std::string form;
  for (std::size_t i = 0; i <= form_fields_max; ++i) form += "a=1&";
  EXPECT_EQ(parse_form(form).problem().code, "WEB-114");
}

TEST(Cookies, are_split_and_broken_names_left_out) {
  NamedValues cookies;
  parse_cookies("gj_session=abc; gj_language=en;  bad name=1; =2; x", cookies);
  EXPECT_EQ(cookies.size(), 2u);
  EXPECT_EQ(cookies.get("gj_session"), "abc");
  EXPECT_EQ(cookies.get("gj_language"), "en");
}

TEST(PercentEncode, is_undone_by_parsing) {
  const std::string text = "한빛 (주) / a&b=c?%";
  EXPECT_EQ(parse_form("v=" + percent_encode(text))->get("v"), text);
}

}  // namespace
}  // namespace geojeom
