#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct DuplicateCheck;

enum class DuplicateKind : unsigned char {
  same_item,
  renamed_item,
  renamed_company,
  shifted_period,
  other_fund,
  limit
};
inline constexpr Choice duplicate_kinds[] = {
    {"same_item", "같은 품목", "Same item"},
    {"renamed_item", "이름을 바꾼 품목", "Renamed item"},
    {"renamed_company", "이름을 바꾼 기업", "Renamed company"},
    {"shifted_period", "기간을 옮긴 지원", "Shifted period"},
    {"other_fund", "다른 재원", "Other fund"},
    {"limit", "지원 한도", "Limit"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DuplicateKind> = duplicate_kinds;

/// One earlier support that a check found. `kind` says how it differs from being the very same.
struct DuplicateHit {
  Id<DuplicateCheck> duplicate_check;
  std::int64_t number;
  DuplicateKind kind;
  std::string found_type;
  std::string found_code;
  std::string found_company;
  std::string found_item;
  std::optional<std::string> found_fund;
  Period found_period;
  Ratio similarity;
  std::int64_t overlap_days;
  std::optional<Won> amount;
};

inline RecordText describe(const DuplicateHit*) {
  return {
      .ko = "중복 의심 건",
      .en = "Duplicate hit",
      .help_ko = "중복 검토에서 찾은 지원 하나와 닮은 정도",
      .help_en = "One support found by a duplicate check, and how alike it is",
      .fields =
          {
              field<&DuplicateHit::duplicate_check>(
                  {.ko = "중복 검토", .en = "Duplicate check", .to = "duplicate_check", .list = true}),
              field<&DuplicateHit::number>({.ko = "순번", .en = "Number", .min = 1}),
              field<&DuplicateHit::kind>({.ko = "의심 구분", .en = "Kind of hit", .list = true}),
              field<&DuplicateHit::found_type>({.ko = "찾은 기록 유형", .en = "Type found"}),
              field<&DuplicateHit::found_code>({.ko = "찾은 지원번호", .en = "Code found", .list = true}),
              field<&DuplicateHit::found_company>({.ko = "그때 기업명", .en = "Company then"}),
              field<&DuplicateHit::found_item>({.ko = "찾은 품목", .en = "Item found", .list = true}),
              field<&DuplicateHit::found_fund>({.ko = "찾은 재원·과제", .en = "Fund found", .list = true}),
              field<&DuplicateHit::found_period>({.ko = "찾은 지원 기간", .en = "Period found"}),
              field<&DuplicateHit::similarity>(
                  {.ko = "닮은 정도", .en = "Similarity", .min = 0, .max = 1'000'000, .list = true}),
              field<&DuplicateHit::overlap_days>(
                  {.ko = "겹친 날", .en = "Days of overlap", .unit = "일", .min = 0, .list = true}),
              field<&DuplicateHit::amount>({.ko = "지원금액", .en = "Amount", .min = 0}),
          },
      .unique_together = {{"duplicate_check", "number"}},
  };
}

}  // namespace geojeom
