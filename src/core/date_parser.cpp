#include "core/date.hpp"
#include "core/typed_date.hpp"

namespace geojeom {
namespace {

Problem date_problem(const char* code, std::string_view text) {
  return {.code = code, .details = {{"value", shown(text)}}};
}

int two_digits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

/// The usual cell, "2026-03-01", straight from its bytes; false for all others.
bool read_iso(std::string_view text, int& year, int& month, int& day) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (const std::size_t at : {0, 1, 2, 3, 5, 6, 8, 9}) {
    if (!is_digit(text[at])) return false;
  }
  year = two_digits(text) * 100 + two_digits(text.substr(2));
  month = two_digits(text.substr(5));
  day = two_digits(text.substr(8));
  return true;
}

/// Programs write midnight behind a day: " 00:00:00", "T00:00:00.000", " 0:00".
void skip_midnight(Scanner& scanner) {
  Scanner ahead = scanner;
  ahead.take('T');
  ahead.skip_spaces();
  if (!ahead.take("00:00") && !ahead.take("0:00")) return;
  if (ahead.take(":00") && ahead.take('.')) {
    while (ahead.take('0')) {
    }
  }
  if (ahead.at_end()) scanner = ahead;
}

}  // namespace

Result<Date> parse_date(std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (read_iso(text, year, month, day) && Date::exists(year, month, day)) return Date::checked(year, month, day);

  const TypedText typed(text);
  Scanner scanner(typed.view());
  const auto read = read_date(scanner);
  if (read) skip_midnight(scanner);
  if (!read || !scanner.at_end()) return date_problem("DAT-102", text);
  if (!read->year || !read->month || !read->day) return date_problem("DAT-103", text);
  if (!Date::exists(*read->year, *read->month, *read->day)) return date_problem("DAT-101", text);
  const Date date = Date::checked(*read->year, *read->month, *read->day);
  if (read->weekday && static_cast<int>(date.weekday()) != *read->weekday) return date_problem("DAT-104", text);
  return date;
}

}  // namespace geojeom
