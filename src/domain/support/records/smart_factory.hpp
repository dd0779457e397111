#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct SupportProject;

enum class FactoryLevel : unsigned char { none, basic, intermediate_one, intermediate_two, advanced };
inline constexpr Choice factory_levels[] = {
    {"none", "미도입", "None"},
    {"basic", "기초", "Basic"},
    {"intermediate_one", "중간1", "Intermediate 1"},
    {"intermediate_two", "중간2", "Intermediate 2"},
    {"advanced", "고도화", "Advanced"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FactoryLevel> = factory_levels;

/// A smart-factory project of a company with its level before and after.
struct SmartFactory {
  Id<Company> company;
  std::optional<Id<SupportProject>> support_project;
  std::string solution;
  std::optional<Id<Company>> supplier;
  FactoryLevel level_before;
  std::optional<FactoryLevel> level_after;
  Period period;
  std::optional<Date> completed_on;
};

inline RecordText describe(const SmartFactory*) {
  return {
      .ko = "스마트공장",
      .en = "Smart factory",
      .help_ko = "스마트공장 구축과 전후 수준",
      .help_en = "A smart-factory project with the level before and after",
      .fields =
          {
              field<&SmartFactory::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&SmartFactory::support_project>(
                  {.ko = "지원과제", .en = "Support project", .to = "support_project"}),
              field<&SmartFactory::solution>({.ko = "구축 내용", .en = "Solution", .searchable = true, .list = true}),
              field<&SmartFactory::supplier>({.ko = "공급기업", .en = "Supplier", .to = "company"}),
              field<&SmartFactory::level_before>({.ko = "구축 전 수준", .en = "Level before", .list = true}),
              field<&SmartFactory::level_after>({.ko = "구축 후 수준", .en = "Level after", .list = true}),
              field<&SmartFactory::period>({.ko = "구축기간", .en = "Period", .list = true}),
              field<&SmartFactory::completed_on>({.ko = "완료일", .en = "Completed on"}),
          },
      .unique_together = {{"company", "solution"}},
  };
}

}  // namespace geojeom
