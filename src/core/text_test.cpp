#include "core/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/seeds_for_tests.hpp"
#include "core/unicode.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

const std::string taken_apart = "\u110E\u116E\u11BC\u1107\u116E\u11A8";  // 충북 as macOS sends it

bool finds(std::string_view name, std::string_view query) {
  return matches_search(search_text(name), initials_of(name), query);
}

TEST(Nfc, composes_names_that_macos_took_apart) {
  EXPECT_EQ(to_nfc(taken_apart), "충북");
  EXPECT_EQ(to_nfc("가\u11A8"), "각");
  EXPECT_EQ(to_nfc("e\u0301"), "é");
  EXPECT_EQ(to_nfc("\u212B"), "Å");
}

TEST(Nfc, copies_composed_text) {
  for (const char* text :
       {"", "plain", "한빛배터리 주식회사", "㈜한빛 – 「사업비」 △1,234 · ※ ① ㎡ Ⅲ 漢字 ｆｕｌｌ é 😀"}) {
    EXPECT_EQ(to_nfc(text), text);
  }
  EXPECT_TRUE(is_plainly_nfc("㈜한빛 – 「사업비」 △1,234 · ※ ① ㎡ 漢字 ｆｕｌｌ é"));
}

TEST(Nfc, takes_the_quick_way_only_where_icu_would_change_nothing) {
  const std::string before[] = {"", "가", "e", "\u1100", "か"};
  for (char32_t c = 0; c <= 0xFFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string alone;
    append_code_point(alone, c);
    if (!is_plainly_nfc(alone)) continue;
    for (const std::string& text : before) {
      ASSERT_EQ(icu_nfc(text + alone), icu_nfc(text) + alone) << "U+" << std::hex << static_cast<unsigned>(c);
    }
  }
}

TEST(Nfc, of_any_bytes_is_stable) {
  for_each_seed(2'000, [](RandomCases& random) {
    const std::string once = to_nfc(random.bytes(40));
    EXPECT_EQ(to_nfc(once), once);
    const std::string bytes = random.bytes(40);
    (void)trim(bytes);
    (void)collapse_spaces(bytes);
    (void)normalise_company_name(bytes);
    (void)matches_search(search_text(bytes), initials_of(bytes), random.bytes(6));
    (void)collation_key(bytes);
  });
}

TEST(Trim, drops_every_kind_of_space_at_the_ends) {
  EXPECT_EQ(trim(" \t한빛 배터리\r\n"), "한빛 배터리");
  EXPECT_EQ(trim("\u00A0\u3000한빛\u200B\uFEFF"), "한빛");
  EXPECT_EQ(trim("   "), "");
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim("\x80\xE3\x80"), "\x80\xE3\x80");
}

TEST(CollapseSpaces, leaves_one_space_between_words) {
  EXPECT_EQ(collapse_spaces("  한빛 \u3000\n 배터리\u00A0(주) "), "한빛 배터리 (주)");
  EXPECT_EQ(collapse_spaces(""), "");
}

TEST(CompanyName, is_the_same_for_all_spellings_of_one_company) {
  for (const char* name : {"한빛배터리", "(주)한빛배터리", "㈜ 한빛배터리", "주식회사 한빛배터리",
                           "한빛배터리 주식회사", "한빛 배터리(주)", "（주）한빛배터리", "주)한빛배터리",
                           "한빛배터리㈜", "농업회사법인 주식회사 한빛배터리", "한빛·배터리"}) {
    EXPECT_EQ(normalise_company_name(name), "한빛배터리") << name;
  }
}

TEST(CompanyName, drops_english_forms_that_are_words_of_their_own) {
  for (const char* name : {"Hanbit Battery Co., Ltd.", "HANBIT BATTERY INC", "Hanbit Battery",
                           "ＨＡＮＢＩＴ　Ｂａｔｔｅｒｙ, Inc.", "Hanbit Battery Co.,Ltd"}) {
    EXPECT_EQ(normalise_company_name(name), "hanbitbattery") << name;
  }
  EXPECT_EQ(normalise_company_name("Cisco"), "cisco");
  EXPECT_EQ(normalise_company_name("Inc"), "inc");
}

