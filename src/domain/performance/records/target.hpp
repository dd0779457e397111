#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Indicator;
struct Programme;
struct Project;

/// The value an indicator shall reach in a year, for the organisation or one programme or project.
struct IndicatorTarget {
  std::string code;
  Id<Indicator> indicator;
  FiscalYear year;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Project>> project;
  std::optional<RegionCode> region;
  Decimal value;
  std::optional<Decimal> baseline;
  std::optional<std::string> remark;
};

inline RecordText describe(const IndicatorTarget*) {
  return {
      .ko = "목표",
      .en = "Target",
      .help_ko = "지표의 연도별 목표값",
      .help_en = "The target of an indicator in a year",
      .fields = {
          field<&IndicatorTarget::code>({.ko = "목표 코드", .en = "Code", .unique = true, .list = true}),
          field<&IndicatorTarget::indicator>({.ko = "성과지표", .en = "Indicator", .to = "indicator", .list = true}),
          field<&IndicatorTarget::year>({.ko = "연도", .en = "Year", .indexed = true, .list = true}),
          field<&IndicatorTarget::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
          field<&IndicatorTarget::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
          field<&IndicatorTarget::region>({.ko = "지역", .en = "Region"}),
          field<&IndicatorTarget::value>({.ko = "목표값", .en = "Target value", .list = true}),
          field<&IndicatorTarget::baseline>({.ko = "기준값", .en = "Baseline"}),
          field<&IndicatorTarget::remark>({.ko = "비고", .en = "Remark"}),
      }};
}

}  // namespace geojeom
