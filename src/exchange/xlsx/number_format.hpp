#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace geojeom {

/// What a number format of a workbook makes of a number.
struct DateFormat {
  bool has_date = false;
  bool has_time = false;
  bool is_date() const { return has_date || has_time; }
};

/// Reads a format code such as `[$-412]yyyy"년" m"월" d"일"`. Durations (`[h]:mm`) are numbers.
DateFormat read_number_format(std::string_view code);

/// The formats that have a number and no code, with the dates that Korean Excel adds (27-36, 50-58).
DateFormat built_in_number_format(unsigned id);

/// A date serial as ISO text in the shape of its format. The 1900 system counts a 29 February 1900 that never was:
/// serial 60 gives that text, which no date field accepts. Nothing for serials outside 1900-9999.
std::optional<std::string> serial_to_iso(double serial, DateFormat format, bool is_1904);

/// Serial of an ISO date or date and time in the 1900 system; nothing before 1900-03-01, where the systems disagree.
std::optional<double> iso_to_serial(std::string_view iso);

/// A number as Excel shows it: plain decimal digits with at most 15 significant ones. Nothing when `text` is no number.
std::optional<std::string> plain_number(std::string_view text);

}  // namespace geojeom
