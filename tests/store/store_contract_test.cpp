/// The promises of the Store interface. Every store runs this suite; a new store adds a line to the list at the end.
#include <gtest/gtest.h>

#include <thread>

#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

class StoreContract : public testing::TestWithParam<StoreMaker> {
 protected:
  StoreContract() : store_(GetParam().make(registry())) {}

  static const Registry& registry() { return shelf_registry(); }
  const RecordType& book() const { return registry().at("book"); }
  const RecordType& shelf() const { return registry().at("shelf"); }
  std::unique_ptr<Writer> write(std::string reason = "") {
    return store_->write({.name = "tester", .reason = std::move(reason), .at = Instant::from_micros(1'000'000)});
  }
  std::int64_t organisation() {
    if (organisation_ == 0) organisation_ = add_organisation(*store_, "시험기관");
    return organisation_;
  }
  std::int64_t add(const Book& made) {
    auto writer = write();
    const auto id = writer->create(book(), {.organisation = organisation_, .row = to_row(book(), made)});
    EXPECT_TRUE(id.ok()) << (id.ok() ? "" : id.problem().code);
    writer->commit();
    return id.ok() ? *id : 0;
  }
  std::vector<std::string> titles(const Query& query) {
    std::vector<std::string> all;
    const auto reader = store_->read();
    reader->scan(query, [&](const StoredRow& stored) {
      all.push_back(from_row<Book>(book(), stored.row).title);
      return true;
    });
    return all;
  }

  std::unique_ptr<Store> store_;
  std::int64_t organisation_ = 0;
};

TEST_P(StoreContract, gives_back_every_kind_of_value_as_it_was_stored) {
  organisation();
  const Book made = full_book();
  const auto id = add(made);
  const auto stored = store_->read()->find(book(), id);
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->version, 1);
  EXPECT_EQ(stored->row, to_row(book(), made));
  EXPECT_EQ(to_row(book(), from_row<Book>(book(), stored->row)), stored->row);
}

TEST_P(StoreContract, keeps_nothing_of_a_transaction_that_was_not_committed) {
  organisation();
  {
    auto writer = write();
    ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = to_row(book(), full_book())}).ok());
    EXPECT_EQ(writer->count({.type = &book()}), 1) << "a transaction sees its own changes";
    EXPECT_EQ(store_->read()->count({.type = &book()}), 0) << "nobody else does";
  }
  EXPECT_EQ(store_->read()->count({.type = &book()}), 0);
}

TEST_P(StoreContract, refuses_a_stale_edit_and_names_both_versions) {
  organisation();
  const auto id = add(full_book());
  Book changed = full_book();
  changed.title = "둘째 판";
  auto writer = write();
  EXPECT_EQ(*writer->change(book(), {.id = id, .version = 1, .row = to_row(book(), changed)}), 2);
  changed.title = "셋째 판";
  const auto stale = writer->change(book(), {.id = id, .version = 1, .row = to_row(book(), changed)});
  ASSERT_FALSE(stale.ok());
  EXPECT_EQ(stale.problem().code, "STO-103");
  EXPECT_EQ(stale.problem().details[0].second, "1");
  EXPECT_EQ(stale.problem().details[1].second, "2");
}

TEST_P(StoreContract, leaves_the_version_alone_when_nothing_changed) {
  organisation();
  const auto id = add(full_book());
  auto writer = write();
  EXPECT_EQ(*writer->change(book(), {.id = id, .version = 1, .row = to_row(book(), full_book())}), 1);
}

TEST_P(StoreContract, says_which_unique_value_exists_already_and_where) {
  organisation();
  const auto id = add(full_book());
  auto writer = write();
  const auto again = writer->create(book(), {.organisation = organisation_, .row = to_row(book(), full_book())});
  ASSERT_FALSE(again.ok());
  EXPECT_EQ(again.problem().code, "STO-101");
  EXPECT_EQ(again.problem().field, "title");
  EXPECT_EQ(again.problem().details.back().second, std::to_string(id));
}

TEST_P(StoreContract, holds_unique_values_apart_by_organisation) {
  organisation();
  add(full_book());
  const auto other = add_organisation(*store_, "다른기관");
  auto writer = write();
  EXPECT_TRUE(writer->create(book(), {.organisation = other, .row = to_row(book(), full_book())}).ok());
}

TEST_P(StoreContract, says_which_reference_points_nowhere) {
  organisation();
  Book lost = full_book();
  lost.shelf = Id<Shelf>{77};
  auto writer = write();
  const auto refused = writer->create(book(), {.organisation = organisation_, .row = to_row(book(), lost)});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.problem().code, "STO-102");
  EXPECT_EQ(refused.problem().field, "shelf");
}

TEST_P(StoreContract, does_not_remove_what_others_refer_to) {
  organisation();
  auto writer = write();
  const auto place = *writer->create(shelf(), {.organisation = organisation_, .row = to_row(shelf(), Shelf{"가"})});
  Book made = full_book();
  made.shelf = Id<Shelf>{place};
  ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = to_row(book(), made)}).ok());
  const auto refused = writer->remove(shelf(), place, 1);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.problem().code, "STO-107");
}

