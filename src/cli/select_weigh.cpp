#include <fmt/format.h>

#include "analysis/selection/ahp.hpp"
#include "analysis/selection/csv.hpp"
#include "analysis/selection/objective_weights.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"

namespace geojeom::cli {
namespace {

using selection::Comparisons;
using selection::DecisionMatrix;
using selection::Priorities;
using selection::Vector;

/// One expert's matrix and what came of it.
struct Expert {
  std::string name;
  Comparisons comparisons;
  Priorities priorities;
};

Problem inconsistency(const Expert& expert) {
  const auto& worst = *expert.priorities.worst;
  const auto& labels = expert.comparisons.labels;
  return {.code = "SEL-121",
          .field = expert.name,
          .details = {{"ratio", shown(expert.priorities.consistency_ratio)},
                      {"row", labels[worst.row]},
                      {"column", labels[worst.column]},
                      {"given", fmt::format("{:.4g}", worst.given)},
                      {"implied", fmt::format("{:.2g}", worst.implied)}},
          .severity = Problem::Severity::warning};
}

void write_priorities(JsonWriter& json, const selection::Labels& labels, const Priorities& priorities) {
  write_values(json, "weights", priorities.weights);
  json.key("lambda_max").value(priorities.lambda_max).key("consistency_index").value(priorities.consistency_index);
  json.key("consistency_ratio").value(priorities.consistency_ratio);
  json.key("consistency_ratio_donegan_dodd").value(priorities.consistency_ratio_donegan);
  json.key("consistent").value(priorities.is_consistent()).key("missing").value(priorities.missing).key("completed");
  write_matrix(json, priorities.completed);
  if (const auto& worst = priorities.worst) {
    json.key("worst_judgement")
        .begin_object()
        .key("row")
        .value(labels[worst->row])
        .key("column")
        .value(labels[worst->column]);
    json.key("given").value(worst->given).key("implied").value(worst->implied);
    json.key("consistency_ratio_without").value(worst->ratio_without).end_object();
  }
  if (const auto& triad = priorities.worst_triad) {
    json.key("worst_triad").begin_object().key("labels").begin_array();
    for (const auto member : {triad->a, triad->b, triad->c}) json.value(labels[member]);
    json.end_array().key("factor").value(triad->factor).end_object();
  }
}

std::vector<Expert> read_experts(SelectWords& words, selection::PriorityMethod method) {
  std::vector<Expert> experts;
  words.word(0, "MATRIX.csv");
  for (const auto& path : words.args().words()) {
    auto comparisons = words.take(selection::parse_comparisons(words.file(path)));
    if (!comparisons || !words.ok()) continue;
    auto priorities = words.take(selection::priorities(*comparisons, method));
    if (priorities) experts.push_back({path, *std::move(comparisons), *std::move(priorities)});
  }
  return experts;
}

/// All experts in one: their judgements by pair, or their weights.
std::optional<Expert> together(SelectWords& words, const std::vector<Expert>& experts,
                               selection::PriorityMethod method) {
  const bool by_weights = words.choice("--aggregate", {"judgements", "priorities"}) == "priorities";
  Vector expert_weights;
  for (const auto& one : words.args().list("--expert-weights")) {
    expert_weights.push_back(selection::parse_number(one).value_or(-1.0));
  }
  if (experts.size() == 1) return experts[0];
  std::vector<Comparisons> matrices;
  std::vector<Vector> weights;
  for (const auto& expert : experts) {
    matrices.push_back(expert.comparisons);
    weights.push_back(expert.priorities.weights);
  }
  auto comparisons = words.take(selection::aggregate_judgements(matrices, expert_weights));
  if (!comparisons) return std::nullopt;
  auto priorities = words.take(selection::priorities(*comparisons, method));
  if (!priorities) return std::nullopt;
  if (by_weights) priorities->weights = selection::aggregate_priorities(weights, expert_weights);
  return Expert{"", *std::move(comparisons), *std::move(priorities)};
}

void print_weights(SelectWords& words, const selection::Labels& labels, const Vector& weights) {
  auto& terminal = words.terminal();
  const auto equal = selection::equal_weights(labels.size());
  TextTable table(
      {terminal.say("기준", "Criterion"), terminal.say("가중치", "Weight"), terminal.say("동일 가중", "Equal")});
  table.align_right(1);
  table.align_right(2);
  for (std::size_t j = 0; j < labels.size(); ++j) table.add({labels[j], shown(weights[j], 4), shown(equal[j], 4)});
  terminal.print(table.text());
}

using Weighing = Result<Vector> (*)(const DecisionMatrix&);

int run_weighing(const Args& args, Terminal& terminal, std::string_view method, Weighing weighing) {
  SelectWords words(args, terminal);
  words.know({"--weights"});
  const auto path = words.word(0, "DECISION.csv");
  const auto text = words.file(path);
  if (!words.ok()) return words.finish();
  const auto decision = words.take(selection::parse_decision_matrix(text));
  const auto weights = decision ? words.take(weighing(*decision)) : std::nullopt;
  if (!weights) return words.finish();
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object().key("method").value(method);
    write_labels(json, "labels", decision->criteria);
    write_values(json, "weights", *weights);
    json.end_object();
    terminal.line(json.text());
  } else {
    print_weights(words, decision->criteria, *weights);
  }
  return words.finish();
}

}  // namespace

