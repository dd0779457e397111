#include "core/instant.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

constexpr Instant morning = Instant::from_seconds(1'772'325'000);  // 2026-03-01 00:30:00 UTC

std::string read(std::string_view text) {
  const auto instant = parse_instant(text);
  return instant.ok() ? to_text(*instant) : instant.problem().code;
}

TEST(Instant, is_printed_in_utc_and_shown_in_seoul) {
  EXPECT_EQ(to_text(morning), "2026-03-01T00:30:00Z");
  EXPECT_EQ(to_text(morning.plus_micros(123)), "2026-03-01T00:30:00.000123Z");
  EXPECT_EQ(to_seoul_text(morning), "2026-03-01 09:30:00");
  EXPECT_EQ(to_text(Instant::from_micros(-1)), "1969-12-31T23:59:59.999999Z");
}

TEST(Instant, belongs_to_the_day_it_is_in_seoul) {
  EXPECT_EQ(date_in_seoul(*parse_instant("2026-02-28T15:00:00Z")), Date::checked(2026, 3, 1));
  EXPECT_EQ(date_in_seoul(*parse_instant("2026-02-28T14:59:59.999999Z")), Date::checked(2026, 2, 28));
  EXPECT_EQ(to_text(Instant::start_of(Date::checked(2026, 3, 1))), "2026-02-28T15:00:00Z");
}

TEST(Instant, outside_the_calendar_cannot_be_shown) {
  EXPECT_THROW((void)to_text(Instant::from_micros(std::numeric_limits<std::int64_t>::max())), std::out_of_range);
  EXPECT_THROW((void)to_seoul_text(Instant::from_micros(std::numeric_limits<std::int64_t>::max())), std::out_of_range);
}

TEST(ParseInstant, reads_utc_offsets_and_seoul_time) {
  for (const char* text : {"2026-03-01T00:30:00Z", "2026-03-01T09:30:00+09:00", "2026-03-01T09:30:00+0900",
                           "2026-03-01 09:30", "2026-03-01 09:30:00", "2026-02-28T19:30:00.000-05:00"}) {
    EXPECT_EQ(read(text), "2026-03-01T00:30:00Z") << text;
  }
}

TEST(ParseInstant, refuses_what_is_not_a_moment) {
  for (const char* text : {"", "2026-03-01", "2026-03-01T", "2026-03-01T24:00:00Z", "2026-03-01T09:60Z",
                           "2026-02-30T00:00Z", "2026-03-01T09:30:00.1234567Z", "2026-03-01T09:30:00.Z",
                           "2026-03-01T09:30X", "0001-01-01T00:00:00+09:00", "2026-03-01T9:30Z"}) {
    EXPECT_EQ(read(text), "DAT-131") << text;
  }
}

TEST(ParseInstant, reads_back_what_it_prints) {
  for_each_seed(2'000, [](RandomCases& random) {
    const Instant instant = Instant::from_micros(random.between(-62'000'000'000'000'000, 253'000'000'000'000'000));
    EXPECT_EQ(*parse_instant(to_text(instant)), instant);
  });
}

TEST(Clock, tells_a_time_that_does_not_run_backwards_before_this_code_was_written) {
  EXPECT_GT(system_clock()(), Instant::start_of(Date::checked(2025, 1, 1)));
}

}  // namespace
}  // namespace geojeom
