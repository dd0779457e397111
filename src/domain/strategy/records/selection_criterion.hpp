#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Selection;

enum class CriterionDirection : unsigned char { benefit, cost };
inline constexpr Choice criterion_directions[] = {
    {"benefit", "클수록 좋음", "More is better"},
    {"cost", "작을수록 좋음", "Less is better"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CriterionDirection> = criterion_directions;

enum class CriterionAspect : unsigned char {
  technology_maturity,
  industrial_base,
  supply_chain,
  job_share,
  production_share,
  anchor_companies,
};
inline constexpr Choice criterion_aspects[] = {
    {"technology_maturity", "기술 성숙도", "Technology maturity"}, {"industrial_base", "산업 기반", "Industrial base"},
    {"supply_chain", "공급망 기업군", "Supply-chain companies"},   {"job_share", "고용 비중", "Share of jobs"},
    {"production_share", "생산 비중", "Share of production"},      {"anchor_companies", "앵커기업", "Anchor companies"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CriterionAspect> = criterion_aspects;

/// A criterion of a selection, or a heading over several. Experts compare criteria under one heading by pairs; without
/// their judgements the direct weights hold.
struct SelectionCriterion {
  Id<Selection> selection;
  std::string code;
  std::string name;
  std::optional<Id<SelectionCriterion>> parent;
  std::optional<std::int64_t> position;
  Decimal weight;
  CriterionDirection direction;
  std::optional<std::string> unit;
  std::optional<Decimal> threshold;
  std::optional<CriterionAspect> aspect;
  std::optional<Ratio> variation;
  std::optional<std::string> definition;
};

inline RecordText describe(const SelectionCriterion*) {
  return {.ko = "선정 기준",
          .en = "Selection criterion",
          .help_ko = "산업 선정의 기준과 묶음, 가중치, 방향, 문턱값",
          .help_en = "A criterion of a selection: heading, weight, direction, threshold",
          .title = "name",
          .fields =
              {
                  field<&SelectionCriterion::selection>(
                      {.ko = "산업 선정", .en = "Selection", .to = "selection", .list = true}),
                  field<&SelectionCriterion::code>({.ko = "기준 코드", .en = "Code", .unique = true, .list = true}),
                  field<&SelectionCriterion::name>({.ko = "기준명", .en = "Name", .searchable = true, .list = true}),
                  field<&SelectionCriterion::parent>(
                      {.ko = "상위 기준", .en = "Heading", .to = "selection_criterion", .list = true}),
                  field<&SelectionCriterion::position>({.ko = "순번", .en = "Position", .min = 1}),
                  field<&SelectionCriterion::weight>(
                      {.ko = "직접 가중치",
                       .en = "Direct weight",
                       .help_ko = "같은 묶음의 다른 기준에 견준 크기입니다. 전문가 판단이 있으면 그것을 씁니다",
                       .help_en = "Size against the others of its heading; expert judgements take precedence",
                       .default_text = "1",
                       .min = 0,
                       .list = true}),
                  field<&SelectionCriterion::direction>(
                      {.ko = "방향", .en = "Direction", .default_text = "benefit", .list = true}),
                  field<&SelectionCriterion::unit>({.ko = "단위", .en = "Unit"}),
                  field<&SelectionCriterion::threshold>(
                      {.ko = "문턱값",
                       .en = "Threshold",
                       .help_ko = "후보에서 유망으로 갈 때 넘어야 하는 값입니다(BR-80의 입지계수는 1.0)",
                       .help_en = "What a candidate must reach to be promising (BR-80: quotient 1.0)"}),
                  field<&SelectionCriterion::aspect>({.ko = "부처 양식 항목",
                                                      .en = "Ministry aspect",
                                                      .help_ko = "부처에 내는 산업 비교표의 어느 칸에 서는지 고릅니다",
                                                      .help_en = "Its column in the matrix that ministries ask for"}),
                  field<&SelectionCriterion::variation>(
                      {.ko = "자료 변동계수",
                       .en = "Variation of the data",
                       .help_ko = "값이 얼마나 흔들릴 수 있는지(표준편차 ÷ 값)입니다. 순위의 확실성을 볼 때 씁니다",
                       .help_en = "How far a value may be off (deviation / value), for the doubt about ranks",
                       .min = 0,
                       .max = 1'000'000}),
                  field<&SelectionCriterion::definition>({.ko = "정의·산식", .en = "Definition", .long_text = true}),
              },
          .admit = admit_selection_part};
}

}  // namespace geojeom
