#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct Project;
struct DeliveredService;
struct SupportProject;

enum class OutcomeKind : unsigned char {
  commercialisation_sales,
  exports,
  cost_saving,
  investment,
  jobs,
  patent,
  certificate,
  product,
  technology_transfer,
  start_up,
};
inline constexpr Choice outcome_kinds[] = {
    {"commercialisation_sales", "사업화 매출액", "Commercialisation sales"},
    {"exports", "수출액", "Exports"},
    {"cost_saving", "비용 절감액", "Cost saving"},
    {"investment", "투자유치액", "Investment"},
    {"jobs", "일자리", "Jobs"},
    {"patent", "특허", "Patent"},
    {"certificate", "인증", "Certificate"},
    {"product", "제품화", "Product"},
    {"technology_transfer", "기술이전", "Technology transfer"},
    {"start_up", "창업", "Start-up"},
};
template <>
inline constexpr std::span<const Choice> choices_of<OutcomeKind> = outcome_kinds;

enum class JobKind : unsigned char { new_hire, insured_change, agreed_hire, employment_inducement };
inline constexpr Choice job_kinds[] = {
    {"new_hire", "신규고용(확인 채용)", "New hires confirmed"},
    {"insured_change", "고용보험 피보험자 증감", "Change of insured staff"},
    {"agreed_hire", "협약상 의무고용", "Hires owed under the agreement"},
    {"employment_inducement", "고용유발(연관표 모형)", "Employment inducement (model)"},
};
template <>
inline constexpr std::span<const Choice> choices_of<JobKind> = job_kinds;

