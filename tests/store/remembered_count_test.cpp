/// Counts and sums are remembered until the next change, and never a moment longer.
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

/// Two stores over one file stand for two processes: they share nothing but the file.
class RememberedCount : public testing::Test {
 protected:
  RememberedCount() : path_(fresh_path()), store_(make_sqlite_at(path_, shelf_registry())) {
    organisation_ = add_organisation(*store_, "시험기관");
    add(*store_, "첫째 책");
  }
  static const RecordType& book() { return shelf_registry().at("book"); }
  std::int64_t add(Store& store, const std::string& title) const {
    auto writer = store.write({.name = "tester", .reason = "", .at = {}});
    const auto id = writer->create(
        book(), {.organisation = organisation_, .row = to_row(book(), Book{.title = title, .pages = 10})});
    EXPECT_TRUE(id.ok());
    writer->commit();
    return id.ok() ? *id : 0;
  }
  std::int64_t count(Reader& reader) const { return reader.count({.type = &book(), .organisation = organisation_}); }
  std::int64_t count() { return count(*store_->read()); }
  static std::int64_t pages(Reader& reader) {
    const auto table =
        reader.aggregate({.type = &book(), .columns = {{.aggregate = Aggregate::sum, .column = "pages"}}});
    return *number_in(table.lines.front().values.front());
  }

  const std::string path_;
  std::unique_ptr<Store> store_;
  std::int64_t organisation_ = 0;
};

TEST_F(RememberedCount, is_counted_again_after_another_process_wrote) {
  EXPECT_EQ(count(), 1);
  EXPECT_EQ(pages(*store_->read()), 10);
  const auto other = open_unmigrated_sqlite_store(path_, shelf_registry());
  add(*other, "다른 프로그램이 넣은 책");
  EXPECT_EQ(count(), 2);
  EXPECT_EQ(pages(*store_->read()), 20);
}

TEST_F(RememberedCount, is_counted_again_after_a_change_and_after_a_removal) {
  EXPECT_EQ(pages(*store_->read()), 10);
  auto writer = store_->write({.name = "tester", .reason = "", .at = {}});
  ASSERT_TRUE(
      writer->change(book(), {.id = 1, .version = 1, .row = to_row(book(), Book{.title = "첫째 책", .pages = 30})})
          .ok());
  writer->commit();
  writer.reset();
  EXPECT_EQ(pages(*store_->read()), 30);
  writer = store_->write({.name = "tester", .reason = "", .at = {}});
  ASSERT_TRUE(writer->remove(book(), 1, 2).ok());
  writer->commit();
  EXPECT_EQ(count(), 0);
}

TEST_F(RememberedCount, is_the_one_of_the_reader_s_own_moment) {
  const auto before = store_->read();
  EXPECT_EQ(count(*before), 1);
  add(*store_, "둘째 책");
  EXPECT_EQ(count(), 2);
  EXPECT_EQ(count(*before), 1);
  EXPECT_EQ(pages(*before), 10) << "asked for the first time after the change, and still of the moment before";
  EXPECT_EQ(count(), 2);
  EXPECT_EQ(pages(*store_->read()), 20);
}

TEST_F(RememberedCount, knows_nothing_of_what_was_not_committed) {
  EXPECT_EQ(count(), 1);
  {
    auto writer = store_->write({.name = "tester", .reason = "", .at = {}});
    ASSERT_TRUE(
        writer->create(book(), {.organisation = organisation_, .row = to_row(book(), Book{.title = "못 넣은 책"})})
            .ok());
    EXPECT_EQ(count(*writer), 2);
    EXPECT_EQ(count(), 1);
  }
  EXPECT_EQ(count(), 1);
  add(*store_, "둘째 책");
  EXPECT_EQ(count(), 2);
}

TEST_F(RememberedCount, is_one_of_its_organisation) {
  const auto other = add_organisation(*store_, "다른기관");
  const auto of_other = [&] { return store_->read()->count({.type = &book(), .organisation = other}); };
  EXPECT_EQ(count(), 1);
  EXPECT_EQ(of_other(), 0);
  EXPECT_EQ(store_->read()->count({.type = &book()}), 1);
  EXPECT_EQ(of_other(), 0);
}

TEST_F(RememberedCount, never_goes_back_while_many_read_and_one_writes) {
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (int i = 0; i < 3; ++i) {
    readers.emplace_back([&] {
      std::int64_t last = 0;
      while (!done) {
        const auto reader = store_->read();
        const auto counted = count(*reader);
        EXPECT_GE(counted, last);
        EXPECT_EQ(pages(*reader), counted * 10) << "two answers of one moment agree";
        last = counted;
      }
    });
  }
  for (int i = 0; i < 40; ++i) add(*store_, "책 " + std::to_string(i));
  done = true;
  for (auto& reader : readers) reader.join();
  EXPECT_EQ(count(), 41);
}

}  // namespace
}  // namespace geojeom
