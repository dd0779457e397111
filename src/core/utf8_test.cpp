#include "core/utf8.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

TEST(Utf8, round_trips_every_code_point) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_code_point(text, c);
    std::size_t at = 0;
    ASSERT_EQ(next_code_point(text, at), c);
    ASSERT_EQ(at, text.size());
    ASSERT_TRUE(is_utf8(text));
  }
}

TEST(Utf8, refuses_overlong_forms_surrogates_and_what_is_beyond_unicode) {
  for (const char* bytes : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xEA\xB0", "\xFF"}) {
    EXPECT_FALSE(is_utf8(bytes)) << bytes;
  }
  EXPECT_TRUE(is_utf8("가나다 abc 😀"));
  EXPECT_TRUE(is_utf8(""));
}

TEST(Utf8, reads_bytes_that_are_not_utf8_one_at_a_time) {
  EXPECT_EQ(to_code_points("\xB0\xA1가"), U"\uFFFD\uFFFD가");  // 가 in CP949
  EXPECT_EQ(to_utf8(U"가😀"), "가😀");
}

TEST(Utf8, always_moves_forward_on_any_bytes) {
  for_each_seed(2'000, [](RandomCases& random) {
    const std::string bytes = random.bytes(60);
    const std::string mended = to_utf8(to_code_points(bytes));
    EXPECT_TRUE(is_utf8(mended));
    if (is_utf8(bytes)) {
      EXPECT_EQ(mended, bytes);
    }
  });
}

}  // namespace
}  // namespace geojeom
