#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Plan;
struct Programme;

enum class IndicatorDirection : unsigned char { higher, lower };
inline constexpr Choice indicator_directions[] = {
    {"higher", "높을수록 좋음", "Higher is better"},
    {"lower", "낮을수록 좋음", "Lower is better"},
};
template <>
inline constexpr std::span<const Choice> choices_of<IndicatorDirection> = indicator_directions;

enum class IndicatorSource : unsigned char { measure, survey, document };
inline constexpr Choice indicator_sources[] = {
    {"measure", "기록에서 산출", "Computed from records"},
    {"survey", "조사", "Survey"},
    {"document", "문서", "Document"},
};
template <>
inline constexpr std::span<const Choice> choices_of<IndicatorSource> = indicator_sources;

/// An indicator of a plan, programme or evaluation handbook; its actual value is a computed figure or a survey.
struct Indicator {
  std::string code;
  std::string name;
  std::string unit;
  IndicatorDirection direction;
  IndicatorSource source;
  std::optional<std::string> measure;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Plan>> plan;
  std::optional<Ratio> weight;
  std::optional<Ratio> attainment_cap;
  std::optional<std::string> handbook;
  std::optional<std::string> formula;
  std::optional<std::string> evidence_needed;
};

inline RecordText describe(const Indicator*) {
  return {.ko = "성과지표",
          .en = "Indicator",
          .help_ko = "측정 방법과 단위, 방향, 가중치를 가진 성과지표",
          .help_en = "A performance indicator with its formula, unit, direction and weight",
          .title = "name",
          .fields = {
              field<&Indicator::code>({.ko = "지표 코드", .en = "Code", .unique = true, .list = true}),
              field<&Indicator::name>({.ko = "지표명", .en = "Name", .searchable = true, .list = true}),
              field<&Indicator::unit>({.ko = "단위", .en = "Unit", .list = true}),
              field<&Indicator::direction>({.ko = "방향", .en = "Direction", .default_text = "higher", .list = true}),
              field<&Indicator::source>({.ko = "산출 방식", .en = "Source", .list = true}),
              field<&Indicator::measure>({.ko = "측정값",
                                          .en = "Measure",
                                          .help_ko = "프로그램이 계산하는 측정값의 이름",
                                          .help_en = "Name of the measure that the program computes"}),
              field<&Indicator::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
              field<&Indicator::plan>({.ko = "계획", .en = "Plan", .to = "plan"}),
              field<&Indicator::weight>({.ko = "가중치", .en = "Weight", .min = 0, .max = 1'000'000, .list = true}),
              field<&Indicator::attainment_cap>(
                  {.ko = "달성도 상한",
                   .en = "Cap of attainment",
                   .help_ko = "편람에 상한이 있을 때만 적습니다. 상한 전 값도 함께 보여 줍니다",
                   .help_en = "Only when the handbook has one; the uncapped value is shown too",
                   .min = 0}),
              field<&Indicator::handbook>({.ko = "편람", .en = "Handbook"}),
              field<&Indicator::formula>({.ko = "산식", .en = "Formula", .long_text = true}),
              field<&Indicator::evidence_needed>({.ko = "증빙 자료", .en = "Evidence needed", .long_text = true}),
          }};
}

}  // namespace geojeom
