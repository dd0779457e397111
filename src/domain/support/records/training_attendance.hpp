#pragma once

#include <cstdint>
#include <optional>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct TrainingCourse;

/// One trainee of a course by number: hours attended, completion, employment afterwards.
struct TrainingAttendance {
  Id<TrainingCourse> course;
  std::int64_t number;
  std::optional<Id<Company>> company;
  Decimal hours;
  bool is_completed;
  std::optional<Date> employed_on;
  std::optional<Decimal> satisfaction;
};

inline RecordText describe(const TrainingAttendance*) {
  return {
      .ko = "교육 출석",
      .en = "Training attendance",
      .help_ko = "수강생 한 사람의 출석 시간과 수료, 취업. 이름 대신 번호를 적습니다",
      .help_en = "Hours, completion and employment of one trainee, by number and not by name",
      .fields =
          {
              field<&TrainingAttendance::course>(
                  {.ko = "교육과정", .en = "Course", .to = "training_course", .list = true}),
              field<&TrainingAttendance::number>({.ko = "수강번호", .en = "Number", .min = 1, .list = true}),
              field<&TrainingAttendance::company>({.ko = "소속 기업", .en = "Company", .to = "company"}),
              field<&TrainingAttendance::hours>(
                  {.ko = "출석 시간", .en = "Hours", .unit = "시간", .min = 0, .list = true}),
              field<&TrainingAttendance::is_completed>(
                  {.ko = "수료", .en = "Completed", .default_text = "아니요", .list = true}),
              field<&TrainingAttendance::employed_on>({.ko = "취업일", .en = "Employed on", .list = true}),
              field<&TrainingAttendance::satisfaction>(
                  {.ko = "만족도", .en = "Satisfaction", .min = 0, .max = 100'000'000}),
          },
      .unique_together = {{"course", "number"}},
  };
}

}  // namespace geojeom
