#include "domain/strategy/selection_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/selection/agreement.hpp"
#include "analysis/selection/objective_weights.hpp"
#include "analysis/selection/promethee.hpp"
#include "analysis/selection/ranking.hpp"

namespace geojeom {
namespace {

using selection::DecisionMatrix;
using selection::Ranking;
using selection::RankMethod;

RankMethod method_of(SelectionMethod method) {
  switch (method) {
    case SelectionMethod::topsis:
      return [](const DecisionMatrix& table) { return selection::rank_topsis(table); };
    case SelectionMethod::vikor:
      return [](const DecisionMatrix& table) { return selection::rank_vikor(table); };
    case SelectionMethod::promethee:
      return [](const DecisionMatrix& table) -> Result<Ranking> {
        auto answer =
            selection::rank_promethee(table, std::vector<selection::PreferenceFunction>(table.criterion_count()));
        if (!answer) return answer.problem();
        return answer->complete;
      };
    case SelectionMethod::edas:
      return selection::rank_edas;
    case SelectionMethod::waspas:
      return [](const DecisionMatrix& table) {
        return selection::rank_waspas(table, {.normalisation = selection::Normalisation::minmax});
      };
    case SelectionMethod::saw:
      break;
  }
  return [](const DecisionMatrix& table) { return selection::rank_saw(table, selection::Normalisation::minmax); };
}

/// The rows of some candidates.
DecisionMatrix part_of(const DecisionMatrix& whole, const std::vector<std::size_t>& members) {
  DecisionMatrix part{.criteria = whole.criteria,
                      .values = selection::Matrix(members.size(), whole.criterion_count()),
                      .directions = whole.directions,
                      .weights = whole.weights};
  for (std::size_t k = 0; k < members.size(); ++k) {
    part.alternatives.push_back(whole.alternatives[members[k]]);
    const auto row = whole.values.row(members[k]);
    std::copy(row.begin(), row.end(), part.values.row(k).begin());
  }
  return part;
}

/// Who is chosen of a ranking under the rule; nobody where the rule cannot be kept.
std::vector<bool> chosen_of(const Ranking& ranking, const selection::Labels& groups, const selection::SetRule& rule) {
  auto scores = ranking.scores;
  if (!ranking.is_higher_better) {
    for (auto& score : scores) score = -score;
  }
  const auto set = selection::choose_set(scores, groups, rule);
  return set ? set->chosen : std::vector<bool>(scores.size(), false);
}

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

/// What was tried for a code, else what the records say.
double tried(const std::map<std::string, double>& values, const std::string& code, double otherwise) {
  const auto found = values.find(code);
  return found == values.end() ? otherwise : found->second;
}

class Computation {
 public:
  Computation(const SelectionInputs& inputs, const SelectionOptions& options) : inputs_(inputs), options_(options) {
    out_.method = options.method.value_or(inputs.selection.ranking.value_or(SelectionMethod::saw));
    method_ = method_of(out_.method);
    out_.outcomes.resize(inputs.candidates.size());
    for (const auto& entry : inputs.candidates) groups_.push_back(entry.group);
  }

  Result<SelectionResult> run() {
    if (auto problem = weigh()) return *problem;
    if (auto problem = go_through_stages()) return *problem;
    if (auto problem = with_equal_weights()) return *problem;
    if (auto problem = doubt()) return *problem;
    if (auto problem = break_even()) return *problem;
    compare_methods();
    compare_with_record();
    return std::move(out_);
  }

 private:
  std::optional<Problem> weigh() {
    for (std::size_t e = 0; e < inputs_.experts.size(); ++e) {
      for (auto& opinion : opinions_of(inputs_, e)) out_.opinions.push_back(std::move(opinion));
    }
    out_.local.resize(inputs_.criteria.size());
    selection::Criterion root{.name = "", .children = {}};
    if (auto problem = add_children(root, 0)) return problem;
    const auto leaves = selection::leaf_criteria(root);
    if (!leaves) return leaves.problem();
    fill_decision(*leaves);
    return std::nullopt;
  }

