#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// The sales caps of one industry from a date on (BR-07). Which industry has which cap is configuration: without a line
/// the size stays undetermined.
struct SizeStandard {
  Date valid_from;
  Ksic ksic;
  Won sme_sales_cap;
  std::optional<Won> small_sales_cap;
  std::optional<Won> asset_cap;
  std::optional<std::int64_t> grace_years;
  std::string source;
};

inline RecordText describe(const SizeStandard*) {
  return {
      .ko = "규모 기준",
      .en = "Size standard",
      .help_ko = "업종과 시행일별 중소기업·소기업 매출액 기준",
      .help_en = "Sales caps of small and medium companies by industry and date",
      .fields =
          {
              field<&SizeStandard::valid_from>({.ko = "시행일", .en = "Valid from", .indexed = true, .list = true}),
              field<&SizeStandard::ksic>({.ko = "업종(KSIC)", .en = "Industry (KSIC)", .list = true}),
              field<&SizeStandard::sme_sales_cap>(
                  {.ko = "중소기업 매출 상한", .en = "Sales cap of an SME", .min = 0, .list = true}),
              field<&SizeStandard::small_sales_cap>(
                  {.ko = "소기업 매출 상한", .en = "Sales cap of a small company", .min = 0, .list = true}),
              field<&SizeStandard::asset_cap>({.ko = "자산총계 상한", .en = "Cap of total assets", .min = 0}),
              field<&SizeStandard::grace_years>(
                  {.ko = "유예 연수", .en = "Years of grace", .unit = "년", .min = 0, .max = 10}),
              field<&SizeStandard::source>({.ko = "출처", .en = "Source", .list = true}),
          },
      .unique_together = {{"valid_from", "ksic"}},
      .shared = true,
  };
}

}  // namespace geojeom
