#include "record/registry.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/problem_catalogue.hpp"
#include "record/seminar_for_tests.hpp"

namespace geojeom {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Room {
  std::string name;
  std::int64_t seats = 0;
};

/// A description of Room that is right; each test breaks it in one place.
RecordText right() {
  return {.ko = "강의실",
          .en = "Room",
          .title = "name",
          .fields = {field<&Room::name>({.ko = "이름", .en = "Name", .unique = true}),
                     field<&Room::seats>({.ko = "좌석 수", .en = "Seats"})}};
}

struct Booking {
  Id<Room> room;
};

std::vector<std::string> mistakes_of(RecordText text, std::size_t members = 2) {
  std::deque<RecordType> types;
  const std::size_t described_count = text.fields.size();
  types.emplace_back("room", "test", std::move(text), RecordType::Coverage{members, described_count});
  std::vector<std::string> list;
  for (const auto& problem : check_descriptions(types)) list.push_back(problem.code + " " + problem.field);
  return list;
}

RecordText booking(std::string_view to) {
  return {.ko = "예약", .en = "Booking", .fields = {field<&Booking::room>({.ko = "강의실", .en = "Room", .to = to})}};
}

TEST(Descriptions, that_are_right_have_no_mistakes) { EXPECT_THAT(mistakes_of(right()), IsEmpty()); }

TEST(Descriptions, with_one_label_twice_are_refused_even_when_only_spaces_differ) {
  RecordText text = right();
  text.fields[1].ko = "이 름";
  EXPECT_THAT(mistakes_of(std::move(text)), ElementsAre("REC-201 room.seats"));
}

TEST(Descriptions, of_two_types_with_one_label_are_refused) {
  std::deque<RecordType> types;
  types.emplace_back("room", "test", right(), RecordType::Coverage{2, 2});
  types.emplace_back("hall", "test", right(), RecordType::Coverage{2, 2});
  const auto problems = check_descriptions(types);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().code, "REC-201");
  EXPECT_EQ(problems.front().field, "hall");
}

TEST(Descriptions, that_refer_to_a_type_nobody_described_are_refused) {
  EXPECT_THAT(mistakes_of(booking("hall"), 1), ElementsAre("REC-202 room.room"));
}

TEST(Descriptions, that_do_not_say_where_a_reference_points_are_refused) {
  EXPECT_THAT(mistakes_of(booking(""), 1), ElementsAre("REC-207 room.room"));
}

TEST(Descriptions, without_a_label_in_one_language_are_refused) {
  RecordText field_without = right();
  field_without.fields[0].en = "";
  EXPECT_THAT(mistakes_of(std::move(field_without)), ElementsAre("REC-203 room.name"));
  RecordText type_without = right();
  type_without.en = "";
  EXPECT_THAT(mistakes_of(std::move(type_without)), ElementsAre("REC-203 room"));
}

TEST(Descriptions, that_forget_a_member_of_the_struct_are_refused) {
  EXPECT_THAT(mistakes_of(right(), 3), ElementsAre("REC-204 room"));
}

TEST(Descriptions, that_name_a_field_which_is_not_there_are_refused) {
  RecordText title = right();
  title.title = "nmae";
  EXPECT_THAT(mistakes_of(std::move(title)), ElementsAre("REC-205 room.nmae"));
  RecordText group = right();
  group.unique_together = {{"name", "setas"}};
  EXPECT_THAT(mistakes_of(std::move(group)), ElementsAre("REC-205 room.setas"));
}

TEST(Descriptions, with_a_default_that_cannot_be_read_are_refused) {
  RecordText text = right();
  text.fields[1].default_text = "스무 석";
  EXPECT_THAT(mistakes_of(std::move(text)), ElementsAre("REC-206 room.seats"));
}

TEST(Descriptions, say_each_mistake_in_one_plain_sentence_a_registry_stops_at) {
  std::vector<RecordType> types;
  RecordText text = right();
  text.fields[1].default_text = "스무 석";
  text.title = "nmae";
  types.emplace_back("room", "test", std::move(text), RecordType::Coverage{2, 2});
  try {
    const Registry registry(std::move(types));
    FAIL() << "a registry of wrong descriptions was made";
  } catch (const ContractViolation& refused) {
    EXPECT_THAT(refused.what(), HasSubstr("room: title names 'nmae', which is not a field."));
    EXPECT_THAT(refused.what(), HasSubstr("room.seats: the default '스무 석' cannot be read."));
  }
}

TEST(Descriptions, count_the_members_of_the_struct_by_themselves) {
  EXPECT_EQ(detail::member_count<Room>(), 2u);
  EXPECT_EQ(detail::member_count<Seminar>(), seminar_type().fields().size());
  EXPECT_EQ(detail::member_name<&Seminar::is_open>(), "is_open");
}

TEST(Registry, finds_a_type_by_name_or_by_either_label) {
  std::vector<RecordType> types;
  types.push_back(seminar_type());
  const Registry registry(std::move(types));
  for (const auto* written : {"seminar", "교육", "Seminar", "SEMINAR"}) {
    EXPECT_EQ(registry.find_by_label(written), &registry.at("seminar")) << written;
  }
  EXPECT_EQ(registry.find_by_label("세미나"), nullptr);
  EXPECT_THROW(registry.at("세미나"), ContractViolation);
}

TEST(Registry, puts_a_type_behind_those_it_refers_to) {
  std::vector<RecordType> types;
  types.push_back(RecordType("a_booking", "test", booking("room"), {1, 1}));
  types.push_back(RecordType("room", "test", right(), {2, 2}));
  const Registry registry(std::move(types));
  const auto order = registry.in_dependency_order();
  ASSERT_EQ(order.size(), 2u);
  EXPECT_EQ(order[0]->name(), "room");
  EXPECT_EQ(order[1]->name(), "a_booking");
}

}  // namespace
}  // namespace geojeom
