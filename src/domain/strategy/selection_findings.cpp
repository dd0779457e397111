#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/strategy/selection_json.hpp"

namespace geojeom {
namespace {

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

/// From this chance on a chosen industry counts as sure, and all of them share one sentence.
constexpr double sure = 0.9;

/// "100번 가운데 98번 이상": how often, of a hundred; with `is_at_least` it is the least of several.
std::string times_text(double share, bool is_at_least, bool is_korean) {
  const auto times = std::lround(100 * share);
  if (is_korean) return fmt::format("{}번{}", times, is_at_least && times < 100 ? " 이상" : "");
  return fmt::format("{}{}", is_at_least && times < 100 ? "at least " : "", times);
}

std::string chance_sentence(const std::string& names, double spread, std::pair<std::string, std::string> times,
                            bool is_korean) {
  return is_korean ? fmt::format(
                         "{}: 가중치를 지금 값에서 ±{:.0f}% 안으로 흔들고 자료 오차를 넣으면 100번 가운데 {}, 어떤 "
                         "가중치든 허용하면 {} 선정된다.",
                         names, 100 * spread, times.first, times.second)
                   : fmt::format(
                         "{}: chosen in {} of 100 draws within {:.0f} % of the present weights and the doubt of "
                         "the data, in {} under any weights.",
                         names, times.first, 100 * spread, times.second);
}

/// How often the chosen are chosen when weights and data waver: the sure ones together, the others each.
std::vector<std::string> chance_sentences(const SelectionInputs& inputs, const SelectionResult& result,
                                          bool is_korean) {
  std::vector<std::size_t> safe;
  std::vector<std::string> sentences;
  double least_near = 1.0, least_any = 1.0;
  for (const auto a : result.chosen) {
    const auto& outcome = result.outcomes[a];
    if (outcome.in_set_near >= sure) {
      safe.push_back(a);
      least_near = std::min(least_near, outcome.in_set_near);
      least_any = std::min(least_any, outcome.in_set_any);
      continue;
    }
    sentences.push_back(chance_sentence(
        inputs.candidates[a].name, result.spread,
        {times_text(outcome.in_set_near, false, is_korean), times_text(outcome.in_set_any, false, is_korean)},
        is_korean));
  }
  if (safe.empty()) return sentences;
  const bool are_several = safe.size() > 1;
  sentences.insert(sentences.begin(), chance_sentence(names_of(inputs, safe), result.spread,
                                                      {times_text(least_near, are_several, is_korean),
                                                       times_text(least_any, are_several, is_korean)},
                                                      is_korean));
  return sentences;
}

}  // namespace

std::vector<std::string> selection_findings(const SelectionInputs& inputs, const SelectionResult& result,
                                            Language language) {
  const bool is_korean = language == Language::ko;
  std::vector<std::string> findings;
  if (result.draws > 0) findings = chance_sentences(inputs, result, is_korean);
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
