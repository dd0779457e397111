/// What must hold for every described record type, also for those added tomorrow.
#include <gtest/gtest.h>

#include "core/text.hpp"
#include "domain/registry.hpp"
#include "record/journal.hpp"
#include "record/record_json.hpp"
#include "record/search_document.hpp"
#include "tests/store/random_row.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

const Registry& program_registry() {
  static const Registry registry(described_record_types());
  return registry;
}

/// Runs a property on random rows of every type, those of the program and those of the tests.
void for_each_type(void (*property)(const RecordType& type, RandomCases& random)) {
  for (const Registry* registry : {&program_registry(), &shelf_registry()}) {
    for (const auto& type : registry->types()) {
      SCOPED_TRACE(type.name());
      for_each_seed(20, [&](RandomCases& random) { property(type, random); });
    }
  }
}

TEST(EveryRecordType, reads_back_exactly_what_it_writes_as_plain_text) {
  for_each_type([](const RecordType& type, RandomCases& random) {
    const Row row = random_row(type, random);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Column& column = type.columns()[i];
      const std::string plain = plain_value(column, row[i]);
      const auto read = parse_value(column, plain);
      ASSERT_TRUE(read.ok()) << column.name << " '" << plain << "' " << read.problem().code;
      EXPECT_EQ(*read, row[i]) << column.name << " '" << plain << "'";
    }
  });
}

TEST(EveryRecordType, survives_a_round_trip_through_json) {
  for_each_type([](const RecordType& type, RandomCases& random) {
    const StoredRow stored{.id = 1, .organisation = 1, .version = 1, .sample = false, .row = random_row(type, random)};
    JsonWriter json;
    json.begin_object();
    write_members(json, type, stored);
    json.end_object();
    Row read(type.columns().size());
    const Problems problems = read_members(type, json.text(), read);
    ASSERT_TRUE(problems.empty()) << problems.front().code << " " << problems.front().field << " " << json.text();
    EXPECT_EQ(read, stored.row) << json.text();
  });
}

TEST(EveryRecordType, survives_a_round_trip_through_its_journal) {
  for_each_type([](const RecordType& type, RandomCases& random) {
    const Row before = random_row(type, random);
    const Row after = random_row(type, random);
    Row replayed(type.columns().size());
    EXPECT_TRUE(apply_journal_object(type, journal_object(type, before), replayed).empty());
    EXPECT_EQ(replayed, before);
    EXPECT_TRUE(apply_journal_object(type, journal_difference(type, after, before), replayed).empty());
    EXPECT_EQ(replayed, after);
    EXPECT_TRUE(apply_journal_object(type, journal_difference(type, before, after), replayed).empty());
    EXPECT_EQ(replayed, before);
  });
}

TEST(EveryRecordType, reveals_nothing_personal_in_its_search_document) {
  for_each_type([](const RecordType& type, RandomCases& random) {
    Row row = random_row(type, random);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_text = type.columns()[i].storage() == Storage::text;
      if (type.columns()[i].field->personal && is_text) row[i] = std::string("긁뷁쉧");
    }
    const auto document = search_document(type, row);
    EXPECT_EQ((document.title + document.text).find("긁뷁쉧"), std::string::npos);
    EXPECT_EQ(document.initials.find(initials_of("긁뷁쉧")), std::string::npos);
  });
}

TEST(EveryRecordType, answers_any_text_with_a_value_or_a_problem_of_its_column) {
  for_each_type([](const RecordType& type, RandomCases& random) {
    for (const auto& column : type.columns()) {
      const std::string text = random.bytes(24);
      const auto read = parse_value(column, text);
      if (!read) {
        EXPECT_EQ(read.problem().field, column.name);
      }
    }
  });
}

TEST(EveryRecordType, refuses_to_be_saved_empty_only_for_what_it_says_is_required) {
  for (const auto& type : program_registry().types()) {
    std::size_t required = 0;
    for (const auto& column : type.columns()) required += column.required;
    std::size_t missing = 0;
    for (const auto& problem : type.validate(Row(type.columns().size()))) missing += problem.code == "REC-101";
    EXPECT_EQ(missing, required) << type.name();
  }
}

TEST(Journal, refuses_an_entry_that_is_no_object_of_the_type_s_columns) {
  const RecordType& type = shelf_registry().at("book");
  Row row(type.columns().size());
  for (const auto* text : {"", "[]", "{\"pages\":", "{\"없는항목\":1}"}) {
    const Problems problems = apply_journal_object(type, text, row);
    ASSERT_EQ(problems.size(), 1u) << text;
    EXPECT_EQ(problems.front().code, "JRN-104");
  }
}

}  // namespace
}  // namespace geojeom
