#pragma once

#include <map>
#include <set>
#include <vector>

#include "domain/support/call/call_actions.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/panel_seat.hpp"
#include "domain/support/records/review.hpp"
#include "domain/support/records/review_panel.hpp"
#include "domain/support/records/review_score.hpp"
#include "domain/support/records/reviewer.hpp"

namespace geojeom::support {

/// A panel with all that its work needs.
struct PanelData {
  Stored<ReviewPanel> panel;
  Stored<CallForApplications> call;
  CallPapers papers;
  std::vector<Stored<PanelSeat>> seats;
  std::map<std::int64_t, Stored<Reviewer>> reviewers;
  std::vector<Stored<SupportApplication>> applications;     ///< under review, or decided by this panel
  std::vector<Stored<Review>> sheets;                       ///< of this panel's stage and members
  std::set<std::pair<std::int64_t, std::int64_t>> recused;  ///< application, reviewer

  bool is_recused(std::int64_t application, std::int64_t reviewer) const {
    return recused.contains({application, reviewer});
  }
  /// The member's sheet on an application; nullptr when there is none.
  const Stored<Review>* sheet(std::int64_t application, std::int64_t reviewer) const;
};

std::optional<PanelData> load_panel(Reader& reader, const Registry& registry, std::int64_t panel);

}  // namespace geojeom::support
