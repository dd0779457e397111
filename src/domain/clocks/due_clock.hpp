#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rules/due_date.hpp"

namespace geojeom {

enum class ClockState : unsigned char { overdue, due_soon, running, suspended, met_late, met };

/// "기한 지남", "기한 임박", "진행 중", "중지", "늦게 이행", "이행".
std::string_view label(ClockState state, Language language);
/// "overdue", "due_soon", ...: the word in JSON and options.
std::string_view code_of(ClockState state);
std::optional<ClockState> clock_state_of(std::string_view code);
/// True for what still asks for work: overdue, due soon, running.
bool is_open(ClockState state);

/// A deadline of one record at one day: computed, never stored.
struct DueClock {
  std::string code;      ///< "DJ-2009-S01:final_report:1", the same on every day
  std::string deadline;  ///< its name in the packs
  Words label;
  std::string subject_type;  ///< the record that it stands at
  std::int64_t subject = 0;
  std::string subject_name;
  std::int64_t programme = 0;  ///< 0 where there is none, as the next
  std::int64_t project = 0;
  std::string programme_name;
  std::string project_name;
  std::string person;  ///< who answers for it; may be empty
  int time = 1;        ///< of a yearly one
  std::string event;
  Date event_on;
  DueDate due;
  const RulePack* pack = nullptr;  ///< nullptr when a record states the date and no rule is known
  const Deadline* rule = nullptr;
  std::optional<Date> met_on{};
  bool is_suspended = false;
  ClockState state = ClockState::running;
  std::int32_t days = 0;  ///< left until the due date, negative when past; of a met one, by how many days it was early
};

/// How a clock stands on a day. `due_soon_days` is the office's own setting.
struct ClockReading {
  Date due_on;
  std::optional<Date> met_on{};
  bool is_suspended = false;
};
ClockState state_of(const ClockReading& reading, Date today, int due_soon_days);
/// Days left (negative: overdue); of a met one, how early it was.
std::int32_t days_of(const ClockReading& reading, Date today);

/// "3일 남음", "오늘까지", "5일 지남", "2일 일찍", "4일 늦음".
std::string day_words(const DueClock& clock, Language language);

}  // namespace geojeom