enum class OutcomeState : unsigned char { claimed, verified, rejected, confirmed };
inline constexpr Choice outcome_states[] = {
    {"claimed", "기업 제출", "Claimed"},
    {"verified", "확인 완료", "Verified"},
    {"rejected", "불인정", "Rejected"},
    {"confirmed", "확정", "Confirmed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<OutcomeState> = outcome_states;

/// One outcome of support (BR-59). The four kinds of jobs are never added to one another (BR-52): `job_kind` says
/// which. SUP-107 jobs without their kind, or a kind on something else; SUP-108 money without an amount or a count
/// without a quantity.
struct SupportOutcome {
  std::string code;
  Id<Company> company;
  std::optional<Id<DeliveredService>> service;
  std::optional<Id<SupportProject>> support_project;
  std::optional<Id<Project>> project;
  OutcomeKind kind;
  std::optional<JobKind> job_kind;
  Date on;
  FiscalYear year;
  std::optional<Won> amount;
  std::optional<Decimal> quantity;
  std::optional<std::int64_t> youth;
  std::optional<std::int64_t> permanent;
  std::optional<std::string> description;
  std::optional<std::string> evidence_name;
  std::optional<FileHash> evidence;
  std::optional<Date> verified_on;
  OutcomeState state;
  std::optional<std::string> entered_by;
  std::optional<std::string> verified_by;
  std::optional<std::string> confirmed_by;
  std::optional<Date> confirmed_on;
};

/// BR-59: SUP-191 an outcome that counts has evidence; SUP-190 what is confirmed was entered, verified and confirmed by
/// three people. So it is at every door: forms, the API and imports.
inline Problems check_outcome_people(const SupportOutcome& outcome) {
  const bool counts = outcome.state == OutcomeState::verified || outcome.state == OutcomeState::confirmed;
  if (counts && !outcome.evidence && !outcome.evidence_name) return {{.code = "SUP-191", .field = "evidence_name"}};
  if (outcome.state != OutcomeState::confirmed) return {};
  const auto& [one, two, three] = std::tie(outcome.entered_by, outcome.verified_by, outcome.confirmed_by);
  if (one && two && three && one != two && one != three && two != three) return {};
  return {{.code = "SUP-190",
           .field = "confirmed_by",
           .details = {{"name", outcome.confirmed_by.value_or("")}, {"name_en", outcome.confirmed_by.value_or("")}}}};
}

/// What contradicts itself within one record.
inline Problems check_outcome(const RecordType& type, const Row& row) {
  const auto outcome = from_row<SupportOutcome>(type, row);
  const bool is_money = outcome.kind <= OutcomeKind::investment;
  if ((outcome.kind == OutcomeKind::jobs) != outcome.job_kind.has_value()) {
    return {{.code = "SUP-107", .field = "job_kind"}};
  }
  if (is_money ? !outcome.amount : !outcome.quantity) {
    return {{.code = "SUP-108", .field = is_money ? "amount" : "quantity"}};
  }
  return check_outcome_people(outcome);
}

inline RecordText describe(const SupportOutcome*) {
  return {
      .ko = "성과",
      .en = "Outcome",
      .help_ko = "지원 뒤에 나온 성과. 증빙 문서와 확인일이 없으면 실적이 아닙니다",
      .help_en = "What came of the support; without evidence and a date it does not count",
      .fields =
          {
              field<&SupportOutcome::code>({.ko = "성과번호", .en = "Code", .unique = true, .list = true}),
              field<&SupportOutcome::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&SupportOutcome::service>({.ko = "지원 건", .en = "Service", .to = "service"}),
              field<&SupportOutcome::support_project>(
                  {.ko = "지원과제", .en = "Support project", .to = "support_project"}),
              field<&SupportOutcome::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&SupportOutcome::kind>({.ko = "성과 종류", .en = "Kind", .indexed = true, .list = true}),
              field<&SupportOutcome::job_kind>(
                  {.ko = "일자리 구분",
                   .en = "Kind of jobs",
                   .help_ko = "확인 채용, 피보험자 증감, 의무고용, 고용유발은 서로 더하지 않습니다",
                   .help_en = "Confirmed hires, insured change, owed hires and model jobs are never added up",
                   .list = true}),
              field<&SupportOutcome::on>({.ko = "발생일", .en = "On", .indexed = true, .list = true}),
              field<&SupportOutcome::year>({.ko = "연도", .en = "Year", .list = true}),
              field<&SupportOutcome::amount>({.ko = "금액", .en = "Amount", .list = true}),
              field<&SupportOutcome::quantity>({.ko = "수량",
                                                .en = "Quantity",
                                                .help_ko = "일자리는 근무 기간에 따라 소수로 나올 수 있습니다",
                                                .help_en = "Jobs may be fractions of a year",
                                                .list = true}),
              field<&SupportOutcome::youth>({.ko = "이 가운데 청년", .en = "Of these youth", .unit = "명", .min = 0}),
              field<&SupportOutcome::permanent>(
                  {.ko = "이 가운데 정규직", .en = "Of these permanent", .unit = "명", .min = 0}),
              field<&SupportOutcome::description>({.ko = "내용", .en = "Description", .searchable = true}),
              field<&SupportOutcome::evidence_name>({.ko = "증빙 문서", .en = "Evidence document"}),
              field<&SupportOutcome::evidence>({.ko = "증빙 파일", .en = "Evidence file"}),
              field<&SupportOutcome::verified_on>({.ko = "확인일", .en = "Verified on", .read_only = true}),
              field<&SupportOutcome::state>(
                  {.ko = "상태", .en = "State", .default_text = "claimed", .read_only = true, .list = true}),
              field<&SupportOutcome::entered_by>({.ko = "입력자", .en = "Entered by", .read_only = true}),
              field<&SupportOutcome::verified_by>({.ko = "확인자", .en = "Verified by", .read_only = true}),
              field<&SupportOutcome::confirmed_by>({.ko = "확정자", .en = "Confirmed by", .read_only = true}),
              field<&SupportOutcome::confirmed_on>({.ko = "확정일", .en = "Confirmed on", .read_only = true}),
          },
      .check = check_outcome};
}

}  // namespace geojeom
