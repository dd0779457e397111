#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Cluster;
struct Company;
struct Industry;

enum class AttractionState : unsigned char {
  lead,
  negotiating,
  promised,
  moved_in,
  operating,
  withdrawn,
};
inline constexpr Choice attraction_states[] = {
    {"lead", "발굴", "Lead"},         {"negotiating", "협의", "Negotiating"}, {"promised", "투자협약", "Promised"},
    {"moved_in", "이전", "Moved in"}, {"operating", "가동", "Operating"},     {"withdrawn", "철회", "Withdrawn"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AttractionState> = attraction_states;

/// A company that is being attracted or has moved in. NET-102 when it operates or has moved in without a date.
struct Attraction {
  std::string code;
  std::string company_name;
  std::optional<Id<Company>> company;
  RegionCode region;
  std::optional<RegionCode> from_region;
  std::optional<Id<Industry>> industry;
  std::optional<Id<Cluster>> cluster;
  AttractionState state;
  bool is_anchor;
  std::optional<Date> promised_on;
  std::optional<Date> moved_in_on;
  std::optional<Won> investment_promised;
  std::optional<Won> investment_actual;
  std::optional<std::int64_t> jobs_promised;
  std::optional<std::int64_t> jobs_actual;
  std::optional<std::string> remark;
};

/// What contradicts itself within one record.
inline Problems check_attraction(const RecordType& type, const Row& row) {
  const auto attraction = from_row<Attraction>(type, row);
  const bool is_here = attraction.state == AttractionState::moved_in || attraction.state == AttractionState::operating;
  if (is_here && !attraction.moved_in_on) return {{.code = "NET-102", .field = "moved_in_on"}};
  return {};
}

inline RecordText describe(const Attraction*) {
  return {.ko = "기업유치",
          .en = "Attraction",
          .help_ko = "유치 대상 발굴부터 이전과 가동까지, 약속한 투자·고용과 실제",
          .help_en = "From a lead to a company that moved in, with promised and actual jobs and investment",
          .title = "company_name",
          .fields =
              {
                  field<&Attraction::code>({.ko = "유치번호", .en = "Code", .unique = true, .list = true}),
                  field<&Attraction::company_name>(
                      {.ko = "유치기업명", .en = "Company name", .searchable = true, .list = true}),
                  field<&Attraction::company>({.ko = "기업", .en = "Company", .to = "company"}),
                  field<&Attraction::region>({.ko = "유치 지역", .en = "Region", .list = true}),
                  field<&Attraction::from_region>({.ko = "이전 전 지역", .en = "From region"}),
                  field<&Attraction::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
                  field<&Attraction::cluster>({.ko = "클러스터", .en = "Cluster", .to = "cluster"}),
                  field<&Attraction::state>(
                      {.ko = "상태", .en = "State", .default_text = "lead", .indexed = true, .list = true}),
                  field<&Attraction::is_anchor>({.ko = "앵커기업", .en = "Anchor company", .default_text = "아니요"}),
                  field<&Attraction::promised_on>({.ko = "투자협약일", .en = "Promised on"}),
                  field<&Attraction::moved_in_on>({.ko = "이전일", .en = "Moved in on", .indexed = true, .list = true}),
                  field<&Attraction::investment_promised>({.ko = "약속 투자액", .en = "Promised investment", .min = 0}),
                  field<&Attraction::investment_actual>({.ko = "실제 투자액", .en = "Actual investment", .min = 0}),
                  field<&Attraction::jobs_promised>(
                      {.ko = "약속 고용", .en = "Promised jobs", .unit = "명", .min = 0, .list = true}),
                  field<&Attraction::jobs_actual>(
                      {.ko = "실제 고용", .en = "Actual jobs", .unit = "명", .min = 0, .list = true}),
                  field<&Attraction::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
              },
          .check = check_attraction};
}

}  // namespace geojeom
