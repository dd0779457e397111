#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Programme;

/// The least share of a project's money that one source has to bear (매칭 비율). The annex tables of the regulations
/// are not public as text, so the office enters what its agreement says, with where it stands.
struct MatchingRatio {
  Id<Programme> programme;
  FiscalYear year;
  FundSource source;
  Ratio least;
  std::optional<std::string> basis;
};

inline RecordText describe(const MatchingRatio*) {
  return {.ko = "매칭 비율",
          .en = "Matching ratio",
          .help_ko = "사업과 연도별로 각 재원이 부담할 최소 비율",
          .help_en = "The least share that a source bears in a programme and year",
          .fields =
              {
                  field<&MatchingRatio::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
                  field<&MatchingRatio::year>({.ko = "회계연도", .en = "Fiscal year", .list = true}),
                  field<&MatchingRatio::source>({.ko = "재원 구분", .en = "Source", .list = true}),
                  field<&MatchingRatio::least>(
                      {.ko = "최소 비율", .en = "Least share", .min = 0, .max = 1'000'000, .list = true}),
                  field<&MatchingRatio::basis>({.ko = "근거", .en = "Basis"}),
              },
          .unique_together = {{"programme", "year", "source"}}};
}

}  // namespace geojeom
