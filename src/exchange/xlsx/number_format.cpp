#include "exchange/xlsx/number_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace geojeom {
namespace {

constexpr int seconds_per_day = 86'400;
constexpr double serial_end = 2'958'466;  // 10000-01-01

/// Where the literal or bracketed stretch that opens at `at` ends (its last character).
std::size_t end_of_stretch(std::string_view code, std::size_t at, char close) {
  return std::min(code.find(close, at + 1), code.size());
}

std::string iso_date(int day_number, bool is_1904) {
  using namespace std::chrono;
  if (!is_1904 && day_number == 60) return "1900-02-29";
  const sys_days epoch = is_1904           ? sys_days{year{1904} / 1 / 1}
                         : day_number < 60 ? sys_days{year{1899} / 12 / 31}
                                           : sys_days{year{1899} / 12 / 30};
  const year_month_day date{epoch + days{day_number}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

template <class T>
bool read_digits(std::string_view text, std::size_t at, std::size_t size, T& value) {
  if (text.size() < at + size) return false;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + size, value);
  return error == std::errc{} && end == text.data() + at + size;
}

}  // namespace

DateFormat read_number_format(std::string_view code) {
  bool has_year_or_day = false, has_month_or_minute = false, has_hour_or_second = false, is_duration = false;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    const char c = static_cast<char>(code[at] | 0x20);  // lower case for letters
    if (code[at] == '"') {
      at = end_of_stretch(code, at, '"');
    } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
      ++at;
    } else if (code[at] == '[') {
      const std::size_t close = end_of_stretch(code, at, ']');
      const char first = at + 1 < code.size() ? static_cast<char>(code[at + 1] | 0x20) : ' ';
      is_duration =
          is_duration || ((first == 'h' || first == 'm' || first == 's') &&
                          code.substr(at + 1, close - at - 1).find_first_not_of("hHmMsS") == std::string_view::npos);
      at = close;
    } else if (c == 'y' || c == 'd') {
      has_year_or_day = true;
    } else if (c == 'm') {
      has_month_or_minute = true;
    } else if (c == 'h' || c == 's') {
      has_hour_or_second = true;
    }
  }
  if (is_duration) return {};
  return {.has_date = has_year_or_day || (has_month_or_minute && !has_hour_or_second), .has_time = has_hour_or_second};
}

DateFormat built_in_number_format(unsigned id) {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58) {
    return {.has_date = true};
  }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 33) || id == 45 || id == 47) return {.has_time = true};
  if (id == 34 || id == 35 || id == 55 || id == 56) return {.has_date = true};
  if (id == 22) return {.has_date = true, .has_time = true};
  return {};
}

std::optional<std::string> serial_to_iso(double serial, DateFormat format, bool is_1904) {
  const double offset = is_1904 ? 1462 : 0;
  if (!(serial >= 0 && serial + offset < serial_end)) return std::nullopt;
  auto day = static_cast<int>(std::floor(serial));
  auto second = static_cast<int>(std::lround((serial - day) * seconds_per_day));
  if (second == seconds_per_day) {
    second = 0;
    ++day;
  }
  const auto time = [&] { return fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60); };
  if (!format.has_date && day == 0) return time();
  if (!is_1904 && day == 0) return std::nullopt;  // "1900-01-00"
  if (!format.has_time) return iso_date(static_cast<int>(std::floor(serial)), is_1904);
  return second == 0 ? iso_date(day, is_1904) : iso_date(day, is_1904) + "T" + time();
}

std::optional<double> iso_to_serial(std::string_view iso) {
  using namespace std::chrono;
  int y = 0;
  unsigned m = 0, d = 0, hour = 0, minute = 0, second = 0;
  if (!read_digits(iso, 0, 4, y) || !read_digits(iso, 5, 2, m) || !read_digits(iso, 8, 2, d)) return std::nullopt;
  if (iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const year_month_day date{year{y}, month{m}, day{d}};
  if (!date.ok()) return std::nullopt;
  if (iso.size() > 10) {
    if (!read_digits(iso, 11, 2, hour) || !read_digits(iso, 14, 2, minute) || hour > 23 || minute > 59) {
      return std::nullopt;
    }
    if (iso.size() != 16 && (iso.size() != 19 || !read_digits(iso, 17, 2, second) || second > 59)) return std::nullopt;
  }
  const auto days_since = (sys_days{date} - sys_days{year{1899} / 12 / 30}).count();
  if (days_since < 61) return std::nullopt;
  return static_cast<double>(days_since) + (hour * 3600 + minute * 60 + second) / double{seconds_per_day};
}

std::optional<std::string> plain_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  if (std::abs(value) > 1e300 || value == 0) return value == 0 ? std::optional<std::string>("0") : std::nullopt;
  // 15 significant digits are what Excel keeps and shows; 17 would show 0.30000000000000004.
  const int digits_before_point = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
  std::string shown = fmt::format("{:.{}f}", value, std::clamp(15 - digits_before_point, 0, 320));
  if (shown.find('.') != std::string::npos) {
    shown.erase(shown.find_last_not_of('0') + 1);
    if (shown.back() == '.') shown.pop_back();
  }
  return shown;
}

}  // namespace geojeom
