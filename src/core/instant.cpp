#include "core/instant.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "core/typed_text.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day = 86'400 * second;
constexpr std::int64_t seoul_ahead = 9 * 3'600 * second;

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Whether the calendar of years 1 to 9999 has the day of this moment.
bool has_day(std::int64_t micros) { return Date::is_day(floor_divide(micros, day)); }

/// `instant` on a clock that is `ahead` of UTC. Moments near the ends of 64 bits stay far outside the calendar.
std::int64_t on_clock(Instant instant, std::int64_t ahead) {
  return has_day(instant.micros()) ? instant.micros() + ahead : instant.micros();
}

/// A day and the microseconds since its midnight.
struct WallTime {
  Date date;
  std::int64_t since_midnight = 0;
};

WallTime wall_time(std::int64_t micros) {
  const std::int64_t days = floor_divide(micros, day);
  return {Date::from_days(days), micros - days * day};
}

std::string clock_text(std::int64_t since_midnight) {
  const std::int64_t seconds = since_midnight / second;
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3'600, seconds / 60 % 60, seconds % 60);
}

/// Exactly two digits, at most `most`.
std::optional<int> read_two(Scanner& scanner, int most) {
  const auto digits = scanner.digits();
  if (digits.size() != 2 || to_int(digits) > most) return std::nullopt;
  return to_int(digits);
}

/// Microseconds of ".123456"; none written is 0.
std::optional<std::int64_t> read_fraction(Scanner& scanner) {
  if (!scanner.take('.')) return 0;
  const auto digits = scanner.digits();
  if (digits.empty() || digits.size() > 6) return std::nullopt;
  std::int64_t micros = to_int(digits);
  for (std::size_t i = digits.size(); i < 6; ++i) micros *= 10;
  return micros;
}

/// "09:30", "09:30:00", "09:30:00.123456" as microseconds since midnight.
std::optional<std::int64_t> read_clock(Scanner& scanner) {
  const auto hours = read_two(scanner, 23);
  if (!hours || !scanner.take(':')) return std::nullopt;
  const auto minutes = read_two(scanner, 59);
  if (!minutes) return std::nullopt;
  std::int64_t micros = (*hours * 3'600 + *minutes * 60) * second;
  if (!scanner.take(':')) return micros;
  const auto seconds = read_two(scanner, 59);
  if (!seconds) return std::nullopt;
  const auto fraction = read_fraction(scanner);
  if (!fraction) return std::nullopt;
  return micros + *seconds * second + *fraction;
}

/// How far the written zone is ahead of UTC; Seoul's when none is written.
std::optional<std::int64_t> read_zone(Scanner& scanner) {
  if (scanner.at_end()) return seoul_ahead;
  if (scanner.take('Z')) return 0;
  const bool behind = scanner.take('-');
  if (!behind && !scanner.take('+')) return std::nullopt;
  const auto digits = scanner.digits();
  const auto minutes = digits.size() == 2 && scanner.take(':') ? scanner.digits()
                                                               : digits.substr(std::min<std::size_t>(2, digits.size()));
  if (digits.size() < 2 || minutes.size() != 2) return std::nullopt;
  const int hours_ahead = to_int(digits.substr(0, 2));
  if (hours_ahead > 23 || to_int(minutes) > 59) return std::nullopt;
  const std::int64_t ahead = (hours_ahead * 3'600 + to_int(minutes) * 60) * second;
  return behind ? -ahead : ahead;
}

std::optional<Instant> read_instant(std::string_view text) {
  constexpr std::size_t date_size = 10;
  if (text.size() <= date_size) return std::nullopt;
  const auto date = parse_date(text.substr(0, date_size));
  Scanner scanner(text.substr(date_size));
  if (!date.ok() || (!scanner.take('T') && !scanner.take(' '))) return std::nullopt;
  const auto clock = read_clock(scanner);
  if (!clock) return std::nullopt;
  const auto ahead = read_zone(scanner);
  if (!ahead || !scanner.at_end()) return std::nullopt;
  const std::int64_t micros = date->days_since_epoch() * day + *clock - *ahead;
  return has_day(micros) ? std::optional(Instant::from_micros(micros)) : std::nullopt;
}

}  // namespace

Instant Instant::start_of(Date date) { return Instant(date.days_since_epoch() * day - seoul_ahead); }

std::string to_text(Instant instant) {
  const auto [date, since_midnight] = wall_time(instant.micros());
  const std::int64_t fraction = since_midnight % second;
  const auto clock = clock_text(since_midnight);
  if (fraction == 0) return fmt::format("{}T{}Z", to_text(date), clock);
  return fmt::format("{}T{}.{:06}Z", to_text(date), clock, fraction);
}

std::string to_seoul_text(Instant instant) {
  const auto [date, since_midnight] = wall_time(on_clock(instant, seoul_ahead));
  return fmt::format("{} {}", to_text(date), clock_text(since_midnight));
}

Date date_in_seoul(Instant instant) { return wall_time(on_clock(instant, seoul_ahead)).date; }

Result<Instant> parse_instant(std::string_view text) {
  const TypedText typed(text);
  if (const auto instant = read_instant(typed.view())) return *instant;
  return Problem{.code = "DAT-131", .details = {{"value", shown(text)}}};
}

Clock system_clock() {
  return [] {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant::from_micros(std::chrono::duration_cast<std::chrono::microseconds>(now).count());
  };
}

}  // namespace geojeom
