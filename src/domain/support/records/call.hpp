#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Project;
struct SubProgramme;
struct SupportType;

enum class CallState : unsigned char { planned, open, closed, reopened, cancelled };
inline constexpr Choice call_states[] = {
    {"planned", "예정", "Planned"},         {"open", "접수중", "Open"},         {"closed", "마감", "Closed"},
    {"reopened", "재공고", "Re-announced"}, {"cancelled", "취소", "Cancelled"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CallState> = call_states;

/// A call (공고): what is offered to whom, until when. SUP-102 when it closes before it is published.
struct CallForApplications {
  std::string code;
  std::string name;
  std::optional<Id<Project>> project;
  std::optional<Id<SubProgramme>> sub_programme;
  std::optional<Id<SupportType>> support_type;
  std::optional<Date> published_on;
  Period reception;
  CallState state;
  std::optional<Won> budget;
  std::optional<std::int64_t> quota;
  std::optional<Won> cap;
  std::optional<std::string> short_reason;
  std::optional<std::string> target;
  std::optional<std::string> criteria;
  std::optional<std::string> papers;
  std::optional<std::string> contact;
  std::optional<Instant> closes_at;
  std::optional<std::string> eligibility;
  std::optional<std::string> regime;
  std::optional<Ratio> own_share;
};

/// What contradicts itself within one record.
inline Problems check_call(const RecordType& type, const Row& row) {
  const auto call = from_row<CallForApplications>(type, row);
  if (call.published_on && call.reception.last() < *call.published_on) {
    return {{.code = "SUP-102", .field = "reception_to"}};
  }
  return {};
}

inline RecordText describe(const CallForApplications*) {
  return {.ko = "공고",
          .en = "Call",
          .help_ko = "지원사업 공고와 접수 기간",
          .help_en = "A call for applications with its reception period",
          .title = "name",
          .fields =
              {
                  field<&CallForApplications::code>(
                      {.ko = "공고번호", .en = "Code", .unique = true, .searchable = true, .list = true}),
                  field<&CallForApplications::name>({.ko = "공고명", .en = "Name", .searchable = true, .list = true}),
                  field<&CallForApplications::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&CallForApplications::sub_programme>(
                      {.ko = "내역사업", .en = "Sub-programme", .to = "sub_programme"}),
                  field<&CallForApplications::support_type>(
                      {.ko = "지원유형", .en = "Support type", .to = "support_type", .list = true}),
                  field<&CallForApplications::published_on>({.ko = "공고일", .en = "Published on", .list = true}),
                  field<&CallForApplications::reception>({.ko = "접수기간", .en = "Reception", .list = true}),
                  field<&CallForApplications::state>(
                      {.ko = "상태", .en = "State", .default_text = "planned", .list = true}),
                  field<&CallForApplications::budget>({.ko = "예산", .en = "Budget", .min = 0}),
                  field<&CallForApplications::quota>({.ko = "선정 예정 수", .en = "Quota", .unit = "개사", .min = 0}),
                  field<&CallForApplications::cap>({.ko = "기업당 지원한도", .en = "Cap a company", .min = 0}),
                  field<&CallForApplications::short_reason>(
                      {.ko = "단축 사유",
                       .en = "Reason for a short period",
                       .help_ko = "접수기간이 규정보다 짧을 때 적습니다",
                       .help_en = "Needed when the reception is shorter than the rule"}),
                  field<&CallForApplications::target>(
                      {.ko = "지원 대상", .en = "For whom", .searchable = true, .long_text = true}),
                  field<&CallForApplications::criteria>({.ko = "평가 기준", .en = "Criteria", .long_text = true}),
                  field<&CallForApplications::papers>({.ko = "제출 서류", .en = "Papers", .long_text = true}),
                  field<&CallForApplications::contact>({.ko = "문의처", .en = "Contact"}),
                  field<&CallForApplications::closes_at>(
                      {.ko = "접수 마감 일시",
                       .en = "Closes at",
                       .help_ko = "비우면 접수기간 마지막 날 24시까지 받습니다",
                       .help_en = "Without it, until the end of the last day of the reception"}),
                  field<&CallForApplications::eligibility>(
                      {.ko = "신청 자격 조건",
                       .en = "Eligibility",
                       .help_ko = "예: 지역 = 대전 그리고 상시근로자 10명 이상 그리고 업력 7년 이하",
                       .help_en = "For example: region = Daejeon and staff >= 10 and age <= 7",
                       .long_text = true}),
                  field<&CallForApplications::regime>({.ko = "적용 규정 체계",
                                                       .en = "Rule regime",
                                                       .help_ko = "기간과 절차를 정하는 규정 묶음",
                                                       .help_en = "The rule packs that set dates and procedures"}),
                  field<&CallForApplications::own_share>(
                      {.ko = "최소 기업부담률", .en = "Least own share", .min = 0, .max = 1'000'000}),
              },
          .check = check_call};
}

}  // namespace geojeom
