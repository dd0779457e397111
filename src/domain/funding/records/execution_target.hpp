#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class TargetBody : unsigned char {
  central,
  local,
  education,
  public_body,
  job_projects,
  own,
};
inline constexpr Choice target_bodies[] = {
    {"central", "중앙부처", "Central government"},  {"local", "지방자치단체", "Local government"},
    {"education", "지방교육", "Education"},         {"public_body", "공공기관", "Public body"},
    {"job_projects", "일자리사업", "Job projects"}, {"own", "자체 목표", "Own target"},
};
template <>
inline constexpr std::span<const Choice> choices_of<TargetBody> = target_bodies;

/// The early-execution target of a year and kind of body (BR-44); the target base excludes some cost lines (BR-43).
struct ExecutionTarget {
  FiscalYear year;
  TargetBody body_kind;
  Date due_on;
  Ratio target;
  std::optional<std::string> source;
};

inline RecordText describe(const ExecutionTarget*) {
  return {.ko = "신속집행 목표",
          .en = "Early-execution target",
          .help_ko = "연도와 기관 유형별 신속집행 목표 비율",
          .help_en = "The share to be spent by a day, by year and kind of body",
          .fields =
              {
                  field<&ExecutionTarget::year>({.ko = "회계연도", .en = "Fiscal year", .list = true}),
                  field<&ExecutionTarget::body_kind>({.ko = "기관 유형", .en = "Kind of body", .list = true}),
                  field<&ExecutionTarget::due_on>({.ko = "기준일", .en = "Due on", .list = true}),
                  field<&ExecutionTarget::target>(
                      {.ko = "목표 비율", .en = "Target", .min = 0, .max = 1'000'000, .list = true}),
                  field<&ExecutionTarget::source>({.ko = "출처", .en = "Source"}),
              },
          .unique_together = {{"year", "body_kind", "due_on"}},
          .shared = true};
}

}  // namespace geojeom
