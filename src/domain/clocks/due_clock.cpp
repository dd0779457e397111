#include "domain/clocks/due_clock.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace geojeom {
namespace {

struct StateName {
  ClockState state;
  std::string_view code;
  std::string_view ko;
  std::string_view en;
};

constexpr std::array<StateName, 6> names{{{ClockState::overdue, "overdue", "기한 지남", "Overdue"},
                                          {ClockState::due_soon, "due_soon", "기한 임박", "Due soon"},
                                          {ClockState::running, "running", "진행 중", "Running"},
                                          {ClockState::suspended, "suspended", "중지", "Suspended"},
                                          {ClockState::met_late, "met_late", "늦게 이행", "Met late"},
                                          {ClockState::met, "met", "이행", "Met"}}};

const StateName& name_of(ClockState state) { return names.at(static_cast<std::size_t>(state)); }

}  // namespace

std::string_view label(ClockState state, Language language) {
  return language == Language::ko ? name_of(state).ko : name_of(state).en;
}

std::string_view code_of(ClockState state) { return name_of(state).code; }

std::optional<ClockState> clock_state_of(std::string_view code) {
  const auto* found = std::ranges::find(names, code, &StateName::code);
  return found == names.end() ? std::nullopt : std::optional(found->state);
}

bool is_open(ClockState state) {
  return state == ClockState::overdue || state == ClockState::due_soon || state == ClockState::running;
}

ClockState state_of(const ClockReading& reading, Date today, int due_soon_days) {
  if (reading.met_on) return *reading.met_on <= reading.due_on ? ClockState::met : ClockState::met_late;
  if (reading.is_suspended) return ClockState::suspended;
  const auto left = days_between(today, reading.due_on);
  if (left < 0) return ClockState::overdue;
  return left <= due_soon_days ? ClockState::due_soon : ClockState::running;
}

std::int32_t days_of(const ClockReading& reading, Date today) {
  return days_between(reading.met_on.value_or(today), reading.due_on);
}

std::string day_words(const DueClock& clock, Language language) {
  const bool ko = language == Language::ko;
  const auto count = clock.days < 0 ? -clock.days : clock.days;
  if (clock.met_on) {
    if (clock.days == 0) return ko ? "기한 당일" : "on the day";
    if (clock.days > 0) return fmt::format(fmt::runtime(ko ? "{}일 일찍" : "{} days early"), count);
    return fmt::format(fmt::runtime(ko ? "{}일 늦음" : "{} days late"), count);
  }
  if (clock.state == ClockState::suspended) return {};
  if (clock.days == 0) return ko ? "오늘까지" : "due today";
  if (clock.days > 0) return fmt::format(fmt::runtime(ko ? "{}일 남음" : "{} days left"), count);
  return fmt::format(fmt::runtime(ko ? "{}일 지남" : "{} days over"), count);
}

}  // namespace geojeom
