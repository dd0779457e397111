#include <algorithm>

#include "analysis/selection/promethee.hpp"
#include "analysis/selection/ranking.hpp"
#include "domain/strategy/selection_run.hpp"

namespace geojeom {

using selection::DecisionMatrix;
using selection::Ranking;
using selection::RankMethod;

RankMethod rank_method_of(SelectionMethod method) {
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

std::vector<bool> chosen_of(const Ranking& ranking, const selection::Labels& groups, const selection::SetRule& rule) {
  auto scores = ranking.scores;
  if (!ranking.is_higher_better) {
    for (auto& score : scores) score = -score;
  }
  const auto set = selection::choose_set(scores, groups, rule);
  return set ? set->chosen : std::vector<bool>(scores.size(), false);
}

}  // namespace geojeom
