#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct FundingLine;

enum class TrancheState : unsigned char { planned, claimed, paid, held };
inline constexpr Choice tranche_states[] = {
    {"planned", "예정", "Planned"},
    {"claimed", "청구", "Claimed"},
    {"paid", "지급", "Paid"},
    {"held", "보류", "Held back"},
};
template <>
inline constexpr std::span<const Choice> choices_of<TrancheState> = tranche_states;

/// A part of a funding line that is paid at its own time, after a check of what was done with the part before (BR-40:
/// at least two). What was paid is a grant in the ledger; this is when it was to come.
struct Tranche {
  Id<FundingLine> funding_line;
  std::int64_t number;
  Date due_on;
  Won amount;
  TrancheState state;
  std::optional<Date> claimed_on;
  std::optional<Date> paid_on;
  std::optional<Date> checked_on;
  std::optional<std::string> remark;
};

inline RecordText describe(const Tranche*) {
  return {.ko = "분할 교부",
          .en = "Tranche",
          .help_ko = "재원을 나누어 교부하기로 한 날과 금액, 그 전의 집행 점검",
          .help_en = "When a part of a funding line was to be paid, and the check before it",
          .fields =
              {
                  field<&Tranche::funding_line>(
                      {.ko = "재원", .en = "Funding line", .to = "funding_line", .list = true}),
                  field<&Tranche::number>({.ko = "차수", .en = "Number", .min = 1, .max = 99, .list = true}),
                  field<&Tranche::due_on>({.ko = "예정일", .en = "Due on", .indexed = true, .list = true}),
                  field<&Tranche::amount>({.ko = "금액", .en = "Amount", .min = 0, .list = true}),
                  field<&Tranche::state>({.ko = "상태", .en = "State", .default_text = "planned", .list = true}),
                  field<&Tranche::claimed_on>({.ko = "청구일", .en = "Claimed on"}),
                  field<&Tranche::paid_on>({.ko = "지급일", .en = "Paid on", .list = true}),
                  field<&Tranche::checked_on>({.ko = "집행점검일", .en = "Checked on"}),
                  field<&Tranche::remark>({.ko = "비고", .en = "Remark"}),
              },
          .unique_together = {{"funding_line", "number"}}};
}

}  // namespace geojeom
