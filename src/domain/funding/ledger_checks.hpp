#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/funding/ledger_rules.hpp"

/// The parts of check_entry: each gives every reason of its kind that keeps an entry out.
namespace geojeom::ledger {

struct Context {
  const ProjectMoney& money;
  const std::vector<LedgerEntry>& same_evidence;
  const LedgerEntry& asked;
  const MoneyRules& rules;
};

/// A refusal that names its rule and pack: "BR-40, R-LOCAL 2024-01-01"; further details by `with`.
class Refusal {
 public:
  Refusal(const Context& context, std::string code, std::string field, std::string_view rule);
  Refusal& with(std::string name, std::string text);
  Refusal& with(std::string name, Won amount) { return with(std::move(name), to_text(amount)); }
  operator Problem() const { return problem_; }

 private:
  Problem problem_;
};

inline bool is_spending(LedgerKind kind) { return kind == LedgerKind::spend || kind == LedgerKind::commit; }

/// FUN-201 to FUN-203, FUN-226, FUN-229, FUN-230: lines and items are the project's, and all that a kind needs is there.
Problems check_places(const Context& context);
/// FUN-207, FUN-223, FUN-224: within the agreement, in a year that is not settled.
Problems check_time(const Context& context);
/// FUN-205, FUN-206, FUN-208, FUN-209, FUN-211, FUN-227, FUN-228: what spending has to keep to.
Problems check_spending(const Context& context);
/// FUN-213, FUN-216 to FUN-219: tranches, and what may be carried over.
Problems check_grant(const Context& context);
Problems check_carry_over(const Context& context);
/// FUN-214, FUN-215: a counter-entry is the mirror of what it corrects.
Problems check_correction(const Context& context);
/// FUN-204, FUN-210, FUN-212, FUN-220 to FUN-222, FUN-225: no account goes below nothing, on any later day.
Problems check_accounts(const Context& context);

}  // namespace geojeom::ledger
