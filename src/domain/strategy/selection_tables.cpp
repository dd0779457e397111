#include "domain/strategy/selection_tables.hpp"

#include <fmt/format.h>

#include <cmath>

#include "domain/report_page.hpp"
#include "domain/strategy/selection_json.hpp"

namespace geojeom {
namespace {

using document::Content;

/// A text in the language of the table.
struct Say {
  Language language;
  std::string operator()(std::string_view ko, std::string_view en) const {
    return std::string(language == Language::ko ? ko : en);
  }
};

Content number(double value, int decimals) {
  if (!std::isfinite(value)) return {.value = document::Missing{}};
  return {.value = document::Quantity{Decimal::from_micros(std::llround(value * 1e6)), decimals}};
}

Content percent(double share) { return {.value = document::Percent{Ratio::from_micros(std::llround(share * 1e6)), 0}}; }

}  // namespace

document::Table outcome_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{
      .caption = say("후보산업이 간 곳과 이유", "Where each candidate ended and why"),
      .heads = {say("산업", "Industry"), say("유형", "Group"), say("도달 단계", "Stage"), say("1단계 순위", "Rank 1"),
                say("2단계 순위", "Rank 2"), say("점수", "Score"), say("동일 가중 순위", "Equal-weight rank"),
                say("선정 확률", "Chance"), say("탈락 이유(계산)", "Why dropped (computed)"),
                say("탈락 사유(기록)", "Why dropped (record)")},
      .rows = {}};
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    const auto& one = result.outcomes[a];
    std::string reasons;
    for (const auto& text : language == Language::ko ? one.reasons_ko : one.reasons_en) {
      reasons += (reasons.empty() ? "" : "; ") + text;
    }
    const auto& stage = selection_stages[static_cast<std::size_t>(one.reached)];
    const auto rank = [](std::size_t value) {
      return value == 0 ? text_content("") : Content{.value = document::Count{static_cast<std::int64_t>(value)}};
    };
    const bool second = one.second_rank > 0;
    rows.rows.push_back({text_content(inputs.candidates[a].name), text_content(inputs.candidates[a].group),
                         text_content(std::string(language == Language::ko ? stage.ko : stage.en)),
                         rank(one.first_rank), rank(one.second_rank),
                         second ? number(one.second_score, 3) : text_content(""), rank(one.equal_rank),
                         second ? percent(one.in_set_near) : text_content(""), text_content(reasons),
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
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      const auto& criterion = inputs.criteria[result.leaves[j]].criterion;
      if (!criterion.aspect || static_cast<std::size_t>(*criterion.aspect) != aspect) continue;
      columns.push_back(j);
      const auto& label = criterion_aspects[aspect];
      rows.heads.push_back(fmt::format("{}: {}{}", language == Language::ko ? label.ko : label.en, criterion.name,
                                       criterion.unit ? "(" + *criterion.unit + ")" : ""));
    }
  }
  if (columns.empty()) return std::nullopt;
  for (const auto a : result.promising) {
    std::vector<Content> row{
        text_content(inputs.candidates[a].name + (result.outcomes[a].is_chosen ? say(" (선정)", " (chosen)") : ""))};
    for (const auto j : columns) row.push_back(number(result.decision.values(a, j), 2));
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

document::Table weights_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("기준과 가중치", "Criteria and weights"),
                .heads = {say("기준", "Criterion"), say("묶음 안 가중치", "Within its heading"),
                          say("전체 가중치", "Of the whole"), say("정한 방법", "From"), say("문턱값", "Threshold"),
                          say("정의", "Definition")},
                .rows = {}};
  for (std::size_t c = 0; c < inputs.criteria.size(); ++c) {
    const auto& criterion = inputs.criteria[c].criterion;
    Content global = text_content("");
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      if (result.leaves[j] == c) global = number(result.decision.weights[j], 3);
    }
    rows.rows.push_back(
        {text_content((criterion.parent ? "  " : "") + criterion.name), number(result.local[c].weight, 3), global,
         text_content(result.local[c].from_experts
                          ? fmt::format(fmt::runtime(say("전문가(일관성 비율 {:.2f})", "experts (ratio {:.2f})")),
                                        result.local[c].group_consistency)
                          : say("직접", "direct")),
         criterion.threshold ? number(criterion.threshold->to_double(), 2) : text_content(""),
         text_content(criterion.definition.value_or(""))});
  }
  return table_of(std::move(rows));
}

document::Table judgement_table(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language) {
  const Say say{language};
  const auto said = comparisons_of(inputs, inputs.experts[opinion.expert], criteria_under(inputs, opinion.heading));
  TextRows rows{.caption = inputs.experts[opinion.expert].code + say(" 쌍대비교", ": comparisons"),
                .heads = {say("기준", "Criterion")},
                .rows = {}};
  rows.heads.insert(rows.heads.end(), said.labels.begin(), said.labels.end());
  for (std::size_t i = 0; i < said.labels.size(); ++i) {
    std::vector<Content> row{text_content(said.labels[i])};
    for (std::size_t j = 0; j < said.labels.size(); ++j) row.push_back(number(said.values(i, j), 2));
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

document::Table values_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("후보산업의 기준 값", "Values of the candidates"),
                .heads = {say("산업", "Industry"), say("표준산업분류(KSIC)", "KSIC")},
                .rows = {}};
  for (const auto c : result.leaves) rows.heads.push_back(inputs.criteria[c].criterion.name);
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    std::string codes;
    for (const auto& code : inputs.candidates[a].ksic) codes += (codes.empty() ? "" : ", ") + code;
    std::vector<Content> row{text_content(inputs.candidates[a].name), text_content(codes)};
    for (std::size_t j = 0; j < result.leaves.size(); ++j) row.push_back(number(result.decision.values(a, j), 2));
    rows.rows.push_back(std::move(row));
  }
  return table_of(std::move(rows));
}

std::vector<std::string> value_sources(const SelectionInputs& inputs, const SelectionResult& result) {
  std::vector<std::string> lines;
  for (const auto c : result.leaves) {
    const auto& datum = inputs.data.at({inputs.criteria[c].id, inputs.candidates.front().industry});
    lines.push_back(fmt::format("{}: {}{}", inputs.criteria[c].criterion.name,
                                datum.source.empty() ? "-" : datum.source,
                                datum.year ? fmt::format(", {}", *datum.year) : ""));
  }
  return lines;
}

document::Table doubt_table(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  const Say say{language};
  TextRows rows{.caption = say("유망산업이 선정될 확률과 방법별 순위", "Chance of being chosen, and ranks by method"),
                .heads = {say("산업", "Industry"), say("가까운 가중치", "Near weights"),
                          say("어떤 가중치든", "Any weights"), say("기대 순위", "Expected rank")},
                .rows = {}};
  for (const auto& [method, ranks] : result.other_ranks) {
    const auto& label = selection_methods[static_cast<std::size_t>(method)];
    rows.heads.emplace_back(language == Language::ko ? label.ko : label.en);
  }
  for (std::size_t k = 0; k < result.promising.size(); ++k) {
    const auto& one = result.outcomes[result.promising[k]];
    std::vector<Content> row{text_content(inputs.candidates[result.promising[k]].name), percent(one.in_set_near),
                             percent(one.in_set_any), number(one.expected_rank, 1)};
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
