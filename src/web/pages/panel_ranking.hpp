#pragma once

#include "domain/support/review/panel_data.hpp"
#include "domain/support/review/review_actions.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// "평가표 39/40부 · …"
std::string progress_words(Visit& visit, const support::PanelProgress& progress);

/// The ranking with the budget line and what would move it. Before every sheet is in, only why there is none yet: a
/// mean of one score would be that score (BR-25).
void write_ranking(Html& html, Visit& visit, const support::PanelResult& result, bool is_complete);
/// Members "ranking" and "line" of the object that is being written.
void write_ranking(JsonWriter& json, const support::PanelResult& result);

/// Every sheet's score and how severe each reviewer scored. For the chair and the auditor only (BR-25).
void write_scores(Html& html, Visit& visit, const support::PanelData& data, const support::PanelResult& result);

/// Findings as a list with their hints.
void write_problem_list(Html& html, const Problems& problems, Language language);

}  // namespace geojeom
