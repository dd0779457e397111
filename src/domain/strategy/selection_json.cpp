#include "domain/strategy/selection_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/json_writer.hpp"

namespace geojeom {
namespace {

void write_criteria(JsonWriter& json, const SelectionInputs& inputs, const SelectionResult& result) {
  json.key("criteria").begin_array();
  for (std::size_t c = 0; c < inputs.criteria.size(); ++c) {
    const auto& one = inputs.criteria[c];
    json.begin_object().key("code").value(one.criterion.code).key("name").value(one.criterion.name);
    json.key("leaf").value(one.is_leaf).key("weight").value(result.local[c].weight);
    json.key("from_experts").value(result.local[c].from_experts);
    json.key("direction").value(one.criterion.direction == CriterionDirection::benefit ? 1 : -1).key("threshold");
    one.criterion.threshold ? json.value(one.criterion.threshold->to_double()) : json.null();
    for (std::size_t j = 0; j < result.leaves.size(); ++j) {
      if (result.leaves[j] == c) json.key("global_weight").value(result.decision.weights[j]);
    }
    json.end_object();
  }
  json.end_array();
}

void write_candidate(JsonWriter& json, const SelectionInputs& inputs, const SelectionResult& result, std::size_t a,
                     Language language) {
  const auto& entry = inputs.candidates[a];
  const auto& outcome = result.outcomes[a];
  json.begin_object().key("code").value(entry.code).key("name").value(entry.name).key("group").value(entry.group);
  json.key("ksic")
      .values(entry.ksic)
      .key("reached")
      .value(selection_stages[static_cast<std::size_t>(outcome.reached)].code);
  json.key("chosen").value(outcome.is_chosen).key("first_rank").value(outcome.first_rank);
  json.key("first_score").value(outcome.first_score).key("second_rank").value(outcome.second_rank);
  json.key("second_score").value(outcome.second_score).key("equal_rank").value(outcome.equal_rank);
  json.key("equal_chosen").value(outcome.equal_chosen).key("in_set_any").value(outcome.in_set_any);
  json.key("in_set_near").value(outcome.in_set_near).key("expected_rank").value(outcome.expected_rank);
  json.key("agrees_with_record").value(outcome.agrees_with_record);
  json.key("reasons")
      .values(language == Language::ko ? outcome.reasons_ko : outcome.reasons_en)
      .key("values")
      .begin_array();
  for (std::size_t j = 0; j < result.leaves.size(); ++j) {
    const auto& datum = inputs.data.at({inputs.criteria[result.leaves[j]].id, entry.industry});
    json.begin_object().key("criterion").value(inputs.criteria[result.leaves[j]].criterion.code);
    json.key("value").value(datum.value).key("year");
    datum.year ? json.value(*datum.year) : json.null();
    json.key("source").value(datum.source).end_object();
  }
  json.end_array().end_object();
}

void write_experts(JsonWriter& json, const SelectionInputs& inputs, const SelectionResult& result) {
  json.key("experts").begin_array();
  for (const auto& opinion : result.opinions) {
    const auto& expert = inputs.experts[opinion.expert];
    json.begin_object().key("code").value(expert.code).key("submitted").value(expert.has_submitted);
    json.key("pairs").value(opinion.pairs).key("pairs_needed").value(opinion.pairs_needed).key("consistency_ratio");
    opinion.priorities ? json.value(opinion.priorities->consistency_ratio) : json.null();
    if (inputs.is_frozen() && opinion.priorities) {
      json.key("weights").values(opinion.priorities->weights).key("matrix").begin_array();
      const auto said = comparisons_of(inputs, expert, criteria_under(inputs, opinion.heading));
      for (std::size_t i = 0; i < said.labels.size(); ++i) json.values(said.values.row(i));
      json.end_array();
    }
    json.end_object();
  }
  json.end_array();
}

void write_doubt(JsonWriter& json, const SelectionInputs& inputs, const SelectionResult& result) {
  json.key("draws")
      .value(static_cast<std::int64_t>(result.draws))
      .key("seed")
      .value(static_cast<std::int64_t>(result.seed));
  json.key("spread").value(result.spread).key("concordance").value(result.concordance).key("next_in_line");
  result.next_in_line ? json.value(inputs.candidates[*result.next_in_line].name) : json.null();
  json.key("to_enter").begin_array();
  for (const auto& one : result.to_enter) {
    json.begin_object().key("criterion").value(inputs.criteria[result.leaves[one.criterion]].criterion.code);
    json.key("value").value(one.value_now).key("value_needed");
    one.value_needed ? json.value(*one.value_needed) : json.null();
    json.key("weight").value(one.weight_now).key("weight_needed");
    one.weight_needed ? json.value(*one.weight_needed) : json.null();
    json.end_object();
  }
  json.end_array().key("swaps").begin_array();
  for (const auto& swap : result.swaps) {
    json.begin_object().key("criterion").value(inputs.criteria[result.leaves[swap.criterion]].criterion.code);
    json.key("weight").value(swap.weight_now).key("weight_at_swap").value(swap.weight_at_swap);
    for (const auto& [key, list] : {std::pair{"enter", &swap.enter}, {"leave", &swap.leave}}) {
      json.key(key).begin_array();
      for (const auto k : *list) json.value(inputs.candidates[result.promising[k]].name);
      json.end_array();
    }
    json.end_object();
  }
  json.end_array().key("methods").begin_object();
  for (const auto& [method, ranks] : result.other_ranks) {
    json.key(selection_methods[static_cast<std::size_t>(method)].code).begin_object();
    for (std::size_t k = 0; k < ranks.size(); ++k)
      json.key(inputs.candidates[result.promising[k]].name).value(ranks[k]);
    json.end_object();
  }
  json.end_object();
}

std::string names_of(const SelectionInputs& inputs, const std::vector<std::size_t>& members) {
  std::string names;
  for (const auto a : members) names += (names.empty() ? "" : ", ") + inputs.candidates[a].name;
  return names;
}

/// Members of the first list that the second lacks.
std::vector<std::size_t> without(const std::vector<std::size_t>& all, const std::vector<std::size_t>& others) {
  std::vector<std::size_t> left;
  for (const auto a : all) {
    if (std::find(others.begin(), others.end(), a) == others.end()) left.push_back(a);
  }
  return left;
}

std::string next_in_line_text(const SelectionInputs& inputs, const SelectionResult& result, bool is_korean) {
  const auto& name = inputs.candidates[*result.next_in_line].name;
  std::vector<std::pair<double, std::string>> found;  // smallest change first
  for (const auto& one : result.to_enter) {
    if (!one.value_needed) continue;
    const double change = std::abs(*one.value_needed - one.value_now) / std::max(std::abs(one.value_now), 1e-9);
    const auto& criterion = inputs.criteria[result.leaves[one.criterion]].criterion.name;
    found.emplace_back(change, fmt::format("{} {:.2f} → {:.2f}", criterion, one.value_now, *one.value_needed));
  }
  std::sort(found.begin(), found.end());
  std::string ways;
  for (std::size_t i = 0; i < found.size() && i < 4; ++i) ways += (i == 0 ? "" : ", ") + found[i].second;
  if (ways.empty()) ways = is_korean ? "한 기준만 바뀌어서는 들어오지 못한다" : "no single value is enough";
  return fmt::format(fmt::runtime(is_korean ? "다음 차례는 {}. 들어오려면(하나만 바뀔 때, 유형별 수를 지켜서): {}."
                                            : "Next in line: {}. To enter under the quotas it would need one of: {}."),
                     name, ways);
}

}  // namespace

std::string selection_json(const SelectionInputs& inputs, const SelectionResult& result, Language language) {
  JsonWriter json;
  json.begin_object().key("selection").value(inputs.selection.code).key("name").value(inputs.selection.name);
  json.key("region").value(inputs.region).key("frozen").value(inputs.is_frozen());
  json.key("method").value(selection_methods[static_cast<std::size_t>(result.method)].code);
  json.key("counts").begin_object().key("candidates").value(inputs.candidates.size());
  json.key("promising").value(result.promising.size()).key("strategic").value(result.chosen.size()).end_object();
  write_criteria(json, inputs, result);
  json.key("candidates").begin_array();
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) write_candidate(json, inputs, result, a, language);
  json.end_array().key("chosen").begin_array();
  for (const auto a : result.chosen) json.value(inputs.candidates[a].name);
  json.end_array().key("equal_chosen").begin_array();
  for (const auto a : result.equal_chosen) json.value(inputs.candidates[a].name);
  json.end_array();
  write_experts(json, inputs, result);
  write_doubt(json, inputs, result);
  json.key("findings").values(selection_findings(inputs, result, language));
  return json.end_object().take();
}

