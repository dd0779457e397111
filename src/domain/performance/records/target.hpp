#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Indicator;
struct Programme;
struct Project;

/// The value an indicator shall reach in a year, for the organisation or one programme or project.
struct Target {
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

inline RecordText describe(const Target*) {
  return {.ko = "목표",
          .en = "Target",
          .help_ko = "지표의 연도별 목표값",
          .help_en = "The target of an indicator in a year",
          .fields = {
              field<&Target::code>({.ko = "목표 코드", .en = "Code", .unique = true, .list = true}),
              field<&Target::indicator>({.ko = "성과지표", .en = "Indicator", .to = "indicator", .list = true}),
              field<&Target::year>({.ko = "연도", .en = "Year", .indexed = true, .list = true}),
              field<&Target::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
              field<&Target::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&Target::region>({.ko = "지역", .en = "Region"}),
              field<&Target::value>({.ko = "목표값", .en = "Target value", .list = true}),
              field<&Target::baseline>({.ko = "기준값", .en = "Baseline"}),
              field<&Target::remark>({.ko = "비고", .en = "Remark"}),
          }};
}

}  // namespace geojeom
