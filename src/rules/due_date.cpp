#include "rules/due_date.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

#include "rules/event_names.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t hours_a_day = 24;
constexpr std::int64_t seconds_an_hour = 3600;

Date day_of_year(const Span& span, int year) {
  const auto first = Date::checked(year, span.month, 1);
  return span.day == 0 ? first.last_of_month() : Date::checked(year, span.month, span.day);
}

/// Throws std::out_of_range beyond the calendar.
Date stepped(const Span& span, Date event, const WorkingCalendar& calendar, int time) {
  const auto count = span.count;
  const int later_years = time - 1;
  switch (span.unit) {
    case SpanUnit::hours:
      return event.plus_days((count + hours_a_day - 1) / hours_a_day);
    case SpanUnit::days:
      return event.plus_days(count).plus_years(later_years);
    case SpanUnit::working_days:
      return calendar.plus_working_days(event, count);
    case SpanUnit::months:
      return event.plus_months(static_cast<int>(count)).plus_years(later_years);
    case SpanUnit::years:
      return event.plus_years(static_cast<int>(count) + later_years);
    case SpanUnit::day_of_year:
      return day_of_year(span, event.year() + static_cast<int>(count) + later_years);
  }
  return event;
}

Words both(std::string ko, std::string en) { return {.ko = std::move(ko), .en = std::move(en)}; }

void caution_about_source(const Said<Deadline>& deadline, DueDate& due) {
  const auto mark = deadline->about.mark;
  if (mark == Mark::old) {
    due.cautions.push_back(both("읽은 규정이 최신판이 아닙니다. 현행 규정을 확인하세요.",
                                "The text read is not the newest version: check the one in force."));
  }
  if (mark == Mark::inferred) {
    due.cautions.push_back(both("규정 문구가 아니라 여러 자료에서 추정한 기한입니다.",
                                "Inferred from several sources; no text says it in these words."));
  }
  if (deadline.standing == Standing::before_first) {
    due.cautions.push_back(
        both(fmt::format("그날의 판을 찾지 못해 가장 이른 판({})으로 셌습니다.", deadline.pack->version),
             fmt::format("No version of that day is known; the oldest one ({}) was used.", deadline.pack->version)));
  }
  if (deadline.standing == Standing::after_last) {
    due.cautions.push_back(both(
        fmt::format("시행이 끝난 판({})으로 셌습니다. 새 규정을 확인하세요.", deadline.pack->version),
        fmt::format("Counted by a version that has run out ({}): look for the new text.", deadline.pack->version)));
  }
}

void caution_about_day(const Said<Deadline>& deadline, const WorkingCalendar& calendar, DueDate& due) {
  if (deadline->roll.any() && !calendar.knows_year(due.on.year())) {
    due.cautions.push_back(
        both(fmt::format("{}년 공휴일이 등록되어 있지 않아 토·일요일만 살폈습니다.", due.on.year()),
             fmt::format("No holidays of {} are entered: only weekends were looked at.", due.on.year())));
  }
  if (calendar.is_day_off(due.on)) {
    due.cautions.push_back(
        both(fmt::format(
                 "쉬는 날({})입니다. 이 기한은 다음 날로 넘어간다는 조항이 확인되지 않았으니 앞 근무일까지 마치세요.",
                 calendar.reason(due.on, Language::ko)),
             fmt::format("A day off ({}), and no rule was found that moves it: finish by the working day before.",
                         calendar.reason(due.on, Language::en))));
  }
}

void roll(const Deadline& deadline, const WorkingCalendar& calendar, DueDate& due) {
  while (calendar.rolls_over(deadline.roll, due.on)) {
    const Date next = due.on.plus_days(1);
    due.steps.push_back({both(fmt::format("{}이므로 다음 날로", calendar.reason(due.on, Language::ko)),
                              fmt::format("{}: the next day", calendar.reason(due.on, Language::en))),
                         next});
    due.on = next;
  }
}

}  // namespace

Result<DueDate> due_date(const Said<Deadline>& deadline, Date event, const WorkingCalendar& calendar, int time) {
  const auto& about = deadline->about;
  if (!deadline->span)
    return Problem{
        .code = "RUL-121",
        .details = {{"rule", about.label.ko}, {"rule_en", about.label.en}, {"pack", to_text(deadline.stamp())}}};
  if (time < 1 || time > deadline->span->times) {
    return Problem{.code = "RUL-122",
                   .details = {{"times", std::to_string(deadline->span->times)}, {"time", std::to_string(time)}}};
  }
  DueDate due{.on = event, .stamp = deadline.stamp(), .standing = deadline.standing, .steps = {}, .cautions = {}};
  due.steps.push_back({both(std::string(event_label(deadline->event, Language::ko)),
                            std::string(event_label(deadline->event, Language::en))),
                       event});
  try {
    due.on = stepped(*deadline->span, event, calendar, time);
    due.steps.push_back(
        {both(to_words(*deadline->span, Language::ko), to_words(*deadline->span, Language::en)), due.on});
    roll(*deadline, calendar, due);
  } catch (const std::out_of_range&) {
    return Problem{.code = "RUL-123", .details = {{"date", to_text(event)}}};
  }
  caution_about_source(deadline, due);
  caution_about_day(deadline, calendar, due);
  return due;
}

Result<Instant> due_instant(const Said<Deadline>& deadline, Instant event) {
  if (!deadline->span)
    return Problem{.code = "RUL-121",
                   .details = {{"rule", deadline->about.label.ko},
                               {"rule_en", deadline->about.label.en},
                               {"pack", to_text(deadline.stamp())}}};
  require(deadline->span->unit == SpanUnit::hours, "a deadline to the hour that is not counted in hours");
  return event.plus_seconds(deadline->span->count * seconds_an_hour);
}

}  // namespace geojeom
