#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/selection/agreement.hpp"
#include "analysis/selection/objective_weights.hpp"
#include "analysis/selection/promethee.hpp"
#include "analysis/selection/ranking.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"

namespace geojeom::cli {
namespace {

using selection::DecisionMatrix;
using selection::Matrix;
using selection::Ranking;

/// Warnings for what the ranking cannot tell apart: tied alternatives, criteria that are the same for all.
Problems indifference(const DecisionMatrix& decision, const Ranking& ranking) {
  Problems warnings;
  for (const auto& group : ranking.ties) {
    std::string names;
    for (const auto member : group) names += (names.empty() ? "" : ", ") + decision.alternatives[member];
    warnings.add({.code = "SEL-129", .details = {{"names", names}}, .severity = Problem::Severity::warning});
  }
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto column = decision.values.column(j);
    if (std::any_of(column.begin(), column.end(), [&](double value) { return value != column[0]; })) continue;
    warnings.add(
        {.code = "SEL-136", .details = {{"criterion", decision.criteria[j]}}, .severity = Problem::Severity::warning});
  }
  return warnings;
}

/// What PROMETHEE I says of each pair, as letters: P row preferred, N column preferred, I indifferent, R incomparable.
void write_partial(JsonWriter& json, const selection::Promethee& answer) {
  json.key("partial").begin_array();
  for (const auto& row : answer.partial) {
    json.begin_array();
    for (const auto relation : row) {
      json.value(relation == selection::Outranking::preferred     ? "P"
                 : relation == selection::Outranking::outranked   ? "N"
                 : relation == selection::Outranking::indifferent ? "I"
                                                                  : "R");
    }
    json.end_array();
  }
  json.end_array();
}

/// The preference matrix and the partial order of PROMETHEE I, which a plain ranking does not carry.
void write_promethee(JsonWriter& json, SelectWords& words, const DecisionMatrix& decision) {
  std::vector<selection::PreferenceFunction> functions(decision.criterion_count());
  std::string path = words.args().text_or("--preferences", words.args().word(1).value_or(""));
  if (!path.empty())
    functions = words.take(selection::parse_preference_functions(words.file(path), decision)).value_or(functions);
  const auto answer = words.take(selection::rank_promethee(decision, functions));
  if (!answer) return;
  json.key("preference");
  write_matrix(json, answer->preference);
  write_partial(json, *answer);
}

/// TOPSIS differs by nothing but the normalisation from program to program: show all of them side by side.
void write_variants(JsonWriter& json, const DecisionMatrix& decision) {
  json.key("variants").begin_object();
  for (const auto normalisation : {selection::Normalisation::vector, selection::Normalisation::minmax,
                                   selection::Normalisation::max, selection::Normalisation::sum}) {
    const auto ranking = selection::rank_topsis(decision, normalisation);
    if (ranking) write_values(json, selection::name_of(normalisation), ranking->scores);
  }
  json.end_object();
}

struct PartName {
  std::string_view key;
  std::string_view ko;
};
constexpr PartName part_names[] = {{"distance_to_ideal", "이상해 거리"},
                                   {"distance_to_anti_ideal", "반이상해 거리"},
                                   {"weighted_sum", "가중합"},
                                   {"weighted_product", "가중곱"},
                                   {"compromise", "타협해"},
                                   {"significance", "상대적 중요도"},
                                   {"benefit_sum", "편익 합"},
                                   {"cost_sum", "비용 합"},
                                   {"positive", "유출 흐름"},
                                   {"negative", "유입 흐름"},
                                   {"net", "순흐름"}};

/// The Korean name of what a method adds; its own letters (S, R, NSP) where it has no other.
std::string part_label(const Terminal& terminal, std::string_view key) {
  for (const auto& name : part_names) {
    if (name.key == key) return terminal.say(name.ko, key);
  }
  return std::string(key);
}

void print_ranking(SelectWords& words, const DecisionMatrix& decision, const Ranking& ranking, const Ranking& equal) {
  auto& terminal = words.terminal();
  std::vector<std::string> header = {terminal.say("순위", "Rank"), terminal.say("대안", "Alternative"),
                                     terminal.say("점수", "Score"), terminal.say("동일가중 순위", "Equal-weight rank")};
  for (const auto& [name, values] : ranking.parts) header.push_back(part_label(terminal, name));
  TextTable table(header);
  table.align_right(0);
  for (std::size_t column = 2; column < header.size(); ++column) table.align_right(column);
  for (const auto a : order_of(ranking)) {
    std::vector<std::string> cells = {std::to_string(ranking.ranks[a]), decision.alternatives[a],
                                      shown(ranking.scores[a], 4), std::to_string(equal.ranks[a])};
    for (const auto& [name, values] : ranking.parts) cells.push_back(shown(values[a], 4));
    table.add(cells);
  }
  terminal.print(table.text());
}

/// COPRAS without --costs: the figures that were published for the method's road design come from adding costs, and the
/// plain command reproduces them. Nobody should choose with them unknowing, so the formula's ranking stands beside it.
bool is_published_copras(const SelectWords& words, const std::string& method) {
  return method == "copras" && !words.args().has("--costs");
}

selection::RankMethod ranking_method(SelectWords& words, const std::string& method, const DecisionMatrix& decision) {
  if (!is_published_copras(words, method)) return rank_method_of(words, method, decision);
  return [](const DecisionMatrix& table) { return selection::rank_copras(table, selection::CoprasCosts::added); };
}

/// SEL-137 where costs were added, with who is first when they are inverted.
Problems added_costs(const DecisionMatrix& decision, const Ranking& inverse) {
  const bool has_costs = std::any_of(decision.directions.begin(), decision.directions.end(),
                                     [](auto direction) { return direction == selection::Direction::cost; });
  if (!has_costs) return {};
  return {{.code = "SEL-137",
           .details = {{"first", decision.alternatives[order_of(inverse).front()]}},
           .severity = Problem::Severity::warning}};
}

struct Correlations {
  Matrix spearman, kendall;
  double concordance = 0.0;
};

Correlations correlations_of(const Matrix& ranks) {
  const auto count = ranks.rows();
  Correlations answer{Matrix(count, count), Matrix(count, count), selection::concordance(ranks)};
  for (std::size_t a = 0; a < count; ++a) {
    for (std::size_t b = 0; b < count; ++b) {
      answer.spearman(a, b) = selection::spearman(ranks.row(a), ranks.row(b));
      answer.kendall(a, b) = selection::kendall(ranks.row(a), ranks.row(b));
    }
  }
  return answer;
}

}  // namespace

