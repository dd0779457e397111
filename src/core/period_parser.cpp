#include "core/period.hpp"
#include "core/typed_date.hpp"

namespace geojeom {
namespace {

/// A span within a year: quarter or half, as its first month and its count of months.
struct PartOfYear {
  int first_month = 1;
  int months = 12;
};

std::optional<PartOfYear> read_part_of_year(Scanner& scanner) {
  if (scanner.take("상반기")) return PartOfYear{1, 6};
  if (scanner.take("하반기")) return PartOfYear{7, 6};
  const char quarter = scanner.peek();
  if (quarter < '1' || quarter > '4') return std::nullopt;
  scanner.take(quarter);
  scanner.take("/4");
  scanner.skip_spaces();
  if (!scanner.take("분기")) return std::nullopt;
  return PartOfYear{(quarter - '1') * 3 + 1, 3};
}

/// One end of a period as typed: parts of a date, or a quarter or half of a year.
struct Point {
  TypedDate date;
  std::optional<PartOfYear> part;
};

std::optional<Point> read_quarter_or_half(Scanner& scanner) {
  Scanner ahead = scanner;
  if (const auto part = read_part_of_year(ahead)) {
    scanner = ahead;
    return Point{.part = part};
  }
  ahead = scanner;
  const bool quoted = ahead.take('\'');
  const auto digits = ahead.digits();
  if (digits.size() != (quoted ? 2u : 4u)) {
    if (digits.size() != 2 || !ahead.rest().starts_with("년")) return std::nullopt;
  }
  ahead.take("년도") || ahead.take("년") || ahead.take('.');
  ahead.skip_spaces();
  const auto part = read_part_of_year(ahead);
  if (!part) return std::nullopt;
  scanner = ahead;
  return Point{.date = {.year = digits.size() == 2 ? full_year(digits) : to_int(digits)}, .part = part};
}

std::optional<Point> read_point(Scanner& scanner) {
  if (auto point = read_quarter_or_half(scanner)) return point;
  const auto date = read_date(scanner);
  if (!date) return std::nullopt;
  return Point{.date = *date};
}

/// The days a point stands for, or what is wrong with it (DAT-101, DAT-104, DAT-113).
Result<Period> days_of(const Point& point, std::string_view text) {
  const auto problem = [&](const char* code) { return Problem{.code = code, .details = {{"value", shown(text)}}}; };
  if (!point.date.year) return problem("DAT-113");
  const int year = *point.date.year;
  if (!Date::exists(year, 1, 1)) return problem("DAT-101");
  if (point.part) {
    const Date first = Date::checked(year, point.part->first_month, 1);
    return Period::checked(first, first.plus_months(point.part->months - 1).last_of_month());
  }
  if (!point.date.month) {
    if (point.date.day) return problem("DAT-112");
    return Period::checked(Date::checked(year, 1, 1), Date::checked(year, 12, 31));
  }
  const int month = *point.date.month;
  if (!Date::exists(year, month, point.date.day.value_or(1))) return problem("DAT-101");
  const Date day = Date::checked(year, month, point.date.day.value_or(1));
  if (!point.date.day) return Period::checked(day, day.last_of_month());
  if (point.date.weekday && *point.date.weekday != static_cast<int>(day.weekday())) return problem("DAT-104");
  return Period::checked(day, day);
}

/// What the second end leaves out is the first one's: "2026. 3. 1. ~ 12. 31.", "3월 1일 ~ 15일".
void inherit(TypedDate& date, const TypedDate& from) {
  if (date.year) return;
  date.year = from.year;
  if (!date.month && date.day) date.month = from.month;
}

bool take_until(Scanner& scanner) {
  scanner.skip_spaces();
  const bool taken = scanner.take('~') || scanner.take('-') || scanner.take("부터");
  scanner.skip_spaces();
  return taken;
}

bool ends(Scanner& scanner) {
  scanner.skip_spaces();
  scanner.take("까지");
  return scanner.at_end();
}

}  // namespace

Result<Period> parse_period(std::string_view text, std::optional<FiscalYear> year) {
  const auto not_a_period = [&] { return Problem{.code = "DAT-112", .details = {{"value", shown(text)}}}; };
  const TypedText typed(text);
  Scanner scanner(typed.view());
  auto from = read_point(scanner);
  if (!from) return not_a_period();
  if (!from->date.year && year) from->date.year = year->year();
  if (scanner.at_end()) return days_of(*from, text);

  if (!take_until(scanner)) return not_a_period();
  auto until = read_point(scanner);
  if (!until || !ends(scanner)) return not_a_period();
  inherit(until->date, from->date);
  const auto first = days_of(*from, text);
  if (!first.ok()) return first.problem();
  const auto last = days_of(*until, text);
  if (!last.ok()) return last.problem();
  return Period::through(first->first(), last->last());
}

}  // namespace geojeom
