#include "rules/deadline.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

std::string day_words(const Span& span, bool ko) {
  if (!ko) {
    const std::string day = span.day == 0 ? std::string("the last day") : std::to_string(span.day);
    const std::string year = span.count == 0   ? "the same year"
                             : span.count == 1 ? "the year after"
                                               : fmt::format("{} years after", span.count);
    return fmt::format("by {} of month {} of {}", day, span.month, year);
  }
  const std::string day = span.day == 0 ? std::string("말일") : fmt::format("{}일", span.day);
  const std::string year = span.count == 0 ? "그해" : span.count == 1 ? "이듬해" : fmt::format("{}년 뒤", span.count);
  return fmt::format("{} {}월 {}까지", year, span.month, day);
}

std::string_view unit_words(SpanUnit unit, bool ko) {
  switch (unit) {
    case SpanUnit::hours:
      return ko ? "시간" : "hours";
    case SpanUnit::days:
      return ko ? "일" : "days";
    case SpanUnit::working_days:
      return ko ? "근무일" : "working days";
    case SpanUnit::months:
      return ko ? "개월" : "months";
    case SpanUnit::years:
      return ko ? "년" : "years";
    case SpanUnit::day_of_year:
      return "";
  }
  return "";
}

std::string distance_words(const Span& span, bool ko) {
  const auto count = span.count < 0 ? -span.count : span.count;
  if (ko) return fmt::format("{}{} {}", count, unit_words(span.unit, ko), span.count < 0 ? "전까지" : "이내");
  return span.count < 0 ? fmt::format("{} {} before", count, unit_words(span.unit, ko))
                        : fmt::format("within {} {}", count, unit_words(span.unit, ko));
}

}  // namespace

std::string to_words(const Span& span, Language language) {
  const bool ko = language == Language::ko;
  std::string words = span.unit == SpanUnit::day_of_year ? day_words(span, ko) : distance_words(span, ko);
  if (span.times > 1) words += fmt::format(fmt::runtime(ko ? ", 해마다 {}번" : ", every year, {} times"), span.times);
  return words;
}

}  // namespace geojeom