  std::optional<Problem> add_children(selection::Criterion& heading, std::int64_t id) {
    const auto under = criteria_under(inputs_, id);
    const auto by_experts = expert_weights(inputs_, id);
    if (!by_experts) return by_experts.problem();
    const bool is_tried = std::any_of(under.begin(), under.end(), [&](std::size_t c) {
      return options_.weights.contains(inputs_.criteria[c].criterion.code);
    });
    double total = 0.0;
    selection::Vector weights;
    for (std::size_t k = 0; k < under.size(); ++k) {
      const auto& criterion = inputs_.criteria[under[k]].criterion;
      const double said = *by_experts ? (*by_experts)->priorities.weights[k] : criterion.weight.to_double();
      weights.push_back(is_tried ? tried(options_.weights, criterion.code, said) : said);
      total += weights.back();
    }
    for (std::size_t k = 0; k < under.size(); ++k) {
      const auto& leaf = inputs_.criteria[under[k]];
      out_.local[under[k]] = {.criterion = under[k],
                              .weight = total > 0.0 ? weights[k] / total : 0.0,
                              .from_experts = !is_tried && by_experts->has_value(),
                              .group_consistency = *by_experts ? (*by_experts)->priorities.consistency_ratio : 0.0};
      selection::Criterion child{.name = leaf.criterion.code, .weight = weights[k], .children = {}};
      if (leaf.is_leaf) {
        child.direction = leaf.criterion.direction == CriterionDirection::benefit ? selection::Direction::benefit
                                                                                  : selection::Direction::cost;
        out_.leaves.push_back(under[k]);
      } else if (auto problem = add_children(child, leaf.id)) {
        return problem;
      }
      heading.children.push_back(std::move(child));
    }
    return std::nullopt;
  }

  void fill_decision(const std::vector<selection::LeafCriterion>& leaves) {
    auto& decision = out_.decision;
    decision.values = selection::Matrix(inputs_.candidates.size(), leaves.size());
    for (const auto& entry : inputs_.candidates) decision.alternatives.push_back(entry.name);
    for (std::size_t j = 0; j < leaves.size(); ++j) {
      const auto& leaf = inputs_.criteria[out_.leaves[j]];
      decision.criteria.push_back(leaf.criterion.name);
      decision.directions.push_back(leaves[j].direction);
      decision.weights.push_back(leaves[j].weight);
      for (std::size_t a = 0; a < inputs_.candidates.size(); ++a) {
        decision.values(a, j) = inputs_.data.at({leaf.id, inputs_.candidates[a].industry}).value;
      }
    }
  }

  std::vector<selection::Threshold> thresholds() const {
    std::vector<selection::Threshold> list;
    for (std::size_t j = 0; j < out_.leaves.size(); ++j) {
      const auto& criterion = inputs_.criteria[out_.leaves[j]].criterion;
      const bool has = criterion.threshold || options_.thresholds.contains(criterion.code);
      const double recorded = criterion.threshold ? criterion.threshold->to_double() : 0.0;
      if (has) list.push_back({j, tried(options_.thresholds, criterion.code, recorded)});
    }
    return list;
  }

  std::size_t count_of(std::optional<std::size_t> asked, std::optional<std::int64_t> recorded,
                       std::size_t otherwise) const {
    const auto count = asked.value_or(recorded ? static_cast<std::size_t>(*recorded) : otherwise);
    return std::clamp<std::size_t>(count, 1, inputs_.candidates.size());
  }
  std::size_t promising_count() const {
    return count_of(options_.promising_count, inputs_.selection.promising_count, inputs_.candidates.size());
  }
  std::size_t strategic_count() const {
    return std::min(promising_count(), count_of(options_.strategic_count, inputs_.selection.strategic_count, 6));
  }
  selection::SetRule final_rule() const {
    selection::SetRule rule{.size = strategic_count()};
    if (options_.uses_quotas) rule.quotas = inputs_.quotas;
    return rule;
  }

  std::vector<selection::Stage> stages() const {
    return {{.name = "promising", .thresholds = thresholds(), .set = selection::SetRule{.size = promising_count()}},
            {.name = "strategic", .thresholds = {}, .set = final_rule()}};
  }

