/// The search index finds what reading every record would find, and follows every change of them.
#include "record/search_index.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_search.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

class SearchIndexTest : public testing::Test {
 protected:
  SearchIndexTest() : path_(fresh_path()), store_(make_sqlite_at(path_, shelf_registry())) {
    organisation_ = add_organisation(*store_, "시험기관");
  }
  static const RecordType& book() { return shelf_registry().at("book"); }
  std::unique_ptr<Writer> write() { return store_->write({.name = "tester", .reason = "", .at = {}}); }
  static Row row_of(const std::string& title) { return to_row(book(), Book{.title = title}); }
  std::int64_t add(const std::string& title) {
    auto writer = write();
    const auto id = writer->create(book(), {.organisation = organisation_, .row = row_of(title)});
    EXPECT_TRUE(id.ok()) << title;
    writer->commit();
    return id.ok() ? *id : 0;
  }
  static std::string titles_of(const std::vector<SearchHit>& hits) {
    std::string titles;
    for (const auto& hit : hits) titles += (titles.empty() ? "" : ", ") + hit.title;
    return titles;
  }
  std::string found(const std::string& text) { return titles_of(store_->search_index().search({.text = text})); }
  void behind_the_back(const char* sql) {
    sqlite::Database database(path_, sqlite::Database::Mode::write);
    database.execute(sql);
  }

  const std::string path_;
  std::unique_ptr<Store> store_;
  std::int64_t organisation_ = 0;
};

TEST_F(SearchIndexTest, finds_pieces_of_words_initial_consonants_and_unfinished_syllables) {
  add("한빛 배터리");
  add("갑천소재");
  add("LG 화학");
  EXPECT_EQ(found("배터리"), "한빛 배터리");
  EXPECT_EQ(found("빛배"), "한빛 배터리") << "blanks do not count";
  EXPECT_EQ(found("ㅎㅂㅂㅌㄹ"), "한빛 배터리");
  EXPECT_EQ(found("ㅂㅌ"), "한빛 배터리");
  EXPECT_EQ(found("배ㅌ"), "한빛 배터리");
  EXPECT_EQ(found("배텨"), "");
  EXPECT_EQ(found("뱉"), "한빛 배터리") << "the final goes over to the next syllable";
  EXPECT_EQ(found("갑처"), "갑천소재");
  EXPECT_EQ(found("lgㅎㅎ"), "LG 화학");
  EXPECT_EQ(found("l"), "LG 화학");
  EXPECT_EQ(found("소재한빛"), "");
}

TEST_F(SearchIndexTest, follows_a_change_and_a_removal) {
  const auto id = add("한빛배터리");
  auto writer = write();
  ASSERT_TRUE(writer->change(book(), {.id = id, .version = 1, .row = row_of("한빛에너지")}).ok());
  writer->commit();
  writer.reset();
  EXPECT_EQ(found("배터리"), "");
  EXPECT_EQ(found("에너지"), "한빛에너지");
  EXPECT_FALSE(store_->search_index().check());
  writer = write();
  ASSERT_TRUE(writer->remove(book(), id, 2).ok());
  writer->commit();
  EXPECT_EQ(found("에너지"), "");
  EXPECT_FALSE(store_->search_index().check());
}

TEST_F(SearchIndexTest, forgets_what_was_not_committed) {
  {
    auto writer = write();
    ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = row_of("한빛배터리")}).ok());
    EXPECT_EQ(found("배터리"), "");
  }
  EXPECT_EQ(found("배터리"), "");
  EXPECT_FALSE(store_->search_index().check());
}

TEST_F(SearchIndexTest, knows_what_another_process_wrote_and_what_came_in_bulk) {
  {
    const auto other = open_unmigrated_sqlite_store(path_, shelf_registry());
    auto writer = other->write({.name = "tester", .reason = "", .at = {}});
    writer->expect_many(book());
    for (int i = 0; i < 300; ++i) {
      const auto row = row_of("한빛배터리 " + std::to_string(i));
      ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = row}).ok());
    }
    writer->commit();
  }
  EXPECT_EQ(found("배터리299"), "한빛배터리 299");
  EXPECT_FALSE(store_->search_index().check());
}

