#include "analysis/impact/uncertainty.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/impact/draws.hpp"

namespace geojeom::impact {
namespace {

/// What one draw gives: results and the first-order part of each assumption, (1 + k) x (1 + assumptions).
using Outcome = std::span<double>;

/// The base that every draw starts from.
struct Base {
  const Simulation& setup;
  Matrix inverse;     ///< L0
  Matrix inducement;  ///< 1' L0 and v' L0, n x (1 + k)
  Vector output;      ///< L0 f0
  Vector demand;      ///< f0, local share applied

  std::size_t size() const { return output.size(); }
  std::size_t results() const { return 1 + setup.account_coefficients.columns(); }
  double weight(std::size_t i, std::size_t result) const {
    return result == 0 ? 1.0 : setup.account_coefficients(i, result - 1);
  }
};

/// Buffers of one thread and the steps of one draw.
class Draw {
 public:
  explicit Draw(const Base& base)
      : base_(base),
        changed_(base.setup.coefficients),
        demand_(base.size()),
        output_(base.size()),
        rest_(base.size()),
        shift_(base.size()) {}

  void run(std::uint64_t draw, Outcome out) {
    linear::Random random(base_.setup.seed, draw);
    std::fill(out.begin(), out.end(), 0.0);
    draw_demand(random, out);
    draw_coefficients(random, out);
    solve();
    draw_accounts(random, out);
  }

 private:
  double& part(Outcome out, std::size_t result, Assumption which) {
    return out[(1 + static_cast<std::size_t>(which)) * base_.results() + result];
  }

  void draw_demand(linear::Random& random, Outcome out) {
    const Doubt& doubt = base_.setup.doubt;
    const double amount = doubt.amount > 0.0 ? doubted_factor(random, doubt.amount) : 1.0;
    double local = 1.0;
    if (doubt.local_share > 0.0) {
      const double drawn = base_.setup.local_share * doubted_factor(random, doubt.local_share);
      local = base_.setup.local_share == 0.0 ? 1.0 : std::min(1.0, drawn) / base_.setup.local_share;
    }
    demand_ = base_.demand;
    const double before = linear::sum(demand_);
    if (doubt.mapping > 0.0) {
      for (double& value : demand_) value *= value == 0.0 ? 1.0 : doubted_factor(random, doubt.mapping);
      const double after = linear::sum(demand_);
      const double scale = after == 0.0 ? 1.0 : before / after;
      for (double& value : demand_) value *= scale;
    }
    for (std::size_t r = 0; r < base_.results(); ++r) {
      double mapping = 0.0, level = 0.0;
      for (std::size_t i = 0; i < demand_.size(); ++i) {
        mapping += base_.inducement(i, r) * (demand_[i] - base_.demand[i]);
        level += base_.inducement(i, r) * base_.demand[i];
      }
      part(out, r, Assumption::mapping) = mapping;
      part(out, r, Assumption::amount) = level * (amount - 1.0);
      part(out, r, Assumption::local_share) = level * (local - 1.0);
    }
    for (double& value : demand_) value *= amount * local;
  }

  void draw_coefficients(linear::Random& random, Outcome out) {
    const double deviation = base_.setup.doubt.coefficients;
    if (deviation == 0.0) return;
    const auto from = base_.setup.coefficients.values();
    const auto to = changed_.values();
    for (std::size_t c = 0; c < from.size(); ++c) {
      to[c] = from[c] == 0.0 ? 0.0 : from[c] * doubted_factor(random, deviation);
    }
    // First order: (v' L0) (A_d - A_0) x_0.
    std::fill(shift_.begin(), shift_.end(), 0.0);
    add_product(changed_, base_.output, shift_);
    for (std::size_t i = 0; i < shift_.size(); ++i) shift_[i] -= base_.output[i] - base_.demand[i];
    for (std::size_t r = 0; r < base_.results(); ++r) {
      part(out, r, Assumption::coefficients) = linear::dot(base_.inducement.column(r), shift_);
    }
  }

  /// x <- x + L0 (f - x + A_d x): the base inverse is close enough for a few rounds.
  void solve() {
    std::fill(output_.begin(), output_.end(), 0.0);
    add_product(base_.inverse, demand_, output_);
    if (base_.setup.doubt.coefficients == 0.0) return;
    double scale = 1e-300;
    for (const double value : output_) scale = std::max(scale, std::abs(value));
    for (int round = 0; round < 200; ++round) {
      for (std::size_t i = 0; i < rest_.size(); ++i) rest_[i] = demand_[i] - output_[i];
      add_product(changed_, output_, rest_);
      double left = 0.0;
      for (const double value : rest_) left = std::max(left, std::abs(value));
      add_product(base_.inverse, rest_, output_);
      if (left <= 1e-9 * scale) return;
    }
  }

  void draw_accounts(linear::Random& random, Outcome out) {
    const double deviation = base_.setup.doubt.accounts;
    out[0] = linear::sum(output_);
    for (std::size_t r = 1; r < base_.results(); ++r) {
      double total = 0.0, first_order = 0.0;
      for (std::size_t i = 0; i < output_.size(); ++i) {
        const double coefficient = base_.weight(i, r);
        const double by = deviation > 0.0 && coefficient != 0.0 ? doubted_factor(random, deviation) : 1.0;
        total += coefficient * by * output_[i];
        first_order += coefficient * (by - 1.0) * base_.output[i];
      }
      out[r] = total;
      part(out, r, Assumption::accounts) = first_order;
    }
  }

  const Base& base_;
  Matrix changed_;
  Vector demand_, output_, rest_, shift_;
};

Result<Base> make_base(const Simulation& setup) {
  auto model = LeontiefModel::of(setup.coefficients);
  if (!model) return model.problem();
  const std::size_t n = model->size(), k = setup.account_coefficients.columns();
  Base base{setup, {}, Matrix(n, 1 + k), {}, setup.final_demand};
  for (double& value : base.demand) value *= setup.local_share;
  std::fill(base.inducement.column(0).begin(), base.inducement.column(0).end(), 1.0);
  for (std::size_t a = 0; a < k; ++a) {
    const auto from = setup.account_coefficients.column(a);
    std::copy(from.begin(), from.end(), base.inducement.column(1 + a).begin());
  }
  base.inducement = model->inducement(std::move(base.inducement));
  base.output = model->output(base.demand);
  base.inverse = std::move(*std::move(model)).inverse();
  return base;
}

}  // namespace

Result<std::vector<Interval>> simulate(const Simulation& simulation) {
  if (auto problem = check_simulation({simulation.doubt, simulation.draws, simulation.threads, simulation.local_share}))
    return *problem;
  const auto base = make_base(simulation);
  if (!base) return base.problem();
  const std::size_t results = base->results(), width = results * (1 + assumption_count);
  const auto draws = static_cast<std::size_t>(simulation.draws);
  Vector outcomes(draws * width);
  in_threads(simulation.threads, [&](std::size_t first, std::size_t step) {
    Draw draw(*base);
    for (std::size_t d = first; d < draws; d += step) draw.run(d, Outcome(outcomes).subspan(d * width, width));
  });
  std::vector<Interval> intervals;
  for (std::size_t r = 0; r < results; ++r) {
    intervals.push_back(interval_of(outcomes, width, r, results));
    intervals.back().base = linear::dot(base->inducement.column(r), base->demand);
  }
  return intervals;
}

}  // namespace geojeom::impact