  std::optional<Problem> go_through_stages() {
    const auto results = selection::run_stages(out_.decision, groups_, method_, stages());
    if (!results) return results.problem();
    out_.promising = (*results)[0].kept;
    out_.chosen = (*results)[1].kept;
    for (std::size_t a = 0; a < out_.outcomes.size(); ++a) {
      out_.outcomes[a].first_rank = (*results)[0].ranks[a];
      out_.outcomes[a].second_rank = (*results)[1].ranks[a];
    }
    for (const auto a : out_.promising) out_.outcomes[a].reached = SelectionStage::promising;
    for (const auto a : out_.chosen) {
      out_.outcomes[a].reached = SelectionStage::strategic;
      out_.outcomes[a].is_chosen = true;
    }
    for (const auto& stage : *results) {
      for (const auto& dropped : stage.dropped) add_reason(dropped);
    }
    return set_scores((*results)[0].ranks);
  }

  /// Scores of both stages, on the candidates that stood in each.
  std::optional<Problem> set_scores(const std::vector<std::size_t>& first_ranks) {
    std::vector<std::size_t> passed;
    for (std::size_t a = 0; a < first_ranks.size(); ++a) {
      if (first_ranks[a] > 0) passed.push_back(a);
    }
    for (const auto* members : {&passed, &out_.promising}) {
      if (members->size() < 2) continue;
      const auto ranking = method_(part_of(out_.decision, *members));
      if (!ranking) return ranking.problem();
      for (std::size_t k = 0; k < members->size(); ++k) {
        auto& outcome = out_.outcomes[(*members)[k]];
        (members == &passed ? outcome.first_score : outcome.second_score) = ranking->scores[k];
      }
    }
    return std::nullopt;
  }

  void add_reason(const selection::Dropped& dropped) {
    auto& outcome = out_.outcomes[dropped.candidate];
    const auto add = [&](std::string ko, std::string en) {
      outcome.reasons_ko.push_back(std::move(ko));
      outcome.reasons_en.push_back(std::move(en));
    };
    switch (dropped.reason) {
      case selection::DropReason::below_threshold: {
        const auto& name = out_.decision.criteria[*dropped.criterion];
        add(fmt::format("{} {:.2f}: 문턱값 {:.2f} 미달", name, dropped.found, dropped.needed),
            fmt::format("{} {:.2f}: below the threshold {:.2f}", name, dropped.found, dropped.needed));
        break;
      }
      case selection::DropReason::lower_rank:
        add(fmt::format("점수 {:.3f}: 올라간 산업의 최저 {:.3f}보다 낮음", dropped.found, dropped.needed),
            fmt::format("score {:.3f}: below {:.3f}, the least that went on", dropped.found, dropped.needed));
        break;
      case selection::DropReason::group_full: {
        const auto& group = groups_[dropped.candidate];
        add(fmt::format("유형 ‘{}’의 자리가 점수가 더 높은 산업으로 참", group),
            fmt::format("the places of group '{}' went to higher scores", group));
        break;
      }
      case selection::DropReason::too_similar:
        add("선정된 산업과 거의 같음", "nearly the same as a chosen one");
        break;
    }
  }

  std::optional<Problem> with_equal_weights() {
    auto equal = out_.decision;
    equal.weights = selection::equal_weights(equal.criterion_count());
    const auto results = selection::run_stages(equal, groups_, method_, stages());
    if (!results) return results.problem();
    out_.equal_chosen = (*results)[1].kept;
    for (std::size_t a = 0; a < out_.outcomes.size(); ++a) out_.outcomes[a].equal_rank = (*results)[1].ranks[a];
    for (const auto a : out_.equal_chosen) out_.outcomes[a].equal_chosen = true;
    return std::nullopt;
  }

  selection::Labels promising_groups() const {
    selection::Labels groups;
    for (const auto a : out_.promising) groups.push_back(groups_[a]);
    return groups;
  }

