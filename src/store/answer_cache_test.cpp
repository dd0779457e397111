#include "store/answer_cache.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

using sqlite::AnswerCache;

AnswerCache::Answer answer_of(std::int64_t count) {
  return std::make_shared<const AggregateTable>(AggregateTable{.lines = {{.values = {count}}}});
}

std::int64_t count_in(const AnswerCache::Answer& answer) {
  return answer ? *number_in(answer->lines.front().values.front()) : -1;
}

TEST(AnswerCacheTest, gives_an_answer_back_while_the_journal_ends_where_it_did) {
  AnswerCache cache;
  cache.keep("books", 7, answer_of(3));
  EXPECT_EQ(count_in(cache.find("books", 7)), 3);
  EXPECT_EQ(count_in(cache.find("shelves", 7)), -1);
}

TEST(AnswerCacheTest, forgets_everything_when_somebody_sees_a_longer_journal) {
  AnswerCache cache;
  cache.keep("books", 7, answer_of(3));
  EXPECT_EQ(count_in(cache.find("shelves", 8)), -1);
  EXPECT_EQ(count_in(cache.find("books", 8)), -1);
  EXPECT_EQ(count_in(cache.find("books", 7)), -1) << "the reader of the earlier moment counts for itself";
  EXPECT_EQ(cache.bytes(), 0U);
}

TEST(AnswerCacheTest, gives_a_reader_of_an_earlier_moment_nothing_newer_and_keeps_nothing_of_it) {
  AnswerCache cache;
  cache.keep("books", 8, answer_of(4));
  EXPECT_EQ(count_in(cache.find("books", 7)), -1);
  cache.keep("books", 7, answer_of(3));
  cache.keep("shelves", 7, answer_of(1));
  EXPECT_EQ(count_in(cache.find("books", 8)), 4);
  EXPECT_EQ(count_in(cache.find("shelves", 8)), -1);
}

TEST(AnswerCacheTest, tells_values_of_another_kind_or_place_apart) {
  const auto key = [](std::vector<Value> values) {
    return AnswerCache::key_of({.sql = "select ?1, ?2", .values = std::move(values)});
  };
  EXPECT_EQ(key({std::int64_t{1}, std::string("가")}), key({std::int64_t{1}, std::string("가")}));
  EXPECT_NE(key({std::int64_t{1}}), key({std::string("1")}));
  EXPECT_NE(key({Value{}}), key({std::string()}));
  EXPECT_NE(key({std::string("a\x1ft1:b")}), key({std::string("a"), std::string("b")}));
  EXPECT_NE(key({std::int64_t{1}, std::int64_t{2}}), key({std::int64_t{12}}));
}

TEST(AnswerCacheTest, stays_within_its_memory_however_many_and_long_the_questions) {
  AnswerCache cache;
  const std::string long_question(20'000, 'q');
  for (int i = 0; i < 2'000; ++i) {
    cache.keep(long_question + std::to_string(i), 1, answer_of(i));
    ASSERT_LE(cache.bytes(), AnswerCache::bytes_max);
  }
  EXPECT_EQ(count_in(cache.find(long_question + "1999", 1)), 1999) << "the newest is there";
  EXPECT_EQ(count_in(cache.find(long_question + "0", 1)), -1) << "the oldest had to go";
}

TEST(AnswerCacheTest, does_not_keep_an_answer_that_would_drive_out_all_others) {
  AnswerCache cache;
  AggregateTable large;
  for (int i = 0; i < 10'000; ++i)
    large.lines.push_back({.group = {std::string(40, 'g')}, .values = {std::int64_t{i}}});
  cache.keep("small", 1, answer_of(1));
  cache.keep("large", 1, std::make_shared<const AggregateTable>(std::move(large)));
  EXPECT_FALSE(cache.find("large", 1));
  EXPECT_EQ(count_in(cache.find("small", 1)), 1);
}

}  // namespace
}  // namespace geojeom
