#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Selection;

enum class PlanKind : unsigned char {
  development,
  promotion,
  strategy,
  comprehensive,
  management,
  business,
};
inline constexpr Choice plan_kinds[] = {
    {"development", "지역산업발전계획", "Mid/long-term regional plan"},
    {"promotion", "지역산업진흥계획", "Annual regional industry plan"},
    {"strategy", "추진전략", "Promotion strategy"},
    {"comprehensive", "종합계획", "Comprehensive plan"},
    {"management", "경영혁신 계획", "Management innovation plan"},
    {"business", "사업계획", "Business plan"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PlanKind> = plan_kinds;

enum class PlanState : unsigned char { draft, deliberation, confirmed };
inline constexpr Choice plan_states[] = {
    {"draft", "초안", "Draft"},
    {"deliberation", "심의", "Under deliberation"},
    {"confirmed", "확정", "Confirmed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PlanState> = plan_states;

/// A plan with a period, its strategies and tasks. What it states for a year and source of money is a PlanBudget.
struct Plan {
  std::string code;
  std::string name;
  PlanKind kind;
  Period period;
  PlanState state;
  std::optional<Id<Plan>> parent;
  std::optional<Id<Selection>> selection;
  std::optional<RegionCode> region;
  std::optional<std::int64_t> vision_year;
  std::optional<Date> confirmed_on;
  std::optional<std::string> goals;
  std::optional<std::string> last_year_results;
  std::optional<std::string> delivery;
};

inline RecordText describe(const Plan*) {
  return {
      .ko = "계획",
      .en = "Plan",
      .help_ko = "발전계획, 진흥계획, 추진전략, 경영혁신처럼 기간과 전략, 과제를 가진 계획",
      .help_en =
          "A plan with a period, strategies and tasks: development plan, yearly plan, strategy, management innovation",
      .title = "name",
      .fields = {
          field<&Plan::code>({.ko = "계획 코드", .en = "Code", .unique = true, .list = true}),
          field<&Plan::name>({.ko = "계획명", .en = "Name", .searchable = true, .list = true}),
          field<&Plan::kind>({.ko = "종류", .en = "Kind", .list = true}),
          field<&Plan::period>({.ko = "계획 기간", .en = "Period", .list = true}),
          field<&Plan::state>({.ko = "상태", .en = "State", .default_text = "draft", .list = true}),
          field<&Plan::parent>({.ko = "상위 계획", .en = "Parent plan", .to = "plan"}),
          field<&Plan::selection>({.ko = "산업 선정", .en = "Selection", .to = "selection"}),
          field<&Plan::region>({.ko = "지역", .en = "Region"}),
          field<&Plan::vision_year>({.ko = "비전 연도", .en = "Vision year", .min = 1'990, .max = 2'200}),
          field<&Plan::confirmed_on>({.ko = "확정일", .en = "Confirmed on"}),
          field<&Plan::goals>({.ko = "목표", .en = "Goals", .searchable = true, .long_text = true}),
          field<&Plan::last_year_results>({.ko = "전년도 성과", .en = "Last year's performance", .long_text = true}),
          field<&Plan::delivery>({.ko = "추진체계", .en = "Delivery system", .long_text = true}),
      }};
}

}  // namespace geojeom
