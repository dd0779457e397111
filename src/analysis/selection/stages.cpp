#include "analysis/selection/stages.hpp"

#include <algorithm>
#include <numeric>

namespace geojeom::selection {
namespace {

bool reaches(const DecisionMatrix& decision, std::size_t candidate, const Threshold& threshold) {
  const double found = decision.values(candidate, threshold.criterion);
  return decision.directions[threshold.criterion] == Direction::benefit ? found >= threshold.value
                                                                        : found <= threshold.value;
}

/// The table of some candidates only.
DecisionMatrix restricted(const DecisionMatrix& decision, const std::vector<std::size_t>& candidates) {
  DecisionMatrix part{.criteria = decision.criteria,
                      .values = Matrix(candidates.size(), decision.criterion_count()),
                      .directions = decision.directions,
                      .weights = decision.weights};
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    part.alternatives.push_back(decision.alternatives[candidates[k]]);
    const auto row = decision.values.row(candidates[k]);
    std::copy(row.begin(), row.end(), part.values.row(k).begin());
  }
  return part;
}

SetRule restricted(const SetRule& rule, const std::vector<std::size_t>& candidates) {
  SetRule part{
      .size = std::min(rule.size, candidates.size()), .quotas = rule.quotas, .related_most = rule.related_most};
  if (rule.related.empty()) return part;
  part.related = Matrix(candidates.size(), candidates.size());
  for (std::size_t a = 0; a < candidates.size(); ++a) {
    for (std::size_t b = 0; b < candidates.size(); ++b) part.related(a, b) = rule.related(candidates[a], candidates[b]);
  }
  return part;
}

DropReason reason_of(Exclusion exclusion) {
  if (exclusion == Exclusion::group_full) return DropReason::group_full;
  return exclusion == Exclusion::too_similar ? DropReason::too_similar : DropReason::lower_rank;
}

/// Applies the thresholds of a stage; what is left comes back.
std::vector<std::size_t> apply_thresholds(const DecisionMatrix& decision, const Stage& stage, std::size_t number,
                                          const std::vector<std::size_t>& candidates, StageResult& result) {
  std::vector<std::size_t> left;
  for (const auto candidate : candidates) {
    bool passes = true;
    for (const auto& threshold : stage.thresholds) {
      if (reaches(decision, candidate, threshold)) continue;
      passes = false;
      result.dropped.push_back({.candidate = candidate,
                                .stage = number,
                                .reason = DropReason::below_threshold,
                                .criterion = threshold.criterion,
                                .found = decision.values(candidate, threshold.criterion),
                                .needed = threshold.value});
    }
    if (passes) left.push_back(candidate);
  }
  return left;
}

/// Ranks what is left and keeps the best set of it.
Problems keep_best(const Stage& stage, std::size_t number, const std::vector<std::size_t>& left, const Labels& groups,
                   const Ranking& ranking, StageResult& result) {
  std::vector<bool> chosen(left.size(), true);
  if (stage.set) {
    Vector scores = ranking.scores;
    if (!ranking.is_higher_better) {
      for (auto& score : scores) score = -score;
    }
    Labels own_groups;
    for (const auto candidate : left) own_groups.push_back(groups.empty() ? "" : groups[candidate]);
    const auto set = choose_set(scores, own_groups, restricted(*stage.set, left));
    if (!set) return {set.problem()};
    chosen = set->chosen;
    double least = 0.0;
    bool is_first = true;
    for (std::size_t k = 0; k < left.size(); ++k) {
      if (!chosen[k]) continue;
      if (is_first || scores[k] < least) least = scores[k];
      is_first = false;
    }
    const double sign = ranking.is_higher_better ? 1.0 : -1.0;
    for (const auto k : order_of(ranking)) {
      if (chosen[k]) continue;
      Dropped dropped{.candidate = left[k],
                      .stage = number,
                      .reason = reason_of(set->reasons[k]),
                      .found = ranking.scores[k],
                      .needed = sign * least};
      if (set->beside[k]) dropped.beside = left[*set->beside[k]];
      result.dropped.push_back(dropped);
    }
  }
  for (const auto k : order_of(ranking)) {
    result.ranks[left[k]] = ranking.ranks[k];
    if (chosen[k]) result.kept.push_back(left[k]);
  }
  return {};
}

}  // namespace

Result<std::vector<StageResult>> run_stages(const DecisionMatrix& decision, const Labels& groups,
                                            const RankMethod& method, const std::vector<Stage>& stages) {
  require(groups.empty() || groups.size() == decision.count(), "a group for each candidate");
  std::vector<std::size_t> candidates(decision.count());
  std::iota(candidates.begin(), candidates.end(), std::size_t{0});
  std::vector<StageResult> results;
  for (std::size_t s = 0; s < stages.size(); ++s) {
    StageResult result{.name = stages[s].name, .ranks = std::vector<std::size_t>(decision.count(), 0)};
    const auto left = apply_thresholds(decision, stages[s], s, candidates, result);
    if (left.empty()) return Problem{.code = "SEL-133", .field = stages[s].name};
    const auto ranking =
        left.size() == 1 ? Result<Ranking>(ranking_of("only", {1.0})) : method(restricted(decision, left));
    if (!ranking) return ranking.problem();
    if (const auto problems = keep_best(stages[s], s, left, groups, *ranking, result); problems.has_errors())
      return problems.front();
    candidates = result.kept;
    results.push_back(std::move(result));
  }
  return results;
}

}  // namespace geojeom::selection
