/// What a person means by a number, a key or a name.
#include "record/lookup.hpp"

#include <gtest/gtest.h>

#include "record/nearest.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

struct Teacher {
  std::string number;
  std::string name;
};
RecordText describe(const Teacher*) {
  return {.ko = "강사",
          .en = "Teacher",
          .title = "name",
          .fields = {field<&Teacher::number>({.ko = "번호", .en = "Number", .unique = true}),
                     field<&Teacher::name>({.ko = "이름", .en = "Name"})}};
}

struct Lesson {
  std::string day;
  std::string hour;
};
RecordText describe(const Lesson*) {
  return {
      .ko = "수업",
      .en = "Lesson",
      .fields = {field<&Lesson::day>({.ko = "요일", .en = "Day"}), field<&Lesson::hour>({.ko = "교시", .en = "Hour"})},
      .unique_together = {{"day", "hour"}}};
}

const Registry& school() {
  static const Registry registry = [] {
    std::vector<RecordType> types;
    types.push_back(described<Body>("organisation", "test"));
    types.push_back(described<Teacher>("teacher", "test"));
    types.push_back(described<Lesson>("lesson", "test"));
    return Registry(std::move(types));
  }();
  return registry;
}

class LookupTest : public testing::Test {
 protected:
  LookupTest() : store_(make_sqlite_at(fresh_path(), school())) {
    add_organisation(*store_, "공통");
    ours_ = add_organisation(*store_, "우리기관");
    theirs_ = add_organisation(*store_, "다른기관");
  }
  const RecordType& teacher() const { return school().at("teacher"); }
  std::int64_t add(std::int64_t organisation, Teacher made) {
    auto writer = store_->write({.name = "tester", .reason = "", .at = {}});
    const auto id = *writer->create(teacher(), {.organisation = organisation, .row = to_row(teacher(), made)});
    writer->commit();
    return id;
  }
  std::string meant(std::string_view text) {
    const auto id = find_meant(*store_->read(), teacher(), ours_, text);
    return id ? std::to_string(*id) : id.problem().code;
  }

  std::unique_ptr<Store> store_;
  std::int64_t ours_ = 0;
  std::int64_t theirs_ = 0;
};

TEST_F(LookupTest, finds_a_record_by_number_key_or_title) {
  const auto id = std::to_string(add(ours_, {"T-1", "김하나"}));
  EXPECT_EQ(meant("#" + id), id);
  EXPECT_EQ(meant("T-1"), id);
  EXPECT_EQ(meant(" 김하나 "), id);
  EXPECT_EQ(meant("#77"), "REC-108");
  EXPECT_EQ(meant("김둘"), "REC-108");
  EXPECT_EQ(meant(""), "REC-108");
}

TEST_F(LookupTest, does_not_guess_between_two_of_one_name) {
  add(ours_, {"T-1", "김하나"});
  add(ours_, {"T-2", "김하나"});
  EXPECT_EQ(meant("김하나"), "REC-110");
  EXPECT_EQ(meant("T-2"), "2");
}

TEST_F(LookupTest, looks_among_its_own_first_then_among_the_common_and_never_among_others) {
  const auto common = add(common_organisation, {"T-1", "김하나"});
  add(theirs_, {"T-9", "박다른"});
  EXPECT_EQ(meant("김하나"), std::to_string(common));
  const auto own = add(ours_, {"T-1", "김하나"});
  EXPECT_EQ(meant("김하나"), std::to_string(own));
  EXPECT_EQ(meant("박다른"), "REC-108");
}

TEST_F(LookupTest, knows_a_tenant_by_name_and_the_only_one_without) {
  const auto reader = store_->read();
  EXPECT_EQ(*find_tenant(*reader, school(), " 우리기관 "), ours_);
  EXPECT_EQ(find_tenant(*reader, school(), "없는기관").problem().code, "REC-108");
  EXPECT_EQ(only_tenant(*reader, school()).problem().code, "REC-113");
  const auto small = make_sqlite_at(fresh_path(), school());
  EXPECT_EQ(only_tenant(*small->read(), school()).problem().code, "REC-113");
  add_organisation(*small, "공통");
  const auto only = add_organisation(*small, "하나뿐인기관");
  EXPECT_EQ(*only_tenant(*small->read(), school()), only);
}

TEST_F(LookupTest, writes_a_reference_as_the_key_that_finds_it_again) {
  const auto id = add(ours_, {"T-1", "김하나"});
  const auto reader = store_->read();
  EXPECT_EQ(reference_text(*reader, teacher(), id), "T-1");
  EXPECT_EQ(meant(reference_text(*reader, teacher(), id)), std::to_string(id));
  EXPECT_EQ(reference_text(*reader, teacher(), 77), "#77");
}

TEST_F(LookupTest, finds_by_a_key_of_several_columns_only_when_all_are_there) {
  const RecordType& lesson = school().at("lesson");
  auto writer = store_->write({.name = "tester", .reason = "", .at = {}});
  const Row row = to_row(lesson, Lesson{"월", "1"});
  const auto id = *writer->create(lesson, {.organisation = ours_, .row = row});
  EXPECT_EQ(find_by_key(*writer, lesson, ours_, row)->id, id);
  EXPECT_FALSE(find_by_key(*writer, lesson, theirs_, row));
  EXPECT_FALSE(find_by_key(*writer, lesson, ours_, to_row(lesson, Lesson{"월", "2"})));
  EXPECT_FALSE(find_by_key(*writer, lesson, ours_, {std::string("월"), Value{}}));
}

TEST(Nearest, counts_edits_over_letters_and_not_bytes) {
  EXPECT_EQ(edit_distance("기업명", "기업멍"), 1u);
  EXPECT_EQ(edit_distance("", "abc"), 3u);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3u);
  EXPECT_EQ(nearest_column(school().at("teacher"), "이릉"), "이름");
}

}  // namespace
}  // namespace geojeom
