#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Agreement;

/// A paper that the regime asks for before an agreement is concluded (BR-17): handed in with its file, or why it is not
/// needed. FUN-122 when neither is said.
struct AgreementPaper {
  Id<Agreement> agreement;
  std::string paper;
  std::optional<Date> filed_on;
  std::optional<FileHash> file;
  std::optional<std::string> not_needed_because;
};

/// What contradicts itself within one record.
inline Problems check_agreement_paper(const RecordType& type, const Row& row) {
  const auto paper = from_row<AgreementPaper>(type, row);
  if (!paper.filed_on && !paper.not_needed_because) return {{.code = "FUN-122", .field = "filed_on"}};
  return {};
}

inline RecordText describe(const AgreementPaper*) {
  return {.ko = "협약 서류",
          .en = "Agreement paper",
          .help_ko = "협약 체결 전에 받는 서류와 파일, 또는 받지 않는 까닭",
          .help_en = "A paper handed in before an agreement is concluded, or why it is not needed",
          .fields =
              {
                  field<&AgreementPaper::agreement>({.ko = "협약", .en = "Agreement", .to = "agreement", .list = true}),
                  field<&AgreementPaper::paper>({.ko = "서류 코드",
                                                 .en = "Paper",
                                                 .help_ko = "규정 묶음의 협약 서류 이름: private_cash",
                                                 .help_en = "Its name in the rule pack: private_cash",
                                                 .list = true}),
                  field<&AgreementPaper::filed_on>({.ko = "제출일", .en = "Filed on", .list = true}),
                  field<&AgreementPaper::file>({.ko = "파일", .en = "File"}),
                  field<&AgreementPaper::not_needed_because>(
                      {.ko = "해당 없는 까닭", .en = "Not needed because", .list = true}),
              },
          .unique_together = {{"agreement", "paper"}},
          .check = check_agreement_paper};
}

}  // namespace geojeom
