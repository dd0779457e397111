#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Centre;
struct Industry;
struct Project;

enum class TrainingPurpose : unsigned char {
  keep_or_find_job,
  specialist,
  management,
  equipment,
  start_up,
  other,
};
inline constexpr Choice training_purposes[] = {
    {"keep_or_find_job", "일자리 유지 및 취업", "Keep or find a job"},
    {"specialist", "전문인력 양성", "Specialists"},
    {"management", "경영 역량", "Management"},
    {"equipment", "장비 활용", "Use of equipment"},
    {"start_up", "창업", "Start-up"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<TrainingPurpose> = training_purposes;

/// A training course with its dates, hours and purpose; who took part are training participations.
struct TrainingCourse {
  std::string code;
  std::string name;
  TrainingPurpose purpose;
  std::optional<Id<Project>> project;
  std::optional<Id<Industry>> industry;
  std::optional<Id<Centre>> centre;
  Period period;
  std::optional<Decimal> hours;
  std::optional<std::int64_t> capacity;
  std::optional<std::string> place;
  std::optional<std::string> lecturer;
  std::optional<Won> cost;
};

inline RecordText describe(const TrainingCourse*) {
  return {.ko = "교육과정",
          .en = "Training course",
          .help_ko = "인력양성 교육과정",
          .help_en = "A training course",
          .title = "name",
          .fields = {
              field<&TrainingCourse::code>({.ko = "과정 코드", .en = "Code", .unique = true, .list = true}),
              field<&TrainingCourse::name>({.ko = "과정명", .en = "Name", .searchable = true, .list = true}),
              field<&TrainingCourse::purpose>({.ko = "목적", .en = "Purpose", .list = true}),
              field<&TrainingCourse::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&TrainingCourse::industry>({.ko = "산업", .en = "Industry", .to = "industry"}),
              field<&TrainingCourse::centre>({.ko = "운영 센터", .en = "Centre", .to = "centre"}),
              field<&TrainingCourse::period>({.ko = "교육기간", .en = "Period", .list = true}),
              field<&TrainingCourse::hours>({.ko = "교육시간", .en = "Hours", .unit = "시간", .min = 0, .list = true}),
              field<&TrainingCourse::capacity>({.ko = "정원", .en = "Capacity", .unit = "명", .min = 0}),
              field<&TrainingCourse::place>({.ko = "장소", .en = "Place"}),
              field<&TrainingCourse::lecturer>({.ko = "강사", .en = "Lecturer", .personal = true}),
              field<&TrainingCourse::cost>({.ko = "비용", .en = "Cost", .min = 0}),
          }};
}

}  // namespace geojeom