int run_select_rank(const Args& args, Terminal& terminal, const std::string& method) {
  SelectWords words(args, terminal);
  words.know(rank_options({}));
  const auto decision = words.ok() ? read_decision_of(words) : std::nullopt;
  if (!decision || !words.ok()) return words.finish();
  const auto rank = ranking_method(words, method, *decision);
  const auto ranking = words.ok() ? words.take(rank(*decision)) : std::nullopt;
  if (!ranking) return words.finish();
  auto with_equal = *decision;
  with_equal.weights = selection::equal_weights(decision->criterion_count());
  const auto equal = words.take(rank(with_equal));
  auto warnings = indifference(*decision, *ranking);
  std::optional<Ranking> inverse;
  if (is_published_copras(words, method)) inverse = words.take(selection::rank_copras(*decision));
  if (inverse) warnings.add(added_costs(*decision, *inverse));
  words.note(warnings);
  if (!equal || !words.ok()) return words.finish();
  if (!words.wants_json()) {
    print_ranking(words, *decision, *ranking, *equal);
    return words.finish();
  }
  JsonWriter json;
  json.begin_object();
  write_labels(json, "alternatives", decision->alternatives);
  json.key("method").value(method);
  const auto normalisation = normalisation_of(words, method);
  if (!normalisation.empty()) json.key("normalisation").value(normalisation);
  write_labels(json, "criteria", decision->criteria);
  write_values(json, "weights", decision->weights);
  write_values(json, "scores", ranking->scores);
  write_numbers(json, "ranks", ranking->ranks);
  write_ties(json, *ranking, decision->alternatives);
  for (const auto& [name, values] : ranking->parts) write_values(json, name, values);
  if (method == "promethee") write_promethee(json, words, *decision);
  if (method == "topsis") write_variants(json, *decision);
  json.key("equal_weights").begin_object();
  write_values(json, "scores", equal->scores);
  write_numbers(json, "ranks", equal->ranks);
  json.end_object();
  if (inverse) {
    json.key("inverse").begin_object();
    write_values(json, "scores", inverse->scores);
    write_numbers(json, "ranks", inverse->ranks);
    json.end_object();
  }
  write_warnings(json, warnings);
  json.end_object();
  terminal.line(json.text());
  return words.finish();
}

int run_select_compare(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(rank_options({"--methods"}));
  const auto decision = words.ok() ? read_decision_of(words) : std::nullopt;
  if (!decision || !words.ok()) return words.finish();
  auto methods = args.list("--methods");
  if (methods.empty()) methods = {"saw", "topsis", "vikor", "promethee", "copras", "edas", "waspas", "moora"};
  selection::Labels used;
  std::vector<Ranking> rankings;
  for (const auto& method : methods) {
    const auto ranking = rank_method_of(words, method, *decision)(*decision);
    if (ranking) {
      used.push_back(method);
      rankings.push_back(*ranking);
    } else {
      auto problem = ranking.problem();  // a method that cannot take the table is named, the others go on
      problem.severity = Problem::Severity::warning;
      problem.field = method;
      words.note(std::move(problem));
    }
  }
  if (!words.ok() || rankings.empty()) return words.finish();
  Matrix ranks(rankings.size(), decision->count());
  for (std::size_t m = 0; m < rankings.size(); ++m) {
    for (std::size_t a = 0; a < decision->count(); ++a) ranks(m, a) = static_cast<double>(rankings[m].ranks[a]);
  }
  const auto agreement = correlations_of(ranks);
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "alternatives", decision->alternatives);
    write_labels(json, "methods", used);
    json.key("ranks");
    write_matrix(json, ranks);
    json.key("spearman");
    write_matrix(json, agreement.spearman);
    json.key("kendall");
    write_matrix(json, agreement.kendall);
    json.key("concordance").value(agreement.concordance).end_object();
    terminal.line(json.text());
    return words.finish();
  }
  std::vector<std::string> header = {terminal.say("대안", "Alternative")};
  header.insert(header.end(), used.begin(), used.end());
  TextTable table(header);
  for (std::size_t column = 1; column < header.size(); ++column) table.align_right(column);
  for (std::size_t a = 0; a < decision->count(); ++a) {
    std::vector<std::string> cells = {decision->alternatives[a]};
    for (std::size_t m = 0; m < rankings.size(); ++m) cells.push_back(std::to_string(rankings[m].ranks[a]));
    table.add(cells);
  }
  terminal.print(table.text());
  terminal.line(fmt::format("{} W = {:.3f}", terminal.say("방법 사이의 일치도", "agreement of the methods"),
                            agreement.concordance));
  return words.finish();
}

}  // namespace geojeom::cli
