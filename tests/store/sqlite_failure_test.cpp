/// The outside world fails: each failure has its code, and the file is left as it was.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "store/migration.hpp"
#include "store/schema.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;
using sqlite::Database;

/// The code of the StoreFailure that `act` throws, or "".
template <class Act>
std::string code_of(Act act) {
  try {
    act();
    return "";
  } catch (const StoreFailure& failure) {
    return failure.problem().code;
  }
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

class SqliteFailure : public testing::Test {
 protected:
  SqliteFailure() {
    for (const auto& statement : schema_statements(shelf_registry(), sqlite_dialect())) schema_ += statement + ";\n";
    steps_[0].sql = schema_;
  }
  std::unique_ptr<Store> open(SqliteOptions options = {}) {
    options.migrations = steps_;
    return open_sqlite_store(path_, shelf_registry(), options);
  }
  void make() { add_organisation(*open({.create = true}), "시험기관"); }

  std::string path_ = fresh_path();
  std::string schema_;
  Migration steps_[1] = {{"sqlite", 1, "0001_shelf", ""}};
};

TEST_F(SqliteFailure, names_a_file_that_is_not_there) {
  EXPECT_EQ(code_of([&] { open(); }), "STO-112");
  EXPECT_FALSE(fs::exists(path_));
}

TEST_F(SqliteFailure, refuses_another_program_s_database_and_leaves_every_byte_of_it) {
  {
    Database other(path_, Database::Mode::create);
    other.execute("create table contacts (name text)");
  }
  const std::string before = text_of(path_);
  EXPECT_EQ(code_of([&] { open(); }), "STO-113");
  EXPECT_EQ(code_of([&] { open({.create = true}); }), "STO-113");
  EXPECT_TRUE(text_of(path_) == before) << "the other program's file was changed";
  { Database(path_, Database::Mode::write).execute("pragma user_version = 1"); }
  EXPECT_EQ(code_of([&] { open(); }), "STO-113") << "a version alone does not make it ours";
}

TEST_F(SqliteFailure, refuses_a_file_that_is_no_database) {
  std::ofstream(path_) << "이것은 데이터베이스가 아니라 메모입니다.";
  EXPECT_EQ(code_of([&] { open(); }), "STO-113");
}

TEST_F(SqliteFailure, says_that_a_truncated_file_is_damaged) {
  make();
  fs::resize_file(path_, fs::file_size(path_) / 2);
  const auto act = [&] {
    const auto store = open();
    const auto reader = store->read();
    for (const auto& type : shelf_registry().types()) reader->count({.type = &type});
    verify(*reader, shelf_registry());
  };
  EXPECT_EQ(code_of(act), "STO-114");
}

TEST_F(SqliteFailure, waits_for_another_writer_no_longer_than_it_was_told) {
  make();
  Database other(path_, Database::Mode::write);
  other.execute("begin immediate");
  const auto store = open({.busy_timeout_ms = 20});
  EXPECT_EQ(code_of([&] { store->write({.name = "tester", .reason = "", .at = {}}); }), "STO-110");
  EXPECT_EQ(store->read()->count({.type = &shelf_registry().at("organisation")}), 1) << "reading goes on meanwhile";
  other.execute("rollback");
  EXPECT_EQ(code_of([&] { store->write({.name = "tester", .reason = "", .at = {}}); }), "") << "and then it may write";
}

TEST_F(SqliteFailure, says_what_a_statement_that_cannot_run_was) {
  Database database(path_, Database::Mode::create);
  EXPECT_EQ(code_of([&] { database.execute("select nonsense"); }), "STO-117");
  EXPECT_EQ(code_of([&] { database.prepare("selct 1"); }), "STO-117");
}

TEST_F(SqliteFailure, lets_no_reader_write) {
  make();
  Database reader(path_, Database::Mode::read);
  EXPECT_EQ(code_of([&] { reader.execute("delete from organisation"); }), "STO-115");
}

/// Runs `act` as a user who owns nothing; its answer is the code that it ended with.
template <class Act>
std::string as_nobody(Act act) {
  int ends[2];
  EXPECT_EQ(pipe(ends), 0);
  const pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) _exit(3);
    const std::string code = act();
    const auto written = write(ends[1], code.data(), code.size());
    _exit(written < 0 ? 4 : 0);
  }
  close(ends[1]);
  char text[64] = {};
  const auto size = read(ends[0], text, sizeof text - 1);
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return size > 0 ? text : "";
}

TEST_F(SqliteFailure, says_that_a_folder_or_file_may_not_be_written) {
  const std::string folder = path_ + "-folder";
  fs::create_directory(folder);
  path_ = folder + "/small.db";
  make();
  fs::permissions(fs::path(folder).parent_path(), fs::perms(0755));
  fs::permissions(path_, fs::perms(0444));
  fs::permissions(folder, fs::perms(0555));
  const auto refused = as_nobody([&] { return code_of([&] { add_organisation(*open(), "다른기관"); }); });
  EXPECT_EQ(refused, "STO-115");
  const auto unmade = as_nobody([&] {
    path_ = folder + "/new.db";
    return code_of([&] { open({.create = true}); });
  });
  EXPECT_EQ(unmade, "STO-115");
  fs::permissions(folder, fs::perms(0755));
}

}  // namespace
}  // namespace geojeom
