/// What `geojeom verify` finds when somebody was at the file without the program.
#include <gtest/gtest.h>

#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

class VerificationTest : public testing::Test {
 protected:
  VerificationTest() : path_(fresh_path()), store_(make_sqlite_at(path_, shelf_registry())) {
    organisation_ = add_organisation(*store_, "시험기관");  // entry 1
    add("첫째 책");                                         // entry 2
    change(1, "고친 책");                                   // entry 3
    add("둘째 책");                                         // entry 4
  }
  const RecordType& book() const { return shelf_registry().at("book"); }
  std::unique_ptr<Writer> write() { return store_->write({.name = "tester", .reason = "", .at = {}}); }
  void add(const std::string& title) {
    auto writer = write();
    ASSERT_TRUE(
        writer->create(book(), {.organisation = organisation_, .row = to_row(book(), Book{.title = title})}).ok());
    writer->commit();
  }
  void change(std::int64_t id, const std::string& title) {
    auto writer = write();
    ASSERT_TRUE(writer->change(book(), {.id = id, .version = 1, .row = to_row(book(), Book{.title = title})}).ok());
    writer->commit();
  }
  void behind_the_back(const char* sql) {
    store_.reset();
    sqlite::Database database(path_, sqlite::Database::Mode::write);
    database.execute("pragma foreign_keys=off");
    database.execute(sql);
  }
  /// The first break: its code and details, or nothing.
  std::string found() {
    if (!store_) store_ = open_unmigrated_sqlite_store(path_, shelf_registry());
    const auto verification = verify(*store_->read(), shelf_registry());
    if (!verification.first_break) return "";
    std::string text = verification.first_break->code;
    for (const auto& [name, value] : verification.first_break->details) text += " " + name + "=" + value;
    return text;
  }
  std::string path_;
  std::unique_ptr<Store> store_;
  std::int64_t organisation_ = 0;
};

TEST_F(VerificationTest, finds_nothing_where_nothing_was_done) { EXPECT_EQ(found(), ""); }

TEST_F(VerificationTest, names_the_entry_whose_text_was_changed) {
  behind_the_back("update journal set after = replace(after, '고친', '고칠') where number = 3");
  EXPECT_EQ(found(), "JRN-101 number=3 organisation=1 type=book record=1");
}

TEST_F(VerificationTest, names_the_entry_whose_author_or_time_was_changed) {
  behind_the_back("update journal_transaction set author = 'somebody' where id = 2");
  EXPECT_EQ(found(), "JRN-101 number=2 organisation=1 type=book record=1");
}

TEST_F(VerificationTest, names_the_entry_behind_one_that_was_taken_out) {
  behind_the_back("delete from journal where number = 3");
  EXPECT_EQ(found(), "JRN-101 number=4 organisation=1 type=book record=2");
}

TEST_F(VerificationTest, notices_that_the_end_of_the_chain_is_gone) {
  behind_the_back("delete from journal where number = 4");
  EXPECT_EQ(found(), "JRN-102 organisation=1 found=3 expected=4");
}

TEST_F(VerificationTest, notices_a_chain_whose_end_nobody_kept) {
  behind_the_back("delete from journal_head");
  EXPECT_EQ(found(), "JRN-102 organisation=1 found=4 expected=0");
}

TEST_F(VerificationTest, names_the_column_of_a_record_that_was_changed) {
  behind_the_back("update book set title = '바뀐 책' where id = 1");
  EXPECT_EQ(found(), "JRN-103 type=book record=1 column=title");
}

TEST_F(VerificationTest, names_a_record_that_was_removed) {
  behind_the_back("delete from book where id = 1");
  EXPECT_EQ(found(), "JRN-103 type=book record=1 column=id");
}

TEST_F(VerificationTest, names_a_record_that_was_added) {
  behind_the_back(
      "insert into book (id, organisation, version, sample, title, pages) values (9, 1, 1, 0, '끼워 넣은 책', 1)");
  EXPECT_EQ(found(), "JRN-103 type=book record=9 column=id");
}

TEST_F(VerificationTest, names_a_record_that_was_moved_to_another_organisation_or_version) {
  behind_the_back("update book set version = 7 where id = 2");
  EXPECT_EQ(found(), "JRN-103 type=book record=2 column=version");
  behind_the_back("update book set version = 1, organisation = 5 where id = 2");
  EXPECT_EQ(found(), "JRN-103 type=book record=2 column=organisation");
}

}  // namespace
}  // namespace geojeom
