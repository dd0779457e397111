#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class ConsultationTopic : unsigned char { technology, finance, market, staff, equipment, other };
inline constexpr Choice consultation_topics[] = {
    {"technology", "기술", "Technology"}, {"finance", "자금", "Finance"},     {"market", "판로", "Market"},
    {"staff", "인력", "Staff"},           {"equipment", "장비", "Equipment"}, {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ConsultationTopic> = consultation_topics;

/// A visit at a company or a consultation without meeting, and what was agreed.
struct Consultation {
  Id<Company> company;
  Date held_on;
  ConsultationTopic topic;
  bool is_remote;
  std::optional<Decimal> hours;
  std::optional<std::string> officer;
  std::optional<std::string> contact;
  std::optional<std::string> agreed;
  std::optional<Date> next_on;
};

inline RecordText describe(const Consultation*) {
  return {
      .ko = "기업 상담",
      .en = "Consultation",
      .help_ko = "찾아가거나 비대면으로 상담한 일과 그 결과",
      .help_en = "A visit or remote consultation and what came of it",
      .fields =
          {
              field<&Consultation::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&Consultation::held_on>({.ko = "상담일", .en = "Held on", .indexed = true, .list = true}),
              field<&Consultation::topic>({.ko = "상담 분야", .en = "Topic", .list = true}),
              field<&Consultation::is_remote>({.ko = "비대면", .en = "Remote", .default_text = "아니요", .list = true}),
              field<&Consultation::hours>({.ko = "상담 시간", .en = "Hours", .unit = "시간", .min = 0}),
              field<&Consultation::officer>({.ko = "상담자", .en = "Officer"}),
              field<&Consultation::contact>({.ko = "만난 사람", .en = "Contact", .personal = true}),
              field<&Consultation::agreed>({.ko = "협의 내용", .en = "Agreed", .searchable = true, .long_text = true}),
              field<&Consultation::next_on>({.ko = "다음 상담일", .en = "Next on"}),
          },
      .unique_together = {{"company", "held_on", "topic"}},
  };
}

}  // namespace geojeom
