#include "record/search_document.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/seminar_for_tests.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(SearchDocument, keeps_the_searchable_values_folded_with_their_first_consonants) {
  const RecordType type = seminar_type();
  const auto document = search_document(type, seminar_row(type, {{"title", "지역 혁신"}, {"remark", "SW 중심"}}));
  EXPECT_EQ(document.title, "지역 혁신");
  EXPECT_EQ(document.text, "지역혁신 sw중심");
  EXPECT_EQ(document.initials, "ㅈㅇㅎㅅ swㅈㅅ");
}

TEST(SearchDocument, leaves_personal_values_out_even_when_they_are_marked_searchable) {
  const RecordType type = seminar_type();
  const auto document = search_document(type, seminar_row(type, {{"title", "지역 혁신"}, {"lecturer", "김하나"}}));
  EXPECT_THAT(document.text, Not(HasSubstr("김하나")));
  EXPECT_THAT(document.initials, Not(HasSubstr("ㄱㅎㄴ")));
}

struct Expert {
  std::string name;
  std::optional<std::string> field_of_work{};
};

TEST(SearchDocument, does_not_call_a_record_by_a_personal_name) {
  const RecordType type(
      "expert", "test",
      {.ko = "전문가",
       .en = "Expert",
       .title = "name",
       .fields = {field<&Expert::name>(
                      {.ko = "성명", .en = "Name", .unique = true, .searchable = true, .personal = true}),
                  field<&Expert::field_of_work>({.ko = "분야", .en = "Field", .searchable = true})}},
      {2, 2});
  const auto document = search_document(type, {std::string("김하나"), std::string("배터리")});
  EXPECT_EQ(document.title, "");
  EXPECT_EQ(document.text, "배터리");
}

TEST(SearchDocument, is_empty_for_an_empty_record) {
  const RecordType type = seminar_type();
  const auto document = search_document(type, Row(type.columns().size()));
  EXPECT_EQ(document.title + document.text + document.initials, "");
}

}  // namespace
}  // namespace geojeom
