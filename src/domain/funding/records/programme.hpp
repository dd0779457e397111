#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Plan;

/// A programme (사업): one line of public money under one legal regime, over its years. Below it SubProgramme and
/// Project.
struct Programme {
  std::string code;
  std::string name;
  std::optional<std::string> name_en;
  std::optional<LegalRegime> regime;
  std::optional<FundNature> nature;
  std::optional<std::string> ministry;
  std::optional<std::string> agency;
  std::optional<std::string> managing_body;
  Period period;
  std::optional<std::int64_t> phase;
  std::optional<Id<Plan>> plan;
  std::optional<RegionCode> region;
  std::optional<Date> sunset_on;
  std::optional<std::string> purpose;
};

inline RecordText describe(const Programme*) {
  return {.ko = "사업",
          .en = "Programme",
          .help_ko = "재원과 법적 근거가 같은 단위사업. 내역사업과 과제가 그 아래에 놓입니다",
          .help_en = "A funded programme; sub-programmes and projects stand below it",
          .title = "name",
          .fields = {
              field<&Programme::code>({.ko = "사업 코드", .en = "Code", .unique = true, .list = true}),
              field<&Programme::name>({.ko = "사업명", .en = "Name", .searchable = true, .list = true}),
              field<&Programme::name_en>({.ko = "영문 사업명", .en = "English name", .searchable = true}),
              field<&Programme::regime>({.ko = "적용 규정",
                                         .en = "Legal regime",
                                         .help_ko = "기한과 비율을 정하는 규정 묶음을 고릅니다",
                                         .help_en = "Decides which rule pack gives deadlines and ratios",
                                         .list = true}),
              field<&Programme::nature>({.ko = "교부 성격",
                                         .en = "Nature of the money",
                                         .help_ko = "보조금은 정한 목적에만, 출연금은 함께 모아 쓸 수 있습니다",
                                         .help_en = "A subsidy is bound to its purpose, a contribution may be pooled"}),
              field<&Programme::ministry>({.ko = "소관 부처", .en = "Responsible ministry", .list = true}),
              field<&Programme::agency>({.ko = "전문기관", .en = "Specialised agency"}),
              field<&Programme::managing_body>({.ko = "관리기관", .en = "Managing body"}),
              field<&Programme::period>({.ko = "사업 기간", .en = "Period", .list = true}),
              field<&Programme::phase>({.ko = "단계", .en = "Phase", .min = 1}),
              field<&Programme::plan>({.ko = "근거 계획", .en = "Plan", .to = "plan"}),
              field<&Programme::region>({.ko = "지역", .en = "Region"}),
              field<&Programme::sunset_on>({.ko = "일몰 예정일", .en = "Sunset"}),
              field<&Programme::purpose>({.ko = "목적", .en = "Purpose", .searchable = true, .long_text = true}),
          }};
}

}  // namespace geojeom
