#include <fmt/format.h>

#include <algorithm>

#include "analysis/selection/objective_weights.hpp"
#include "domain/strategy/selection_run.hpp"

namespace geojeom {
namespace {

std::vector<selection::Threshold> thresholds(const SelectionRun& run) {
  std::vector<selection::Threshold> list;
  for (std::size_t j = 0; j < run.out.leaves.size(); ++j) {
    const auto& criterion = run.inputs.criteria[run.out.leaves[j]].criterion;
    const bool has = criterion.threshold || run.options.thresholds.contains(criterion.code);
    const double recorded = criterion.threshold ? criterion.threshold->to_double() : 0.0;
    if (has) list.push_back({j, tried(run.options.thresholds, criterion.code, recorded)});
  }
  return list;
}

std::size_t count_of(const SelectionRun& run, std::optional<std::size_t> asked, std::optional<std::int64_t> recorded,
                     std::size_t otherwise) {
  const auto count = asked.value_or(recorded ? static_cast<std::size_t>(*recorded) : otherwise);
  return std::clamp<std::size_t>(count, 1, run.inputs.candidates.size());
}
std::size_t promising_count(const SelectionRun& run) {
  return count_of(run, run.options.promising_count, run.inputs.selection.promising_count, run.inputs.candidates.size());
}
std::size_t strategic_count(const SelectionRun& run) {
  return std::min(promising_count(run),
                  count_of(run, run.options.strategic_count, run.inputs.selection.strategic_count, 6));
}
std::vector<selection::Stage> stages(const SelectionRun& run) {
  return {{.name = "promising", .thresholds = thresholds(run), .set = selection::SetRule{.size = promising_count(run)}},
          {.name = "strategic", .thresholds = {}, .set = final_rule(run)}};
}

/// Scores of both stages, on the candidates that stood in each.
std::optional<Problem> set_scores(SelectionRun& run, const std::vector<std::size_t>& first_ranks) {
  std::vector<std::size_t> passed;
  for (std::size_t a = 0; a < first_ranks.size(); ++a) {
    if (first_ranks[a] > 0) passed.push_back(a);
  }
  for (const auto* members : {&passed, &run.out.promising}) {
    if (members->size() < 2) continue;
    const auto ranking = run.method(part_of(run.out.decision, *members));
    if (!ranking) return ranking.problem();
    for (std::size_t k = 0; k < members->size(); ++k) {
      auto& outcome = run.out.outcomes[(*members)[k]];
      (members == &passed ? outcome.first_score : outcome.second_score) = ranking->scores[k];
    }
  }
  return std::nullopt;
}

void add_reason(SelectionRun& run, const selection::Dropped& dropped) {
  auto& outcome = run.out.outcomes[dropped.candidate];
  const auto add = [&](std::string ko, std::string en) {
    outcome.reasons_ko.push_back(std::move(ko));
    outcome.reasons_en.push_back(std::move(en));
  };
  switch (dropped.reason) {
    case selection::DropReason::below_threshold: {
      const auto& name = run.out.decision.criteria[*dropped.criterion];
      add(fmt::format("{} {:.2f}: 문턱값 {:.2f} 미달", name, dropped.found, dropped.needed),
          fmt::format("{} {:.2f}: below the threshold {:.2f}", name, dropped.found, dropped.needed));
      break;
    }
    case selection::DropReason::lower_rank:
      add(fmt::format("점수 {:.3f}: 올라간 산업의 최저 {:.3f}보다 낮음", dropped.found, dropped.needed),
          fmt::format("score {:.3f}: below {:.3f}, the least that went on", dropped.found, dropped.needed));
      break;
    case selection::DropReason::group_full: {
      const auto& group = run.groups[dropped.candidate];
      add(fmt::format("유형 ‘{}’의 자리가 점수가 더 높은 산업으로 참", group),
          fmt::format("the places of group '{}' went to higher scores", group));
      break;
    }
    case selection::DropReason::too_similar:
      add("선정된 산업과 거의 같음", "nearly the same as a chosen one");
      break;
  }
}

std::optional<Problem> with_equal_weights(SelectionRun& run) {
  auto equal = run.out.decision;
  equal.weights = selection::equal_weights(equal.criterion_count());
  const auto results = selection::run_stages(equal, run.groups, run.method, stages(run));
  if (!results) return results.problem();
  run.out.equal_chosen = (*results)[1].kept;
  for (std::size_t a = 0; a < run.out.outcomes.size(); ++a) run.out.outcomes[a].equal_rank = (*results)[1].ranks[a];
  for (const auto a : run.out.equal_chosen) run.out.outcomes[a].equal_chosen = true;
  return std::nullopt;
}

}  // namespace

selection::SetRule final_rule(const SelectionRun& run) {
  selection::SetRule rule{.size = strategic_count(run)};
  if (run.options.uses_quotas) rule.quotas = run.inputs.quotas;
  return rule;
}

std::optional<Problem> go_through_stages(SelectionRun& run) {
  const auto results = selection::run_stages(run.out.decision, run.groups, run.method, stages(run));
  if (!results) return results.problem();
  run.out.promising = (*results)[0].kept;
  run.out.chosen = (*results)[1].kept;
  for (std::size_t a = 0; a < run.out.outcomes.size(); ++a) {
    run.out.outcomes[a].first_rank = (*results)[0].ranks[a];
    run.out.outcomes[a].second_rank = (*results)[1].ranks[a];
  }
  for (const auto a : run.out.promising) run.out.outcomes[a].reached = SelectionStage::promising;
  for (const auto a : run.out.chosen) {
    run.out.outcomes[a].reached = SelectionStage::strategic;
    run.out.outcomes[a].is_chosen = true;
  }
  for (const auto& stage : *results) {
    for (const auto& dropped : stage.dropped) add_reason(run, dropped);
  }
  if (auto problem = set_scores(run, (*results)[0].ranks)) return problem;
  return with_equal_weights(run);
}

}  // namespace geojeom
