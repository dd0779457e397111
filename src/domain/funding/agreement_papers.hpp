#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/funding/records/agreement_paper.hpp"
#include "record/save.hpp"
#include "rules/rule_book.hpp"

namespace geojeom {

/// A paper that the regime's list `agreement_papers` names, and how it stands.
struct AgreementPaperState {
  std::string code;
  Words label;
  std::int64_t record = 0;  ///< 0: nothing was said of it yet
  std::optional<AgreementPaper> stored{};

  bool is_missing() const { return !stored; }
};

/// The papers that the rules ask for, in their order (BR-17); none where the regime has no such list.
std::vector<AgreementPaperState> agreement_papers(Reader& reader, const RulesInForce& rules, std::int64_t agreement);

/// FUN-318 names every paper that is missing, with the rule.
Problems check_agreement_papers(const std::vector<AgreementPaperState>& papers, const RulesInForce& rules);

struct PaperFiled {
  std::int64_t agreement = 0;
  std::string paper;
  std::optional<Date> filed_on{};
  std::optional<FileHash> file{};
  std::string not_needed_because{};
};
/// Says that a paper is there, or why it is not needed; a later word replaces an earlier one. Errors: FUN-301, FUN-319
/// the rules name no such paper, FUN-122.
Saved file_agreement_paper(Writer& writer, const RulesInForce& rules, const PaperFiled& filed);

}  // namespace geojeom