TEST_P(StoreContract, never_gives_the_number_of_a_removed_record_again) {
  organisation();
  const auto id = add(full_book());
  auto writer = write();
  ASSERT_TRUE(writer->remove(book(), id, 1).ok());
  writer->commit();
  writer.reset();
  EXPECT_GT(add(full_book()), id);
}

TEST_P(StoreContract, refuses_a_number_that_is_taken_and_a_record_that_is_not_there) {
  organisation();
  const auto id = add(full_book());
  Book other = full_book();
  other.title = "다른 책";
  auto writer = write();
  EXPECT_EQ(
      writer->create(book(), {.organisation = organisation_, .row = to_row(book(), other), .id = id}).problem().code,
      "STO-105");
  EXPECT_EQ(writer->change(book(), {.id = 99, .version = 1, .row = to_row(book(), other)}).problem().code, "STO-104");
}

TEST_P(StoreContract, changes_no_record_of_an_append_only_type) {
  organisation();
  const RecordType& loan = registry().at("loan");
  auto writer = write();
  const Loan made{.amount = Won(1000), .on = Date::checked(2026, 3, 1)};
  const auto id = *writer->create(loan, {.organisation = organisation_, .row = to_row(loan, made)});
  EXPECT_EQ(writer->change(loan, {.id = id, .version = 1, .row = to_row(loan, made)}).problem().code, "STO-106");
  EXPECT_EQ(writer->remove(loan, id, 1).problem().code, "STO-106");
}

TEST_P(StoreContract, pages_through_any_order_without_losing_or_repeating_a_record) {
  organisation();
  for (int i = 0; i < 25; ++i) {
    Book made{.title = fmt::format("책 {:02}", i), .pages = i % 4, .shelf = {}};
    if (i % 5 != 0) made.price = Won(i % 3 * 100);
    add(made);
  }
  for (const bool descending : {false, true}) {
    for (const auto& columns :
         std::vector<std::vector<std::string>>{{"price"}, {"pages", "price"}, {}, {"shelf.name", "title"}}) {
      Query query{.type = &book(), .limit = 4};
      for (const auto& column : columns) query.order.push_back({column, descending});
      const auto expected = titles(query);
      ASSERT_EQ(expected.size(), 25u);
      std::vector<std::string> paged;
      const auto reader = store_->read();
      while (true) {
        const Page page = reader->list(query);
        for (const auto& stored : page.rows) paged.push_back(from_row<Book>(book(), stored.row).title);
        if (!page.next) break;
        query.after = page.next;
      }
      EXPECT_EQ(paged, expected) << (columns.empty() ? "id" : columns[0]) << (descending ? " descending" : "");
    }
  }
}

TEST_P(StoreContract, filters_by_every_comparison) {
  organisation();
  for (int i = 1; i <= 5; ++i) {
    Book made{.title = fmt::format("Book {}", i), .pages = i, .shelf = {}};
    if (i > 1) made.price = Won(i * 100);
    add(made);
  }
  const auto where = [&](Condition condition) { return titles({.type = &book(), .where = {std::move(condition)}}); };
  using Titles = std::vector<std::string>;
  EXPECT_EQ(where({"pages", Compare::equal, {std::int64_t{2}}}), (Titles{"Book 2"}));
  EXPECT_EQ(where({"pages", Compare::less_equal, {std::int64_t{2}}}), (Titles{"Book 1", "Book 2"}));
  EXPECT_EQ(where({"pages", Compare::greater, {std::int64_t{4}}}), (Titles{"Book 5"}));
  EXPECT_EQ(where({"pages", Compare::in, {std::int64_t{1}, std::int64_t{5}}}), (Titles{"Book 1", "Book 5"}));
  EXPECT_EQ(where({"title", Compare::contains, {std::string("OOK 3")}}), (Titles{"Book 3"}));
  EXPECT_EQ(where({"title", Compare::starts_with, {std::string("Book")}}).size(), 5u);
  EXPECT_EQ(where({"price", Compare::is_empty}), (Titles{"Book 1"}));
  EXPECT_EQ(where({"price", Compare::is_set}).size(), 4u);
  EXPECT_EQ(where({"price", Compare::not_equal, {std::int64_t{200}}}).size(), 4u) << "an empty price is not 200 either";
}

