#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/fiscal_year.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "record/store.hpp"

namespace geojeom {

/// What RCMS watches (BR-49): much of a project's budget in one payment, the same payee again and again, payments of
/// one day to one payee that together reach a threshold which each of them stays under (this last one is inferred).
enum class SpendingRisk : unsigned char { large_at_once, same_payee, split_below_threshold };

/// Where a payment begins to look odd. BR-49 gives the fifth; no source gives how often a payee may come back, and the
/// threshold is that of the plan by name (BR-37): both are the office's own setting.
struct RiskSettings {
  Ratio large_share = Ratio::percent(20);
  std::int64_t payee_times = 5;
  Won split_threshold = Won(20'000'000);
};

struct RiskRequest {
  std::int64_t organisation = 0;
  FiscalYear year;
  Date from;
  Date to;
  std::optional<std::int64_t> programme{};
  std::optional<std::int64_t> project{};
  RiskSettings settings{};
};

/// One flag: a question to a person, never a refusal.
struct RiskFlag {
  SpendingRisk risk;
  std::int64_t project = 0;
  std::string payee;
  Date on;  ///< of the payment, or of the last one
  std::int64_t count = 1;
  Won amount;   ///< together
  Won against;  ///< what it is measured by: budget of the project, or the threshold
  std::vector<std::int64_t> entries{};
};

/// Flags of the payments from `from` to `to`, the latest first. Parts of one payment over several sources count as one;
/// corrected payments do not count. The count of a payee is over the whole fiscal year until `to`.
std::vector<RiskFlag> spending_risks(Reader& reader, const RiskRequest& request);

/// The reason in a sentence with its numbers, and the rule: "한 번에 예산의 32.0% 집행(20% 이상, BR-49)".
std::string reason_of(const RiskFlag& flag, const RiskSettings& settings, Language language);

}  // namespace geojeom
