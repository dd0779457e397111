#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class RegionLevel : unsigned char { province, municipality };
inline constexpr Choice region_levels[] = {
    {"province", "시도", "Province"},
    {"municipality", "시군구", "Municipality"},
};
template <>
inline constexpr std::span<const Choice> choices_of<RegionLevel> = region_levels;

/// A region in one code system (BR-04) with its validity; `counterpart` is the same region in the other system,
/// `successor` the region it became.
struct Region {
  RegionCode code;
  std::string name;
  std::optional<std::string> short_name;
  std::string name_en;
  RegionLevel level;
  std::optional<RegionCode> parent;
  Date valid_from;
  std::optional<Date> valid_to;
  std::optional<RegionCode> counterpart;
  std::optional<RegionCode> successor;
  bool is_capital_area;
};

/// What contradicts itself within one record.
inline Problems check_region(const RecordType& type, const Row& row) {
  const auto region = from_row<Region>(type, row);
  if (region.valid_to && *region.valid_to < region.valid_from) return {{.code = "REF-101", .field = "valid_to"}};
  if (region.counterpart && region.counterpart->system() == region.code.system()) {
    return {{.code = "REF-102", .field = "counterpart"}};
  }
  return {};
}

inline RecordText describe(const Region*) {
  return {.ko = "지역",
          .en = "Region",
          .help_ko = "시도와 시군구의 코드, 이름, 유효기간. 두 코드 체계를 서로 잇습니다",
          .help_en = "Provinces and municipalities: codes, names, validity, and the code in the other system",
          .title = "name",
          .fields =
              {
                  field<&Region::code>({.ko = "지역 코드", .en = "Code", .unique = true, .list = true}),
                  field<&Region::name>({.ko = "지역명", .en = "Name", .searchable = true, .list = true}),
                  field<&Region::short_name>({.ko = "약칭", .en = "Short name", .searchable = true, .list = true}),
                  field<&Region::name_en>({.ko = "영문 지역명", .en = "English name", .searchable = true}),
                  field<&Region::level>({.ko = "단위", .en = "Level", .list = true}),
                  field<&Region::parent>({.ko = "상위 지역", .en = "Parent", .list = true}),
                  field<&Region::valid_from>({.ko = "시행일", .en = "Valid from"}),
                  field<&Region::valid_to>({.ko = "폐지일", .en = "Valid to", .list = true}),
                  field<&Region::counterpart>(
                      {.ko = "다른 체계의 코드",
                       .en = "Counterpart",
                       .help_ko = "행정표준코드에는 통계청 코드를, 통계청 코드에는 행정표준코드를 적습니다",
                       .help_en = "The Statistics Korea code of an administrative one, and the other way round",
                       .list = true}),
                  field<&Region::successor>({.ko = "바뀐 코드", .en = "Successor"}),
                  field<&Region::is_capital_area>({.ko = "수도권", .en = "Capital area", .default_text = "아니요"}),
              },
          .shared = true,
          .check = check_region};
}

}  // namespace geojeom
