#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct LedgerEntry;
struct Settlement;

/// Spending that the settlement does not accept (불인정), entry by entry.
struct Disallowance {
  Id<Settlement> settlement;
  Id<LedgerEntry> entry;
  Won amount;
  std::string reason;
  std::optional<Date> decided_on;
};

inline RecordText describe(const Disallowance*) {
  return {.ko = "불인정",
          .en = "Disallowance",
          .help_ko = "정산에서 인정하지 않은 집행과 그 이유",
          .help_en = "Spending that a settlement does not accept, and why",
          .fields =
              {
                  field<&Disallowance::settlement>({.ko = "정산", .en = "Settlement", .to = "settlement", .list = true}),
                  field<&Disallowance::entry>({.ko = "집행 전표", .en = "Entry", .to = "ledger_entry", .list = true}),
                  field<&Disallowance::amount>({.ko = "불인정 금액", .en = "Amount disallowed", .min = 1, .list = true}),
                  field<&Disallowance::reason>({.ko = "불인정 이유", .en = "Reason", .searchable = true, .list = true}),
                  field<&Disallowance::decided_on>({.ko = "결정일", .en = "Decided on"}),
              },
          .unique_together = {{"settlement", "entry"}}};
}

}  // namespace geojeom
