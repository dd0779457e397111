#pragma once

#include "domain/support/record_table.hpp"
#include "domain/support/records/job_step.hpp"
#include "domain/support/records/support_agreement.hpp"
#include "domain/support/records/support_change.hpp"
#include "domain/support/records/support_project.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

/// What hangs on a support project, as lists of its page.
struct ProjectView {
  support::Stored<SupportProject> project;
  std::optional<support::Stored<SupportAgreement>> agreement{};
  std::vector<support::Stored<JobStep>> steps{};
  std::vector<support::Stored<SupportChange>> changes{};
};
/// Nothing when the caller may not see it.
std::optional<ProjectView> load_project_view(Visit& visit, std::int64_t project);

std::vector<Fact> project_facts(Visit& visit, const ProjectView& view);
std::vector<Fact> agreement_facts(Visit& visit, const SupportAgreement& agreement);

OfficeList list_steps(Visit& visit, const ProjectView& view);
OfficeList list_changes(Visit& visit, const ProjectView& view);
OfficeList list_project_services(Visit& visit, std::int64_t project);
OfficeList list_project_vouchers(Visit& visit, std::int64_t project);
OfficeList list_project_outcomes(Visit& visit, std::int64_t project);
OfficeList list_project_surveys(Visit& visit, std::int64_t project);

}  // namespace geojeom