TEST_F(SearchIndexTest, shows_only_the_types_asked_for_and_only_so_many_of_each) {
  for (int i = 1; i <= 4; ++i) add("시험 " + std::to_string(i));
  auto& index = store_->search_index();
  const RecordType& body = shelf_registry().at("organisation");
  EXPECT_EQ(titles_of(index.search({.text = "시험", .types = {&body}})), "시험기관");
  EXPECT_EQ(titles_of(index.search({.text = "시험", .types = {&book()}, .limit = 3})), "시험 1, 시험 2, 시험 3");
  EXPECT_EQ(titles_of(index.search({.text = "시험", .limit = 100, .limit_each = 2})), "시험기관, 시험 1, 시험 2");
}

TEST_F(SearchIndexTest, counts_only_what_the_caller_may_see) {
  for (int i = 1; i <= 4; ++i) add("시험 " + std::to_string(i));
  const auto even = [](const SearchHit& hit) { return hit.id % 2 == 0; };
  EXPECT_EQ(titles_of(store_->search_index().search({.text = "시험", .types = {&book()}, .limit = 2, .accepts = even})),
            "시험 2, 시험 4");
}

TEST_F(SearchIndexTest, holds_no_personal_field) {
  auto writer = write();
  Book made = full_book();
  made.shelf = std::nullopt;
  ASSERT_TRUE(writer->create(book(), {.organisation = organisation_, .row = to_row(book(), made)}).ok());
  writer->commit();
  EXPECT_EQ(found("지역혁신"), "지역혁신의 기록");
  EXPECT_EQ(found("1301110006246"), "") << "the corporation's number is personal";
}

TEST_F(SearchIndexTest, says_when_it_differs_from_the_records_and_is_made_again) {
  add("한빛배터리");
  add("갑천소재");
  EXPECT_FALSE(store_->search_index().check());
  behind_the_back("update book set title = '한빛에너지' where id = 1");
  const auto difference = store_->search_index().check();
  ASSERT_TRUE(difference);
  EXPECT_EQ(difference->code, "STO-121");
  EXPECT_EQ(difference->details[0].second, "book");
  EXPECT_EQ(store_->search_index().rebuild(), 3);
  EXPECT_FALSE(store_->search_index().check());
  EXPECT_EQ(found("에너지"), "한빛에너지");
}

TEST_F(SearchIndexTest, is_made_when_a_database_without_it_is_opened) {
  add("한빛배터리");
  behind_the_back("drop table search_grams");
  store_ = open_unmigrated_sqlite_store(path_, shelf_registry());
  EXPECT_EQ(found("ㅎㅂㅂㅌㄹ"), "한빛배터리");
}

TEST_F(SearchIndexTest, is_made_again_when_other_fields_are_searched_than_before) {
  add("한빛배터리");
  behind_the_back("update search_type set recipe = '1 summary' where name = 'book'");
  behind_the_back("insert into search_grams(search_grams) values ('delete-all')");
  EXPECT_EQ(found("배터리"), "");
  store_ = open_unmigrated_sqlite_store(path_, shelf_registry());
  EXPECT_EQ(found("배터리"), "한빛배터리");
}

/// Words of few letters, so that most questions have answers, and all that keyboards send on the way to a syllable.
std::string random_words(RandomCases& random, std::size_t length_max) {
  static constexpr std::string_view letters[] = {"가", "각", "갂", "나", "난", "낙", "고", "과", "괘", "그", "긔",
                                                 "값", "갑", "사", "ㄱ", "ㄴ", "ㅅ", "a",  "B",  "1",  " ",  "é"};
  std::string words;
  const auto length = random.between(1, static_cast<std::int64_t>(length_max));
  for (std::int64_t i = 0; i < length; ++i) {
    words += letters[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(std::size(letters)) - 1))];
  }
  return words;
}

TEST_F(SearchIndexTest, finds_exactly_what_reading_every_record_finds) {
  RandomCases random(20'261'126);
  {
    auto writer = write();
    for (int i = 0; i < 400; ++i) {
      const auto title = random_words(random, 9);
      // Titles are unique: the same one twice is refused, which is no matter here.
      static_cast<void>(writer->create(book(), {.organisation = organisation_, .row = row_of(title)}).ok());
    }
    writer->commit();
  }
  const auto reader = store_->read();
  std::size_t answered = 0;
  for (int i = 0; i < 1'500; ++i) {
    const SearchQuery query{.text = random_words(random, 5), .types = {&book()}, .limit = 1'000};
    const auto expected = titles_of(sqlite::scan_for(*reader, query));
    ASSERT_EQ(titles_of(store_->search_index().search(query)), expected) << "question: " << query.text;
    answered += expected.empty() ? 0 : 1;
  }
  EXPECT_GT(answered, 500U);
}

}  // namespace
}  // namespace geojeom