int run_select_weigh_ahp(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know({"--method", "--aggregate", "--expert-weights"});
  const bool is_geometric = words.choice("--method", {"eigenvector", "geometric-mean"}) == "geometric-mean";
  const auto method = is_geometric ? selection::PriorityMethod::geometric_mean : selection::PriorityMethod::eigenvector;
  const auto experts = read_experts(words, method);
  if (!words.ok()) return words.finish();
  const auto all = together(words, experts, method);
  if (!all || !words.ok()) return words.finish();
  Problems warnings;
  for (const auto& expert : experts) {
    if (!expert.priorities.is_consistent() && expert.priorities.worst) warnings.add(inconsistency(expert));
  }
  words.note(warnings);
  if (words.wants_json()) {
    JsonWriter json;
    json.begin_object();
    write_labels(json, "labels", all->comparisons.labels);
    write_priorities(json, all->comparisons.labels, all->priorities);
    if (experts.size() > 1) {
      json.key("experts").begin_array();
      for (const auto& expert : experts) {
        json.begin_object().key("file").value(expert.name);
        write_priorities(json, expert.comparisons.labels, expert.priorities);
        json.end_object();
      }
      json.end_array();
    }
    write_warnings(json, warnings);
    json.end_object();
    terminal.line(json.text());
    return words.finish();
  }
  print_weights(words, all->comparisons.labels, all->priorities.weights);
  terminal.line(fmt::format("{} {:.3f}, λmax {:.4f}", terminal.say("일관성 비율", "consistency ratio"),
                            all->priorities.consistency_ratio, all->priorities.lambda_max));
  return words.finish();
}

int run_select_weigh_entropy(const Args& args, Session&, Terminal& terminal) {
  return run_weighing(args, terminal, "entropy", selection::entropy_weights);
}
int run_select_weigh_critic(const Args& args, Session&, Terminal& terminal) {
  return run_weighing(args, terminal, "critic", selection::critic_weights);
}
int run_select_weigh_merec(const Args& args, Session&, Terminal& terminal) {
  return run_weighing(args, terminal, "merec", selection::merec_weights);
}
int run_select_weigh_equal(const Args& args, Session&, Terminal& terminal) {
  return run_weighing(args, terminal, "equal", [](const DecisionMatrix& decision) -> Result<Vector> {
    return selection::equal_weights(decision.criterion_count());
  });
}

}  // namespace geojeom::cli
