#include "domain/support/review/panel_data.hpp"

#include "domain/support/records/conflict_of_interest.hpp"

namespace geojeom::support {
namespace {

/// What a stage decides on: a re-review after an upheld objection only what was objected to.
Condition under_review(const PanelData& data) {
  const bool is_again = data.panel.record.stage == ReviewStage::objection;
  const bool is_closed = data.panel.record.state == PanelState::closed;
  if (is_again && !is_closed) return {"state", Compare::equal, {std::string("objection")}};
  if (!is_closed) return {"state", Compare::equal, {std::string("under_review")}};
  return {"state",
          Compare::in,
          {std::string("supportable"), std::string("not_supported"), std::string("objection"), std::string("confirmed"),
           std::string("withdrawn")}};
}

void load_sheets(Reader& reader, const Registry& registry, PanelData& data) {
  const RecordTable<Review> reviews(registry, "review");
  const RecordTable<ConflictOfInterest> conflicts(registry, "conflict_of_interest");
  std::set<std::string> numbers;
  for (const auto& [id, reviewer] : data.reviewers) numbers.insert(reviewer.record.code);
  const std::string stage(review_stages[static_cast<std::size_t>(data.panel.record.stage)].code);
  for (const auto& application : data.applications) {
    for (auto& sheet :
         reviews.where(reader, {refers_to("application", application.id), {"stage", Compare::equal, {stage}}})) {
      if (numbers.contains(sheet.record.reviewer_number)) data.sheets.push_back(std::move(sheet));
    }
    for (const auto& one : conflicts.where(reader, {refers_to("application", application.id)})) {
      if (one.record.is_recused) data.recused.insert({application.id, one.record.reviewer.value});
    }
  }
}

}  // namespace

const Stored<Review>* PanelData::sheet(std::int64_t application, std::int64_t reviewer) const {
  const auto member = reviewers.find(reviewer);
  for (const auto& one : sheets) {
    const bool is_it = member != reviewers.end() && one.record.application.value == application &&
                       one.record.reviewer_number == member->second.record.code;
    if (is_it) return &one;
  }
  return nullptr;
}

std::optional<PanelData> load_panel(Reader& reader, const Registry& registry, std::int64_t panel) {
  const auto stored = RecordTable<ReviewPanel>(registry, "review_panel").find(reader, panel);
  if (!stored) return std::nullopt;
  const auto call = RecordTable<CallForApplications>(registry, "call").find(reader, stored->record.call);
  ensure(call.has_value(), "a panel refers to its call");
  PanelData data{.panel = *stored, .call = *call, .papers = *load_call_papers(reader, registry, call->id)};
  data.seats = RecordTable<PanelSeat>(registry, "panel_seat").where(reader, {refers_to("panel", panel)});
  const RecordTable<Reviewer> reviewers(registry, "reviewer");
  for (const auto& seat : data.seats) {
    if (auto reviewer = reviewers.find(reader, seat.record.reviewer)) data.reviewers.emplace(reviewer->id, *reviewer);
  }
  data.applications = RecordTable<SupportApplication>(registry, "application")
                          .where(reader, {refers_to("call", call->id), under_review(data)});
  load_sheets(reader, registry, data);
  return data;
}

}  // namespace geojeom::support
