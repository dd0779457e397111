#include "analysis/selection/smaa.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <optional>
#include <thread>

namespace geojeom::selection {
namespace {

constexpr std::uint64_t block_draws = 8192;

/// What a block of draws adds up to.
struct Tally {
  Matrix ranks, pairs, first_weights;
  Vector first, in_set;
  std::optional<Problem> problem;

  explicit Tally(std::size_t alternatives, std::size_t criteria)
      : ranks(alternatives, alternatives),
        pairs(alternatives, alternatives),
        first_weights(alternatives, criteria),
        first(alternatives, 0.0),
        in_set(alternatives, 0.0) {}

  void add(const Tally& other) {
    const auto add_all = [](std::span<double> to, std::span<const double> from) {
      for (std::size_t k = 0; k < to.size(); ++k) to[k] += from[k];
    };
    add_all(ranks.cells(), other.ranks.cells());
    add_all(pairs.cells(), other.pairs.cells());
    add_all(first_weights.cells(), other.first_weights.cells());
    add_all(first, other.first);
    add_all(in_set, other.in_set);
    if (!problem) problem = other.problem;
  }
};

/// Counts of one draw, kept as small integers and emptied into the tally after each block.
class DrawCounter {
 public:
  DrawCounter(Tally& tally, std::size_t set_size)
      : tally_(tally),
        count_(tally.first.size()),
        set_size_(set_size),
        ahead_(count_ * count_, 0),
        better_(count_),
        equal_(count_) {}

  /// `scores` higher is better. True when the first `set_size` were counted as the final set.
  void take(std::span<const double> scores, std::span<const double> weights) {
    std::fill(better_.begin(), better_.end(), 0U);
    std::fill(equal_.begin(), equal_.end(), 0U);
    std::uint32_t ties = 0;
    for (std::size_t a = 1; a < count_; ++a) {
      const double own = scores[a];
      std::uint32_t above = 0, same = 0;
      std::uint32_t* const row = &ahead_[a * count_];
      for (std::size_t b = 0; b < a; ++b) {
        const std::uint32_t is_ahead = own > scores[b] ? 1U : 0U;
        const std::uint32_t is_behind = own < scores[b] ? 1U : 0U;
        row[b] += is_ahead;
        better_[b] += is_ahead;
        above += is_behind;
        same += 1U - is_ahead - is_behind;
      }
      better_[a] += above;
      ties += same;
    }
    ++draws_;
    if (ties > 0) count_ties(scores);
    for (std::size_t a = 0; a < count_; ++a) count_ranks(a, weights);
  }

  /// Pairs are counted below the diagonal while drawing; the others follow.
  void finish() {
    for (std::size_t a = 0; a < count_; ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        const double wins = static_cast<double>(ahead_[a * count_ + b]) + half_wins(a, b);
        tally_.pairs(a, b) += wins;
        tally_.pairs(b, a) += static_cast<double>(draws_) - wins;
      }
    }
  }

 private:
  double half_wins(std::size_t a, std::size_t b) const { return tied_pairs_.empty() ? 0.0 : 0.5 * tied_pairs_(a, b); }

  void count_ties(std::span<const double> scores) {
    if (tied_pairs_.empty()) tied_pairs_ = Matrix(count_, count_);
    for (std::size_t a = 0; a < count_; ++a) {
      for (std::size_t b = 0; b < count_; ++b) {
        if (a == b || scores[a] != scores[b]) continue;
        ++equal_[a];
        tied_pairs_(a, b) += 1.0;
      }
    }
  }

  void count_ranks(std::size_t a, std::span<const double> weights) {
    const std::size_t group = 1 + equal_[a];
    const double share = 1.0 / static_cast<double>(group);
    for (std::size_t k = 0; k < group; ++k) {
      tally_.ranks(a, better_[a] + k) += share;
      if (better_[a] + k < set_size_) tally_.in_set[a] += share;
    }
    if (better_[a] > 0) return;
    tally_.first[a] += share;
    const auto sums = tally_.first_weights.row(a);
    for (std::size_t j = 0; j < weights.size(); ++j) sums[j] += share * weights[j];
  }

