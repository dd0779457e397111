#include <fmt/format.h>

#include "domain/report_page.hpp"
#include "domain/strategy/selection_tables.hpp"
#include "domain/strategy/table_cells.hpp"

namespace geojeom {

document::Chart chance_chart(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  document::Chart chart{
      .kind = document::ChartKind::bars,
      .title = say("선정될 확률", "Chance of being chosen"),
      .description = say("유망산업마다, 가중치를 지금 값 가까이에서 흔들고 자료 오차를 넣었을 때 선정되는 비율",
                         "For each promising industry, how often it is chosen when weights waver near the present ones "
                         "and data within their doubt"),
      .unit_line = "%"};
  chart.series.push_back({.name = say("선정 확률", "Chance"), .values = {}});
  for (const auto a : result.promising) {
    chart.categories.push_back(inputs.candidates[a].name);
    chart.series[0].values.push_back(percent_content(result.outcomes[a].in_set_near, 0));
  }
  return chart;
}

document::Table doubt_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("유망산업이 선정될 확률과 방법별 순위", "Chance of being chosen, and ranks by method"),
                .heads = {say("산업", "Industry"), say("선정 확률(%): 가까운 가중치", "Chance (%): near weights"),
                          say("어떤 가중치든(%)", "any weights (%)"), say("기대 순위", "Expected rank")},
                .rows = {}};
  for (const auto& [method, ranks] : result.other_ranks) {
    const auto& label = selection_methods[static_cast<std::size_t>(method)];
    rows.heads.emplace_back(language == Language::ko ? label.ko : label.en);
  }
  for (std::size_t k = 0; k < result.promising.size(); ++k) {
    const auto& one = result.outcomes[result.promising[k]];
    std::vector<document::Content> row{text_content(inputs.candidates[result.promising[k]].name),
                                       percent_content(one.in_set_near, 0), percent_content(one.in_set_any, 0),
                                       number_content(one.expected_rank, 1)};
    for (const auto& [method, ranks] : result.other_ranks) {
      row.push_back({.value = document::Count{static_cast<std::int64_t>(ranks[k])}});
    }
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

std::vector<std::string> swap_sentences(const SelectionInputs& inputs, const SelectionResult& result,
                                        Language language) {
  const Say say{language};
  std::vector<std::string> lines;
  const auto names = [&](const std::vector<std::size_t>& members) {
    std::string text;
    for (const auto k : members) text += (text.empty() ? "" : ", ") + inputs.candidates[result.promising[k]].name;
    return text;
  };
  for (const auto& swap : result.swaps) {
    lines.push_back(fmt::format(fmt::runtime(say("‘{}’의 가중치가 {:.2f}에서 {:.2f}이 되면 {} 대신 {}",
                                                 "Weight of '{}' from {:.2f} to {:.2f}: {} leaves, {} enters")),
                                inputs.criteria[result.leaves[swap.criterion]].criterion.name, swap.weight_now,
                                swap.weight_at_swap, names(swap.leave), names(swap.enter)));
  }
  return lines;
}

std::vector<std::string> repeat_points(const SelectionInputs& inputs, const SelectionResult& result,
                                       Language language) {
  const Say say{language};
  const auto& method = selection_methods[static_cast<std::size_t>(result.method)];
  return {
      fmt::format(fmt::runtime(say("순위 방법: {}. 기준 값은 최소·최대로 0과 1 사이에 놓는다.",
                                   "Ranking: {}. Values are put between 0 and 1 by least and most.")),
                  language == Language::ko ? method.ko : method.en),
      say("가중치: 전문가 쌍대비교를 기하평균으로 합치고 주고유벡터를 구한다(Saaty 1980; Aczél·Saaty 1983). "
          "일관성 비율 0.1 이하를 일관된 "
          "것으로 본다(BR-84).",
          "Weights: geometric mean of the experts' comparisons, principal eigenvector (Saaty 1980; Aczél & "
          "Saaty 1983); "
          "consistent up to a ratio of 0.1 (BR-84)."),
      say("1단계: 문턱값을 모두 넘는 산업 가운데 점수가 높은 차례(BR-80의 입지계수 기준은 1.0). 2단계: 유형별 "
          "수를 지키는 조합 가운데 점수의 합이 가장 큰 것.",
          "Stage 1: the best of those that reach every threshold (BR-80: quotient 1.0). Stage 2: the set with "
          "the largest sum "
          "of scores that keeps the quotas."),
      fmt::format(fmt::runtime(say(
                      "확실성: 가중치 {}번 뽑기, 씨앗 {}, 가까운 가중치는 ±{:.0f}% 안(Lahdelma·Salminen 2001, SMAA-2).",
                      "Doubt: {} draws of weights, seed {}, near weights within {:.0f} % (SMAA-2, Lahdelma & "
                      "Salminen 2001).")),
                  result.draws, result.seed, 100 * result.spread),
      fmt::format("geojeom select study {} --json", inputs.selection.code)};
}

}  // namespace geojeom
