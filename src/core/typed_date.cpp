#include "core/typed_date.hpp"

#include <array>
#include <string_view>

namespace geojeom {
namespace {

/// A number that stands for a month or a day: one or two digits.
std::optional<int> short_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 2) return std::nullopt;
  return to_int(digits);
}

std::optional<int> year_number(std::string_view digits, bool quoted) {
  if (digits.size() == 4 && !quoted) return to_int(digits);
  if (digits.size() == 2) return full_year(digits);
  return std::nullopt;
}

TypedDate compact_date(std::string_view digits) {
  return {
      .year = to_int(digits.substr(0, 4)), .month = to_int(digits.substr(4, 2)), .day = to_int(digits.substr(6, 2))};
}

/// "1일" behind a month, when it is there.
void read_korean_day(Scanner& scanner, TypedDate& date) {
  Scanner ahead = scanner;
  ahead.skip_spaces();
  const auto day = short_number(ahead.digits());
  ahead.skip_spaces();
  if (!day || !ahead.take("일")) return;
  date.day = day;
  scanner = ahead;
}

/// "3월" and "3월 1일" behind a year, when they are there.
void read_korean_month(Scanner& scanner, TypedDate& date) {
  Scanner ahead = scanner;
  ahead.skip_spaces();
  const auto month = short_number(ahead.digits());
  ahead.skip_spaces();
  if (!month || !ahead.take("월")) return;
  date.month = month;
  read_korean_day(ahead, date);
  scanner = ahead;
}

/// Numbers that a point, hyphen or stroke separates.
struct Parts {
  std::array<std::string_view, 3> digits;
  std::size_t count = 1;
  bool ends_with_month = false;  ///< "26.3월"
};

Parts read_parts(Scanner& scanner, std::string_view first, char separator) {
  Parts parts{.digits = {first}};
  while (parts.count < 3) {
    Scanner ahead = scanner;
    if (!ahead.take(separator)) return parts;
    if (separator == '.') ahead.skip_spaces();
    const auto digits = ahead.digits();
    if (digits.empty()) break;
    parts.digits[parts.count++] = digits;
    scanner = ahead;
    if (parts.count == 2 && scanner.take("월")) {
      parts.ends_with_month = true;
      return parts;
    }
  }
  if (separator == '.') scanner.take('.');
  return parts;
}

std::optional<TypedDate> date_of(const Parts& parts, bool quoted) {
  const auto& [a, b, c] = parts.digits;
  const auto first_short = short_number(a);
  const auto second = short_number(b);
  if (parts.count == 1) {
    if (a.size() != 4 && !quoted) return std::nullopt;
    const auto year = year_number(a, quoted);
    return year ? std::optional(TypedDate{.year = year}) : std::nullopt;
  }
  if (!second) return std::nullopt;
  const bool without_year = parts.count == 2 && !quoted && !parts.ends_with_month && first_short && *first_short <= 12;
  if (without_year) return TypedDate{.month = first_short, .day = second};
  const auto year = year_number(a, quoted);
  if (!year) return std::nullopt;
  if (parts.count == 2) return TypedDate{.year = year, .month = second};
  const auto third = short_number(c);
  if (!third) return std::nullopt;
  return TypedDate{.year = year, .month = second, .day = third};
}

/// "(월)" or "(월요일)" behind a day.
void read_weekday(Scanner& scanner, TypedDate& date) {
  static constexpr std::string_view names[] = {"월", "화", "수", "목", "금", "토", "일"};
  if (!date.day) return;
  Scanner ahead = scanner;
  ahead.skip_spaces();
  if (!ahead.take('(')) return;
  for (int weekday = 0; weekday < 7; ++weekday) {
    if (!ahead.take(names[weekday])) continue;
    ahead.take("요일");
    if (!ahead.take(')')) return;
    date.weekday = weekday;
    scanner = ahead;
    return;
  }
}

std::optional<TypedDate> read_unweekdayed(Scanner& scanner) {
  const bool quoted = scanner.take('\'');
  const auto first = scanner.digits();
  if (first.empty()) return std::nullopt;
  if (first.size() == 8 && !quoted) return compact_date(first);

  TypedDate date;
  Scanner ahead = scanner;
  ahead.skip_spaces();
  if (ahead.take("년도") || ahead.take("년")) {
    scanner = ahead;
    date.year = year_number(first, quoted);
    if (!date.year) return std::nullopt;
    read_korean_month(scanner, date);
    return date;
  }
  if (ahead.take("월") && !quoted) {
    scanner = ahead;
    date.month = short_number(first);
    if (!date.month) return std::nullopt;
    read_korean_day(scanner, date);
    return date;
  }
  if (ahead.take("일") && !quoted) {
    scanner = ahead;
    date.day = short_number(first);
    return date.day ? std::optional(date) : std::nullopt;
  }
  const char separator = scanner.peek();
  if (separator != '.' && separator != '-' && separator != '/') return date_of({.digits = {first}}, quoted);
  return date_of(read_parts(scanner, first, separator), quoted);
}

}  // namespace

int full_year(std::string_view digits) {
  const int short_year = to_int(digits);
  return short_year < 60 ? 2000 + short_year : 1900 + short_year;
}

std::optional<TypedDate> read_date(Scanner& scanner) {
  auto date = read_unweekdayed(scanner);
  if (date) read_weekday(scanner, *date);
  return date;
}

}  // namespace geojeom