  Tally& tally_;
  std::size_t count_;
  std::size_t set_size_;
  std::vector<std::uint32_t> ahead_, better_, equal_;
  Matrix tied_pairs_;
  std::uint64_t draws_ = 0;
};

/// The decision matrix with drawn values: normal around the table, on the same side of zero.
void draw_values(const DecisionMatrix& nominal, const Matrix& noise, Random& random, DecisionMatrix& drawn) {
  for (std::size_t k = 0; k < noise.cells().size(); ++k) {
    const double centre = nominal.values.cells()[k];
    double value = centre;
    do {
      value = centre * (1.0 + noise.cells()[k] * random.normal());
    } while (value * centre < 0.0);
    drawn.values.cells()[k] = value;
  }
}

class Simulation {
 public:
  Simulation(const DecisionMatrix& decision, const SmaaOptions& options, const WeightSampler& sampler,
             const Matrix& scaled)
      : decision_(decision), options_(options), sampler_(sampler), by_criterion_(scaled.transposed()) {}

  Tally block(std::uint64_t number) const {
    Tally tally(decision_.count(), decision_.criterion_count());
    const auto first = number * block_draws;
    const auto draws = std::min(block_draws, options_.draws - first);
    auto sampler = sampler_.stream(number);
    DrawCounter counter(tally, options_.set_rule ? 0 : options_.set_size);
    const bool is_plain = !options_.method && !options_.set_rule && options_.noise.empty();
    if (is_plain)
      run_plain(sampler, counter, draws);
    else
      run_general(sampler, Random(stream_seed(~options_.seed, number)), counter, tally, draws);
    counter.finish();
    return tally;
  }

 private:
  void run_plain(WeightSampler& sampler, DrawCounter& counter, std::uint64_t draws) const {
    Vector weights(decision_.criterion_count()), scores(decision_.count());
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
      sampler.draw(weights);
      add_scores(by_criterion_, weights, scores);
      counter.take(scores, weights);
    }
  }

  static void add_scores(const Matrix& by_criterion, const Vector& weights, Vector& scores) {
    std::fill(scores.begin(), scores.end(), 0.0);
    for (std::size_t j = 0; j < weights.size(); ++j) {
      const double* values = by_criterion.row(j).data();
      const double weight = weights[j];
      for (std::size_t i = 0; i < scores.size(); ++i) scores[i] += weight * values[i];
    }
  }

  void run_general(WeightSampler& sampler, Random random, DrawCounter& counter, Tally& tally,
                   std::uint64_t draws) const {
    DecisionMatrix drawn = decision_;
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
      sampler.draw(drawn.weights);
      if (!options_.noise.empty()) draw_values(decision_, options_.noise, random, drawn);
      const auto ranking = rank(drawn);
      if (!ranking) {
        tally.problem = ranking.problem();
        return;
      }
      Vector scores = ranking->scores;
      if (!ranking->is_higher_better) {
        for (auto& score : scores) score = -score;
      }
      counter.take(scores, drawn.weights);
      if (!options_.set_rule) continue;
      const auto chosen = options_.set_rule(*ranking);
      for (std::size_t a = 0; a < chosen.size(); ++a) tally.in_set[a] += chosen[a] ? 1.0 : 0.0;
    }
  }

  Result<Ranking> rank(const DecisionMatrix& drawn) const {
    if (options_.method) return options_.method(drawn);
    const auto scaled = normalise(drawn, options_.normalisation);
    if (!scaled) return scaled.problem();
    Vector scores(drawn.count());
    add_scores(scaled->transposed(), drawn.weights, scores);
    return Ranking{.method = "additive", .scores = std::move(scores), .ranks = {}};
  }

  const DecisionMatrix& decision_;
  const SmaaOptions& options_;
  const WeightSampler& sampler_;
  Matrix by_criterion_;
};

