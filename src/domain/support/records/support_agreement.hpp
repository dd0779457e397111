#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportProject;

enum class SupportAgreementState : unsigned char { preparing, suspended, concluded, terminated };
inline constexpr Choice support_agreement_states[] = {
    {"preparing", "준비", "Preparing"},
    {"suspended", "체결중지", "Suspended"},
    {"concluded", "체결완료", "Concluded"},
    {"terminated", "해약", "Terminated"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupportAgreementState> = support_agreement_states;

/// The agreement with a supported company (BR-17). Consent is recorded: who, when, to which text.
struct SupportAgreement {
  std::string code;
  Id<SupportProject> support_project;
  Won public_money;
  std::optional<Won> own_cash;
  std::optional<Won> own_in_kind;
  Date notified_on;
  Date papers_due_on;
  std::optional<Date> starts_on;
  std::optional<Date> suspended_on;
  std::optional<std::string> suspension_reason;
  std::optional<std::string> terms;
  std::optional<FileHash> terms_hash;
  std::optional<std::string> consented_by;
  std::optional<Instant> consented_at;
  std::optional<Date> concluded_on;
  SupportAgreementState state;
  std::optional<std::string> rule_pack;
};

inline RecordText describe(const SupportAgreement*) {
  return {
      .ko = "지원 협약",
      .en = "Support agreement",
      .help_ko = "수혜기업과 맺는 협약. 동의한 사람과 시각, 협약서의 지문을 남깁니다",
      .help_en = "The agreement with a supported company: who consented when, and the fingerprint of the text",
      .title = "code",
      .fields =
          {
              field<&SupportAgreement::code>({.ko = "협약번호", .en = "Code", .unique = true, .list = true}),
              field<&SupportAgreement::support_project>(
                  {.ko = "지원과제", .en = "Support project", .to = "support_project", .list = true}),
              field<&SupportAgreement::public_money>({.ko = "지원금", .en = "Public money", .min = 0, .list = true}),
              field<&SupportAgreement::own_cash>({.ko = "기업부담 현금", .en = "Own cash", .min = 0}),
              field<&SupportAgreement::own_in_kind>({.ko = "기업부담 현물", .en = "Own in-kind", .min = 0}),
              field<&SupportAgreement::notified_on>({.ko = "확정 통보일", .en = "Notified on"}),
              field<&SupportAgreement::papers_due_on>(
                  {.ko = "서류 제출 기한", .en = "Papers due on", .indexed = true, .list = true}),
              field<&SupportAgreement::starts_on>({.ko = "협약 시작일", .en = "Starts on"}),
              field<&SupportAgreement::suspended_on>({.ko = "체결중지일", .en = "Suspended on"}),
              field<&SupportAgreement::suspension_reason>({.ko = "체결중지 사유", .en = "Reason of suspension"}),
              field<&SupportAgreement::terms>({.ko = "협약 내용", .en = "Terms", .long_text = true}),
              field<&SupportAgreement::terms_hash>(
                  {.ko = "협약서 지문", .en = "Fingerprint of the terms", .read_only = true}),
              field<&SupportAgreement::consented_by>(
                  {.ko = "동의한 사람", .en = "Consented by", .personal = true, .read_only = true}),
              field<&SupportAgreement::consented_at>({.ko = "동의 일시", .en = "Consented at", .read_only = true}),
              field<&SupportAgreement::concluded_on>({.ko = "체결일", .en = "Concluded on", .list = true}),
              field<&SupportAgreement::state>({.ko = "상태", .en = "State", .default_text = "preparing", .list = true}),
              field<&SupportAgreement::rule_pack>({.ko = "적용 규정", .en = "Rule pack", .read_only = true}),
          },
  };
}

}  // namespace geojeom
