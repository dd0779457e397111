#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// Price level of a year against the year of an input-output table, for turning amounts of later years into its prices.
struct PriceIndex {
  std::string series;
  FiscalYear year;
  Decimal index;
  std::optional<std::string> source;
};

inline RecordText describe(const PriceIndex*) {
  return {.ko = "물가지수",
          .en = "Price index",
          .help_ko = "지출 연도의 금액을 연관표 연도의 가격으로 바꾸는 지수. 연관표 연도를 1로 둡니다",
          .help_en = "Turns amounts of a year into prices of the table's year, which is 1",
          .title = "series",
          .fields =
              {
                  field<&PriceIndex::series>({.ko = "지수 이름", .en = "Series", .list = true}),
                  field<&PriceIndex::year>({.ko = "연도", .en = "Year", .list = true}),
                  field<&PriceIndex::index>({.ko = "지수", .en = "Index", .min = 1, .list = true}),
                  field<&PriceIndex::source>({.ko = "출처", .en = "Source", .list = true}),
              },
          .unique_together = {{"series", "year"}}};
}

}  // namespace geojeom