TEST(CompanyName, keeps_a_name_that_is_nothing_but_a_legal_form) {
  EXPECT_EQ(normalise_company_name("주식회사"), "주식회사");
  EXPECT_EQ(normalise_company_name(""), "");
}

TEST(SearchText, drops_case_spaces_and_punctuation) {
  EXPECT_EQ(search_text("㈜ LG 화학·배터리 (오창)"), "lg화학배터리오창");
  EXPECT_EQ(search_text("ＡＢＣ １２３"), "abc123");
  EXPECT_EQ(search_text("ÉTÉ"), "été");
  EXPECT_EQ(search_text(taken_apart), "충북");
}

TEST(Initials, are_the_first_consonants) {
  EXPECT_EQ(initials_of("한빛배터리"), "ㅎㅂㅂㅌㄹ");
  EXPECT_EQ(initials_of("LG 화학"), "lgㅎㅎ");
  EXPECT_EQ(initials_of("까치 쌍용"), "ㄲㅊㅆㅇ");
  EXPECT_TRUE(is_initials_query("ㅎㅂㅂ"));
  EXPECT_TRUE(is_initials_query("lgㅎㅎ"));
  EXPECT_FALSE(is_initials_query("한ㅂ"));
  EXPECT_FALSE(is_initials_query("lg"));
  EXPECT_FALSE(is_initials_query("ㅏ"));
  EXPECT_FALSE(is_initials_query(""));
}

TEST(Search, finds_pieces_and_initials) {
  EXPECT_TRUE(finds("㈜한빛 배터리", "빛배터"));
  EXPECT_TRUE(finds("㈜한빛 배터리", "한빛 배터리"));
  EXPECT_TRUE(finds("㈜한빛 배터리", "ㅎㅂㅂㅌㄹ"));
  EXPECT_TRUE(finds("㈜한빛 배터리", "ㅂㅌ"));
  EXPECT_TRUE(finds("한빛배터리", ""));
  EXPECT_TRUE(finds("LG화학", "lgㅎ"));
  EXPECT_FALSE(finds("한빛배터리", "ㅌㅂ"));
  EXPECT_FALSE(finds("한빛배터리", "배트"));
  EXPECT_FALSE(finds("", "가"));
}

TEST(Search, answers_to_a_syllable_that_is_still_being_typed) {
  for (const char* typed : {"ㅎ", "하", "한", "한ㅂ", "한비", "한빛", "한빛ㅂ", "한빛바", "한빛배", "한빛뱉",
                            "한빛배터", "한빛배털", "한빛배터리"}) {
    const bool on_the_way = std::string_view(typed) != "한빛바";  // 바 is not the beginning of 배
    EXPECT_EQ(finds("한빛배터리", typed), on_the_way) << typed;
  }
  EXPECT_TRUE(finds("값이", "갑"));    // a final that may still double
  EXPECT_TRUE(finds("갑시다", "값"));  // a double final that comes apart
  EXPECT_TRUE(finds("과학", "고"));
  EXPECT_FALSE(finds("갑시다", "갔"));
}

TEST(Collation, orders_as_korean_dictionaries_do) {
  std::vector<std::string> names = {"하나", "가람", "Apple", "나라", "각", "가", "1호"};
  std::sort(names.begin(), names.end(),
            [](const std::string& a, const std::string& b) { return collation_key(a) < collation_key(b); });
  EXPECT_EQ(names, (std::vector<std::string>{"1호", "가", "가람", "각", "나라", "하나", "Apple"}));
  EXPECT_EQ(collation_key(std::string(1000, 'a')).empty(), false);
  EXPECT_EQ(collation_key(""), collation_key(""));
}

}  // namespace
}  // namespace geojeom
