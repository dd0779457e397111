#pragma once

#include <cstdint>
#include <optional>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class FigureSource : unsigned char { tax_statement, insurance_list, survey, declared, public_data };
inline constexpr Choice figure_sources[] = {
    {"tax_statement", "재무제표증명", "Tax or audited statement"},
    {"insurance_list", "4대보험 가입자 명부", "Social insurance list"},
    {"survey", "성과조사", "Survey"},
    {"declared", "기업 신고", "Declared by the company"},
    {"public_data", "공공데이터", "Public data"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FigureSource> = figure_sources;

/// One year of a company. Staff numbers are head counts on the last day of the year; growth of supported companies is
/// computed over pairs of these (BR-53, BR-55). SUP-101 when a part is larger than its whole.
struct CompanyYear {
  Id<Company> company;
  FiscalYear year;
  std::optional<Won> sales;
  std::optional<Won> exports;
  std::optional<Won> operating_profit;
  std::optional<Won> interest_cost;
  std::optional<Won> research_spending;
  std::optional<Won> capital;
  std::optional<Won> total_assets;
  std::optional<Won> debt;
  std::optional<std::int64_t> staff;
  std::optional<std::int64_t> insured;
  std::optional<std::int64_t> permanent;
  std::optional<std::int64_t> youth;
  std::optional<std::int64_t> women;
  std::optional<FigureSource> source;
  std::optional<FileHash> evidence;
};

/// What contradicts itself within one record.
inline Problems check_company_year(const RecordType& type, const Row& row) {
  const auto year = from_row<CompanyYear>(type, row);
  Problems problems;
  const auto within = [&](auto part, auto whole, std::string_view field) {
    if (part && whole && *part > *whole) problems.add({.code = "SUP-101", .field = std::string(field)});
  };
  within(year.exports, year.sales, "exports");
  within(year.permanent, year.staff, "permanent");
  within(year.youth, year.staff, "youth");
  within(year.women, year.staff, "women");
  return problems;
}

inline RecordText describe(const CompanyYear*) {
  return {
      .ko = "기업 연도실적",
      .en = "Company year",
      .help_ko = "기업의 연도별 매출, 수출, 고용, 연구개발비",
      .help_en = "A company's sales, exports, staff and research spending of one year",
      .fields =
          {
              field<&CompanyYear::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&CompanyYear::year>({.ko = "연도", .en = "Year", .indexed = true, .list = true}),
              field<&CompanyYear::sales>({.ko = "매출액", .en = "Sales", .min = 0, .list = true}),
              field<&CompanyYear::exports>({.ko = "수출액", .en = "Exports", .min = 0, .list = true}),
              field<&CompanyYear::operating_profit>({.ko = "영업이익", .en = "Operating profit"}),
              field<&CompanyYear::interest_cost>({.ko = "이자비용", .en = "Interest cost", .min = 0}),
              field<&CompanyYear::research_spending>({.ko = "연구개발비", .en = "Research spending", .min = 0}),
              field<&CompanyYear::capital>({.ko = "자본금", .en = "Capital", .min = 0}),
              field<&CompanyYear::total_assets>({.ko = "자산총계", .en = "Total assets", .min = 0}),
              field<&CompanyYear::debt>({.ko = "부채총계", .en = "Debt", .min = 0}),
              field<&CompanyYear::staff>(
                  {.ko = "상시근로자", .en = "Regular employees", .unit = "명", .min = 0, .list = true}),
              field<&CompanyYear::insured>({.ko = "고용보험 피보험자", .en = "Insured staff", .unit = "명", .min = 0}),
              field<&CompanyYear::permanent>({.ko = "정규직", .en = "Permanent staff", .unit = "명", .min = 0}),
              field<&CompanyYear::youth>({.ko = "청년", .en = "Youth staff", .unit = "명", .min = 0}),
              field<&CompanyYear::women>({.ko = "여성", .en = "Women", .unit = "명", .min = 0}),
              field<&CompanyYear::source>({.ko = "근거", .en = "Source", .list = true}),
              field<&CompanyYear::evidence>({.ko = "증빙", .en = "Evidence"}),
          },
      .unique_together = {{"company", "year"}},
      .check = check_company_year};
}

}  // namespace geojeom
