#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Agreement;
struct Organisation;

enum class ChangeSubject : unsigned char {
  lead_organisation,
  final_goal,
  own_share,
  totals,
  manager,
  partner,
  equipment,
  period,
  carry_over,
  equipment_place,
  line_transfer,
  other,
};
inline constexpr Choice change_subjects[] = {
    {"lead_organisation", "주관기관", "Lead organisation"},
    {"final_goal", "최종 목표", "Final goal"},
    {"own_share", "지방비·민간부담금 감액", "Cut of local or private money"},
    {"totals", "기관별 총액", "Totals by organisation"},
    {"manager", "과제책임자", "Project manager"},
    {"partner", "참여기관", "Partner"},
    {"equipment", "3천만원 이상 장비", "Equipment of 30 million won or more"},
    {"period", "수행기간", "Period"},
    {"carry_over", "이월", "Carry-over"},
    {"equipment_place", "장비 설치장소", "Place of equipment"},
    {"line_transfer", "비목 전용", "Line transfer"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ChangeSubject> = change_subjects;

enum class ChangeRoute : unsigned char { approval, notification };
inline constexpr Choice change_routes[] = {
    {"approval", "승인", "Approval"},
    {"notification", "통보", "Notification"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ChangeRoute> = change_routes;

enum class ChangeState : unsigned char { requested, approved, rejected, notified };
inline constexpr Choice change_states[] = {
    {"requested", "신청", "Requested"},
    {"approved", "승인", "Approved"},
    {"rejected", "반려", "Rejected"},
    {"notified", "통보", "Notified"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ChangeState> = change_states;

/// A request to change an agreement (BR-33): what kind decides between approval and notification. What it changes,
/// value by value, stands in AgreementChangeLine; `agreement_version` is the version that came of it.
struct AgreementChange {
  std::string code;
  Id<Agreement> agreement;
  ChangeSubject subject;
  ChangeRoute route;
  ChangeState state;
  Date requested_on;
  std::optional<Date> decided_on;
  std::optional<std::string> before;
  std::optional<std::string> after;
  std::optional<Period> new_period;
  std::optional<Won> new_amount;
  std::string reason;
  std::optional<std::string> reason_code;
  std::optional<std::string> new_manager;
  std::optional<Id<Organisation>> new_lead;
  std::optional<Date> panel_on;
  std::optional<std::string> requested_by;
  std::optional<std::string> decided_by;
  std::optional<std::string> decision_note;
  std::optional<std::int64_t> agreement_version;
  std::optional<std::string> rule_pack;
  std::optional<std::string> rule_version;
};

/// What contradicts itself within one record.
inline Problems check_agreement_change(const RecordType& type, const Row& row) {
  const auto change = from_row<AgreementChange>(type, row);
  if (change.decided_on && *change.decided_on < change.requested_on) {
    return {{.code = "FUN-104", .field = "decided_on"}};
  }
  return {};
}

inline RecordText describe(const AgreementChange*) {
  return {
      .ko = "협약변경",
      .en = "Agreement change",
      .help_ko = "승인 또는 통보로 처리하는 협약 변경",
      .help_en = "A change of an agreement, by approval or by notification",
      .fields =
          {
              field<&AgreementChange::code>({.ko = "변경번호", .en = "Code", .unique = true, .list = true}),
              field<&AgreementChange::agreement>({.ko = "협약", .en = "Agreement", .to = "agreement", .list = true}),
              field<&AgreementChange::subject>({.ko = "변경 대상", .en = "Subject", .list = true}),
              field<&AgreementChange::route>({.ko = "처리 방식", .en = "Route", .list = true}),
              field<&AgreementChange::state>({.ko = "상태", .en = "State", .default_text = "requested", .list = true}),
              field<&AgreementChange::requested_on>({.ko = "신청일", .en = "Requested on", .list = true}),
              field<&AgreementChange::decided_on>({.ko = "처리일",
                                                   .en = "Decided on",
                                                   .help_ko = "신청 뒤 15일 안에 회신합니다",
                                                   .help_en = "The reply is due within 15 days"}),
              field<&AgreementChange::before>({.ko = "변경 전", .en = "Before", .long_text = true}),
              field<&AgreementChange::after>({.ko = "변경 후", .en = "After", .long_text = true}),
              field<&AgreementChange::new_period>({.ko = "바꿀 기간", .en = "New period"}),
              field<&AgreementChange::new_amount>({.ko = "바꿀 금액", .en = "New amount", .min = 0}),
              field<&AgreementChange::reason>({.ko = "변경 사유", .en = "Reason", .long_text = true}),
              field<&AgreementChange::reason_code>({.ko = "사유 구분",
                                                    .en = "Kind of reason",
                                                    .help_ko = "과제책임자를 바꿀 때 규정이 드는 사유. 예: leaving",
                                                    .help_en = "Of a new manager, as the rules list them: leaving"}),
              field<&AgreementChange::new_manager>({.ko = "새 과제책임자", .en = "New manager", .personal = true}),
              field<&AgreementChange::new_lead>(
                  {.ko = "새 주관기관", .en = "New lead organisation", .to = "organisation"}),
              field<&AgreementChange::panel_on>({.ko = "위원회 심의일",
                                                 .en = "Panel on",
                                                 .help_ko = "한 해 6개월을 넘는 연장은 현장점검과 심의를 거칩니다",
                                                 .help_en = "An extension beyond six months in a year needs a panel"}),
              field<&AgreementChange::requested_by>({.ko = "신청자 계정", .en = "Requested by", .read_only = true}),
              field<&AgreementChange::decided_by>({.ko = "처리자 계정", .en = "Decided by", .read_only = true}),
              field<&AgreementChange::decision_note>(
                  {.ko = "처리 의견", .en = "Note on the decision", .long_text = true}),
              field<&AgreementChange::agreement_version>({.ko = "협약 판", .en = "Version of the agreement", .min = 2}),
              field<&AgreementChange::rule_pack>({.ko = "적용 규정 묶음", .en = "Rule pack", .read_only = true}),
              field<&AgreementChange::rule_version>({.ko = "규정 판", .en = "Version of the rules", .read_only = true}),
          },
      .check = check_agreement_change};
}

}  // namespace geojeom
