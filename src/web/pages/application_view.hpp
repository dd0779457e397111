#pragma once

#include <map>
#include <vector>

#include "domain/support/application/application_actions.hpp"
#include "domain/support/records/correction_request.hpp"
#include "domain/support/records/decision.hpp"
#include "domain/support/records/duplicate_check.hpp"
#include "domain/support/records/duplicate_hit.hpp"
#include "domain/support/records/objection.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A submitted application with all that the office did to it.
struct ApplicationView {
  support::Stored<SupportApplication> application;
  support::CallPapers papers;
  std::string company;
  std::vector<support::ConditionAnswer> eligibility{};
  support::Answers answers{};
  std::map<PreCheckItem, PreCheck> checks{};
  std::vector<support::Stored<DuplicateCheck>> duplicate_checks{};  ///< the latest first
  std::map<std::int64_t, std::vector<DuplicateHit>> hits{};         ///< by check
  std::vector<CorrectionRequest> corrections{};
  std::vector<Decision> decisions{};
  std::optional<support::Stored<Objection>> objection{};
};

/// Nothing when the caller may not see it; a draft is its company's until it is submitted.
std::optional<ApplicationView> load_application_view(Visit& visit, std::int64_t application);

void write_application(JsonWriter& json, const ApplicationView& view);

/// What is read of an application: facts, eligibility, answers, decisions.
void write_application_facts(Html& html, Visit& visit, const ApplicationView& view);
/// Earlier checks for duplicates: what was compared, every hit, the verdict and its reason.
void write_duplicate_checks(Html& html, Visit& visit, const ApplicationView& view);
void write_decisions(Html& html, Visit& visit, const ApplicationView& view);

}  // namespace geojeom