TEST_P(StoreContract, follows_references_in_conditions_and_groups) {
  organisation();
  auto writer = write();
  const auto a = *writer->create(shelf(), {.organisation = organisation_, .row = to_row(shelf(), Shelf{"가"})});
  const auto b = *writer->create(shelf(), {.organisation = organisation_, .row = to_row(shelf(), Shelf{"나"})});
  for (int i = 0; i < 5; ++i) {
    Book made{.title = fmt::format("{}", i), .pages = 10, .price = Won(100), .shelf = Id<Shelf>{i < 2 ? a : b}};
    made.printed_on = Date::checked(2026, i < 3 ? 2 : 11, 1);
    ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = to_row(book(), made)}).ok());
  }
  EXPECT_EQ(writer->count({.type = &book(), .where = {{.column = "shelf.name", .values = {std::string("나")}}}}), 3);
  const auto table = writer->aggregate({.type = &book(),
                                        .group_by = {{"shelf.name"}, {"printed_on", GroupPart::quarter}},
                                        .columns = {{Aggregate::count, ""}, {Aggregate::sum, "price"}}});
  ASSERT_EQ(table.lines.size(), 3u);
  EXPECT_EQ(table.lines[1].group, (std::vector<Value>{std::string("나"), std::string("2026-Q1")}));
  EXPECT_EQ(table.lines[2].group, (std::vector<Value>{std::string("나"), std::string("2026-Q4")}));
  EXPECT_EQ(table.lines[2].values, (std::vector<Value>{std::int64_t{2}, std::int64_t{200}}));
}

TEST_P(StoreContract, adds_up_nothing_to_no_value_and_not_to_zero) {
  const auto table = store_->read()->aggregate(
      {.type = &book(),
       .columns = {{Aggregate::count, ""}, {Aggregate::sum, "price"}, {Aggregate::maximum, "printed_on"}}});
  ASSERT_EQ(table.lines.size(), 1u);
  EXPECT_EQ(table.lines[0].values, (std::vector<Value>{std::int64_t{0}, Value{}, Value{}}));
}

TEST_P(StoreContract, keeps_a_file_once_under_its_fingerprint) {
  organisation();
  auto writer = write();
  const auto hash = writer->keep_file("증빙");
  EXPECT_EQ(writer->keep_file("증빙"), hash);
  writer->commit();
  writer.reset();
  EXPECT_EQ(store_->read()->file_content(hash), "증빙");
  EXPECT_EQ(store_->read()->file_content("없는 파일"), std::nullopt);
}

TEST_P(StoreContract, writes_each_change_into_the_journal_with_before_and_after) {
  organisation();
  const auto id = add(full_book());
  Book changed = full_book();
  changed.pages = 321;
  auto writer = write("쪽수 바로잡음");
  ASSERT_TRUE(writer->change(book(), {.id = id, .version = 1, .row = to_row(book(), changed)}).ok());
  writer->commit();
  writer.reset();
  std::vector<JournalEntry> story;
  store_->read()->scan_journal({.type = "book", .record = id}, [&](const JournalEntry& entry) {
    story.push_back(entry);
    return true;
  });
  ASSERT_EQ(story.size(), 2u);
  EXPECT_EQ(story[0].change, Change::created);
  EXPECT_EQ(story[1].before, R"({"pages":300})");
  EXPECT_EQ(story[1].after, R"({"pages":321})");
  EXPECT_EQ(story[1].author, "tester");
  EXPECT_EQ(story[1].reason, "쪽수 바로잡음");
  EXPECT_EQ(story[1].at, Instant::from_micros(1'000'000));
}

TEST_P(StoreContract, verifies_what_it_wrote) {
  organisation();
  const auto id = add(full_book());
  add({.title = "또 한 권", .pages = 1, .shelf = {}});
  auto writer = write();
  ASSERT_TRUE(writer->remove(book(), id, 1).ok());
  writer->commit();
  writer.reset();
  const auto reader = store_->read();
  const auto found = verify(*reader, registry());
  EXPECT_FALSE(found.first_break) << found.first_break->code;
  EXPECT_EQ(found.entries, 4);
  EXPECT_EQ(found.records, 2);
}

TEST_P(StoreContract, shows_a_reader_one_moment_however_long_it_reads) {
  organisation();
  add(full_book());
  const auto reader = store_->read();
  EXPECT_EQ(reader->count({.type = &book()}), 1);
  add({.title = "나중 책", .pages = 1, .shelf = {}});
  EXPECT_EQ(reader->count({.type = &book()}), 1);
  EXPECT_EQ(store_->read()->count({.type = &book()}), 2);
}

TEST_P(StoreContract, lets_writers_take_turns) {
  organisation();
  std::vector<std::thread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&, thread] {
      for (int i = 0; i < 10; ++i) {
        auto writer = write();
        const Book made{.title = fmt::format("{}-{}", thread, i), .pages = 1, .shelf = {}};
        ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = to_row(book(), made)}).ok());
        writer->commit();
      }
    });
  }
  for (auto& writer : writers) writer.join();
  const auto reader = store_->read();
  EXPECT_EQ(reader->count({.type = &book()}), 40);
  EXPECT_FALSE(verify(*reader, registry()).first_break);
}

INSTANTIATE_TEST_SUITE_P(Sqlite, StoreContract, testing::Values(sqlite_maker()),
                         [](const auto& maker) { return maker.param.name; });

}  // namespace
}  // namespace geojeom
