#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;
struct Company;
struct Industry;

enum class ApplicationState : unsigned char {
  draft,
  submitted,
  correction_requested,
  ineligible,
  under_review,
  supportable,
  not_supported,
  objection,
  confirmed,
  withdrawn,
};
inline constexpr Choice application_states[] = {
    {"draft", "임시저장", "Draft"},
    {"submitted", "제출완료", "Submitted"},
    {"correction_requested", "보완요청", "Correction requested"},
    {"ineligible", "부적격", "Ineligible"},
    {"under_review", "평가중", "Under review"},
    {"supportable", "지원가능", "Supportable"},
    {"not_supported", "지원제외", "Not supported"},
    {"objection", "이의신청", "Objection"},
    {"confirmed", "선정확정", "Selection confirmed"},
    {"withdrawn", "포기", "Withdrawn"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ApplicationState> = application_states;

/// An application with its way from draft to confirmed selection. SUP-103 when it is submitted without a time.
struct SupportApplication {
  std::string code;
  Id<CallForApplications> call;
  Id<Company> company;
  std::string title;
  std::optional<std::string> item;
  std::optional<Id<Industry>> industry;
  std::optional<Won> requested;
  std::optional<Won> own_share;
  std::optional<Period> period;
  std::optional<Instant> submitted_at;
  ApplicationState state;
  std::optional<std::string> contact_name;
  std::optional<std::string> contact_phone;
  std::optional<std::string> contact_email;
  std::optional<std::string> summary;
  std::optional<std::string> expected;
};

/// What contradicts itself within one record.
inline Problems check_application(const RecordType& type, const Row& row) {
  const auto application = from_row<SupportApplication>(type, row);
  if (application.state != ApplicationState::draft && application.state != ApplicationState::withdrawn &&
      !application.submitted_at) {
    return {{.code = "SUP-103", .field = "submitted_at"}};
  }
  return {};
}

inline RecordText describe(const SupportApplication*) {
  return {
      .ko = "신청",
      .en = "Application",
      .help_ko = "기업이 공고에 낸 신청",
      .help_en = "A company's application to a call",
      .title = "title",
      .fields =
          {
              field<&SupportApplication::code>(
                  {.ko = "신청번호", .en = "Code", .unique = true, .searchable = true, .list = true}),
              field<&SupportApplication::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&SupportApplication::company>({.ko = "신청기업", .en = "Company", .to = "company", .list = true}),
              field<&SupportApplication::title>({.ko = "신청과제명", .en = "Title", .searchable = true, .list = true}),
              field<&SupportApplication::item>({.ko = "품목·기술",
                                                .en = "Item or technology",
                                                .help_ko = "중복지원을 찾는 기준이 됩니다",
                                                .help_en = "Used to find duplicate support",
                                                .searchable = true}),
              field<&SupportApplication::industry>({.ko = "산업", .en = "Industry", .to = "industry"}),
              field<&SupportApplication::requested>({.ko = "신청금액", .en = "Requested", .min = 0, .list = true}),
              field<&SupportApplication::own_share>({.ko = "기업부담금", .en = "Own share", .min = 0}),
              field<&SupportApplication::period>({.ko = "수행 희망 기간", .en = "Wished period"}),
              field<&SupportApplication::submitted_at>({.ko = "제출일시", .en = "Submitted at", .list = true}),
              field<&SupportApplication::state>({.ko = "상태", .en = "State", .default_text = "draft", .list = true}),
              field<&SupportApplication::contact_name>({.ko = "담당자", .en = "Contact person", .personal = true}),
              field<&SupportApplication::contact_phone>(
                  {.ko = "담당자 연락처", .en = "Contact phone", .personal = true}),
              field<&SupportApplication::contact_email>(
                  {.ko = "담당자 전자우편", .en = "Contact email", .personal = true}),
              field<&SupportApplication::summary>(
                  {.ko = "과제 요약", .en = "Summary", .searchable = true, .long_text = true}),
              field<&SupportApplication::expected>({.ko = "기대 효과", .en = "Expected results", .long_text = true}),
          },
      .check = check_application};
}

}  // namespace geojeom
