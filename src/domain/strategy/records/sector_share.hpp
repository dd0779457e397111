#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// One line of a saved concordance: which part of what is bought comes from which sector of the input-output table. The
/// shares of one item add up to one (1:n); a study names its concordance by its code.
struct SectorShare {
  std::string concordance;
  std::string commodity;
  std::string sector;
  std::optional<std::string> sector_name;
  Ratio share;
  std::optional<std::string> basis;
};

inline RecordText describe(const SectorShare*) {
  return {
      .ko = "부문 연계",
      .en = "Sector share",
      .help_ko = "구매 품목을 산업연관표의 부문으로 나누는 비율. 한 품목의 비율은 더해서 1이 되어야 합니다",
      .help_en = "How an item that is bought divides over the sectors of the table; shares of an item add up to one",
      .title = "commodity",
      .fields =
          {
              field<&SectorShare::concordance>({.ko = "연계표 코드",
                                                .en = "Concordance",
                                                .help_ko = "여러 분석에서 다시 쓰는 연계표의 이름입니다",
                                                .help_en = "The name under which studies use it again",
                                                .list = true}),
              field<&SectorShare::commodity>(
                  {.ko = "구매 품목", .en = "Item bought", .searchable = true, .list = true}),
              field<&SectorShare::sector>({.ko = "연관표 부문", .en = "Table sector", .list = true}),
              field<&SectorShare::sector_name>({.ko = "부문명", .en = "Sector name", .list = true}),
              field<&SectorShare::share>({.ko = "배분 비율", .en = "Share", .min = 0, .max = 1'000'000, .list = true}),
              field<&SectorShare::basis>({.ko = "근거", .en = "Basis"}),
          },
      .unique_together = {{"concordance", "commodity", "sector"}}};
}

}  // namespace geojeom