std::vector<std::string> selection_findings(const SelectionInputs& inputs, const SelectionResult& result,
                                            Language language) {
  const bool is_korean = language == Language::ko;
  std::vector<std::string> findings;
  if (result.draws > 0) {
    for (const auto a : result.chosen) {
      const auto& outcome = result.outcomes[a];
      findings.push_back(fmt::format(
          fmt::runtime(
              is_korean
                  ? "{}: 지금 가중치에서 ±{:.0f}% 안으로 흔들고 자료 오차를 넣어도 100번 가운데 {:.0f}번, 어떤 "
                    "가중치든 허용하면 {:.0f}번 선정된다."
                  : "{0}: chosen in {2:.0f} of 100 draws within {1:.0f} % of the present weights and the doubt of the "
                    "data, in {3:.0f} under any weights."),
          inputs.candidates[a].name, 100 * result.spread, 100 * outcome.in_set_near, 100 * outcome.in_set_any));
    }
  }
  if (result.next_in_line) findings.push_back(next_in_line_text(inputs, result, is_korean));
  const auto only_equal = without(result.equal_chosen, result.chosen),
             only_weighted = without(result.chosen, result.equal_chosen);
  findings.push_back(only_equal.empty()
                         ? std::string(is_korean ? "모든 기준의 가중치를 같게 두어도 같은 산업이 선정된다(BR-84)."
                                                 : "Equal weights choose the same industries (BR-84).")
                         : fmt::format(fmt::runtime(is_korean ? "가중치를 모두 같게 두면 {} 대신 {} 선정된다(BR-84)."
                                                              : "Under equal weights {1} instead of {0} (BR-84)."),
                                       names_of(inputs, only_weighted),
                                       names_of(inputs, only_equal) + (is_korean ? " 쪽이" : "")));
  findings.push_back(fmt::format(
      fmt::runtime(is_korean ? "여섯 가지 순위 방법의 일치도 W = {:.2f}." : "Agreement of six methods: W = {:.2f}."),
      result.concordance));
  return findings;
}

