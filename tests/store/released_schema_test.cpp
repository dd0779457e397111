/// Databases of every released schema open in this program. tests/store/schemas/NNNN.sql is a small database as that
/// schema's program left it, written by tests/store/make-schema-dump.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/hash.hpp"
#include "domain/registry.hpp"
#include "store/migration.hpp"
#include "store/schema.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

const Registry& registry() {
  static const Registry described(described_record_types());
  return described;
}

std::string dump_path(int number) {
  return fmt::format("{}/tests/store/schemas/{:04}.sql", GEOJEOM_SOURCE_DIR, number);
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(ReleasedSchema, agrees_with_the_described_records) {
  EXPECT_EQ(draft_migration(registry()), "")
      << "a description changed and no migration leads there. Write the draft to a file of the next number, read it, "
         "and decide what stands in it as a comment:\n  geojeom migrate --draft > "
         "data/migrations/sqlite/NNNN_what.sql\n"
         "While the newest schema is unreleased, remove its file, build, and draft it anew.";
}

TEST(ReleasedSchema, numbers_its_steps_from_1_without_a_gap) {
  int expected = 0;
  for (const auto& step : migrations()) {
    if (step.dialect != "sqlite") continue;
    EXPECT_EQ(step.number, ++expected) << step.name;
  }
  EXPECT_EQ(newest_schema(), expected);
}

/// The dump's first line names the step that made it by its fingerprint. Behind a newer step it must never differ
/// (a released step is never changed); the newest one may still be drafted anew, and then so is its dump.
TEST(ReleasedSchema, of_every_number_opens_and_verifies_with_all_its_records) {
  for (const auto& step : migrations()) {
    if (step.dialect != sqlite_dialect().name) continue;
    SCOPED_TRACE(step.name);
    const std::string dump = text_of(dump_path(step.number));
    const bool is_of_this_step = dump.starts_with("-- " + sha256_hex(step.sql));
    if (!is_of_this_step && step.number == newest_schema()) {
      GTEST_SKIP() << "schema " << step.number << " was drafted anew: run tests/store/make-schema-dump";
    }
    ASSERT_TRUE(is_of_this_step) << "a released migration was changed, or its dump is missing";
    const std::string path = fresh_path();
    { sqlite::Database(path, sqlite::Database::Mode::create).execute(dump.c_str()); }
    const auto store = open_sqlite_store(path, registry());
    const auto reader = store->read();
    const auto found = verify(*reader, registry());
    EXPECT_FALSE(found.first_break) << found.first_break->code;
    EXPECT_GE(found.records, 5);
    EXPECT_EQ(reader->count({.type = &registry().at("company"),
                             .where = {{.column = "name", .values = {std::string("한빛에너지")}}}}),
              1);
  }
}

}  // namespace
}  // namespace geojeom
