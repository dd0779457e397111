#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/funding/records/settlement_paper.hpp"
#include "record/store.hpp"
#include "rules/rule_book.hpp"

namespace geojeom {

/// One of the papers that a regime asks for, and how it stands.
struct PaperState {
  std::string code;
  Words label;
  std::int64_t record = 0;  ///< 0: nothing was said of it yet
  std::optional<SettlementPaper> stored{};

  bool is_missing() const { return !stored; }
};

/// The papers of the regime's list `settlement_papers` in its order; none where the regime has no such list.
/// `settlement` 0: no settlement record yet, all are missing.
std::vector<PaperState> settlement_papers(Reader& reader, const RulesInForce& rules, std::int64_t settlement);

/// A rule on what is left at the year's end (BR-35), as the regime's packs say it.
struct CarryRule {
  Words text;
  std::string source;  ///< pack and version
  Mark mark = Mark::current;
};
std::vector<CarryRule> carry_rules(const RulesInForce& rules);

}  // namespace geojeom
