#pragma once

#include "web/pages/support_project_lists.hpp"

namespace geojeom {

/// The forms of a support project's page, each where it may be used in the project's state.
void write_agreement_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems);
void write_change_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems);
void write_step_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems);
void write_service_form(Html& html, Visit& visit, const ProjectView& view, const Problems& problems);
void write_voucher_form(Html& html, Visit& visit, const ProjectView& view, const Problems& problems);

/// What the forms do.
Problems suspend_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems consent_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems conclude_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems ask_change_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems decide_change_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems plan_steps_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems add_step_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems move_step_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems add_service_by_form(Visit& visit, Writer& writer, std::int64_t project);
Problems issue_voucher_by_form(Visit& visit, Writer& writer, std::int64_t project);

/// The choices of records of a type, by their titles.
template <class T, class Name>
std::vector<FormChoice> record_choices(const std::vector<support::Stored<T>>& records, Name name) {
  std::vector<FormChoice> choices;
  for (const auto& one : records) choices.push_back({std::to_string(one.id), name(one.record)});
  return choices;
}

}  // namespace geojeom
