#include "analysis/impact/uncertainty.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

/// 1 + s z, held within [0, 2] so that nothing changes its sign and the mean stays one.
double factor(linear::Random& random, double deviation) {
  return std::clamp(1.0 + deviation * random.normal(), 0.0, 2.0);
}

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
    const double amount = doubt.amount > 0.0 ? factor(random, doubt.amount) : 1.0;
    double local = 1.0;
    if (doubt.local_share > 0.0) {
      const double drawn = base_.setup.local_share * factor(random, doubt.local_share);
      local = base_.setup.local_share == 0.0 ? 1.0 : std::min(1.0, drawn) / base_.setup.local_share;
    }
    demand_ = base_.demand;
    const double before = linear::sum(demand_);
    if (doubt.mapping > 0.0) {
      for (double& value : demand_) value *= value == 0.0 ? 1.0 : factor(random, doubt.mapping);
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
      to[c] = from[c] == 0.0 ? 0.0 : from[c] * factor(random, deviation);
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
        const double by = deviation > 0.0 && coefficient != 0.0 ? factor(random, deviation) : 1.0;
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

Problem value_problem(std::string what, double value, std::string rule) {
  return {.code = "IO-125",
          .field = what,
          .details = {{"what", what}, {"value", number_text(value)}, {"rule", std::move(rule)}}};
}

std::optional<Problem> check(const Simulation& setup) {
  if (setup.draws < 2 || setup.draws > 10'000'000) return value_problem("draws", setup.draws, "2 이상 1천만 이하");
  if (setup.threads < 1 || setup.threads > 64) return value_problem("threads", setup.threads, "1 이상 64 이하");
  if (!(setup.local_share >= 0.0 && setup.local_share <= 1.0)) {
    return value_problem("local_share", setup.local_share, "0 이상 1 이하");
  }
  const Doubt& doubt = setup.doubt;
  for (const double deviation : {doubt.coefficients, doubt.accounts, doubt.amount, doubt.mapping, doubt.local_share}) {
    if (!(deviation >= 0.0 && deviation <= 1.0)) return value_problem("doubt", deviation, "0 이상 1 이하");
  }
  return std::nullopt;
}

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

double percentile(const Vector& sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(place);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (place - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

/// Rows of `outcomes` are draws; `at` is the place of one number in a row.
Vector taken(const Vector& outcomes, std::size_t width, std::size_t at) {
  Vector values(outcomes.size() / width);
  for (std::size_t d = 0; d < values.size(); ++d) values[d] = outcomes[d * width + at];
  return values;
}

double covariance(const Vector& a, const Vector& b) {
  const auto count = static_cast<double>(a.size());
  const double mean_a = linear::sum(a) / count, mean_b = linear::sum(b) / count;
  double total = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) total += (a[i] - mean_a) * (b[i] - mean_b);
  return total / (count - 1.0);
}

Interval interval_of(const Vector& outcomes, std::size_t width, std::size_t result, std::size_t results) {
  Vector values = taken(outcomes, width, result);
  Interval interval;
  const double variance = covariance(values, values);
  interval.deviation = std::sqrt(std::max(0.0, variance));
  for (std::size_t a = 0; a < assumption_count; ++a) {
    const Vector part = taken(outcomes, width, (1 + a) * results + result);
    interval.shares[a] = variance > 0.0 ? covariance(part, values) / variance : 0.0;
  }
  const auto most = std::max_element(interval.shares.begin(), interval.shares.end());
  interval.moves_most = static_cast<Assumption>(most - interval.shares.begin());
  interval.mean = linear::sum(values) / static_cast<double>(values.size());
  std::sort(values.begin(), values.end());
  interval.p025 = percentile(values, 0.025);
  interval.p05 = percentile(values, 0.05);
  interval.p25 = percentile(values, 0.25);
  interval.p50 = percentile(values, 0.50);
  interval.p75 = percentile(values, 0.75);
  interval.p95 = percentile(values, 0.95);
  interval.p975 = percentile(values, 0.975);
  return interval;
}

}  // namespace

Result<std::vector<Interval>> simulate(const Simulation& simulation) {
  if (auto problem = check(simulation)) return *problem;
  const auto base = make_base(simulation);
  if (!base) return base.problem();
  const std::size_t results = base->results(), width = results * (1 + assumption_count);
  const auto draws = static_cast<std::size_t>(simulation.draws);
  Vector outcomes(draws * width);
  std::vector<std::thread> workers;
  const auto count = static_cast<std::size_t>(simulation.threads);
  for (std::size_t t = 0; t < count; ++t) {
    workers.emplace_back([&, t] {
      Draw draw(*base);
      for (std::size_t d = t; d < draws; d += count) draw.run(d, Outcome(outcomes).subspan(d * width, width));
    });
  }
  for (auto& worker : workers) worker.join();
  std::vector<Interval> intervals;
  for (std::size_t r = 0; r < results; ++r) {
    intervals.push_back(interval_of(outcomes, width, r, results));
    intervals.back().base = linear::dot(base->inducement.column(r), base->demand);
  }
  return intervals;
}

}  // namespace geojeom::impact
