#include "core/problem_catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "core/utf8.hpp"

namespace geojeom {
namespace {

bool has_korean(std::string_view text) {
  const auto code_points = to_code_points(text);
  return std::any_of(code_points.begin(), code_points.end(), [](char32_t c) { return c >= U'가' && c <= U'힣'; });
}

/// The names of the places of a text, without their quotes and particles.
std::set<std::string> places_of(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const auto place = text.substr(open + 1, text.find('}', open) - open - 1);
    std::string name(place.substr(0, place.find(':')));
    std::erase(name, '\'');
    names.insert(name);
  }
  return names;
}

bool is_area_and_number(std::string_view code) {
  const auto dash = code.find('-');
  if (dash == code.npos || dash < 2 || code.size() - dash != 4) return false;
  return std::all_of(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(dash),
                     [](unsigned char c) { return std::isupper(c); }) &&
         std::all_of(code.begin() + static_cast<std::ptrdiff_t>(dash) + 1, code.end(),
                     [](unsigned char c) { return std::isdigit(c); });
}

TEST(ProblemCatalogue, uses_every_code_once_in_the_whole_program) {
  std::set<std::string_view> codes;
  for (const ProblemRow& row : problem_rows()) {
    EXPECT_TRUE(codes.insert(row.code).second) << row.code << " stands twice";
    EXPECT_TRUE(is_area_and_number(row.code)) << row.code << " should look like BUD-103";
  }
}

TEST(ProblemCatalogue, speaks_korean_and_english_in_every_row) {
  for (const ProblemRow& row : problem_rows()) {
    EXPECT_TRUE(has_korean(row.ko)) << row.code;
    EXPECT_FALSE(row.en.empty()) << row.code;
    EXPECT_EQ(row.hint_ko.empty(), row.hint_en.empty()) << row.code << " has a hint in one language only";
    const bool is_warning = row.http_status == 200;
    EXPECT_TRUE(is_warning || (row.http_status >= 400 && row.http_status < 600)) << row.code;
  }
}

TEST(ProblemCatalogue, names_the_same_places_in_both_languages) {
  for (const ProblemRow& row : problem_rows()) EXPECT_EQ(places_of(row.ko), places_of(row.en)) << row.code;
}

TEST(Explain, fills_places_with_the_details) {
  const Problem problem{.code = "DAT-111", .details = {{"first", "2026-03-01"}, {"last", "2026-02-28"}}};
  EXPECT_EQ(explain(problem, Language::ko).message,
            "기간이 끝나는 날(2026-02-28)이 시작하는 날(2026-03-01)보다 빠릅니다.");
  EXPECT_EQ(explain(problem, Language::en).message, "The period ends (2026-02-28) before it begins (2026-03-01).");
}

TEST(Explain, chooses_the_particle_of_a_filled_place) {
  const auto message_of = [](const char* value) {
    return explain({.code = "DAT-121", .details = {{"value", value}}}, Language::ko).message;
  };
  EXPECT_EQ(message_of("1902"), "1902는 다룰 수 있는 회계연도가 아닙니다.");
  EXPECT_EQ(message_of("1900"), "1900은 다룰 수 있는 회계연도가 아닙니다.");
}

TEST(Explain, sets_the_particle_behind_a_quoted_place) {
  const Problem problem{.code = "DAT-102", .details = {{"value", "어제"}}};
  EXPECT_EQ(explain(problem, Language::ko).message, "'어제'는 날짜로 읽을 수 없습니다.");
}

TEST(Explain, leaves_a_place_without_a_detail_visible) {
  EXPECT_EQ(explain({.code = "GEN-500"}, Language::en).message, "The program failed: {what}");
}

TEST(Explain, does_not_fill_places_that_a_detail_brings_along) {
  const Problem problem{.code = "GEN-500", .details = {{"what", "{what}"}}};
  EXPECT_EQ(explain(problem, Language::en).message, "The program failed: {what}");
}

TEST(Explain, shows_the_code_of_a_problem_without_a_row) {
  EXPECT_EQ(explain({.code = "XXX-999"}, Language::ko).message, "XXX-999");
  EXPECT_EQ(find_problem_row("XXX-999"), nullptr);
}

}  // namespace
}  // namespace geojeom
