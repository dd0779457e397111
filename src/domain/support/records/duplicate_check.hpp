#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct SupportApplication;

enum class DuplicateVerdict : unsigned char { clear, hold, conditional, excluded, accepted };
inline constexpr Choice duplicate_verdicts[] = {
    {"clear", "중복 없음", "Clear"},
    {"hold", "보류(차별성 소명 요청)", "On hold"},
    {"conditional", "조건부(중복 부분 제외)", "Conditional"},
    {"excluded", "지원제외", "Excluded"},
    {"accepted", "차별성 인정", "Difference accepted"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DuplicateVerdict> = duplicate_verdicts;

/// One search for duplicate support before an award (BR-18, BR-19): what was compared, how many hits, who decided what.
struct DuplicateCheck {
  std::string code;
  std::optional<Id<SupportApplication>> application;
  Id<Company> company;
  std::string item;
  Period period;
  std::int64_t compared;
  std::int64_t hits;
  DuplicateVerdict verdict;
  std::optional<std::string> reason;
  Instant checked_at;
  std::optional<std::string> decided_by;
  std::optional<std::string> rule_pack;
};

inline RecordText describe(const DuplicateCheck*) {
  return {
      .ko = "중복 검토",
      .en = "Duplicate check",
      .help_ko = "선정 전에 같은 기업·품목·기간의 지원을 모든 재원에서 찾은 기록",
      .help_en = "What was compared before an award, over every fund and year, and what was decided",
      .title = "code",
      .fields =
          {
              field<&DuplicateCheck::code>({.ko = "검토번호", .en = "Code", .unique = true, .list = true}),
              field<&DuplicateCheck::application>(
                  {.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&DuplicateCheck::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&DuplicateCheck::item>({.ko = "검토 품목", .en = "Item checked", .searchable = true, .list = true}),
              field<&DuplicateCheck::period>({.ko = "검토 기간", .en = "Period checked"}),
              field<&DuplicateCheck::compared>({.ko = "대조 건수",
                                                .en = "Compared",
                                                .help_ko = "기관이 가진 지원 가운데 대조한 건수",
                                                .help_en = "Supports of the organisation it was compared with",
                                                .unit = "건",
                                                .min = 0,
                                                .list = true}),
              field<&DuplicateCheck::hits>({.ko = "발견 건수", .en = "Hits", .unit = "건", .min = 0, .list = true}),
              field<&DuplicateCheck::verdict>({.ko = "판정", .en = "Verdict", .default_text = "clear", .list = true}),
              field<&DuplicateCheck::reason>({.ko = "판정 사유", .en = "Reason of the verdict", .long_text = true}),
              field<&DuplicateCheck::checked_at>(
                  {.ko = "검토 일시", .en = "Checked at", .read_only = true, .list = true}),
              field<&DuplicateCheck::decided_by>({.ko = "판정자", .en = "Decided by"}),
              field<&DuplicateCheck::rule_pack>({.ko = "적용 규정", .en = "Rule pack", .read_only = true}),
          },
  };
}

}  // namespace geojeom
