#include "analysis/impact/calibrate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {
namespace {

constexpr double step = 0.02;
constexpr double golden = 0.6180339887498949;

/// One trial: the multipliers under a delta, and how far they are from the known ones.
struct Trial {
  double error = std::numeric_limits<double>::infinity();
  double bias = 0.0;
  Vector fitted{};
};

class DeltaSearch {
 public:
  DeltaSearch(const Matrix& national, const RegionAndNation& sizes, const CalibrationTarget& target)
      : national_(national), sizes_(sizes), target_(target) {}

  Result<Trial> at(double delta) const {
    auto regional = regional_coefficients(national_, sizes_, {.method = target_.method, .delta = delta});
    if (!regional) return regional.problem();
    const auto model = LeontiefModel::of(std::move(regional).value());
    if (!model) return Trial{};  // an unproductive guess is no answer, whatever the others say
    return compared(model->output_multipliers());
  }

 private:
  Trial compared(const Vector& fitted) const {
    Trial trial{.error = 0.0, .fitted = fitted};
    double weights = 0.0;
    for (std::size_t j = 0; j < fitted.size(); ++j) {
      const double known = target_.multipliers[j];
      if (!(known > 0.0)) continue;
      const double weight = target_.weights.empty() ? 1.0 : target_.weights[j];
      const double miss = (fitted[j] - known) / known;
      trial.error += weight * std::abs(miss);
      trial.bias += weight * miss;
      weights += weight;
    }
    trial.error /= weights;
    trial.bias /= weights;
    return trial;
  }

  const Matrix& national_;
  const RegionAndNation& sizes_;
  const CalibrationTarget& target_;
};

std::optional<Problem> check(const Matrix& national, const CalibrationTarget& target) {
  const std::size_t n = national.rows();
  const bool same = target.multipliers.size() == n && (target.weights.empty() || target.weights.size() == n);
  if (!same) {
    return Problem{.code = "IO-101",
                   .details = {{"what", "알려진 승수의 부문 수"},
                               {"expected", fmt::to_string(n)},
                               {"actual", fmt::to_string(target.multipliers.size())}}};
  }
  if (target.method != Quotient::flq && target.method != Quotient::aflq) {
    return Problem{
        .code = "IO-125",
        .details = {{"what", "--method"}, {"value", "slq"}, {"rule", "delta가 있는 방법은 flq, aflq입니다."}}};
  }
  for (std::size_t j = 0; j < n; ++j) {
    const double weight = target.weights.empty() ? 1.0 : target.weights[j];
    if (target.multipliers[j] > 0.0 && weight > 0.0) return std::nullopt;
  }
  return Problem{
      .code = "IO-125",
      .details = {{"what", "알려진 승수"}, {"value", "-"}, {"rule", "0보다 큰 승수가 하나 이상 있어야 합니다."}}};
}

/// The least error between two deltas, by golden section to 1e-4.
Result<double> narrowed(const DeltaSearch& search, double low, double high) {
  while (high - low > 1e-4) {
    const double left = high - golden * (high - low), right = low + golden * (high - low);
    const auto at_left = search.at(left), at_right = search.at(right);
    if (!at_left) return at_left.problem();
    if (!at_right) return at_right.problem();
    (at_left->error <= at_right->error ? high : low) = at_left->error <= at_right->error ? right : left;
  }
  return 0.5 * (low + high);
}

}  // namespace

Result<Calibration> calibrate_delta(const Matrix& national, const RegionAndNation& sizes,
                                    const CalibrationTarget& target) {
  if (auto problem = check(national, target)) return *problem;
  const DeltaSearch search(national, sizes, target);
  Calibration answer;
  for (int k = 0; k < 50; ++k) {
    const auto trial = search.at(step * k);
    if (!trial) return trial.problem();
    answer.deltas.push_back(step * k);
    answer.errors.push_back(trial->error);
  }
  const auto best = std::min_element(answer.errors.begin(), answer.errors.end()) - answer.errors.begin();
  const double grid = answer.deltas[static_cast<std::size_t>(best)];
  const auto fine = narrowed(search, std::max(0.0, grid - step), std::min(0.98, grid + step));
  if (!fine) return fine.problem();
  for (const double delta : {grid, *fine}) {
    auto trial = search.at(delta);
    if (!trial) return trial.problem();
    if (!answer.fitted.empty() && trial->error >= answer.error) continue;
    answer.delta = delta;
    answer.error = trial->error;
    answer.bias = trial->bias;
    answer.fitted = std::move(trial->fitted);
  }
  return answer;
}

}  // namespace geojeom::impact
