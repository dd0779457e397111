#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;

enum class CompanySize : unsigned char { small, medium, mid_size, large };
inline constexpr Choice company_sizes[] = {
    {"small", "소기업", "Small"},
    {"medium", "중기업", "Medium"},
    {"mid_size", "중견기업", "Mid-size"},
    {"large", "대기업", "Large"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CompanySize> = company_sizes;

enum class LegalForm : unsigned char { corporation, individual, non_profit, other };
inline constexpr Choice legal_forms[] = {
    {"corporation", "법인", "Corporation"},
    {"individual", "개인", "Individual"},
    {"non_profit", "비영리법인", "Non-profit"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<LegalForm> = legal_forms;

/// What the tax service says of a business number.
enum class BusinessStatus : unsigned char { unknown, active, suspended, closed };
inline constexpr Choice business_statuses[] = {
    {"unknown", "미확인", "Not asked"},
    {"active", "계속사업자", "Active"},
    {"suspended", "휴업", "Suspended"},
    {"closed", "폐업", "Closed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<BusinessStatus> = business_statuses;

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
  std::optional<std::string> name_en;
  std::optional<LegalForm> legal_form;
  std::optional<RegionCode> plant_region;
  std::optional<Id<Industry>> industry;
  std::optional<bool> has_laboratory;
  std::optional<std::string> website;
  std::optional<std::string> email;
  BusinessStatus status;
  std::optional<Date> status_checked_on;
  std::optional<Id<Company>> headquarters;
  std::optional<Id<Company>> merged_into;
  std::optional<bool> is_independent;
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
          field<&Company::region>({.ko = "소재 지역",
                                   .en = "Region",
                                   .help_ko = "본사 소재지의 시군구 코드",
                                   .help_en = "Municipality of the head office",
                                   .list = true}),
          field<&Company::address>({.ko = "주소", .en = "Address"}),
          field<&Company::ksic>({.ko = "업종(KSIC)", .en = "Industry (KSIC)", .list = true}),
          field<&Company::size>({.ko = "기업 규모", .en = "Size", .list = true}),
          field<&Company::founded_on>({.ko = "설립일", .en = "Founded on"}),
          field<&Company::phone>({.ko = "전화번호", .en = "Phone", .personal = true}),
          field<&Company::products>({.ko = "주요 제품", .en = "Main products", .searchable = true, .long_text = true}),
          field<&Company::name_en>({.ko = "영문 기업명", .en = "English name", .searchable = true}),
          field<&Company::legal_form>({.ko = "기업 형태", .en = "Legal form"}),
          field<&Company::plant_region>({.ko = "사업장 지역", .en = "Region of the plant"}),
          field<&Company::industry>({.ko = "지역산업", .en = "Regional industry", .to = "industry"}),
          field<&Company::has_laboratory>({.ko = "기업부설연구소", .en = "In-house laboratory"}),
          field<&Company::website>({.ko = "누리집", .en = "Website"}),
          field<&Company::email>({.ko = "대표 전자우편", .en = "Email", .personal = true}),
          field<&Company::status>({.ko = "사업자 상태",
                                   .en = "Business status",
                                   .help_ko = "협약과 지급 전에 국세청에 조회합니다",
                                   .help_en = "Asked of the tax service before agreement and payment",
                                   .default_text = "unknown"}),
          field<&Company::status_checked_on>({.ko = "상태 조회일", .en = "Status asked on"}),
          field<&Company::headquarters>({.ko = "본사",
                                         .en = "Head office",
                                         .help_ko = "지점일 때 본사를 적습니다",
                                         .help_en = "For a branch: the company it belongs to",
                                         .to = "company"}),
          field<&Company::merged_into>(
              {.ko = "통합된 기업",
               .en = "Merged into",
               .help_ko = "같은 기업으로 합쳐졌을 때 남은 기업",
               .help_en = "The record that stayed when this one was found to be the same company",
               .to = "company",
               .read_only = true}),
          field<&Company::is_independent>({.ko = "독립성 기준 충족",
                                           .en = "Independent",
                                           .help_ko = "중소기업기본법의 독립성 기준",
                                           .help_en = "Meets the independence test of an SME"}),
      }};
}

}  // namespace geojeom
