#include "record/kind.hpp"

#include <gtest/gtest.h>

#include "core/problem_catalogue.hpp"
#include "record/seminar_for_tests.hpp"

namespace geojeom {
namespace {

class KindTest : public testing::Test {
 protected:
  const Column& column(std::string_view name) const { return type_.columns()[type_.column_index(name).value()]; }
  Value read(std::string_view name, std::string_view text) const { return *parse_value(column(name), text); }
  std::string code(std::string_view name, std::string_view text) const {
    const auto value = parse_value(column(name), text);
    if (value) return "";
    EXPECT_EQ(value.problem().field, name) << "a problem says where it belongs";
    return value.problem().code;
  }
  std::string shown(std::string_view name, std::string_view text, Language language) const {
    return display_value(column(name), read(name, text), language);
  }

  RecordType type_ = seminar_type();
};

TEST_F(KindTest, gives_no_value_for_empty_text_of_any_kind) {
  for (const auto& column : type_.columns()) {
    EXPECT_TRUE(is_empty(*parse_value(column, ""))) << column.name;
    EXPECT_EQ(plain_value(column, {}), "") << column.name;
    EXPECT_EQ(display_value(column, {}, Language::ko), "") << column.name;
  }
  EXPECT_TRUE(is_empty(read("title", "   ")));
}

TEST_F(KindTest, reads_a_choice_by_code_or_by_either_label) {
  for (const auto* written : {"advanced", "심화", "Advanced", " 심화 ", "ADVANCED"}) {
    EXPECT_EQ(read("level", written), Value{std::string("advanced")}) << written;
  }
  EXPECT_EQ(code("level", "중급"), "REC-103");
}

TEST_F(KindTest, offers_the_choices_when_none_was_meant) {
  const auto refused = parse_value(column("level"), "중급").problem();
  EXPECT_EQ(explain(refused, Language::ko).hint, "다음 중에서 골라 주세요: 기초, 심화");
}

TEST_F(KindTest, reads_yes_and_no_as_offices_write_them) {
  for (const auto* yes : {"예", "Y", "y", "1", "○", "유", "true"}) {
    EXPECT_EQ(read("is_open", yes), Value{std::int64_t{1}}) << yes;
  }
  for (const auto* no : {"아니요", "아니오", "N", "0", "×", "무", "false"}) {
    EXPECT_EQ(read("is_open", no), Value{std::int64_t{0}}) << no;
  }
  EXPECT_EQ(code("is_open", "글쎄"), "REC-104");
}

TEST_F(KindTest, reads_whole_numbers_with_or_without_commas) {
  EXPECT_EQ(read("seats", "1,234"), Value{std::int64_t{1234}});
  EXPECT_EQ(read("seats", " 12 "), Value{std::int64_t{12}});
  EXPECT_EQ(code("seats", "열두 명"), "REC-107");
  EXPECT_EQ(code("seats", "1.5"), "REC-107");
}

TEST_F(KindTest, reads_a_reference_as_a_number_and_leaves_names_to_who_has_a_store) {
  EXPECT_EQ(read("follows", "#12"), Value{std::int64_t{12}});
  EXPECT_EQ(read("follows", "12"), Value{std::int64_t{12}});
  for (const auto* other : {"지역혁신론", "#0", "-3", "#", "12a"})
    EXPECT_EQ(code("follows", other), "REC-108") << other;
}

TEST_F(KindTest, takes_only_a_fingerprint_for_a_file) {
  const std::string hash(64, 'a');
  EXPECT_EQ(read("plan", hash), Value{hash});
  EXPECT_EQ(code("plan", "계획서.hwp"), "REC-109");
  EXPECT_EQ(code("plan", std::string(64, 'G')), "REC-109");
}

TEST_F(KindTest, hands_on_the_problems_of_the_values_with_the_column) {
  EXPECT_EQ(code("fee", "많음"), "NUM-101");
  EXPECT_EQ(code("attendance", "많음"), "NUM-121");
  EXPECT_EQ(code("held_from", "2026-02-30"), "DAT-101");
}

TEST_F(KindTest, folds_the_spaces_of_a_line_and_keeps_those_of_long_text) {
  EXPECT_EQ(read("title", " 지역   혁신 "), Value{std::string("지역 혁신")});
  EXPECT_EQ(read("remark", "한 줄\n  두 줄"), Value{std::string("한 줄\n  두 줄")});
}

TEST_F(KindTest, composes_the_letters_that_another_system_took_apart) {
  EXPECT_EQ(read("title", "\u1100\u1161"), Value{std::string("가")});
}

TEST_F(KindTest, shows_values_as_a_person_reads_them) {
  EXPECT_EQ(shown("fee", "1250000", Language::ko), "1,250,000원");
  EXPECT_EQ(shown("fee", "1250000", Language::en), "KRW 1,250,000");
  EXPECT_EQ(shown("seats", "1200", Language::ko), "1,200명");
  EXPECT_EQ(shown("hours", "1.5", Language::ko), "1.5시간");
  EXPECT_EQ(shown("level", "basic", Language::ko), "기초");
  EXPECT_EQ(shown("level", "basic", Language::en), "Basic");
  EXPECT_EQ(shown("is_open", "0", Language::ko), "아니요");
  EXPECT_EQ(shown("follows", "12", Language::ko), "#12");
}

}  // namespace
}  // namespace geojeom
