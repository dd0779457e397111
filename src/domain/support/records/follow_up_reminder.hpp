#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct Project;

enum class ReminderChannel : unsigned char { portal, email, phone, letter };
inline constexpr Choice reminder_channels[] = {
    {"portal", "포털", "Portal"},
    {"email", "전자우편", "Email"},
    {"phone", "전화", "Phone"},
    {"letter", "공문", "Letter"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ReminderChannel> = reminder_channels;

/// A reminder of a yearly survey (BR-56): a missing answer is reminded, never taken as zero.
struct FollowUpReminder {
  Id<Company> company;
  Id<Project> project;
  FiscalYear year;
  std::int64_t number;
  Date sent_on;
  ReminderChannel channel;
  std::optional<std::string> remark;
};

inline RecordText describe(const FollowUpReminder*) {
  return {
      .ko = "조사 독촉",
      .en = "Survey reminder",
      .help_ko = "성과활용조사에 답하지 않은 기업에 다시 알린 기록",
      .help_en = "A reminder to a company that has not answered its survey",
      .fields =
          {
              field<&FollowUpReminder::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&FollowUpReminder::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&FollowUpReminder::year>({.ko = "조사연도", .en = "Year", .list = true}),
              field<&FollowUpReminder::number>({.ko = "회차", .en = "Number", .min = 1, .list = true}),
              field<&FollowUpReminder::sent_on>({.ko = "보낸 날", .en = "Sent on", .list = true}),
              field<&FollowUpReminder::channel>({.ko = "방법", .en = "Channel", .list = true}),
              field<&FollowUpReminder::remark>({.ko = "비고", .en = "Remark"}),
          },
      .unique_together = {{"company", "project", "year", "number"}},
  };
}

}  // namespace geojeom
