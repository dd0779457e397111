#include "domain/strategy/selection_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/report_page.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {
namespace {

using document::Content;

Content rank_content(std::size_t rank) {
  return rank == 0 ? text_content("") : Content{.value = document::Count{static_cast<std::int64_t>(rank)}};
}

std::string stage_name(SelectionStage stage, Language language) {
  const auto& label = selection_stages[static_cast<std::size_t>(stage)];
  return std::string(language == Language::ko ? label.ko : label.en);
}

/// The candidates in the order in which they came: the promising by rank, then the others as they stand.
std::vector<std::size_t> by_outcome(const SelectionInputs& inputs, const SelectionResult& result) {
  std::vector<std::size_t> order(inputs.candidates.size());
  for (std::size_t a = 0; a < order.size(); ++a) order[a] = a;
  const auto place = [&](std::size_t a) {
    const auto& one = result.outcomes[a];
    return std::pair(-static_cast<int>(one.reached), one.second_rank);
  };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return place(a) < place(b); });
  return order;
}

}  // namespace

document::Table outcome_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("후보산업의 단계와 순위", "Stages and ranks of the candidates"),
                .heads = {say("산업", "Industry"), say("유형", "Group"), say("도달 단계", "Stage"),
                          say("1단계 순위", "Rank 1"), say("2단계 순위", "Rank 2"), say("점수", "Score"),
                          say("동일 가중 순위", "Equal-weight rank"), say("선정 확률(%)", "Chance (%)")},
                .rows = {}};
  for (const auto a : by_outcome(inputs, result)) {
    const auto& one = result.outcomes[a];
    const bool second = one.second_rank > 0;
    rows.rows.push_back({text_content(inputs.candidates[a].name), text_content(inputs.candidates[a].group),
                         text_content(stage_name(one.reached, language)), rank_content(one.first_rank),
                         rank_content(one.second_rank), second ? number_content(one.second_score, 3) : text_content(""),
                         rank_content(one.equal_rank),
                         second && result.draws > 0 ? percent_content(one.in_set_near, 0) : text_content("")});
  }
  return table_of(std::move(rows));
}

document::Table reasons_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("탈락한 후보와 이유", "Who was dropped, and why"),
                .heads = {say("산업", "Industry"), say("그친 단계", "Stage"), say("계산한 이유", "Why, as computed"),
                          say("기록한 사유", "Why, on record")},
                .rows = {}};
  for (const auto a : by_outcome(inputs, result)) {
    const auto& one = result.outcomes[a];
    if (one.is_chosen) continue;
    const auto& reasons = language == Language::ko ? one.reasons_ko : one.reasons_en;
    rows.rows.push_back({text_content(inputs.candidates[a].name), text_content(stage_name(one.reached, language)),
                         text_content(fmt::format("{}", fmt::join(reasons, "; "))),
                         text_content(inputs.candidates[a].dropped_reason)});
  }
  return table_of(std::move(rows));
}

std::optional<document::Table> ministry_table(const SelectionInputs& inputs, const SelectionResult& result,
                                              Language language) {
  const Say say{language};
  TextRows rows{.caption = say("부처 제출용 산업 비교표", "Matrix for the ministry"), .heads = {}, .rows = {}};
  rows.heads.push_back(say("산업", "Industry"));
  std::vector<std::size_t> columns;
  for (std::size_t aspect = 0; aspect < std::size(criterion_aspects); ++aspect) {
    const std::string label(language == Language::ko ? criterion_aspects[aspect].ko : criterion_aspects[aspect].en);
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      const auto& criterion = inputs.criteria[result.leaves[j]].criterion;
      if (!criterion.aspect || static_cast<std::size_t>(*criterion.aspect) != aspect) continue;
      columns.push_back(j);
      rows.heads.push_back(label + (criterion.name == label ? "" : ": " + criterion.name) +
                           (criterion.unit ? "(" + *criterion.unit + ")" : ""));
    }
  }
  if (columns.empty()) return std::nullopt;
  for (const auto a : result.promising) {
    std::vector<Content> row{
        text_content(inputs.candidates[a].name + (result.outcomes[a].is_chosen ? say(" (선정)", " (chosen)") : ""))};
    for (const auto j : columns) row.push_back(number_content(result.decision.values(a, j), decimals_of(result, j)));
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

int decimals_of(const SelectionResult& result, std::size_t leaf) {
  int decimals = 0;
  for (std::size_t a = 0; a < result.decision.count() && decimals < 2; ++a) {
    double scaled = result.decision.values(a, leaf) * (decimals == 0 ? 1.0 : 10.0);
    while (decimals < 2 && std::abs(scaled - std::round(scaled)) > 1e-6) {
      scaled *= 10.0;
      ++decimals;
    }
  }
  return decimals;
}

}  // namespace geojeom
