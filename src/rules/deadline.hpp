#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "rules/entry.hpp"

namespace geojeom {

/// Days that move a deadline to the next day, as its rule says. Sundays are public holidays.
struct RollOver {
  bool saturday = false;
  bool public_holiday = false;
  bool substitute_holiday = false;
  bool labour_day = false;

  bool any() const { return saturday || public_holiday || substitute_holiday || labour_day; }
  bool operator==(const RollOver&) const = default;
};

enum class SpanUnit : unsigned char {
  hours,
  days,
  working_days,
  months,
  years,
  day_of_year,  ///< a fixed day, such as the last of February of the year after
};

/// How far a deadline lies from its event. The event's own day is not counted; months end on the same day of the month,
/// or on its last day where the month is shorter.
struct Span {
  std::int64_t count = 0;  ///< negative: before the event; for day_of_year the years after the event's year
  SpanUnit unit = SpanUnit::days;
  int month = 0;  ///< of day_of_year
  int day = 0;    ///< of day_of_year; 0 is the month's last day
  int times = 1;  ///< yearly repetitions, the first included: follow-up reports

  bool operator==(const Span&) const = default;
};

/// "60일 이내", "30일 전까지", "이듬해 2월 말일까지, 5년 동안".
std::string to_words(const Span& span, Language language);

/// A deadline of a pack: something is due a span after or before an event.
struct Deadline {
  EntryAbout about;
  std::string event;           ///< "project_ended"; the words are in event_names.hpp
  std::optional<Span> span{};  ///< nothing when the number was not found
  RollOver roll{};
};

}  // namespace geojeom
