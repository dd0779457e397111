#include "record/record_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/seminar_for_tests.hpp"

namespace geojeom {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class RecordJson : public testing::Test {
 protected:
  std::string written(const Row& row) const {
    JsonWriter json;
    json.begin_object();
    write_members(json, type_, {.id = 7, .organisation = 2, .version = 3, .sample = true, .row = row});
    json.end_object();
    return json.take();
  }
  Problems read(std::string_view json) { return read_members(type_, json, row_); }
  std::vector<std::string> codes(std::string_view json) {
    std::vector<std::string> list;
    for (const auto& problem : read(json)) list.push_back(problem.code + " " + problem.field);
    return list;
  }
  const Value& at(std::string_view name) const { return row_[type_.column_index(name).value()]; }

  RecordType type_ = seminar_type();
  Row row_ = Row(type_.columns().size());
};

TEST_F(RecordJson, writes_amounts_as_numbers_dates_as_text_and_nothing_as_null) {
  const std::string json = written(seminar_row(type_, {{"title", "가"},
                                                       {"seats", "20"},
                                                       {"fee", "1,000"},
                                                       {"is_open", "예"},
                                                       {"attendance", "15%"},
                                                       {"hours", "1.5"},
                                                       {"level", "심화"},
                                                       {"follows", "#3"},
                                                       {"held_from", "2026-03-02"},
                                                       {"held_to", "2026-03-04"}}));
  EXPECT_EQ(json, R"({"id":7,"organisation":2,"version":3,"sample":true,"title":"가","seats":20,"fee":1000,)"
                  R"("level":"advanced","is_open":true,"attendance":0.15,"hours":1.5,"lecturer":null,"remark":null,)"
                  R"("plan":null,"follows":3,"held_from":"2026-03-02","held_to":"2026-03-04"})");
}

TEST_F(RecordJson, reads_members_by_name_or_label_and_leaves_the_others_alone) {
  row_[*type_.column_index("fee")] = std::int64_t{500};
  EXPECT_TRUE(read(R"({"title":"가","정원":"1,200","is_open":false,"hours":1.5,"held_from":"2026. 3. 2."})").empty());
  EXPECT_EQ(at("title"), Value{std::string("가")});
  EXPECT_EQ(at("seats"), Value{std::int64_t{1200}});
  EXPECT_EQ(at("is_open"), Value{std::int64_t{0}});
  EXPECT_EQ(at("hours"), Value{std::int64_t{1'500'000}});
  EXPECT_EQ(at("held_from"), Value{std::string("2026-03-02")});
  EXPECT_EQ(at("fee"), Value{std::int64_t{500}});
}

TEST_F(RecordJson, empties_a_column_with_null) {
  row_[*type_.column_index("fee")] = std::int64_t{500};
  EXPECT_TRUE(read(R"({"fee":null})").empty());
  EXPECT_TRUE(is_empty(at("fee")));
}

TEST_F(RecordJson, reads_the_smallest_and_the_largest_decimal_exactly) {
  EXPECT_TRUE(read(R"({"hours":0.000001})").empty());
  EXPECT_EQ(at("hours"), Value{std::int64_t{1}});
  EXPECT_TRUE(read(R"({"hours":9223372036854.775807})").empty());
  EXPECT_EQ(at("hours"), Value{std::numeric_limits<std::int64_t>::max()});
  EXPECT_TRUE(read(R"({"hours":-1e-3})").empty());
  EXPECT_EQ(at("hours"), Value{std::int64_t{-1000}});
}

TEST_F(RecordJson, passes_over_the_system_columns) {
  EXPECT_TRUE(read(R"({"id":9,"organisation":9,"version":9,"sample":true,"title":"가"})").empty());
}

TEST_F(RecordJson, refuses_what_is_no_object) {
  for (const auto* text : {"", "[]", "3", "\"글\"", "{\"title\":", "{\"title\":\"가\"} 더", "null"}) {
    EXPECT_THAT(codes(text), ElementsAre("REC-111 ")) << text;
  }
}

TEST_F(RecordJson, names_every_bad_member_at_once_and_the_nearest_column) {
  EXPECT_THAT(codes(R"({"titel":"가","fee":"많음","held_from":"2026-02-30","is_open":"글쎄"})"),
              ElementsAre("REC-112 titel", "NUM-101 fee", "DAT-101 held_from", "REC-104 is_open"));
  EXPECT_EQ(read(R"({"titel":"가"})").front().details.back().second, "Title");
  EXPECT_EQ(read(R"({"교육멍":"가"})").front().details.back().second, "교육명");
}

TEST_F(RecordJson, refuses_a_list_or_an_object_where_a_value_belongs) {
  EXPECT_THAT(codes(R"({"fee":{"won":3},"seats":[1]})"), ElementsAre("REC-111 "));
}

TEST_F(RecordJson, takes_any_bytes_without_falling_over) {
  EXPECT_THAT(codes("{\"title\":\"\xff\xfe\"}"), ElementsAre(HasSubstr("REC-111")));
  EXPECT_THAT(codes(std::string(2000, '[')), ElementsAre(HasSubstr("REC-111")));
}

}  // namespace
}  // namespace geojeom
