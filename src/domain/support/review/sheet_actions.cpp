#include <fmt/format.h>

#include <algorithm>

#include "domain/support/duplicate/support_entries.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/conflict_of_interest.hpp"
#include "domain/support/records/service.hpp"
#include "domain/support/review/conflict.hpp"
#include "domain/support/review/panel_data.hpp"
#include "domain/support/review/review_actions.hpp"

namespace geojeom::support {
namespace {

/// Companies on the other side of a service that the company got or supplied.
std::vector<std::int64_t> partners_of(Reader& reader, const Registry& registry, std::int64_t company) {
  std::vector<std::int64_t> partners;
  const RecordTable<DeliveredService> services(registry, "service");
  for (const auto& one : services.where(reader, {refers_to("company", company)})) {
    if (one.record.supplier) partners.push_back(one.record.supplier->value);
  }
  for (const auto& one : services.where(reader, {refers_to("supplier", company)})) {
    partners.push_back(one.record.company.value);
  }
  return partners;
}

ApplicantTies applicant_ties(Reader& reader, const Registry& registry, const Stored<SupportApplication>& application) {
  const auto company = RecordTable<Company>(registry, "company").find(reader, application.record.company);
  ensure(company.has_value(), "an application refers to its company");
  return {.company = applicant_of(reader, registry, company->id),
          .name = company->record.name,
          .representative = company->record.representative.value_or(""),
          .address = company->record.address.value_or(""),
          .partners = partners_of(reader, registry, company->id)};
}

ReviewerTies reviewer_ties(Reader& reader, const Registry& registry, const Stored<Reviewer>& reviewer) {
  ReviewerTies ties{.reviewer = reviewer.id,
                    .name = reviewer.record.name,
                    .body = reviewer.record.body.value_or(""),
                    .address = reviewer.record.address.value_or("")};
  if (reviewer.record.company) {
    ties.companies = {reviewer.record.company->value, applicant_of(reader, registry, reviewer.record.company->value)};
  }
  return ties;
}

/// A sheet's points with the criteria they are for; SUP-168 for those that are missing.
Problems match_points(const std::vector<Stored<CallCriterion>>& criteria, const SheetFilled& sheet,
                      std::vector<CriterionPoints>& matched) {
  Problems problems;
  for (const auto& criterion : criteria) {
    const auto given = std::find_if(sheet.points.begin(), sheet.points.end(),
                                    [&](const auto& one) { return one.first == criterion.record.number; });
    if (given == sheet.points.end()) {
      problems.add({.code = "SUP-168", .field = "points", .details = {{"criterion", criterion.record.name}}});
    } else {
      matched.push_back({criterion.record.name, given->second, criterion.record.points});
    }
  }
  return problems;
}

Decimal part_sum(const std::vector<Stored<CallCriterion>>& criteria, const std::vector<CriterionPoints>& points,
                 CriterionPart part) {
  Decimal sum;
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    if (criteria[i].record.part == part) sum = sum + points[i].points;
  }
  return sum;
}

/// Adds the record or changes the one that has its key.
template <class T>
Problems keep(Writer& writer, const RecordTable<T>& table, std::int64_t organisation, const T& record,
              std::vector<Condition> key) {
  auto before = table.where(writer, std::move(key), organisation);
  if (before.empty()) return table.add(writer, organisation, record).problems;
  before.front().record = record;
  return table.change(writer, before.front()).problems;
}

}  // namespace

std::int64_t find_panel_conflicts(Writer& writer, const Registry& registry, std::int64_t panel, Date today) {
  const auto data = load_panel(writer, registry, panel);
  if (!data) return 0;
  const RecordTable<ConflictOfInterest> conflicts(registry, "conflict_of_interest");
  std::int64_t found = 0;
  for (const auto& application : data->applications) {
    const ApplicantTies applicant = applicant_ties(writer, registry, application);
    for (const auto& [id, reviewer] : data->reviewers) {
      for (const auto& one : find_conflicts(reviewer_ties(writer, registry, reviewer), applicant)) {
        ConflictOfInterest conflict{.application = application.ref(),
                                    .reviewer = reviewer.ref(),
                                    .kind = one.kind,
                                    .detail = one.detail.ko,
                                    .found_on = today,
                                    .is_recused = true,
                                    .waiver_reason = {}};
        if (conflicts.add(writer, data->panel.organisation, conflict).ok()) ++found;
      }
    }
  }
  return found;
}

Acted fill_sheet(Writer& writer, const Registry& registry, const SheetFilled& sheet) {
  const auto data = load_panel(writer, registry, sheet.panel);
  if (!data || !data->reviewers.contains(sheet.reviewer)) return refused({missing_record(sheet.panel)});
  if (data->panel.record.state == PanelState::closed) {
    return refused({in_state("SUP-185", panel_states[static_cast<std::size_t>(PanelState::closed)])});
  }
  const auto application = std::find_if(data->applications.begin(), data->applications.end(),
                                        [&](const auto& one) { return one.id == sheet.application; });
  if (application == data->applications.end()) return refused({missing_record(sheet.application)});
  const auto& reviewer = data->reviewers.at(sheet.reviewer);
  if (data->is_recused(sheet.application, sheet.reviewer)) {
    return refused({{.code = "SUP-166", .field = "reviewer", .details = {{"reviewer", reviewer.record.code}}}});
  }
  auto criteria =
      RecordTable<CallCriterion>(registry, "call_criterion").where(writer, {refers_to("call", data->call.id)});
  std::sort(criteria.begin(), criteria.end(),
            [](const auto& a, const auto& b) { return a.record.number < b.record.number; });
  std::vector<CriterionPoints> points;
  Problems problems = match_points(criteria, sheet, points);
  const auto total = sheet_total(points);
  if (!total) problems.add(total.problem());
  if (problems.has_errors()) return refused(std::move(problems));

  const ReviewStage stage = data->panel.record.stage;
  Review review{};
  review.application = application->ref();
  review.stage = stage;
  review.reviewer_number = reviewer.record.code;
  review.reviewer = reviewer.record.name;
  review.reviewer_body = reviewer.record.body;
  review.is_industry = reviewer.record.is_industry;
  review.reviewed_on = sheet.reviewed_on;
  review.technology_score = part_sum(criteria, points, CriterionPart::technology);
  review.business_score = part_sum(criteria, points, CriterionPart::business);
  review.score = *total;
  if (!sheet.opinion.empty()) review.opinion = sheet.opinion;
  const Condition same_stage{
      "stage", Compare::equal, {std::string(review_stages[static_cast<std::size_t>(stage)].code)}};
  problems.add(keep(writer, RecordTable<Review>(registry, "review"), data->panel.organisation, review,
                    {refers_to("application", sheet.application),
                     same_stage,
                     {"reviewer_number", Compare::equal, {reviewer.record.code}}}));
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    const ReviewScore score{.application = application->ref(),
                            .stage = stage,
                            .reviewer = reviewer.ref(),
                            .criterion = criteria[i].ref(),
                            .points = points[i].points,
                            .note = {}};
    problems.add(keep(writer, RecordTable<ReviewScore>(registry, "review_score"), data->panel.organisation, score,
                      {refers_to("application", sheet.application), same_stage, refers_to("reviewer", reviewer.id),
                       refers_to("criterion", criteria[i].id)}));
  }
  Acted done;
  done.id = sheet.application;
  done.problems = std::move(problems);
  return done;
}

}  // namespace geojeom::support