std::string opinion_text(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language,
                         bool shows_judgement) {
  const bool is_korean = language == Language::ko;
  std::string text = fmt::format(fmt::runtime(is_korean ? "판단 {}개 가운데 {}개" : "{1} of {0} comparisons"),
                                 opinion.pairs_needed, opinion.pairs);
  if (!opinion.priorities) return text;
  const auto& found = *opinion.priorities;
  text += fmt::format(fmt::runtime(is_korean ? ", 일관성 비율 {:.2f}" : ", consistency ratio {:.2f}"),
                      found.consistency_ratio);
  if (found.is_consistent()) return text + (is_korean ? "(0.1 이하: 일관됨)" : " (at most 0.1: consistent)");
  text += is_korean ? "(0.1 초과: 어긋난 판단이 있음)" : " (above 0.1: judgements contradict each other)";
  if (!shows_judgement || !found.worst) return text;
  const auto under = criteria_under(inputs, opinion.heading);
  return text +
         fmt::format(fmt::runtime(is_korean ? ". 가장 어긋난 판단: ‘{}’ 대 ‘{}’ = {:.2f}. 다른 판단과 맞으려면 {:.2f}쯤"
                                            : ". Furthest off: '{}' to '{}' = {:.2f}; the others suggest {:.2f}"),
                     inputs.criteria[under[found.worst->row]].criterion.name,
                     inputs.criteria[under[found.worst->column]].criterion.name, found.worst->given,
                     found.worst->implied);
}

}  // namespace geojeom
