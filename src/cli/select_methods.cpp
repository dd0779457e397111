#include <algorithm>

#include "analysis/selection/promethee.hpp"
#include "analysis/selection/ranking.hpp"
#include "cli/select_words.hpp"

namespace geojeom::cli {
namespace {

using selection::DecisionMatrix;
using selection::Normalisation;

std::string usual_normalisation(const std::string& method) {
  if (method == "saw" || method == "wpm" || method == "copras") return "sum";
  if (method == "waspas") return "max";
  if (method == "moora") return "vector";
  return method == "topsis" || method == "vikor" ? "minmax" : "";
}

/// Preference functions of --preferences or of the second word; all `usual` without either.
std::vector<selection::PreferenceFunction> preference_functions(SelectWords& words, const DecisionMatrix& decision) {
  std::string path = words.args().text_or("--preferences", "");
  if (path.empty()) path = words.args().word(1).value_or("");
  std::vector<selection::PreferenceFunction> usual(decision.criterion_count());
  if (path.empty()) return usual;
  return words.take(selection::parse_preference_functions(words.file(path), decision)).value_or(usual);
}

selection::RankMethod promethee_method(SelectWords& words, const DecisionMatrix& decision) {
  return [functions =
              preference_functions(words, decision)](const DecisionMatrix& table) -> Result<selection::Ranking> {
    auto answer = selection::rank_promethee(table, functions);
    if (!answer) return answer.problem();
    auto ranking = answer->complete;
    ranking.parts = {{"positive", answer->positive}, {"negative", answer->negative}, {"net", answer->complete.scores}};
    return ranking;
  };
}

}  // namespace

const std::vector<std::string>& rank_method_names() {
  static const std::vector<std::string> names = {"saw",  "topsis", "vikor", "promethee", "copras",
                                                 "edas", "waspas", "moora", "wpm"};
  return names;
}

std::vector<std::string_view> rank_options(std::vector<std::string_view> own) {
  for (const auto* option :
       {"--weights", "--normalisation", "--normalization", "--v", "--lambda", "--costs", "--preferences"}) {
    own.push_back(option);
  }
  return own;
}

std::string normalisation_of(SelectWords& words, const std::string& method) {
  const auto* const option = words.args().has("--normalization") ? "--normalization" : "--normalisation";
  const auto given = words.args().text_or(option, usual_normalisation(method));
  if (given.empty()) return given;
  const auto known = selection::normalisation_named(given);
  if (known) return std::string(selection::name_of(*known));
  words.note({.code = "CLI-103",
              .field = option,
              .details = {{"value", given}, {"option", option}, {"expected", "sum, max, minmax, vector"}}});
  return usual_normalisation(method);
}

selection::RankMethod rank_method_of(SelectWords& words, const std::string& method, const DecisionMatrix& decision) {
  const auto normalisation =
      selection::normalisation_named(normalisation_of(words, method)).value_or(Normalisation::minmax);
  if (method == "saw") return [=](const DecisionMatrix& table) { return selection::rank_saw(table, normalisation); };
  if (method == "wpm")
    return [=](const DecisionMatrix& table) { return selection::rank_weighted_product(table, normalisation); };
  if (method == "topsis")
    return [=](const DecisionMatrix& table) { return selection::rank_topsis(table, normalisation); };
  if (method == "waspas") {
    const selection::WaspasOptions options{words.number("--lambda", 0.5), normalisation};
    return [=](const DecisionMatrix& table) { return selection::rank_waspas(table, options); };
  }
  if (method == "vikor") {
    return [v = words.number("--v", 0.5)](const DecisionMatrix& table) { return selection::rank_vikor(table, v); };
  }
  if (method == "copras") {
    const auto costs = words.choice("--costs", {"inverse", "added"}) == "added" ? selection::CoprasCosts::added
                                                                                : selection::CoprasCosts::inverse;
    return [=](const DecisionMatrix& table) { return selection::rank_copras(table, costs); };
  }
  if (method == "edas") return selection::rank_edas;
  if (method == "moora") return selection::rank_moora;
  return promethee_method(words, decision);
}

}  // namespace geojeom::cli
