#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class CompanySize : unsigned char { small, medium, mid_size, large };
inline constexpr Choice company_sizes[] = {
    {"small", "소기업", "Small"},
    {"medium", "중기업", "Medium"},
    {"mid_size", "중견기업", "Mid-size"},
    {"large", "대기업", "Large"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CompanySize> = company_sizes;

/// A company that is supported, supplies, or moves in. The business number is its key; the name only helps to find it.
struct Company {
  BusinessNumber business_number;
  std::string name;
  std::optional<CorporateNumber> corporate_number;
  std::optional<std::string> representative;
  RegionCode region;
  std::optional<std::string> address;
  std::optional<Ksic> ksic;
  std::optional<CompanySize> size;
  std::optional<Date> founded_on;
  std::optional<std::string> phone;
  std::optional<std::string> products;
};

inline RecordText describe(const Company*) {
  return {
      .ko = "기업",
      .en = "Company",
      .help_ko = "지원받거나 공급하거나 입주한 기업. 사업자등록번호로 하나만 둡니다",
      .help_en = "A company that is supported, supplies or moves in; one record a business number",
      .title = "name",
      .fields = {
          field<&Company::business_number>(
              {.ko = "사업자등록번호", .en = "Business number", .unique = true, .searchable = true, .list = true}),
          field<&Company::name>({.ko = "기업명", .en = "Name", .searchable = true, .list = true}),
          field<&Company::corporate_number>({.ko = "법인등록번호", .en = "Corporate number"}),
          field<&Company::representative>(
              {.ko = "대표자", .en = "Representative", .searchable = true, .personal = true}),
          field<&Company::region>(
              {.ko = "소재 지역", .en = "Region", .help_ko = "본사 소재지의 시군구 코드", .list = true}),
          field<&Company::address>({.ko = "주소", .en = "Address"}),
          field<&Company::ksic>({.ko = "업종(KSIC)", .en = "Industry (KSIC)", .list = true}),
          field<&Company::size>({.ko = "기업 규모", .en = "Size", .list = true}),
          field<&Company::founded_on>({.ko = "설립일", .en = "Founded on"}),
          field<&Company::phone>({.ko = "전화번호", .en = "Phone", .personal = true}),
          field<&Company::products>({.ko = "주요 제품", .en = "Main products", .searchable = true, .long_text = true}),
      }};
}

}  // namespace geojeom
