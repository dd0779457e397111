#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class OrganisationKind : unsigned char {
  common,
  technopark,
  ministry,
  province,
  municipality,
  agency,
  university,
  research_institute,
  company,
  association,
  foreign,
};
inline constexpr Choice organisation_kinds[] = {
    {"common", "공통 기준정보", "Common reference data"},
    {"technopark", "테크노파크", "Technopark"},
    {"ministry", "중앙부처", "Ministry"},
    {"province", "광역지자체", "Province"},
    {"municipality", "기초지자체", "Municipality"},
    {"agency", "전문·관리기관", "Agency"},
    {"university", "대학", "University"},
    {"research_institute", "연구기관", "Research institute"},
    {"company", "기업", "Company"},
    {"association", "협회·단체", "Association"},
    {"foreign", "해외기관", "Foreign body"},
};
template <>
inline constexpr std::span<const Choice> choices_of<OrganisationKind> = organisation_kinds;

/// A body that takes part in the regional innovation system: the technopark itself (a tenant owns itself), ministries,
/// provinces, universities, partners of agreements.
struct Organisation {
  std::string name;
  std::optional<std::string> name_en;
  OrganisationKind kind;
  std::optional<RegionCode> region;
  std::optional<Date> founded_on;
  std::optional<BusinessNumber> business_number;
  std::optional<std::string> remark;
};

inline RecordText describe(const Organisation*) {
  return {
      .ko = "기관",
      .en = "Organisation",
      .help_ko = "테크노파크, 부처, 지자체, 대학, 협약 상대처럼 지역혁신에 함께하는 기관",
      .help_en = "Bodies of the regional innovation system: technoparks, ministries, provinces, universities, partners",
      .title = "name",
      .fields = {
          field<&Organisation::name>({.ko = "기관명", .en = "Name", .unique = true, .searchable = true, .list = true}),
          field<&Organisation::name_en>({.ko = "영문 기관명", .en = "English name", .searchable = true}),
          field<&Organisation::kind>({.ko = "구분", .en = "Kind", .list = true}),
          field<&Organisation::region>({.ko = "소재 지역", .en = "Region", .list = true}),
          field<&Organisation::founded_on>({.ko = "설립일", .en = "Founded on"}),
          field<&Organisation::business_number>({.ko = "사업자등록번호", .en = "Business number"}),
          field<&Organisation::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
      }};
}

}  // namespace geojeom
