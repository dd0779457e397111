#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Settlement;

/// A paper that the regime asks for with a settlement: handed in with its file, or why it is not needed. FUN-122 when
/// neither is said.
struct SettlementPaper {
  Id<Settlement> settlement;
  std::string paper;
  std::optional<Date> filed_on;
  std::optional<FileHash> file;
  std::optional<std::string> not_needed_because;
};

/// What contradicts itself within one record.
inline Problems check_settlement_paper(const RecordType& type, const Row& row) {
  const auto paper = from_row<SettlementPaper>(type, row);
  if (!paper.filed_on && !paper.not_needed_because) return {{.code = "FUN-122", .field = "filed_on"}};
  return {};
}

inline RecordText describe(const SettlementPaper*) {
  return {
      .ko = "정산 서류",
      .en = "Settlement paper",
      .help_ko = "정산에 붙이는 서식과 증빙, 또는 붙이지 않는 까닭",
      .help_en = "A form handed in with a settlement, or why it is not needed",
      .fields =
          {
              field<&SettlementPaper::settlement>({.ko = "정산", .en = "Settlement", .to = "settlement", .list = true}),
              field<&SettlementPaper::paper>({.ko = "서식 코드",
                                              .en = "Paper",
                                              .help_ko = "규정 묶음의 정산 서식 이름: form_5",
                                              .help_en = "Its name in the rule pack: form_5",
                                              .list = true}),
              field<&SettlementPaper::filed_on>({.ko = "제출일", .en = "Filed on", .list = true}),
              field<&SettlementPaper::file>({.ko = "파일", .en = "File"}),
              field<&SettlementPaper::not_needed_because>(
                  {.ko = "해당 없는 까닭", .en = "Not needed because", .list = true}),
          },
      .unique_together = {{"settlement", "paper"}},
      .check = check_settlement_paper};
}

}  // namespace geojeom
