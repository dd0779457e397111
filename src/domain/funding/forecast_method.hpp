#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/ratio.hpp"
#include "core/won.hpp"

namespace geojeom {

/// How a project of an earlier year went: its budget, what it had spent on the same day of that year, and by the
/// horizon.
struct MoneyCourse {
  Won budget;
  Won spent;
  Won spent_later;
};

/// Of what was left on the day, the share spent by the horizon, 0 to 1; nothing where nothing was left.
std::optional<Ratio> later_share(const MoneyCourse& course);

/// Earlier projects as a reference class: the outside view of what comes of money that is left.
///
/// Method  Reference class forecasting: Kahneman & Tversky (1979), Intuitive prediction; Flyvbjerg (2006), From Nobel
///         Prize to project management, Project Management Journal 37(3), 5-15. No distribution is assumed: the range
///         is the 10th to 90th percentile of what was seen, by p(n+1) (Hyndman & Fan 1996, type 6), which holds a
///         further draw with probability 0.8 where n >= 9; with fewer the smallest to the largest, (n-1)/(n+1).
/// Checked forecast_method_test.cpp: Hyndman & Fan's definition by hand, and coverage by leaving one out.
class ReferenceClass {
 public:
  static constexpr std::size_t least = 5;  ///< fewer say nothing

  explicit ReferenceClass(std::vector<Ratio> shares = {});

  std::size_t size() const { return shares_.size(); }
  bool is_usable() const { return shares_.size() >= least; }
  const std::vector<Ratio>& shares() const { return shares_; }
  /// Contract: is_usable.
  Ratio mean() const;
  /// `p` in millionths; between neighbours by their distance, at the ends the smallest or largest. Contract: not empty.
  Ratio quantile(Ratio p) const;

 private:
  std::vector<Ratio> shares_;  ///< sorted
};

struct ForecastRange {
  Won low;
  Won expected;
  Won high;
};

/// What is spent by the horizon: what was spent, and of the rest what the class says. Never less than was spent nor
/// more than the budget, unless more was spent already.
ForecastRange forecast_of(Won budget, Won spent, const ReferenceClass& reference);

/// Without a class: the pace so far goes on until the horizon, `gone` of `days` days being over. No range.
Won pace_forecast(Won budget, Won spent, std::int64_t gone, std::int64_t days);

/// A project in a sum. Without a class it takes part with its expected amount.
struct OpenProject {
  Won budget;
  Won spent;
  Won expected;
  const ReferenceClass* reference = nullptr;
};

/// The sum of projects. The range comes from 1,000 draws, one share a project from its class (Efron 1979, bootstrap),
/// by the same seed always: the same records give the same forecast. Draws are independent; a cause that delays all
/// projects at once, like a late budget, is not in the range.
ForecastRange forecast_of_sum(std::span<const OpenProject> projects);

/// How the method would have done on the class itself: each project forecast from all others.
struct ForecastCheck {
  std::size_t count = 0;
  std::optional<Ratio> mean_error;  ///< sum of absolute errors over the sum of budgets
  std::optional<Ratio> coverage;    ///< share of projects inside their range
};
ForecastCheck check_by_leaving_one_out(std::span<const MoneyCourse> courses);

}  // namespace geojeom
