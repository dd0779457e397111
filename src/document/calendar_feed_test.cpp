#include "document/calendar_feed.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"
#include "core/utf8.hpp"

namespace geojeom::document {
namespace {

CalendarFeed feed_of(std::string summary) {
  return {
      .name = "대전테크노파크 기한",
      .written_at = *parse_instant("2026-03-02T09:30:00+09:00"),
      .days = {{.uid = "a:final_report:1@geojeom", .on = Date::checked(2027, 3, 1), .summary = std::move(summary)}}};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find("\r\n", at);
    EXPECT_NE(end, std::string::npos) << "every line ends in CRLF";
    lines.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

TEST(CalendarFeed, a_deadline_is_a_whole_day_without_a_zone_and_its_stamp_is_utc) {
  const auto text = write_calendar(feed_of("최종보고서 제출"));
  EXPECT_NE(text.find("DTSTART;VALUE=DATE:20270301\r\n"), std::string::npos);
  EXPECT_NE(text.find("DTEND;VALUE=DATE:20270302\r\n"), std::string::npos);
  EXPECT_NE(text.find("DTSTAMP:20260302T003000Z\r\n"), std::string::npos);
  EXPECT_TRUE(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  EXPECT_TRUE(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST(CalendarFeed, commas_semicolons_backslashes_and_line_breaks_are_escaped) {
  const auto text = unfolded(write_calendar(feed_of("a,b;c\\d\ne\rf")));
  EXPECT_NE(text.find("SUMMARY:a\\,b\\;c\\\\d\\nef\r\n"), std::string::npos);
}

TEST(CalendarFeed, a_reminder_stands_inside_its_event) {
  auto feed = feed_of("보고");
  feed.days.front().remind_days_before = 14;
  const auto text = write_calendar(feed);
  EXPECT_NE(
      text.find("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:보고\r\nTRIGGER:-P14D\r\nEND:VALARM\r\nEND:VEVENT"),
      std::string::npos);
  EXPECT_EQ(write_calendar(feed_of("보고")).find("VALARM"), std::string::npos);
}

TEST(CalendarFeed, lines_are_folded_at_75_octets_and_never_within_a_character) {
  for_each_seed(100, [](RandomCases& random) {
    std::string summary;
    for (auto count = random.between(0, 120); count > 0; --count) summary += random.between(0, 1) == 1 ? "기" : "x";
    const auto text = write_calendar(feed_of(summary));
    for (const auto& line : lines_of(text)) {
      EXPECT_LE(line.size(), 75u);
      EXPECT_TRUE(is_utf8(line)) << "a character was cut in two";
    }
    if (!summary.empty()) {
      EXPECT_NE(unfolded(text).find("SUMMARY:" + summary + "\r\n"), std::string::npos);
    }
  });
}

}  // namespace
}  // namespace geojeom::document
