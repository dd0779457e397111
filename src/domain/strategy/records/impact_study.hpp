#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Plan;
struct Programme;

enum class ImpactBasis : unsigned char { stated, computed };
inline constexpr Choice impact_basises[] = {
    {"stated", "문서에 제시", "Stated by a document"},
    {"computed", "직접 산출", "Computed here"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ImpactBasis> = impact_basises;

/// An input-output impact study: table, mapping, spending and its results, own region apart from the whole (BR-81).
/// Jobs here are model output and never share a column with hires (BR-52).
struct ImpactStudy {
  std::string code;
  std::string name;
  std::optional<Id<Plan>> plan;
  std::optional<Id<Programme>> programme;
  std::optional<RegionCode> region;
  Period period;
  ImpactBasis basis;
  std::optional<std::string> table_name;
  std::optional<std::int64_t> table_year;
  std::optional<std::string> sector_mapping;
  Won spending;
  std::optional<Won> production;
  std::optional<Won> value_added;
  std::optional<Decimal> jobs;
  std::optional<Won> production_in_region;
  std::optional<Won> value_added_in_region;
  std::optional<Decimal> jobs_in_region;
  std::optional<std::string> remark;
  std::optional<std::string> coefficient_set;
  std::optional<std::string> deflator;
  std::optional<Id<ImpactStudy>> compared_with;
  std::optional<Ratio> largest_share;
};

/// What contradicts itself within one record.
inline Problems check_impact_study(const RecordType& type, const Row& row) {
  const auto study = from_row<ImpactStudy>(type, row);
  Problems problems;
  const auto within = [&](auto part, auto whole, std::string_view field) {
    if (part && whole && *part > *whole) problems.add({.code = "STR-103", .field = std::string(field)});
  };
  within(study.production_in_region, study.production, "production_in_region");
  within(study.value_added_in_region, study.value_added, "value_added_in_region");
  within(study.jobs_in_region, study.jobs, "jobs_in_region");
  return problems;
}

inline RecordText describe(const ImpactStudy*) {
  return {
      .ko = "파급효과 분석",
      .en = "Impact study",
      .help_ko = "지출이 지역과 전국에 일으키는 생산, 부가가치, 고용 유발 효과",
      .help_en = "Production, value added and jobs that spending induces in the region and the nation",
      .title = "name",
      .fields =
          {
              field<&ImpactStudy::code>({.ko = "분석 코드", .en = "Code", .unique = true, .list = true}),
              field<&ImpactStudy::name>({.ko = "분석명", .en = "Name", .searchable = true, .list = true}),
              field<&ImpactStudy::plan>({.ko = "계획", .en = "Plan", .to = "plan", .list = true}),
              field<&ImpactStudy::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
              field<&ImpactStudy::region>({.ko = "지역", .en = "Region"}),
              field<&ImpactStudy::period>({.ko = "지출 기간", .en = "Spending period", .list = true}),
              field<&ImpactStudy::basis>({.ko = "산출 근거", .en = "Basis", .list = true}),
              field<&ImpactStudy::table_name>({.ko = "산업연관표",
                                               .en = "Input-output table",
                                               .help_ko = "예: 한국은행 2020년 지역산업연관표",
                                               .help_en = "For example Bank of Korea regional table 2020"}),
              field<&ImpactStudy::table_year>({.ko = "연관표 연도", .en = "Table year", .min = 1'950, .max = 2'200}),
              field<&ImpactStudy::sector_mapping>({.ko = "부문 연계", .en = "Sector mapping"}),
              field<&ImpactStudy::spending>({.ko = "지출액", .en = "Spending", .min = 0, .list = true}),
              field<&ImpactStudy::production>(
                  {.ko = "생산유발효과", .en = "Production inducement", .min = 0, .list = true}),
              field<&ImpactStudy::value_added>({.ko = "부가가치유발효과", .en = "Value-added inducement", .min = 0}),
              field<&ImpactStudy::jobs>(
                  {.ko = "고용유발효과", .en = "Employment inducement", .unit = "명", .min = 0, .list = true}),
              field<&ImpactStudy::production_in_region>(
                  {.ko = "지역 내 생산유발효과", .en = "Production inducement in the region", .min = 0}),
              field<&ImpactStudy::value_added_in_region>(
                  {.ko = "지역 내 부가가치유발효과", .en = "Value-added inducement in the region", .min = 0}),
              field<&ImpactStudy::jobs_in_region>(
                  {.ko = "지역 내 고용유발효과", .en = "Employment inducement in the region", .unit = "명", .min = 0}),
              field<&ImpactStudy::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
              field<&ImpactStudy::coefficient_set>(
                  {.ko = "유발계수 자료",
                   .en = "Coefficient sheet",
                   .help_ko = "자료(data) 목록에 있는 유발계수표의 코드입니다",
                   .help_en = "Code of the sheet of inducement coefficients among the data sets"}),
              field<&ImpactStudy::deflator>({.ko = "물가지수 이름",
                                             .en = "Price index series",
                                             .help_ko = "비우면 지출을 연관표 연도의 가격으로 봅니다",
                                             .help_en = "Without one amounts count as prices of the table's year"}),
              field<&ImpactStudy::compared_with>({.ko = "견줄 제시 효과",
                                                  .en = "Compared with",
                                                  .help_ko = "문서에 제시된 효과를 담은 분석입니다",
                                                  .help_en = "The study that holds the effects a document stated",
                                                  .to = "impact_study"}),
              field<&ImpactStudy::largest_share>(
                  {.ko = "한 부문의 최대 몫",
                   .en = "Largest share of a sector",
                   .help_ko = "제시된 효과를 낼 수 있는 지출 구성을 찾을 때 한 부문에 둘 수 있는 가장 큰 몫입니다",
                   .help_en = "No sector may get more when a mix is sought that gives the stated effect",
                   .min = 0,
                   .max = 1'000'000}),
          },
      .check = check_impact_study};
}

}  // namespace geojeom
