#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;

enum class PreCheckItem : unsigned char {
  papers,
  fit_to_call,
  duplicate,
  duties,
  participation_ban,
  default_credit,
  labour_cost,
  concurrent_projects,
  labour_share
};
inline constexpr Choice pre_check_items[] = {
    {"papers", "제출서류", "Papers"},
    {"fit_to_call", "공고 적합성", "Fit to the call"},
    {"duplicate", "중복지원", "Duplicate support"},
    {"duties", "의무사항 불이행", "Unmet duties"},
    {"participation_ban", "참여제한", "Participation ban"},
    {"default_credit", "채무불이행·부실위험", "Default or bad credit"},
    {"labour_cost", "인건비 계상률", "Labour cost ratio"},
    {"concurrent_projects", "동시수행 과제", "Concurrent projects"},
    {"labour_share", "인건비 비중", "Labour share"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PreCheckItem> = pre_check_items;

enum class PreCheckResult : unsigned char { pass, fail, conditional, waived };
inline constexpr Choice pre_check_results[] = {
    {"pass", "적합", "Pass"},
    {"fail", "부적합", "Fail"},
    {"conditional", "조건부", "Conditional"},
    {"waived", "면제", "Waived"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PreCheckResult> = pre_check_results;

/// One item of the pre-check list (BR-11): fail is ineligible, conditional means a part to be removed before agreement.
struct PreCheck {
  Id<SupportApplication> application;
  PreCheckItem item;
  PreCheckResult result;
  std::optional<std::string> evidence_note;
  std::optional<std::string> condition;
  Date checked_on;
  std::string checked_by;
};

inline RecordText describe(const PreCheck*) {
  return {
      .ko = "사전검토",
      .en = "Pre-check",
      .help_ko = "사전검토 항목 하나의 결과와 근거",
      .help_en = "The result of one item of the pre-check, with its evidence",
      .fields =
          {
              field<&PreCheck::application>({.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&PreCheck::item>({.ko = "검토 항목", .en = "Item", .list = true}),
              field<&PreCheck::result>({.ko = "검토 결과", .en = "Result", .list = true}),
              field<&PreCheck::evidence_note>({.ko = "근거", .en = "Evidence", .list = true}),
              field<&PreCheck::condition>({.ko = "조건", .en = "Condition"}),
              field<&PreCheck::checked_on>({.ko = "검토일", .en = "Checked on", .list = true}),
              field<&PreCheck::checked_by>({.ko = "검토자", .en = "Checked by"}),
          },
      .unique_together = {{"application", "item"}},
  };
}

}  // namespace geojeom
