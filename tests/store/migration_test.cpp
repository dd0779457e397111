/// Older databases come up to date; what a new description needs is drafted.
#include "store/migration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "store/schema.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

std::string shelf_schema() {
  std::string sql;
  for (const auto& statement : schema_statements(shelf_registry(), sqlite_dialect())) sql += statement + ";\n";
  return sql;
}

/// Two steps of a program of the tests: its tables, and a remark on shelves.
class MigrationTest : public testing::Test {
 protected:
  std::span<const Migration> first() const { return std::span(steps_).first(1); }
  std::span<const Migration> both() const { return steps_; }
  void make_first(const std::string& path) const {
    const auto store = open_sqlite_store(path, shelf_registry(), {.create = true, .migrations = first()});
    add_organisation(*store, "시험기관");
  }
  static int schema_in(const std::string& path) {
    sqlite::Database database(path, sqlite::Database::Mode::read);
    return schema_of(database);
  }

  std::string first_sql_ = shelf_schema();
  Migration steps_[2] = {{"sqlite", 1, "0001_shelf", first_sql_},
                         {"sqlite", 2, "0002_remark", "alter table \"shelf\" add column \"remark\" text;"}};
};

TEST_F(MigrationTest, writes_a_backup_copy_and_then_brings_an_older_database_up_to_date) {
  const std::string path = fresh_path();
  make_first(path);
  const auto store = open_sqlite_store(path, shelf_registry(), {.migrations = both()});
  EXPECT_EQ(schema_in(path), 2);
  EXPECT_EQ(store->read()->count({.type = &shelf_registry().at("organisation")}), 1) << "with what was in it";
  EXPECT_EQ(schema_in(path + ".schema-0001.backup"), 1);
  const auto copy = open_sqlite_store(path + ".schema-0001.backup", shelf_registry(), {.migrations = first()});
  EXPECT_FALSE(verify(*copy->read(), shelf_registry()).first_break);
}

TEST_F(MigrationTest, leaves_an_older_database_alone_when_it_is_told_to) {
  const std::string path = fresh_path();
  make_first(path);
  try {
    open_sqlite_store(path, shelf_registry(), {.upgrade = false, .migrations = both()});
    FAIL() << "it was upgraded";
  } catch (const StoreFailure& refused) {
    EXPECT_EQ(refused.problem().code, "STO-119");
  }
  EXPECT_EQ(schema_in(path), 1);
  EXPECT_FALSE(fs::exists(path + ".schema-0001.backup"));
}

TEST_F(MigrationTest, leaves_the_database_as_it_was_when_a_step_fails) {
  const std::string path = fresh_path();
  make_first(path);
  steps_[1].sql = "alter table \"shelf\" add column \"remark\" text; alter table \"nowhere\" add column \"x\" text;";
  EXPECT_THROW(open_sqlite_store(path, shelf_registry(), {.migrations = both()}), StoreFailure);
  EXPECT_EQ(schema_in(path), 1);
  sqlite::Database database(path, sqlite::Database::Mode::read);
  auto columns = database.prepare("select count(*) from pragma_table_info('shelf') where name = 'remark'");
  ASSERT_TRUE(columns.step());
  EXPECT_EQ(columns.number(0), 0);
}

TEST_F(MigrationTest, refuses_the_database_of_a_newer_program) {
  const std::string path = fresh_path();
  { open_sqlite_store(path, shelf_registry(), {.create = true, .migrations = both()}); }
  try {
    open_sqlite_store(path, shelf_registry(), {.migrations = first()});
    FAIL() << "it was opened";
  } catch (const StoreFailure& refused) {
    EXPECT_EQ(refused.problem().code, "STO-118");
  }
  EXPECT_EQ(schema_in(path), 2);
}

