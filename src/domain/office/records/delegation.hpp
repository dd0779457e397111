#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct UserAccount;

/// A user acts for another during a period. OFF-101 when both are the same.
struct Delegation {
  Id<UserAccount> giver;
  Id<UserAccount> taker;
  Period period;
  std::optional<std::string> reason;
};

/// What contradicts itself within one record.
inline Problems check_delegation(const RecordType& type, const Row& row) {
  const auto delegation = from_row<Delegation>(type, row);
  if (delegation.giver == delegation.taker) return {{.code = "OFF-101", .field = "taker"}};
  return {};
}

inline RecordText describe(const Delegation*) {
  return {.ko = "위임",
          .en = "Delegation",
          .help_ko = "휴가나 출장 동안의 결재 위임",
          .help_en = "Standing in for somebody during an absence",
          .fields =
              {
                  field<&Delegation::giver>({.ko = "위임자", .en = "From", .to = "user_account", .list = true}),
                  field<&Delegation::taker>({.ko = "수임자", .en = "To", .to = "user_account", .list = true}),
                  field<&Delegation::period>({.ko = "위임 기간", .en = "Period", .list = true}),
                  field<&Delegation::reason>({.ko = "사유", .en = "Reason", .list = true}),
              },
          .unique_together = {{"giver", "taker", "period_from"}},
          .check = check_delegation};
}

}  // namespace geojeom
