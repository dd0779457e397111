#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct Project;
struct SupportProject;

enum class FollowUpState : unsigned char { due, requested, answered, not_answered, exempt };
inline constexpr Choice follow_up_states[] = {
    {"due", "대상", "Due"},           {"requested", "요청", "Requested"},
    {"answered", "응답", "Answered"}, {"not_answered", "무응답", "No answer"},
    {"exempt", "면제", "Exempt"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FollowUpState> = follow_up_states;

/// One yearly follow-up of a supported company (BR-56). No answer is no answer, never zero (BR-55).
struct FollowUp {
  Id<Company> company;
  Id<Project> project;
  std::optional<Id<SupportProject>> support_project;
  FiscalYear year;
  std::optional<std::int64_t> number;
  Date due_on;
  std::optional<Date> answered_on;
  FollowUpState state;
  std::optional<Won> sales;
  std::optional<Won> exports;
  std::optional<Decimal> new_hires;
  std::optional<std::int64_t> patents;
  std::optional<Won> investment;
  std::optional<Decimal> satisfaction;
  std::optional<std::string> remark;
};

inline RecordText describe(const FollowUp*) {
  return {
      .ko = "성과활용조사",
      .en = "Follow-up",
      .help_ko = "종료 다음 해부터 해마다 하는 성과활용 조사와 응답 여부",
      .help_en = "The yearly survey after the end, and whether the company answered",
      .fields =
          {
              field<&FollowUp::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&FollowUp::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&FollowUp::support_project>({.ko = "지원과제", .en = "Support project", .to = "support_project"}),
              field<&FollowUp::year>({.ko = "조사연도", .en = "Year", .indexed = true, .list = true}),
              field<&FollowUp::number>({.ko = "차수", .en = "Number", .min = 1, .max = 10, .list = true}),
              field<&FollowUp::due_on>({.ko = "제출기한", .en = "Due on", .indexed = true, .list = true}),
              field<&FollowUp::answered_on>({.ko = "응답일", .en = "Answered on"}),
              field<&FollowUp::state>({.ko = "상태", .en = "State", .default_text = "due", .list = true}),
              field<&FollowUp::sales>({.ko = "사업화 매출액", .en = "Commercialisation sales", .min = 0}),
              field<&FollowUp::exports>({.ko = "수출액", .en = "Exports", .min = 0}),
              field<&FollowUp::new_hires>({.ko = "신규고용", .en = "New hires", .unit = "명", .min = 0}),
              field<&FollowUp::patents>({.ko = "특허", .en = "Patents", .unit = "건", .min = 0}),
              field<&FollowUp::investment>({.ko = "투자유치액", .en = "Investment", .min = 0}),
              field<&FollowUp::satisfaction>({.ko = "만족도", .en = "Satisfaction", .min = 0, .max = 100'000'000}),
              field<&FollowUp::remark>({.ko = "의견", .en = "Remark", .long_text = true}),
          },
      .unique_together = {{"company", "project", "year"}}};
}

}  // namespace geojeom
