#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Agreement;
struct Programme;
struct Project;

/// What must be remembered of a deadline: when it was met or suspended, and the version of the rules that it was counted
/// by. Deadlines themselves are computed (domain/clocks); this record fixes one, and a later version of the rules leaves
/// it alone. FUN-121 when it belongs to
/// nothing.
struct Obligation {
  std::string code;
  std::string deadline;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Project>> project;
  std::optional<Id<Agreement>> agreement;
  std::int64_t time;
  Date event_on;
  Date due_on;
  std::optional<Date> met_on;
  std::optional<Date> suspended_on;
  std::optional<std::string> remark;
  std::optional<std::string> rule_pack;
  std::optional<std::string> rule_version;
};

/// What contradicts itself within one record.
inline Problems check_obligation(const RecordType& type, const Row& row) {
  const auto obligation = from_row<Obligation>(type, row);
  if (!obligation.programme && !obligation.project && !obligation.agreement) {
    return {{.code = "FUN-121", .field = "project"}};
  }
  return {};
}

inline RecordText describe(const Obligation*) {
  return {.ko = "기한 이행",
          .en = "Obligation",
          .help_ko = "기한을 지킨 날, 멈춘 날과 그때 적용한 규정 판. 기한 자체는 규정에서 계산합니다",
          .help_en = "When a deadline was met or suspended, and the rules it was counted by; deadlines are computed",
          .title = "code",
          .fields =
              {
                  field<&Obligation::code>({.ko = "기한 코드", .en = "Code", .unique = true, .list = true}),
                  field<&Obligation::deadline>({.ko = "기한 종류",
                                                .en = "Deadline",
                                                .help_ko = "규정 묶음에 적힌 이름. 예: final_report",
                                                .help_en = "Its name in the rule packs: final_report",
                                                .indexed = true,
                                                .list = true}),
                  field<&Obligation::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
                  field<&Obligation::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&Obligation::agreement>({.ko = "협약", .en = "Agreement", .to = "agreement"}),
                  field<&Obligation::time>({.ko = "회차", .en = "Time", .default_text = "1", .min = 1, .max = 20}),
                  field<&Obligation::event_on>({.ko = "기준일", .en = "Event on"}),
                  field<&Obligation::due_on>({.ko = "기한", .en = "Due on", .indexed = true, .list = true}),
                  field<&Obligation::met_on>({.ko = "이행일", .en = "Met on", .list = true}),
                  field<&Obligation::suspended_on>({.ko = "중지일", .en = "Suspended on"}),
                  field<&Obligation::remark>({.ko = "비고", .en = "Remark", .long_text = true}),
                  field<&Obligation::rule_pack>({.ko = "적용 규정 묶음", .en = "Rule pack", .list = true}),
                  field<&Obligation::rule_version>({.ko = "규정 판", .en = "Version of the rules"}),
              },
          .check = check_obligation};
}

}  // namespace geojeom
