#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;

/// One KSIC code of an industry. The revision travels with the code (BR-05), so that a statistic of either revision
/// finds its industry.
struct IndustryKsic {
  Id<Industry> industry;
  Ksic ksic;
  Ratio weight;
  std::optional<std::string> basis;
};

inline RecordText describe(const IndustryKsic*) {
  return {.ko = "산업-표준산업분류 연계",
          .en = "Industry to KSIC link",
          .help_ko = "산업에 속하는 표준산업분류 코드와 비중",
          .help_en = "KSIC codes that make up an industry, with their weight",
          .fields =
              {
                  field<&IndustryKsic::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
                  field<&IndustryKsic::ksic>({.ko = "표준산업분류(KSIC)",
                                              .en = "KSIC code",
                                              .help_ko = "개정 차수와 코드를 함께 적습니다. 예: 10:26110",
                                              .help_en = "Revision and code, as in 10:26110",
                                              .list = true}),
                  field<&IndustryKsic::weight>(
                      {.ko = "비중",
                       .en = "Weight",
                       .help_ko = "그 분류 가운데 이 산업에 속하는 비중입니다. 모두 속하면 1입니다",
                       .help_en = "Share of the class that belongs to the industry; 1 when all of it does",
                       .default_text = "1",
                       .min = 0,
                       .max = 1'000'000,
                       .list = true}),
                  field<&IndustryKsic::basis>({.ko = "근거", .en = "Basis"}),
              },
          .unique_together = {{"industry", "ksic"}}};
}

}  // namespace geojeom
