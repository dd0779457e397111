#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Industry;
struct SelectionCriterion;

/// What a candidate industry reaches on a criterion, with the source and the year of the figure.
struct SelectionValue {
  Id<SelectionCriterion> criterion;
  Id<Industry> industry;
  Decimal value;
  std::optional<std::int64_t> data_year;
  std::optional<std::string> source;
};

inline RecordText describe(const SelectionValue*) {
  return {.ko = "선정 기준 값",
          .en = "Selection value",
          .help_ko = "후보산업이 기준마다 갖는 값과 그 출처, 연도",
          .help_en = "The value of a candidate on a criterion, with source and year",
          .fields =
              {
                  field<&SelectionValue::criterion>(
                      {.ko = "선정 기준", .en = "Criterion", .to = "selection_criterion", .list = true}),
                  field<&SelectionValue::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
                  field<&SelectionValue::value>({.ko = "값", .en = "Value", .list = true}),
                  field<&SelectionValue::data_year>(
                      {.ko = "자료 연도", .en = "Data year", .min = 1'950, .max = 2'200, .list = true}),
                  field<&SelectionValue::source>({.ko = "출처", .en = "Source", .list = true}),
              },
          .unique_together = {{"criterion", "industry"}},
          .admit = admit_selection_part};
}

}  // namespace geojeom