Tally run_blocks(const Simulation& simulation, const DecisionMatrix& decision, const SmaaOptions& options) {
  const auto blocks = (options.draws + block_draws - 1) / block_draws;
  std::vector<Tally> tallies(blocks, Tally(0, 0));
  std::atomic<std::uint64_t> next = 0;
  const auto work = [&] {
    for (auto i = next++; i < blocks; i = next++) tallies[i] = simulation.block(i);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < options.threads && i < blocks; ++i) threads.emplace_back(work);
  work();
  for (auto& thread : threads) thread.join();
  Tally total(decision.count(), decision.criterion_count());
  for (const auto& tally : tallies) total.add(tally);
  return total;
}

/// Chance of being first with one's own central weights, under the noise of the data.
Vector confidence_of(const DecisionMatrix& decision, const SmaaOptions& options, const Matrix& central) {
  Vector confidence(decision.count(), 0.0);
  const std::size_t draws = options.noise.empty() ? 1 : std::min<std::uint64_t>(options.draws, 2000);
  Random random(stream_seed(options.seed, ~std::uint64_t{0}));
  for (std::size_t a = 0; a < confidence.size(); ++a) {
    if (std::isnan(central(a, 0))) continue;
    DecisionMatrix drawn = decision;
    drawn.weights.assign(central.row(a).begin(), central.row(a).end());
    for (std::size_t draw = 0; draw < draws; ++draw) {
      if (!options.noise.empty()) draw_values(decision, options.noise, random, drawn);
      Result<Ranking> ranking = Problem{.code = "SEL-124"};
      if (options.method) {
        ranking = options.method(drawn);
      } else if (const auto scaled = normalise(drawn, options.normalisation)) {
        Vector scores(drawn.count(), 0.0);
        for (std::size_t i = 0; i < scores.size(); ++i) {
          for (std::size_t j = 0; j < drawn.weights.size(); ++j) scores[i] += drawn.weights[j] * (*scaled)(i, j);
        }
        ranking = ranking_of("additive", std::move(scores));
      }
      if (ranking && ranking->ranks[a] == 1) confidence[a] += 1.0 / static_cast<double>(draws);
    }
  }
  return confidence;
}

}  // namespace

Result<Smaa> smaa(const DecisionMatrix& decision, const SmaaOptions& options) {
  if (options.draws == 0) return Problem{.code = "SEL-128", .details = {{"what", "draws"}}};
  WeightSpace space = options.weights;
  if (space.criteria == 0) space.criteria = decision.criterion_count();
  require(space.criteria == decision.criterion_count(), "weights of these criteria");
  const auto sampler = WeightSampler::make(space, options.seed);
  if (!sampler) return sampler.problem();
  Matrix scaled(decision.count(), decision.criterion_count());
  if (!options.method) {
    auto normal = normalise(decision, options.normalisation);
    if (!normal) return normal.problem();
    scaled = *std::move(normal);
  }
  const auto total = run_blocks(Simulation(decision, options, *sampler, scaled), decision, options);
  if (total.problem) return *total.problem;
  const auto draws = static_cast<double>(options.draws);
  Smaa answer{.acceptability = total.ranks,
              .pairwise = total.pairs,
              .central_weights = total.first_weights,
              .expected_rank = Vector(decision.count(), 0.0),
              .in_set = total.in_set,
              .draws = options.draws,
              .seed = options.seed};
  for (auto& share : answer.acceptability.cells()) share /= draws;
  for (auto& share : answer.pairwise.cells()) share /= draws;
  for (auto& share : answer.in_set) share /= draws;
  for (std::size_t a = 0; a < decision.count(); ++a) {
    for (auto& weight : answer.central_weights.row(a)) {
      weight = total.first[a] > 0.0 ? weight / total.first[a] : std::numeric_limits<double>::quiet_NaN();
    }
    for (std::size_t k = 0; k < decision.count(); ++k) {
      answer.expected_rank[a] += static_cast<double>(k + 1) * answer.acceptability(a, k);
    }
  }
  answer.confidence = confidence_of(decision, options, answer.central_weights);
  return answer;
}

}  // namespace geojeom::selection
