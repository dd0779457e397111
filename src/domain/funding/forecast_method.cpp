#include "domain/funding/forecast_method.hpp"

#include <algorithm>
#include <numeric>

namespace geojeom {
namespace {

constexpr std::int64_t one = Ratio::micros_in_one;
constexpr Ratio lower = Ratio::from_micros(100'000);
constexpr Ratio upper = Ratio::from_micros(900'000);
constexpr int draws = 1000;

/// SplitMix64 (Steele, Lea & Flood 2014): enough for drawing, the same everywhere.
class Draws {
 public:
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31U);
  }

 private:
  std::uint64_t state_ = 2009;
};

/// Type 6 of n sorted values given by `at`: the value at p(n+1), counted from 1.
template <class At>
std::int64_t value_at(std::size_t n, Ratio p, At at) {
  const std::int64_t place = p.micros() * (static_cast<std::int64_t>(n) + 1);
  const std::int64_t below = place / one;
  if (below < 1) return at(0);
  if (below >= static_cast<std::int64_t>(n)) return at(n - 1);
  const std::int64_t from = at(static_cast<std::size_t>(below - 1));
  const std::int64_t to = at(static_cast<std::size_t>(below));
  const auto gap = Won(to - from).times(Ratio::from_micros(place % one), Rounding::half_up);
  return from + gap.won();
}

Won at_share(Won budget, Won spent, Ratio share) {
  const Won left = budget - spent;
  return left <= Won(0) ? spent : spent + left.times(share, Rounding::half_up);
}

}  // namespace

std::optional<Ratio> later_share(const MoneyCourse& course) {
  const Won left = course.budget - course.spent;
  if (left <= Won(0)) return std::nullopt;
  const auto share = Ratio::of(course.spent_later - course.spent, left);
  return std::clamp(*share, Ratio(), Ratio::percent(100));
}

ReferenceClass::ReferenceClass(std::vector<Ratio> shares) : shares_(std::move(shares)) {
  std::sort(shares_.begin(), shares_.end());
}

Ratio ReferenceClass::mean() const {
  std::int64_t sum = 0;
  for (const auto share : shares_) sum += share.micros();
  return *Ratio::of(sum, static_cast<std::int64_t>(shares_.size()) * one);
}

Ratio ReferenceClass::quantile(Ratio p) const {
  return Ratio::from_micros(value_at(shares_.size(), p, [&](std::size_t i) { return shares_[i].micros(); }));
}

ForecastRange forecast_of(Won budget, Won spent, const ReferenceClass& reference) {
  return {.low = at_share(budget, spent, reference.quantile(lower)),
          .expected = at_share(budget, spent, reference.mean()),
          .high = at_share(budget, spent, reference.quantile(upper))};
}

Won pace_forecast(Won budget, Won spent, std::int64_t gone, std::int64_t days) {
  if (gone <= 0 || spent >= budget) return spent;
  const auto pace = Ratio::of(std::max(days, gone), gone);
  return std::min(budget, std::max(spent, spent.times(*pace, Rounding::half_up)));
}

ForecastRange forecast_of_sum(std::span<const OpenProject> projects) {
  ForecastRange sum;
  Won fixed;
  for (const auto& project : projects) {
    sum.expected += project.expected;
    if (project.reference == nullptr) fixed += project.expected;
  }
  std::vector<Won> totals;
  totals.reserve(draws);
  Draws random;
  for (int draw = 0; draw < draws; ++draw) {
    Won total = fixed;
    for (const auto& project : projects) {
      if (project.reference == nullptr) continue;
      const auto& shares = project.reference->shares();
      total += at_share(project.budget, project.spent, shares[random.next() % shares.size()]);
    }
    totals.push_back(total);
  }
  std::sort(totals.begin(), totals.end());
  const auto at = [&](std::size_t i) { return totals[i].won(); };
  sum.low = Won(value_at(totals.size(), lower, at));
  sum.high = Won(value_at(totals.size(), upper, at));
  return sum;
}

ForecastCheck check_by_leaving_one_out(std::span<const MoneyCourse> courses) {
  std::vector<std::pair<Ratio, const MoneyCourse*>> seen;
  std::int64_t sum = 0;
  for (const auto& course : courses) {
    if (const auto share = later_share(course)) {
      seen.emplace_back(*share, &course);
      sum += share->micros();
    }
  }
  ForecastCheck check{.count = seen.size()};
  if (seen.size() <= ReferenceClass::least) return check;
  std::stable_sort(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Won error;
  Won budgets;
  std::int64_t inside = 0;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const auto& [share, course] = seen[i];
    const auto others = [&](std::size_t j) { return seen[j < i ? j : j + 1].first.micros(); };
    const std::size_t n = seen.size() - 1;
    const auto mean = Ratio::of(sum - share.micros(), static_cast<std::int64_t>(n) * one);
    const Won missed = at_share(course->budget, course->spent, *mean) - course->spent_later;
    error += missed.is_negative() ? -missed : missed;
    budgets += course->budget;
    if (value_at(n, lower, others) <= share.micros() && share.micros() <= value_at(n, upper, others)) ++inside;
  }
  check.mean_error = Ratio::of(error, budgets);
  check.coverage = Ratio::of(inside, static_cast<std::int64_t>(seen.size()));
  return check;
}

}  // namespace geojeom
