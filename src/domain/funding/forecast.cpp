#include "domain/funding/forecast.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "domain/funding/delay_causes.hpp"
#include "domain/funding/execution_facts.hpp"
#include "domain/funding/past_courses.hpp"

namespace geojeom {
namespace {

Won sum_of(const BySource& amounts) { return std::accumulate(amounts.begin(), amounts.end(), Won(0)); }

ReferenceClass class_of(const std::vector<MoneyCourse>& courses) {
  std::vector<Ratio> shares;
  for (const auto& course : courses) {
    if (const auto share = later_share(course)) shares.push_back(*share);
  }
  return ReferenceClass(std::move(shares));
}

/// Reference classes of the programmes and of all of them together.
class References {
 public:
  explicit References(const PastCourses& courses) {
    std::vector<MoneyCourse> all;
    for (const auto& [programme, some] : courses) {
      by_programme_.emplace(programme, class_of(some));
      all.insert(all.end(), some.begin(), some.end());
    }
    organisation_ = class_of(all);
    check_ = check_by_leaving_one_out(all);
  }

  const ReferenceClass* find(ProjectForecast& project) const {
    const auto own = by_programme_.find(project.programme);
    const bool has_own = own != by_programme_.end() && own->second.is_usable();
    const ReferenceClass* reference = has_own ? &own->second : organisation_.is_usable() ? &organisation_ : nullptr;
    project.basis = has_own                ? ForecastBasis::programme
                    : reference != nullptr ? ForecastBasis::organisation
                                           : ForecastBasis::pace;
    project.reference_count = reference != nullptr ? reference->size() : 0;
    return reference;
  }

  const ForecastCheck& check() const { return check_; }

 private:
  std::map<std::int64_t, ReferenceClass> by_programme_;
  ReferenceClass organisation_;
  ForecastCheck check_;
};

/// The agreed money that comes from the state, the province and the municipality.
Ratio public_share_of(const ProjectFacts& facts) {
  const auto part = [&](FundSource source) { return facts.agreed[static_cast<std::size_t>(source)]; };
  const Won given = part(FundSource::national) + part(FundSource::province) + part(FundSource::municipality);
  return Ratio::of(given, sum_of(facts.agreed)).value_or(Ratio::percent(100));
}

ProjectForecast project_of(const ForecastRequest& request, const ProjectFacts& facts) {
  const Won budget = sum_of(request.target ? facts.base : facts.budget);
  return {.project = facts.project,
          .programme = facts.programme,
          .budget = budget,
          .goal = request.target ? budget.times(*request.target, Rounding::half_up) : budget,
          .granted = sum_of(facts.granted),
          .committed = sum_of(facts.committed),
          .spent = sum_of(request.target ? facts.spent : facts.spent_all),
          .by_then = {},
          .is_year_end = !request.target,
          .goes_on = facts.last_day > request.year.last_day(),
          .public_share = public_share_of(facts)};
}

void add_up(Forecast& made, const std::vector<OpenProject>& open) {
  made.sum = forecast_of_sum(open);
  std::map<std::int64_t, std::vector<OpenProject>> by_programme;
  for (std::size_t i = 0; i < open.size(); ++i) by_programme[made.projects[i].programme].push_back(open[i]);
  for (const auto& [programme, some] : by_programme) made.by_programme[programme] = forecast_of_sum(some);
  for (const auto& project : made.projects) {
    made.budget += project.budget;
    made.goal += project.goal;
    made.short_by += project.short_by();
    made.spent += project.spent;
    made.carried += project.may_carry();
    made.returned += project.to_return();
  }
}

}  // namespace

ForecastRequest forecast_request(const ExecutionTable& table, bool is_until_target) {
  const auto& request = table.request;
  const bool has_target = is_until_target && table.due_on && *table.due_on >= request.week;
  return {.organisation = request.organisation,
          .year = request.year,
          .as_of = request.week,
          .until = has_target ? *table.due_on : request.year.last_day(),
          .programme = request.programme,
          .target = has_target ? table.target : std::nullopt};
}

Forecast forecast(Reader& reader, const ForecastRequest& request) {
  Forecast made{.request = request};
  const References references(past_courses(reader, request));
  made.check = references.check();
  const auto facts = execution_facts(reader, {.organisation = request.organisation,
                                              .year = request.year,
                                              .as_of = request.as_of,
                                              .programme = request.programme});
  const auto gone = days_between(request.year.first_day(), request.as_of) + 1;
  const auto days = days_between(request.year.first_day(), request.until) + 1;
  std::vector<OpenProject> open;
  for (const auto& [number, one] : facts) {
    ProjectForecast project = project_of(request, one);
    if (project.budget == Won(0) && project.spent == Won(0)) continue;
    const ReferenceClass* reference = references.find(project);
    if (reference != nullptr) {
      project.by_then = forecast_of(project.budget, project.spent, *reference);
    } else {
      const Won expected = pace_forecast(project.budget, project.spent, gone, days);
      project.by_then = {expected, expected, expected};
    }
    open.push_back({project.budget, project.spent, project.by_then.expected, reference});
    made.projects.push_back(std::move(project));
  }
  add_up(made, open);
  add_delay_causes(reader, made);
  std::stable_sort(made.projects.begin(), made.projects.end(),
                   [](const auto& a, const auto& b) { return b.short_by() < a.short_by(); });
  return made;
}

}  // namespace geojeom