struct Stack {
  std::string name;
  std::optional<std::string> remark{};
  std::int64_t height = 0;
  std::int64_t boards = 0;
  std::optional<Id<Stack>> beside{};
};
RecordText describe(const Stack*) {
  return {.ko = "서가",
          .en = "Shelf",
          .title = "name",
          .fields = {field<&Stack::name>({.ko = "이름", .en = "Name", .unique = true}),
                     field<&Stack::remark>({.ko = "비고", .en = "Remark"}),
                     field<&Stack::height>({.ko = "높이", .en = "Height", .indexed = true}),
                     field<&Stack::boards>({.ko = "단 수", .en = "Boards", .default_text = "5"}),
                     field<&Stack::beside>({.ko = "옆 서가", .en = "Beside", .to = "shelf"})}};
}

struct Patron {
  std::string card;
};
RecordText describe(const Patron*) {
  return {
      .ko = "이용자", .en = "Patron", .fields = {field<&Patron::card>({.ko = "카드", .en = "Card", .unique = true})}};
}

/// The shelf registry a year later: shelves have more columns, patrons are new, books are gone.
Registry later_registry() {
  std::vector<RecordType> types;
  types.push_back(described<Body>("organisation", "test"));
  types.push_back(described<Stack>("shelf", "test"));
  types.push_back(described<Loan>("loan", "test"));
  types.push_back(described<Patron>("patron", "test"));
  return Registry(std::move(types));
}

TEST_F(MigrationTest, drafts_nothing_when_descriptions_and_steps_agree) {
  EXPECT_EQ(draft_migration(shelf_registry(), first()), "");
}

TEST_F(MigrationTest, drafts_new_columns_tables_and_indexes_and_leaves_what_loses_data_to_a_person) {
  const std::string draft = draft_migration(later_registry(), first());
  EXPECT_THAT(draft, HasSubstr("alter table \"shelf\" add column \"remark\" text;\n"));
  EXPECT_THAT(draft, HasSubstr("alter table \"shelf\" add column \"height\" integer not null default 0;\n"));
  EXPECT_THAT(draft, HasSubstr("alter table \"shelf\" add column \"boards\" integer not null default 5;\n"));
  EXPECT_THAT(draft, HasSubstr("alter table \"shelf\" add column \"beside\" integer references \"shelf\"(\"id\");\n"));
  EXPECT_THAT(draft, HasSubstr("create index \"shelf_height_index\" on \"shelf\" (\"organisation\", \"height\");\n"));
  EXPECT_THAT(draft, HasSubstr("create table \"patron\""));
  EXPECT_THAT(draft, HasSubstr("create unique index \"patron_card_key\""));
  EXPECT_THAT(draft, HasSubstr("-- decide: drop table \"book\";\n"));
  EXPECT_THAT(draft, Not(HasSubstr("\ndrop table")));
}

TEST_F(MigrationTest, drafts_statements_that_lead_to_the_described_schema_even_with_rows_there) {
  const std::string path = fresh_path();
  {
    const auto store = open_sqlite_store(path, shelf_registry(), {.create = true, .migrations = first()});
    const auto organisation = add_organisation(*store, "시험기관");
    auto writer = store->write({.name = "tester", .reason = "", .at = {}});
    const RecordType& shelf = shelf_registry().at("shelf");
    ASSERT_TRUE(writer->create(shelf, {.organisation = organisation, .row = to_row(shelf, Shelf{"가"})}).ok());
    writer->commit();
  }
  const Registry later = later_registry();
  const std::string draft = draft_migration(later, first()) + "drop table \"book\";\n";
  steps_[1].sql = draft;
  const auto store = open_sqlite_store(path, later, {.migrations = both()});
  const auto stored = store->read()->find(later.at("shelf"), 1);
  ASSERT_TRUE(stored);
  EXPECT_EQ(from_row<Stack>(later.at("shelf"), stored->row).boards, 5);
  EXPECT_EQ(draft_migration(later, both()), "") << "nothing is left to draft";
}

}  // namespace
}  // namespace geojeom
