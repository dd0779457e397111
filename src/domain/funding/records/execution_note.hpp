#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Programme;
struct Project;

/// Why execution stands where it stands, and what is done about it (사유·대책), in the weekly table of one week.
/// FUN-109 when it belongs to neither a programme nor a project.
struct ExecutionNote {
  Date week;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Project>> project;
  std::optional<std::string> reason;
  std::optional<std::string> measures;
};

/// What contradicts itself within one record.
inline Problems check_execution_note(const RecordType& type, const Row& row) {
  const auto note = from_row<ExecutionNote>(type, row);
  if (!note.programme && !note.project) return {{.code = "FUN-109", .field = "project"}};
  return {};
}

inline RecordText describe(const ExecutionNote*) {
  return {.ko = "집행 사유·대책",
          .en = "Execution note",
          .help_ko = "주간 집행현황에 적는 부진 사유와 대책",
          .help_en = "Reason and measures in the weekly execution table",
          .fields =
              {
                  field<&ExecutionNote::week>({.ko = "기준일",
                                               .en = "Week",
                                               .help_ko = "주간 집행현황의 기준일(금요일)",
                                               .help_en = "The Friday of the table",
                                               .indexed = true,
                                               .list = true}),
                  field<&ExecutionNote::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
                  field<&ExecutionNote::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&ExecutionNote::reason>(
                      {.ko = "사유", .en = "Reason", .searchable = true, .list = true, .long_text = true}),
                  field<&ExecutionNote::measures>(
                      {.ko = "대책", .en = "Measures", .searchable = true, .list = true, .long_text = true}),
              },
          .unique_together = {{"week", "programme", "project"}},
          .check = check_execution_note};
}

}  // namespace geojeom
