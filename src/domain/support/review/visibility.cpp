#include "domain/support/review/visibility.hpp"

#include "domain/office/caller.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/panel_seat.hpp"
#include "domain/support/records/review_panel.hpp"
#include "domain/support/records/reviewer.hpp"

namespace geojeom::support {

bool is_chair_of(Reader& reader, const Registry& registry, const Caller& caller, std::int64_t panel) {
  if (!caller.holds("evaluator")) return false;
  const RecordTable<Reviewer> reviewers(registry, "reviewer");
  for (const auto& seat : RecordTable<PanelSeat>(registry, "panel_seat").where(reader, {refers_to("panel", panel)})) {
    if (!seat.record.is_chair || seat.organisation != caller.organisation) continue;
    const auto chair = reviewers.find(reader, seat.record.reviewer);
    if (chair && chair->record.code == caller.login) return true;
  }
  return false;
}

bool may_see_scores(Reader& reader, const Registry& registry, const Caller& caller, std::int64_t panel) {
  const auto stored = RecordTable<ReviewPanel>(registry, "review_panel").find(reader, panel);
  if (!stored) return false;
  if (caller.holds("reader") && stored->organisation == caller.organisation) return true;
  return is_chair_of(reader, registry, caller, panel);
}

}  // namespace geojeom::support
