#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

enum class SelectionState : unsigned char { draft, deliberation, confirmed };
inline constexpr Choice selection_states[] = {
    {"draft", "초안", "Draft"},
    {"deliberation", "심의", "Under deliberation"},
    {"confirmed", "확정", "Confirmed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SelectionState> = selection_states;

enum class SelectionMethod : unsigned char { saw, topsis, vikor, promethee, edas, waspas };
inline constexpr Choice selection_methods[] = {
    {"saw", "단순가중합", "Simple additive weighting"}, {"topsis", "TOPSIS", "TOPSIS"}, {"vikor", "VIKOR", "VIKOR"},
    {"promethee", "PROMETHEE II", "PROMETHEE II"},      {"edas", "EDAS", "EDAS"},       {"waspas", "WASPAS", "WASPAS"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SelectionMethod> = selection_methods;

/// One round of choosing industries: criteria and method, and its candidates stage by stage (BR-85).
struct Selection {
  std::string code;
  std::string name;
  std::optional<RegionCode> region;
  Period period;
  SelectionState state;
  std::optional<Date> confirmed_on;
  std::optional<std::string> method;
  std::optional<std::string> criteria;
  std::optional<Decimal> quotient_threshold;
  std::optional<std::int64_t> data_year;
  std::optional<std::string> remark;
  std::optional<SelectionMethod> ranking;
  std::optional<std::int64_t> promising_count;
  std::optional<std::int64_t> strategic_count;
  std::optional<std::string> minutes;
  std::optional<std::string> confirmed_report;
};

inline RecordText describe(const Selection*) {
  return {
      .ko = "산업 선정",
      .en = "Selection",
      .help_ko = "후보에서 유망, 전략산업으로 좁혀 가는 한 차례의 선정 작업",
      .help_en = "One round of narrowing candidate industries down to the chosen ones",
      .title = "name",
      .fields =
          {
              field<&Selection::code>({.ko = "선정 코드", .en = "Code", .unique = true, .list = true}),
              field<&Selection::name>({.ko = "선정명", .en = "Name", .searchable = true, .list = true}),
              field<&Selection::region>({.ko = "지역", .en = "Region", .list = true}),
              field<&Selection::period>({.ko = "선정 기간", .en = "Period", .list = true}),
              field<&Selection::state>({.ko = "상태", .en = "State", .default_text = "draft", .list = true}),
              field<&Selection::confirmed_on>({.ko = "확정일", .en = "Confirmed on"}),
              field<&Selection::method>(
                  {.ko = "방법",
                   .en = "Method",
                   .help_ko = "예: 입지계수 1.0 이상과 성장성, 전문가 계층화분석",
                   .help_en = "For example location quotient of at least 1.0 with growth, expert weighting"}),
              field<&Selection::criteria>({.ko = "기준·가중치", .en = "Criteria and weights", .long_text = true}),
              field<&Selection::quotient_threshold>({.ko = "입지계수 기준",
                                                     .en = "Location quotient threshold",
                                                     .help_ko = "국내 문서에서 쓰는 기준은 1.0입니다",
                                                     .help_en = "Korean documents use 1.0",
                                                     .min = 0}),
              field<&Selection::data_year>({.ko = "자료 연도", .en = "Data year", .min = 1'950, .max = 2'200}),
              field<&Selection::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
              field<&Selection::ranking>({.ko = "순위 방법",
                                          .en = "Ranking method",
                                          .help_ko = "비우면 단순가중합입니다",
                                          .help_en = "Simple additive weighting when empty"}),
              field<&Selection::promising_count>(
                  {.ko = "유망산업 수", .en = "Number of promising", .unit = "개", .min = 1, .max = 64}),
              field<&Selection::strategic_count>(
                  {.ko = "전략산업 수", .en = "Number of strategic", .unit = "개", .min = 1, .max = 64}),
              field<&Selection::minutes>({.ko = "심의 회의록",
                                          .en = "Minutes",
                                          .help_ko = "누가 무엇을 왜 정했는지 적습니다",
                                          .help_en = "Who decided what and why",
                                          .long_text = true}),
              field<&Selection::confirmed_report>(
                  {.ko = "확정 보고서",
                   .en = "Report of the confirmation",
                   .help_ko = "선정을 확정하며 발행한 보고서의 번호입니다. 있으면 선정과 그 자료를 더 고칠 수 없습니다",
                   .help_en = "Number of the report that the confirmation issued; with it nothing can be changed",
                   .read_only = true}),
          },
      .admit = admit_selection};
}

}  // namespace geojeom
