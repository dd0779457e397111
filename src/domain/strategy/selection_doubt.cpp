#include "analysis/selection/agreement.hpp"
#include "analysis/selection/ranking.hpp"
#include "domain/strategy/selection_run.hpp"

namespace geojeom {
namespace {

using selection::DecisionMatrix;
using selection::Ranking;
using selection::RankMethod;

/// The method with the chosen set ahead of all others, so that "among the first n" means "chosen under the quotas".
RankMethod with_set_first(RankMethod method, selection::Labels groups, selection::SetRule rule) {
  return [=](const DecisionMatrix& table) -> Result<Ranking> {
    const auto ranking = method(table);
    if (!ranking) return ranking.problem();
    const auto chosen = chosen_of(*ranking, groups, rule);
    selection::Vector places(ranking->scores.size());
    for (std::size_t a = 0; a < places.size(); ++a) {
      places[a] = -static_cast<double>(ranking->ranks[a]) + (chosen[a] ? static_cast<double>(places.size()) : 0.0);
    }
    return selection::ranking_of(ranking->method, std::move(places));
  };
}

selection::Labels promising_groups(const SelectionRun& run) {
  selection::Labels groups;
  for (const auto a : run.out.promising) groups.push_back(run.groups[a]);
  return groups;
}

selection::Matrix noise_of(const SelectionRun& run, const DecisionMatrix& decision) {
  selection::Matrix noise(decision.count(), decision.criterion_count());
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto& variation = run.inputs.criteria[run.out.leaves[j]].criterion.variation;
    for (std::size_t a = 0; a < decision.count(); ++a) noise(a, j) = variation ? variation->to_double() : 0.0;
  }
  return noise;
}

std::optional<Problem> acceptabilities(SelectionRun& run) {
  if (run.options.draws == 0 || run.out.promising.size() < 2) return std::nullopt;
  const auto decision = part_of(run.out.decision, run.out.promising);
  const auto groups = promising_groups(run);
  selection::SmaaOptions options{
      .draws = run.options.draws, .seed = run.options.seed, .set_size = final_rule(run).size};
  if (run.out.method != SelectionMethod::saw) options.method = run.method;
  if (const auto rule = final_rule(run); !rule.quotas.empty()) {
    options.set_rule = [groups, rule](const Ranking& ranking) { return chosen_of(ranking, groups, rule); };
  }
  const auto any = selection::smaa(decision, options);
  if (!any) return any.problem();
  options.weights = {decision.criterion_count(), selection::weights_near(decision.weights, run.options.spread)};
  options.noise = noise_of(run, decision);
  const auto near = selection::smaa(decision, options);
  if (!near) return near.problem();
  for (std::size_t k = 0; k < run.out.promising.size(); ++k) {
    auto& outcome = run.out.outcomes[run.out.promising[k]];
    outcome.in_set_any = any->in_set[k];
    outcome.in_set_near = near->in_set[k];
    outcome.expected_rank = near->expected_rank[k];
  }
  run.out.draws = run.options.draws;
  run.out.seed = run.options.seed;
  run.out.spread = run.options.spread;
  return std::nullopt;
}

std::optional<Problem> break_even(SelectionRun& run) {
  const auto size = run.out.chosen.size();
  if (run.options.draws == 0 || size == 0 || size >= run.out.promising.size()) return std::nullopt;
  const auto decision = part_of(run.out.decision, run.out.promising);
  const auto method = with_set_first(run.method, promising_groups(run), final_rule(run));
  auto swaps = selection::swap_points(decision, method, size);
  if (!swaps) return swaps.problem();
  run.out.swaps = std::move(swaps).value();
  std::optional<std::size_t> next;  // the one that comes nearest to being chosen
  for (std::size_t k = 0; k < run.out.promising.size(); ++k) {
    const auto& one = run.out.outcomes[run.out.promising[k]];
    if (one.is_chosen) continue;
    if (!next || one.in_set_near > run.out.outcomes[run.out.promising[*next]].in_set_near) next = k;
  }
  run.out.next_in_line = run.out.promising[*next];
  auto needed = selection::requirements_to_enter(decision, method, *next, size);
  if (!needed) return needed.problem();
  run.out.to_enter = std::move(needed).value();
  return std::nullopt;
}

void compare_methods(SelectionRun& run) {
  if (run.out.promising.size() < 2) return;
  const auto decision = part_of(run.out.decision, run.out.promising);
  for (std::size_t m = 0; m < std::size(selection_methods); ++m) {
    const auto ranking = rank_method_of(static_cast<SelectionMethod>(m))(decision);
    if (ranking) run.out.other_ranks.emplace_back(static_cast<SelectionMethod>(m), ranking->ranks);
  }
  selection::Matrix ranks(run.out.other_ranks.size(), decision.count());
  for (std::size_t m = 0; m < run.out.other_ranks.size(); ++m) {
    for (std::size_t a = 0; a < decision.count(); ++a)
      ranks(m, a) = static_cast<double>(run.out.other_ranks[m].second[a]);
  }
  run.out.concordance = selection::concordance(ranks);
}

}  // namespace

std::optional<Problem> doubt(SelectionRun& run) {
  if (auto problem = acceptabilities(run)) return problem;
  if (auto problem = break_even(run)) return problem;
  compare_methods(run);
  return std::nullopt;
}

}  // namespace geojeom
