#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class MergeState : unsigned char { merged, undone };
inline constexpr Choice merge_states[] = {
    {"merged", "통합", "Merged"},
    {"undone", "통합 취소", "Undone"},
};
template <>
inline constexpr std::span<const Choice> choices_of<MergeState> = merge_states;

/// One company recorded twice, made one. What moved stands in company_merge_move, so that it can be undone.
struct CompanyMerge {
  std::string code;
  Id<Company> kept;
  Id<Company> absorbed;
  Date merged_on;
  std::string reason;
  MergeState state;
  std::optional<Date> undone_on;
  std::optional<std::string> undone_reason;
};

inline RecordText describe(const CompanyMerge*) {
  return {
      .ko = "기업 통합",
      .en = "Company merge",
      .help_ko = "같은 기업을 하나로 합친 일. 옮긴 기록을 모두 적어 두어 되돌릴 수 있습니다",
      .help_en = "Two records of one company made one; every record that moved is listed, so that it can be undone",
      .title = "code",
      .fields =
          {
              field<&CompanyMerge::code>({.ko = "통합번호", .en = "Code", .unique = true, .list = true}),
              field<&CompanyMerge::kept>({.ko = "남긴 기업", .en = "Kept company", .to = "company", .list = true}),
              field<&CompanyMerge::absorbed>(
                  {.ko = "합친 기업", .en = "Absorbed company", .to = "company", .list = true}),
              field<&CompanyMerge::merged_on>({.ko = "통합일", .en = "Merged on", .list = true}),
              field<&CompanyMerge::reason>({.ko = "통합 사유", .en = "Reason of the merge", .list = true}),
              field<&CompanyMerge::state>({.ko = "상태", .en = "State", .default_text = "merged", .list = true}),
              field<&CompanyMerge::undone_on>({.ko = "취소일", .en = "Undone on"}),
              field<&CompanyMerge::undone_reason>({.ko = "취소 사유", .en = "Reason of undoing"}),
          },
  };
}

}  // namespace geojeom
