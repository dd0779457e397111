#pragma once

#include <string>
#include <vector>

#include "domain/support/record_table.hpp"
#include "domain/support/records/decision.hpp"
#include "domain/support/records/review_panel.hpp"
#include "domain/support/review/panel.hpp"
#include "domain/support/review/score.hpp"
#include "domain/support/review/selection_ranking.hpp"
#include "domain/support/rule_desk.hpp"

namespace geojeom::support {

/// How a panel stands to BR-13, from its seats.
Problems check_panel_seats(Reader& reader, const Registry& registry, const RuleDesk& desk, std::int64_t panel);

/// Computes what ties each member to each applicant under review and keeps what is new as conflicts of interest; who
/// has one is recused. Answers how many were found.
std::int64_t find_panel_conflicts(Writer& writer, const Registry& registry, std::int64_t panel, Date today);

/// A reviewer's sheet: points by the criterion's number.
struct SheetFilled {
  std::int64_t panel = 0;
  std::int64_t application = 0;
  std::int64_t reviewer = 0;
  std::vector<std::pair<std::int64_t, Decimal>> points;
  std::string opinion;
  Date reviewed_on;
};
/// Keeps a sheet with its points, or changes it while the panel has not closed. Errors: SUP-166 recused, SUP-167 too
/// many points, SUP-168 a criterion without points, SUP-185 the panel is closed, REC-108 no seat.
Acted fill_sheet(Writer& writer, const Registry& registry, const SheetFilled& sheet);

/// How far a panel is.
struct PanelProgress {
  std::int64_t applications = 0;
  std::int64_t sheets_due = 0;
  std::int64_t sheets_done = 0;
  std::int64_t recusals = 0;
};
PanelProgress progress_of(Reader& reader, const Registry& registry, std::int64_t panel);

/// A panel's ranking as it stands, without closing anything: applications that have enough scores.
struct PanelResult {
  std::vector<RankedApplication> applications;
  std::vector<CombinedScore> scores;  ///< of the application at the same place
  BudgetLine line;
  std::vector<Severity> severities;  ///< by reviewer; for the chair and the auditor only (BR-25)
};
PanelResult result_of(Reader& reader, const Registry& registry, const RuleDesk& desk, std::int64_t panel);

/// Closes a panel: decisions with ranks under the rule pack's stamp (BR-14, BR-15, BR-90), applications supportable or
/// not, the minutes. Errors: SUP-173 sheets are missing, SUP-185 it is closed already, BR-13 problems of its seats.
Acted close_panel(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t panel, Date today);

/// The decisions of a call's stage are notified on that day; objections count from it.
std::int64_t notify_decisions(Writer& writer, const Registry& registry, std::int64_t call, Date today);

/// Supportable applications without an objection in its window are confirmed. Answers how many.
std::int64_t confirm_selection(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t call,
                               Date today);

}  // namespace geojeom::support