  selection::Matrix noise_of(const DecisionMatrix& decision) const {
    selection::Matrix noise(decision.count(), decision.criterion_count());
    for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
      const auto& variation = inputs_.criteria[out_.leaves[j]].criterion.variation;
      for (std::size_t a = 0; a < decision.count(); ++a) noise(a, j) = variation ? variation->to_double() : 0.0;
    }
    return noise;
  }

  std::optional<Problem> doubt() {
    if (options_.draws == 0 || out_.promising.size() < 2) return std::nullopt;
    const auto decision = part_of(out_.decision, out_.promising);
    const auto groups = promising_groups();
    selection::SmaaOptions options{.draws = options_.draws, .seed = options_.seed, .set_size = strategic_count()};
    if (out_.method != SelectionMethod::saw) options.method = method_;
    if (const auto rule = final_rule(); !rule.quotas.empty()) {
      options.set_rule = [groups, rule](const Ranking& ranking) { return chosen_of(ranking, groups, rule); };
    }
    const auto any = selection::smaa(decision, options);
    if (!any) return any.problem();
    options.weights = {decision.criterion_count(), selection::weights_near(decision.weights, options_.spread)};
    options.noise = noise_of(decision);
    const auto near = selection::smaa(decision, options);
    if (!near) return near.problem();
    for (std::size_t k = 0; k < out_.promising.size(); ++k) {
      auto& outcome = out_.outcomes[out_.promising[k]];
      outcome.in_set_any = any->in_set[k];
      outcome.in_set_near = near->in_set[k];
      outcome.expected_rank = near->expected_rank[k];
    }
    out_.draws = options_.draws;
    out_.seed = options_.seed;
    out_.spread = options_.spread;
    return std::nullopt;
  }

  std::optional<Problem> break_even() {
    const auto size = out_.chosen.size();
    if (options_.draws == 0 || size == 0 || size >= out_.promising.size()) return std::nullopt;
    const auto decision = part_of(out_.decision, out_.promising);
    const auto method = with_set_first(method_, promising_groups(), final_rule());
    auto swaps = selection::swap_points(decision, method, size);
    if (!swaps) return swaps.problem();
    out_.swaps = std::move(swaps).value();
    std::optional<std::size_t> next;  // the one that comes nearest to being chosen
    for (std::size_t k = 0; k < out_.promising.size(); ++k) {
      const auto& one = out_.outcomes[out_.promising[k]];
      if (one.is_chosen) continue;
      if (!next || one.in_set_near > out_.outcomes[out_.promising[*next]].in_set_near) next = k;
    }
    out_.next_in_line = out_.promising[*next];
    auto needed = selection::requirements_to_enter(decision, method, *next, size);
    if (!needed) return needed.problem();
    out_.to_enter = std::move(needed).value();
    return std::nullopt;
  }

  void compare_methods() {
    if (out_.promising.size() < 2) return;
    const auto decision = part_of(out_.decision, out_.promising);
    for (std::size_t m = 0; m < std::size(selection_methods); ++m) {
      const auto ranking = method_of(static_cast<SelectionMethod>(m))(decision);
      if (ranking) out_.other_ranks.emplace_back(static_cast<SelectionMethod>(m), ranking->ranks);
    }
    selection::Matrix ranks(out_.other_ranks.size(), decision.count());
    for (std::size_t m = 0; m < out_.other_ranks.size(); ++m) {
      for (std::size_t a = 0; a < decision.count(); ++a)
        ranks(m, a) = static_cast<double>(out_.other_ranks[m].second[a]);
    }
    out_.concordance = selection::concordance(ranks);
  }

  void compare_with_record() {
    for (std::size_t a = 0; a < out_.outcomes.size(); ++a) {
      out_.outcomes[a].agrees_with_record = out_.outcomes[a].reached == inputs_.candidates[a].reached;
    }
  }

  const SelectionInputs& inputs_;
  const SelectionOptions& options_;
  RankMethod method_;
  selection::Labels groups_;
  SelectionResult out_;
};

}  // namespace

Result<SelectionResult> compute_selection(const SelectionInputs& inputs, const SelectionOptions& options) {
  return Computation(inputs, options).run();
}

}  // namespace geojeom
