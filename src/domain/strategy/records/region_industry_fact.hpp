#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// One cell of the region x industry x year table that location quotients and shift-share are computed from.
struct RegionIndustryFact {
  RegionCode region;
  Ksic ksic;
  FiscalYear year;
  std::optional<std::int64_t> establishments;
  std::optional<std::int64_t> employees;
  std::optional<Won> sales;
  std::optional<std::string> source;
};

inline RecordText describe(const RegionIndustryFact*) {
  return {.ko = "지역산업 통계",
          .en = "Regional industry statistic",
          .help_ko = "지역, 산업, 연도별 사업체·종사자·매출액. 비밀보호로 가려진 값은 비워 둡니다",
          .help_en = "Establishments, employees and sales by region, industry and year; suppressed values stay empty",
          .fields =
              {
                  field<&RegionIndustryFact::region>({.ko = "지역", .en = "Region", .list = true}),
                  field<&RegionIndustryFact::ksic>({.ko = "표준산업분류(KSIC)", .en = "KSIC code", .list = true}),
                  field<&RegionIndustryFact::year>({.ko = "연도", .en = "Year", .indexed = true, .list = true}),
                  field<&RegionIndustryFact::establishments>(
                      {.ko = "사업체 수", .en = "Establishments", .unit = "개", .min = 0, .list = true}),
                  field<&RegionIndustryFact::employees>(
                      {.ko = "종사자 수", .en = "Employees", .unit = "명", .min = 0, .list = true}),
                  field<&RegionIndustryFact::sales>({.ko = "매출액", .en = "Sales", .list = true}),
                  field<&RegionIndustryFact::source>({.ko = "출처", .en = "Source"}),
              },
          .unique_together = {{"region", "ksic", "year"}},
          .shared = true};
}

}  // namespace geojeom
