#include "domain/support/duplicate/duplicate_review.hpp"

#include <fmt/format.h>

#include "domain/support/duplicate/support_entries.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/company.hpp"

namespace geojeom::support {
namespace {

/// The application as one entry among supports.
SupportEntry entry_of(Reader& reader, const Registry& registry, const Stored<SupportApplication>& application) {
  const RecordTable<Company> companies(registry, "company");
  const auto company = companies.find(reader, application.record.company);
  const auto applicant = companies.find(reader, applicant_of(reader, registry, application.record.company.value));
  ensure(company && applicant, "an application refers to its company");
  const auto call = RecordTable<CallForApplications>(registry, "call").find(reader, application.record.call);
  const auto& record = application.record;
  const Period period = record.period ? *record.period : call->record.reception;
  return {.id = application.id,
          .type = "application",
          .code = record.code,
          .applicant = applicant->record.business_number,
          .company_name = company->record.name,
          .item = record.item.value_or(record.title),
          .period = period,
          .fund = call->record.project ? fund_path(reader, registry, call->record.project->value) : "",
          .amount = record.requested};
}

std::int64_t count_supports(Reader& reader, const Registry& registry, std::int64_t organisation) {
  return reader.count({.type = &registry.at("support_project"), .organisation = organisation}) +
         reader.count({.type = &registry.at("service"), .organisation = organisation});
}

/// The application that a hit belongs to, with the check and the hit's number.
struct HitPlace {
  std::int64_t check = 0;
  std::int64_t number = 0;
  const SupportEntry& entry;
};

DuplicateHit hit_of(std::int64_t check, std::int64_t number, const FoundSupport& found) {
  const SupportEntry& entry = *found.entry;
  return {.duplicate_check = {check},
          .number = number,
          .kind = found.kind,
          .found_type = entry.type,
          .found_code = entry.code,
          .found_company = entry.company_name,
          .found_item = entry.item,
          .found_fund = entry.fund.empty() ? std::nullopt : std::optional(entry.fund),
          .found_period = entry.period,
          .similarity = found.similarity,
          .overlap_days = found.overlap_days,
          .amount = entry.amount};
}

/// A limit that the award would break, as a hit of the check: what is found is the limit itself, over that year.
DuplicateHit limit_hit(const HitPlace& asked, const Problem& problem) {
  const auto detail = [&](std::string_view name) {
    for (const auto& [key, value] : problem.details) {
      if (key == name) return value;
    }
    return std::string();
  };
  const int year = asked.entry.period.first().year();
  return {.duplicate_check = {asked.check},
          .number = asked.number,
          .kind = DuplicateKind::limit,
          .found_type = "support_limit",
          .found_code = detail("family"),
          .found_company = asked.entry.company_name,
          .found_item = fmt::format("{}: {} > {}", detail("what"), detail("count"), detail("most")),
          .found_fund = detail("family"),
          .found_period = Period::checked(Date::checked(year, 1, 1), Date::checked(year, 12, 31)),
          .similarity = Ratio(),
          .overlap_days = 0,
          .amount = std::nullopt};
}

/// The hits of a check: like supports first, broken limits behind them.
std::vector<DuplicateHit> hits_of(std::int64_t check, const SupportEntry& asked, const std::vector<FoundSupport>& found,
                                  const Problems& limits) {
  std::vector<DuplicateHit> hits;
  std::int64_t number = 0;
  for (const auto& one : found) hits.push_back(hit_of(check, ++number, one));
  for (const auto& limit : limits) hits.push_back(limit_hit({check, ++number, asked}, limit));
  return hits;
}

Problem as_warning(Problem problem) {
  problem.severity = Problem::Severity::warning;
  return problem;
}

}  // namespace

Acted check_duplicates(Writer& writer, const Registry& registry, const DuplicateRequest& request) {
  const auto application = RecordTable<SupportApplication>(registry, "application").find(writer, request.application);
  if (!application) return refused({missing_record(request.application)});
  const SupportEntry asked = entry_of(writer, registry, *application);
  const SupportIndex index(load_support_entries(
      writer, registry, {.organisation = application->organisation, .company = application->record.company.value}));
  const auto found = index.like(asked, request.rule);
  const Problems limits = check_limits(index, asked, request.limits, request.rule);
  const RecordTable<DuplicateCheck> checks(registry, "duplicate_check");
  const auto hits = static_cast<std::int64_t>(found.size() + limits.size());
  Acted check = checks.add(writer, application->organisation,
                           {.code = next_code(writer, checks.type(), application->organisation, "DUP"),
                            .application = application->ref(),
                            .company = application->record.company,
                            .item = asked.item,
                            .period = asked.period,
                            .compared = count_supports(writer, registry, application->organisation),
                            .hits = hits,
                            .verdict = hits == 0 ? DuplicateVerdict::clear : DuplicateVerdict::hold,
                            .reason = {},
                            .checked_at = request.at,
                            .decided_by = {},
                            .rule_pack = request.rule_pack.empty() ? std::nullopt : std::optional(request.rule_pack)});
  if (!check.ok()) return check;
  const RecordTable<DuplicateHit> table(registry, "duplicate_hit");
  for (const auto& one : hits_of(check.id, asked, found, limits)) {
    const Acted hit = table.add(writer, application->organisation, one);
    if (!hit.ok()) return hit;
  }
  if (!found.empty()) {
    check.problems.add(
        as_warning({.code = "SUP-115", .field = "item", .details = {{"count", std::to_string(found.size())}}}));
  }
  for (const auto& limit : limits) check.problems.add(as_warning(limit));
  return check;
}

Acted decide_duplicates(Writer& writer, const Registry& registry, const DuplicateDecision& decision) {
  const RecordTable<DuplicateCheck> checks(registry, "duplicate_check");
  auto check = checks.find(writer, decision.check);
  if (!check) return refused({missing_record(decision.check)});
  if (check->record.hits > 0 && decision.reason.empty()) return refused({{.code = "SUP-117", .field = "reason"}});
  const bool accepts = decision.verdict == DuplicateVerdict::accepted || decision.verdict == DuplicateVerdict::clear;
  if (check->record.hits > 0 && accepts && decision.is_local_subsidy) {
    return refused({{.code = "SUP-118", .field = "verdict"}});
  }
  check->record.verdict = decision.verdict;
  check->record.reason = decision.reason.empty() ? std::nullopt : std::optional(decision.reason);
  check->record.decided_by = decision.decided_by;
  return checks.change(writer, *check);
}

Problems check_duplicates_settled(Reader& reader, const Registry& registry, std::int64_t application) {
  const auto checks =
      RecordTable<DuplicateCheck>(registry, "duplicate_check").where(reader, {refers_to("application", application)});
  if (checks.empty()) return {};
  const auto& latest = checks.back().record;
  const bool is_open = latest.verdict == DuplicateVerdict::hold || latest.verdict == DuplicateVerdict::excluded;
  if (!is_open) return {};
  return {{.code = "SUP-115", .field = "item", .details = {{"count", std::to_string(latest.hits)}}}};
}

}  // namespace geojeom::support
