#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct TrainingCourse;

/// People who took part in a course, counted by company or group; no names. SUP-109 when more finish, or find work,
/// than took part.
struct TrainingParticipation {
  Id<TrainingCourse> course;
  std::string participant_group;
  std::optional<Id<Company>> company;
  Date on;
  std::int64_t people;
  std::optional<std::int64_t> completed;
  std::optional<std::int64_t> employed;
  std::optional<std::int64_t> youth;
  std::optional<Decimal> satisfaction;
};

/// What contradicts itself within one record.
inline Problems check_training_participation(const RecordType& type, const Row& row) {
  const auto participation = from_row<TrainingParticipation>(type, row);
  Problems problems;
  const auto within = [&](const auto& part, std::string_view field) {
    if (part && *part > participation.people) problems.add({.code = "SUP-109", .field = std::string(field)});
  };
  within(participation.completed, "completed");
  within(participation.employed, "employed");
  within(participation.youth, "youth");
  return problems;
}

inline RecordText describe(const TrainingParticipation*) {
  return {
      .ko = "교육 참여",
      .en = "Training participation",
      .help_ko = "과정에 참여한 사람 수. 기업별로 한 줄씩 적습니다",
      .help_en = "Head count of a course, one line a company or group",
      .fields =
          {
              field<&TrainingParticipation::course>(
                  {.ko = "교육과정", .en = "Course", .to = "training_course", .list = true}),
              field<&TrainingParticipation::participant_group>(
                  {.ko = "참여 단위",
                   .en = "Group",
                   .help_ko = "기업명, 학교명, 구직자처럼 함께 센 단위",
                   .help_en = "What was counted together: a company, a school, job seekers",
                   .searchable = true,
                   .list = true}),
              field<&TrainingParticipation::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&TrainingParticipation::on>({.ko = "기준일", .en = "On", .indexed = true, .list = true}),
              field<&TrainingParticipation::people>(
                  {.ko = "참여 인원", .en = "Participants", .unit = "명", .min = 0, .list = true}),
              field<&TrainingParticipation::completed>(
                  {.ko = "수료 인원", .en = "Completed", .unit = "명", .min = 0, .list = true}),
              field<&TrainingParticipation::employed>(
                  {.ko = "취업 인원", .en = "Employed afterwards", .unit = "명", .min = 0}),
              field<&TrainingParticipation::youth>({.ko = "청년 인원", .en = "Youth", .unit = "명", .min = 0}),
              field<&TrainingParticipation::satisfaction>(
                  {.ko = "만족도", .en = "Satisfaction", .min = 0, .max = 100'000'000}),
          },
      .unique_together = {{"course", "participant_group"}},
      .check = check_training_participation};
}

}  // namespace geojeom
