#include "domain/clocks/clock_calendar.hpp"

#include <fmt/format.h>

#include "document/calendar_feed.hpp"
#include "domain/clocks/clock_json.hpp"

namespace geojeom {
namespace {

constexpr int remind_days_before = 14;

document::CalendarDay day_of(const DueClock& clock, const CalendarOfClocks& options) {
  std::string description = source_line(clock, options.language);
  for (const auto& step : clock.due.steps) {
    description += fmt::format("\n{} {}", to_text(step.date), step.words.in(options.language));
  }
  for (const auto& caution : clock.due.cautions) description += "\n" + caution.in(options.language);
  return {.uid = clock.code + "@geojeom",
          .on = clock.due.on,
          .summary = fmt::format("{}: {}", clock.label.in(options.language), clock.subject_name),
          .description = std::move(description),
          .category = clock.programme_name,
          .address = options.address.empty()
                         ? std::string()
                         : fmt::format("{}/{}/{}", options.address, clock.subject_type, clock.subject),
          .remind_days_before = remind_days_before};
}

}  // namespace

std::string calendar_of_clocks(const std::vector<DueClock>& clocks, const CalendarOfClocks& options) {
  document::CalendarFeed feed{.name = options.name, .written_at = options.written_at, .days = {}};
  for (const auto& clock : clocks) {
    if (is_open(clock.state)) feed.days.push_back(day_of(clock, options));
  }
  return document::write_calendar(feed);
}

}  // namespace geojeom
