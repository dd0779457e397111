#pragma once

#include <map>
#include <vector>

#include "domain/support/call/call_actions.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/decision.hpp"
#include "domain/support/records/review_panel.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A call with everything that came of it, as the caller may see it. Drafts of applicants are counted and nothing else:
/// they are the company's until it submits.
struct CallView {
  support::Stored<CallForApplications> call;
  support::CallPapers papers;
  std::vector<support::Stored<SupportApplication>> applications{};
  std::map<std::int64_t, Decision> decisions{};  ///< the latest stage, by application
  std::vector<support::Stored<ReviewPanel>> panels{};
  std::int64_t drafts = 0;
};

/// Nothing when the caller may not see it.
std::optional<CallView> load_call_view(Visit& visit, std::int64_t call);

/// Days until the reception ends, counted in whole days of Seoul; negative when it has ended.
std::int64_t days_left(const CallForApplications& call, Date today);

void write_call(JsonWriter& json, Visit& visit, const CallView& view);
/// Facts, papers, applications and panels of the call.
void write_call(Html& html, Visit& visit, const CallView& view);

}  // namespace geojeom
