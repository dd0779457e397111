#include "record/record_type.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/problem_catalogue.hpp"
#include "record/seminar_for_tests.hpp"

namespace geojeom {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RecordTypeTest : public testing::Test {
 protected:
  /// "REC-102 seats" for each problem of a row typed like this.
  std::vector<std::string> found(const std::vector<std::pair<std::string_view, std::string_view>>& typed) const {
    return found(seminar_row(type_, typed));
  }
  std::vector<std::string> found(const Row& row) const {
    std::vector<std::string> list;
    for (const auto& problem : type_.validate(row)) list.push_back(problem.code + " " + problem.field);
    return list;
  }
  Value& at(Row& row, std::string_view name) const { return row[type_.column_index(name).value()]; }

  RecordType type_ = seminar_type();
};

TEST_F(RecordTypeTest, takes_a_record_that_keeps_every_rule) {
  EXPECT_THAT(found({{"title", "지역혁신론"}, {"seats", "20"}}), IsEmpty());
}

TEST_F(RecordTypeTest, names_every_missing_field_at_once) {
  EXPECT_THAT(found(Row(type_.columns().size())), ElementsAre("REC-101 title", "REC-101 seats"));
}

TEST_F(RecordTypeTest, refuses_a_number_beyond_its_bounds_and_says_them) {
  EXPECT_THAT(found({{"title", "가"}, {"seats", "501"}}), ElementsAre("REC-102 seats"));
  EXPECT_THAT(found({{"title", "가"}, {"seats", "0"}}), ElementsAre("REC-102 seats"));
  const auto problems = type_.validate(seminar_row(type_, {{"title", "가"}, {"seats", "501"}}));
  EXPECT_EQ(explain(problems.front(), Language::ko).hint, "허용 범위: 1명 ~ 500명");
}

TEST_F(RecordTypeTest, takes_both_bounds_themselves) {
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}}), IsEmpty());
  EXPECT_THAT(found({{"title", "가"}, {"seats", "500"}}), IsEmpty());
}

TEST_F(RecordTypeTest, counts_characters_and_not_bytes_of_a_long_text) {
  EXPECT_THAT(found({{"title", "가나다라마바사아자차"}, {"seats", "1"}}), IsEmpty());
  EXPECT_THAT(found({{"title", "가나다라마바사아자차카"}, {"seats", "1"}}), ElementsAre("REC-105 title"));
}

TEST_F(RecordTypeTest, refuses_a_choice_that_no_parser_would_have_given) {
  Row row = seminar_row(type_, {{"title", "가"}, {"seats", "1"}});
  at(row, "level") = std::string("middle");
  EXPECT_THAT(found(row), ElementsAre("REC-103 level"));
}

TEST_F(RecordTypeTest, refuses_a_period_that_ends_before_it_begins) {
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}, {"held_from", "2026-03-02"}, {"held_to", "2026-03-01"}}),
              ElementsAre("REC-106 held_to"));
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}, {"held_from", "2026-03-02"}, {"held_to", "2026-03-02"}}),
              IsEmpty());
}

TEST_F(RecordTypeTest, refuses_half_a_period_even_where_none_is_needed) {
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}, {"held_from", "2026-03-02"}}), ElementsAre("REC-101 held_to"));
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}, {"held_to", "2026-03-02"}}), ElementsAre("REC-101 held_from"));
}

TEST_F(RecordTypeTest, asks_the_type_s_own_rule_only_about_values_that_are_right) {
  EXPECT_THAT(found({{"title", "가"}, {"seats", "1"}, {"is_open", "예"}, {"fee", "1000"}}), ElementsAre("REC-102 fee"));
  EXPECT_THAT(found({{"title", "가"}, {"is_open", "예"}, {"fee", "1000"}}), ElementsAre("REC-101 seats"));
}

TEST_F(RecordTypeTest, starts_with_the_defaults_of_its_description) {
  EXPECT_EQ(type_.default_row()[*type_.column_index("seats")], Value{std::int64_t{20}});
  EXPECT_TRUE(is_empty(type_.default_row()[*type_.column_index("title")]));
}

TEST_F(RecordTypeTest, finds_a_column_by_name_or_by_either_label_without_regard_to_spaces_and_case) {
  EXPECT_EQ(type_.find_column("title"), type_.column_index("title"));
  EXPECT_EQ(type_.find_column("공개여부"), type_.column_index("is_open"));
  EXPECT_EQ(type_.find_column("LECTURER"), type_.column_index("lecturer"));
  EXPECT_EQ(type_.find_column("교육 기간 시작일"), type_.column_index("held_from"));
  EXPECT_EQ(type_.find_column("없는 항목"), std::nullopt);
}

TEST_F(RecordTypeTest, is_called_by_its_title_and_without_one_by_its_key) {
  Row row = seminar_row(type_, {{"title", "지역혁신론"}});
  EXPECT_EQ(title_of(type_, row, Language::ko), "지역혁신론");
  EXPECT_EQ(title_of(type_, Row(type_.columns().size()), Language::ko), "");
}

TEST_F(RecordTypeTest, moves_between_struct_and_row_without_loss) {
  const Seminar made{.title = "가", .seats = 3, .fee = Won(-1), .level = Level::advanced, .is_open = false};
  const Row row = to_row(type_, made);
  EXPECT_EQ(to_row(type_, from_row<Seminar>(type_, row)), row);
}

TEST_F(RecordTypeTest, lets_no_struct_be_made_of_a_row_without_its_required_values) {
  EXPECT_THROW(from_row<Seminar>(type_, Row(type_.columns().size())), ContractViolation);
  EXPECT_THROW((void)type_.validate(Row(1)), ContractViolation);
}

}  // namespace
}  // namespace geojeom
