#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Programme;
struct Project;

enum class AgreementKind : unsigned char { comprehensive, project, outsourcing };
inline constexpr Choice agreement_kinds[] = {
    {"comprehensive", "포괄적 협약", "Comprehensive agreement"},
    {"project", "과제 협약", "Project agreement"},
    {"outsourcing", "위탁 협약", "Outsourcing agreement"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AgreementKind> = agreement_kinds;

enum class AgreementForm : unsigned char { rcms_electronic, rcms_paper, other_electronic, other_paper };
inline constexpr Choice agreement_forms[] = {
    {"rcms_electronic", "RCMS·전자", "RCMS, electronic"},
    {"rcms_paper", "RCMS·서면", "RCMS, paper"},
    {"other_electronic", "비RCMS·전자", "Without RCMS, electronic"},
    {"other_paper", "비RCMS·서면", "Without RCMS, paper"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AgreementForm> = agreement_forms;

enum class AgreementState : unsigned char { preparing, suspended, concluded, change_requested, terminated };
inline constexpr Choice agreement_states[] = {
    {"preparing", "준비", "Preparing"},     {"suspended", "체결중지", "Suspended"},
    {"concluded", "체결완료", "Concluded"}, {"change_requested", "변경요청", "Change requested"},
    {"terminated", "해약", "Terminated"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AgreementState> = agreement_states;

/// An agreement (협약): the comprehensive one between ministry, region and technopark, or that of a project. FUN-103
/// when it is concluded without a date.
struct Agreement {
  std::string code;
  std::string name;
  AgreementKind kind;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Project>> project;
  std::string parties;
  std::optional<AgreementForm> form;
  Period period;
  std::optional<Date> notified_on;
  std::optional<Date> papers_on;
  std::optional<Date> suspended_on;
  std::optional<std::string> suspension_reason;
  std::optional<Date> cured_on;
  std::optional<Date> concluded_on;
  std::optional<Date> entered_on;
  std::optional<Date> terminated_on;
  std::optional<std::string> termination_reason;
  AgreementState state;
  std::optional<Won> amount;
  std::optional<std::string> conditions;
  std::optional<FileHash> document;
  std::optional<std::string> rule_pack;
  std::optional<std::string> rule_version;
};

/// What contradicts itself within one record.
inline Problems check_agreement(const RecordType& type, const Row& row) {
  const auto agreement = from_row<Agreement>(type, row);
  // A suspended agreement that was not cured ends without ever having been concluded.
  const bool was_cut_off = agreement.state == AgreementState::terminated && agreement.suspended_on;
  const bool needs_date = agreement.state == AgreementState::concluded ||
                          agreement.state == AgreementState::change_requested ||
                          (agreement.state == AgreementState::terminated && !was_cut_off);
  if (needs_date && !agreement.concluded_on) return {{.code = "FUN-103", .field = "concluded_on"}};
  return {};
}

inline RecordText describe(const Agreement*) {
  return {.ko = "협약",
          .en = "Agreement",
          .help_ko = "포괄적 협약과 과제 협약",
          .help_en = "Comprehensive agreements and project agreements",
          .title = "name",
          .fields =
              {
                  field<&Agreement::code>({.ko = "협약번호", .en = "Code", .unique = true, .list = true}),
                  field<&Agreement::name>({.ko = "협약명", .en = "Name", .searchable = true, .list = true}),
                  field<&Agreement::kind>({.ko = "협약 구분", .en = "Kind", .list = true}),
                  field<&Agreement::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
                  field<&Agreement::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&Agreement::parties>({.ko = "협약 당사자",
                                              .en = "Parties",
                                              .help_ko = "쉼표로 나누어 적습니다. 예: 부처, 시도, 테크노파크",
                                              .help_en = "Comma-separated: ministry, province, technopark",
                                              .searchable = true}),
                  field<&Agreement::form>({.ko = "협약 형태", .en = "Form"}),
                  field<&Agreement::period>({.ko = "협약 기간", .en = "Period", .list = true}),
                  field<&Agreement::notified_on>({.ko = "선정 통보일",
                                                  .en = "Notified on",
                                                  .help_ko = "협약 서류 기한(1개월)이 이날부터 시작됩니다",
                                                  .help_en = "The month for the papers starts on this day"}),
                  field<&Agreement::papers_on>({.ko = "협약 서류 제출일", .en = "Papers handed in on"}),
                  field<&Agreement::suspended_on>({.ko = "체결중지일",
                                                   .en = "Suspended on",
                                                   .help_ko = "중지 사유를 풀 기한(2개월)이 이날부터 시작됩니다",
                                                   .help_en = "The months to cure the reason start on this day"}),
                  field<&Agreement::suspension_reason>({.ko = "체결중지 사유", .en = "Reason of the suspension"}),
                  field<&Agreement::cured_on>({.ko = "중지 해소일", .en = "Suspension cured on"}),
                  field<&Agreement::concluded_on>({.ko = "체결일", .en = "Concluded on", .list = true}),
                  field<&Agreement::entered_on>({.ko = "전산 등록일", .en = "Entered in the system on"}),
                  field<&Agreement::terminated_on>({.ko = "해약일", .en = "Terminated on"}),
                  field<&Agreement::termination_reason>({.ko = "해약 사유", .en = "Reason of the end"}),
                  field<&Agreement::state>({.ko = "상태", .en = "State", .default_text = "preparing", .list = true}),
                  field<&Agreement::amount>({.ko = "협약금액", .en = "Amount", .min = 0, .list = true}),
                  field<&Agreement::conditions>({.ko = "협약 조건", .en = "Conditions", .long_text = true}),
                  field<&Agreement::document>({.ko = "협약서", .en = "Signed document"}),
                  field<&Agreement::rule_pack>({.ko = "적용 규정 묶음",
                                                .en = "Rule pack",
                                                .help_ko = "마지막 처리를 판단한 규정 묶음",
                                                .help_en = "The pack under which the last step was decided",
                                                .read_only = true}),
                  field<&Agreement::rule_version>({.ko = "규정 판", .en = "Version of the rules", .read_only = true}),
              },
          .check = check_agreement};
}

}  // namespace geojeom
