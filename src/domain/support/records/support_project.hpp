#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;
struct Company;
struct Project;
struct SupportType;

enum class SupportProjectState : unsigned char {
  preparing,
  concluded,
  running,
  problem,
  stopped,
  final_report,
  complete,
  poor_faith,
  follow_up,
};
inline constexpr Choice support_project_states[] = {
    {"preparing", "협약준비", "Preparing"}, {"concluded", "협약완료", "Agreed"},
    {"running", "수행중", "Running"},       {"problem", "문제과제", "Problem"},
    {"stopped", "중단", "Stopped"},         {"final_report", "최종보고", "Final report"},
    {"complete", "완료", "Complete"},       {"poor_faith", "불성실수행", "Carried out in bad faith"},
    {"follow_up", "성과활용", "Follow-up"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupportProjectState> = support_project_states;

/// What a selected company does with the support, from agreement to follow-up; services and outcomes refer to it.
struct SupportProject {
  std::string code;
  std::optional<Id<SupportApplication>> application;
  Id<Project> project;
  Id<Company> company;
  std::optional<Id<SupportType>> support_type;
  std::string title;
  std::optional<std::string> item;
  Period period;
  SupportProjectState state;
  Won public_money;
  std::optional<Won> own_cash;
  std::optional<Won> own_in_kind;
  std::optional<Decimal> final_score;
  std::optional<Date> report_due_on;
};

inline RecordText describe(const SupportProject*) {
  return {
      .ko = "지원과제",
      .en = "Support project",
      .help_ko = "선정된 기업과 협약해 수행하는 지원과제",
      .help_en = "The supported work of one selected company under an agreement",
      .title = "title",
      .fields = {
          field<&SupportProject::code>(
              {.ko = "지원과제번호", .en = "Code", .unique = true, .searchable = true, .list = true}),
          field<&SupportProject::application>({.ko = "신청", .en = "Application", .to = "application"}),
          field<&SupportProject::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
          field<&SupportProject::company>({.ko = "수혜기업", .en = "Company", .to = "company", .list = true}),
          field<&SupportProject::support_type>({.ko = "지원유형", .en = "Support type", .to = "support_type"}),
          field<&SupportProject::title>({.ko = "지원과제명", .en = "Title", .searchable = true, .list = true}),
          field<&SupportProject::item>({.ko = "품목·기술", .en = "Item or technology", .searchable = true}),
          field<&SupportProject::period>({.ko = "수행기간", .en = "Period", .list = true}),
          field<&SupportProject::state>({.ko = "상태", .en = "State", .default_text = "preparing", .list = true}),
          field<&SupportProject::public_money>({.ko = "지원금", .en = "Public money", .min = 0, .list = true}),
          field<&SupportProject::own_cash>({.ko = "기업부담 현금", .en = "Own cash", .min = 0}),
          field<&SupportProject::own_in_kind>({.ko = "기업부담 현물", .en = "Own in-kind", .min = 0}),
          field<&SupportProject::final_score>({.ko = "최종 평점", .en = "Final score", .min = 0, .max = 100'000'000}),
          field<&SupportProject::report_due_on>({.ko = "최종보고 기한", .en = "Final report due on", .indexed = true}),
      }};
}

}  // namespace geojeom
