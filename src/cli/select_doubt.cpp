#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/selection/break_even.hpp"
#include "analysis/selection/csv.hpp"
#include "analysis/selection/ranking.hpp"
#include "analysis/selection/smaa.hpp"
#include "analysis/selection/stages.hpp"
#include "cli/select_commands.hpp"
#include "cli/select_words.hpp"
#include "cli/text_table.hpp"

namespace geojeom::cli {
namespace {

using selection::DecisionMatrix;
using selection::Labels;
using selection::Matrix;

/// --prior any|order|near, and every --prefer.
selection::WeightSpace weight_space_of(SelectWords& words, const DecisionMatrix& decision) {
  selection::WeightSpace space{.criteria = decision.criterion_count()};
  const auto prior = words.choice("--prior", {"any", "order", "near"});
  if (prior == "order") space.conditions = selection::weights_in_order(decision.weights);
  if (prior == "near") space.conditions = selection::weights_near(decision.weights, words.number("--spread", 0.2));
  for (const auto& text : words.args().texts("--prefer")) {
    auto conditions = words.take(selection::parse_weight_conditions(text, decision.criteria));
    if (conditions) space.conditions.insert(space.conditions.end(), conditions->begin(), conditions->end());
  }
  return space;
}

/// --noise 0.1 for all, or --noise LQ=0.1,growth=0.3 by criterion.
Matrix noise_of(SelectWords& words, const DecisionMatrix& decision) {
  const auto list = words.args().list("--noise");
  if (list.empty()) return {};
  Matrix noise(decision.count(), decision.criterion_count());
  for (const auto& one : list) {
    const auto equals = one.rfind('=');
    const auto value = selection::parse_number(equals == std::string::npos ? one : one.substr(equals + 1));
    const auto name = equals == std::string::npos ? std::string() : one.substr(0, equals);
    const auto place = std::find(decision.criteria.begin(), decision.criteria.end(), name);
    if (!value || *value < 0.0)
      words.note({.code = "SEL-128", .details = {{"what", one}}});
    else if (!name.empty() && place == decision.criteria.end())
      words.note({.code = "SEL-131", .details = {{"name", name}}});
    for (std::size_t j = 0; value && j < decision.criterion_count(); ++j) {
      if (!name.empty() && decision.criteria[j] != name) continue;
      for (std::size_t i = 0; i < decision.count(); ++i) noise(i, j) = *value;
    }
  }
  return noise;
}

void write_smaa(SelectWords& words, const DecisionMatrix& decision, const selection::Smaa& answer,
                std::size_t set_size) {
  JsonWriter json;
  json.begin_object();
  write_labels(json, "alternatives", decision.alternatives);
  write_labels(json, "criteria", decision.criteria);
  json.key("draws")
      .value(static_cast<std::int64_t>(answer.draws))
      .key("seed")
      .value(static_cast<std::int64_t>(answer.seed));
  json.key("method").value(words.args().text_or("--method", "additive")).key("acceptability");
  write_matrix(json, answer.acceptability);
  write_values(json, "expected_rank", answer.expected_rank);
  json.key("central_weights");
  write_matrix(json, answer.central_weights);
  write_values(json, "confidence", answer.confidence);
  json.key("pairwise");
  write_matrix(json, answer.pairwise);
  json.key("set_size").value(set_size);
  write_values(json, "in_set", answer.in_set);
  json.end_object();
  words.terminal().line(json.text());
}

void print_smaa(SelectWords& words, const DecisionMatrix& decision, const selection::Smaa& answer,
                std::size_t set_size) {
  auto& terminal = words.terminal();
  TextTable table({terminal.say("대안", "Alternative"), terminal.say("1위", "First"),
                   terminal.say(fmt::format("{}위 안", set_size), fmt::format("first {}", set_size)),
                   terminal.say("기대 순위", "Expected"), terminal.say("신뢰도", "Confidence")});
  for (std::size_t column = 1; column < 5; ++column) table.align_right(column);
  std::vector<std::size_t> order(decision.count());
  for (std::size_t a = 0; a < order.size(); ++a) order[a] = a;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return answer.expected_rank[a] < answer.expected_rank[b]; });
  for (const auto a : order) {
    table.add({decision.alternatives[a], shown(100.0 * answer.acceptability(a, 0), 1) + "%",
               shown(100.0 * answer.in_set[a], 1) + "%", shown(answer.expected_rank[a], 2),
               shown(100.0 * answer.confidence[a], 1) + "%"});
  }
  terminal.print(table.text());
  terminal.line(fmt::format("{} {}, {} {}", terminal.say("추출", "draws"), answer.draws,
                            terminal.say("난수 씨앗", "seed"), answer.seed));
}

/// Groups of the alternatives from `alternative,group`; those not named have none.
Labels groups_of(SelectWords& words, const DecisionMatrix& decision) {
  Labels groups(decision.count());
  if (!words.args().has("--groups")) return groups;
  const auto rows = words.take(selection::parse_csv(words.file_of("--groups")));
  for (std::size_t i = 1; rows && i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    const auto place = std::find(decision.alternatives.begin(), decision.alternatives.end(), row[0]);
    if (place == decision.alternatives.end())
      words.note({.code = "SEL-135", .details = {{"name", row[0]}}});
    else if (row.size() > 1)
      groups[static_cast<std::size_t>(place - decision.alternatives.begin())] = row[1];
  }
  return groups;
}

/// Relatedness of the alternatives from a labelled matrix; alternatives that it lacks are related to nothing.
Matrix relatedness_of(SelectWords& words, const DecisionMatrix& decision) {
  if (!words.args().has("--related")) return {};
  const auto table = words.take(selection::parse_labelled_matrix(words.file_of("--related")));
  Matrix related(decision.count(), decision.count());
  const auto place = [&](const Labels& labels, std::size_t a) {
    return static_cast<std::size_t>(std::find(labels.begin(), labels.end(), decision.alternatives[a]) - labels.begin());
  };
  for (std::size_t a = 0; table && a < decision.count(); ++a) {
    for (std::size_t b = 0; b < decision.count(); ++b) {
      const auto row = place(table->rows, a), column = place(table->columns, b);
      if (row < table->rows.size() && column < table->columns.size()) related(a, b) = table->values(row, column);
    }
  }
  return related;
}

/// One line of the stages file: `stage,rule,name,value[,most]`.
void add_stage_rule(SelectWords& words, const DecisionMatrix& decision, const selection::CsvRow& row,
                    selection::Stage& stage) {
  const auto value = row.size() > 3 ? selection::parse_number(row[3]) : std::nullopt;
  const auto most = row.size() > 4 ? selection::parse_number(row[4]) : std::nullopt;
  if (!value || *value < 0.0) return words.note({.code = "SEL-128", .details = {{"what", row[0]}}});
  if (row[1] == "threshold") {
    const auto place = std::find(decision.criteria.begin(), decision.criteria.end(), row[2]);
    if (place == decision.criteria.end()) return words.note({.code = "SEL-131", .details = {{"name", row[2]}}});
    stage.thresholds.push_back({static_cast<std::size_t>(place - decision.criteria.begin()), *value});
    return;
  }
  if (!stage.set) stage.set = selection::SetRule{};
  if (row[1] == "keep") {
    stage.set->size = static_cast<std::size_t>(*value);
  } else if (row[1] == "group") {
    auto& quota = stage.set->quotas[row[2]];
    quota.least = static_cast<std::size_t>(*value);
    if (most && *most >= 0.0) quota.most = static_cast<std::size_t>(*most);
  } else if (row[1] == "similar") {
    stage.set->related = relatedness_of(words, decision);
    stage.set->related_most = *value;
  } else {
    words.note({.code = "SEL-128", .details = {{"what", row[1]}}});
  }
}

std::vector<selection::Stage> stages_of(SelectWords& words, const DecisionMatrix& decision) {
  std::vector<selection::Stage> stages;
  const auto rows = words.take(selection::parse_csv(words.file_of("--stages")));
  for (std::size_t i = 1; rows && i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() < 4) {
      words.note(
          {.code = "SEL-105", .details = {{"line", std::to_string(i + 1)}, {"fields", std::to_string(row.size())}}});
      continue;
    }
    if (stages.empty() || stages.back().name != row[0]) stages.push_back({.name = row[0]});
    add_stage_rule(words, decision, row, stages.back());
  }
  return stages;
}

std::string reason_text(const Terminal& terminal, const DecisionMatrix& decision, const selection::Dropped& dropped) {
  switch (dropped.reason) {
    case selection::DropReason::below_threshold:
      return fmt::format("{} {} ({} {})", decision.criteria[*dropped.criterion], shown(dropped.found),
                         terminal.say("기준", "needed"), shown(dropped.needed));
    case selection::DropReason::group_full:
      return terminal.say("분야 정원이 찼음", "its group is full");
    case selection::DropReason::too_similar:
      return fmt::format("{} {}", decision.alternatives[*dropped.beside],
                         terminal.say("산업과 거의 같음", "is nearly the same"));
    case selection::DropReason::lower_rank:
      break;
  }
  return fmt::format("{} {} ({} {})", terminal.say("점수", "score"), shown(dropped.found, 4),
                     terminal.say("남은 것의 최저", "least that stayed"), shown(dropped.needed, 4));
}

const char* reason_name(selection::DropReason reason) {
  switch (reason) {
    case selection::DropReason::below_threshold:
      return "below_threshold";
    case selection::DropReason::group_full:
      return "group_full";
    case selection::DropReason::too_similar:
      return "too_similar";
    case selection::DropReason::lower_rank:
      break;
  }
  return "lower_rank";
}

void write_stages(SelectWords& words, const DecisionMatrix& decision,
                  const std::vector<selection::StageResult>& results) {
  JsonWriter json;
  json.begin_object();
  write_labels(json, "alternatives", decision.alternatives);
  json.key("stages").begin_array();
  for (const auto& result : results) {
    json.begin_object().key("name").value(result.name).key("kept").begin_array();
    for (const auto member : result.kept) json.value(decision.alternatives[member]);
    json.end_array();
    write_numbers(json, "ranks", result.ranks);
    json.key("dropped").begin_array();
    for (const auto& dropped : result.dropped) {
      json.begin_object()
          .key("alternative")
          .value(decision.alternatives[dropped.candidate])
          .key("reason")
          .value(reason_name(dropped.reason));
      if (dropped.criterion) json.key("criterion").value(decision.criteria[*dropped.criterion]);
      json.key("found").value(dropped.found).key("needed").value(dropped.needed);
      if (dropped.beside) json.key("beside").value(decision.alternatives[*dropped.beside]);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  words.terminal().line(json.text());
}

Labels names_of(const DecisionMatrix& decision, const std::vector<std::size_t>& members) {
  Labels names;
  for (const auto member : members) names.push_back(decision.alternatives[member]);
  return names;
}

std::string joined(const Labels& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

int run_select_smaa(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(rank_options(
      {"--draws", "--seed", "--method", "--prior", "--spread", "--prefer", "--noise", "--set", "--threads"}));
  const auto decision = words.ok() ? read_decision_of(words) : std::nullopt;
  if (!decision || !words.ok()) return words.finish();
  auto choices = rank_method_names();
  choices.insert(choices.begin(), "additive");
  const auto method = words.choice("--method", choices);
  const auto normalisation = normalisation_of(words, method == "additive" ? "topsis" : method);
  selection::SmaaOptions options{
      .draws = words.count("--draws", 100'000),
      .seed = words.seed(),
      .weights = weight_space_of(words, *decision),
      .noise = noise_of(words, *decision),
      .set_size = words.count("--set", std::min<std::size_t>(6, decision->count() - 1)),
      .threads = static_cast<unsigned>(std::clamp<std::size_t>(words.count("--threads", 2), 1, 64))};
  options.normalisation = selection::normalisation_named(normalisation).value_or(selection::Normalisation::minmax);
  if (method != "additive") options.method = rank_method_of(words, method, *decision);
  if (!words.ok()) return words.finish();
  const auto answer = words.take(selection::smaa(*decision, options));
  if (!answer) return words.finish();
  if (words.wants_json())
    write_smaa(words, *decision, *answer, options.set_size);
  else
    print_smaa(words, *decision, *answer, options.set_size);
  return words.finish();
}

int run_select_sensitivity(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(rank_options({"--method", "--set", "--alternative"}));
  const auto decision = words.ok() ? read_decision_of(words) : std::nullopt;
  if (!decision || !words.ok()) return words.finish();
  const auto method = words.choice("--method", rank_method_names());
  const auto rank = rank_method_of(words, method, *decision);
  const auto set_size = words.count("--set", std::min<std::size_t>(6, decision->count() - 1));
  const auto now = words.ok() ? words.take(rank(*decision)) : std::nullopt;
  const auto swaps = now ? words.take(selection::swap_points(*decision, rank, set_size)) : std::nullopt;
  if (!swaps) return words.finish();
  auto next = order_of(*now)[set_size];  // number 7 when six are chosen
  if (const auto name = args.text("--alternative")) {
    const auto place = std::find(decision->alternatives.begin(), decision->alternatives.end(), *name);
    if (place == decision->alternatives.end())
      words.note({.code = "SEL-135", .details = {{"name", *name}}});
    else
      next = static_cast<std::size_t>(place - decision->alternatives.begin());
  }
  const auto needs =
      words.ok() ? words.take(selection::requirements_to_enter(*decision, rank, next, set_size)) : std::nullopt;
  if (!needs || !words.ok()) return words.finish();
  JsonWriter json;
  json.begin_object();
  write_labels(json, "alternatives", decision->alternatives);
  json.key("method").value(method).key("set_size").value(set_size);
  write_numbers(json, "ranks", now->ranks);
  json.key("swaps").begin_array();
  TextTable swap_table({terminal.say("기준", "Criterion"), terminal.say("지금 가중치", "Weight"),
                        terminal.say("바뀌는 가중치", "Swap at"), terminal.say("들어옴", "Enter"),
                        terminal.say("나감", "Leave")});
  for (const auto& swap : *swaps) {
    json.begin_object()
        .key("criterion")
        .value(decision->criteria[swap.criterion])
        .key("weight_now")
        .value(swap.weight_now);
    json.key("weight_at_swap").value(swap.weight_at_swap);
    write_labels(json, "enter", names_of(*decision, swap.enter));
    write_labels(json, "leave", names_of(*decision, swap.leave));
    json.end_object();
    swap_table.add({decision->criteria[swap.criterion], shown(swap.weight_now), shown(swap.weight_at_swap),
                    joined(names_of(*decision, swap.enter)), joined(names_of(*decision, swap.leave))});
  }
  json.end_array().key("alternative").value(decision->alternatives[next]).key("requirements").begin_array();
  TextTable need_table({terminal.say("기준", "Criterion"), terminal.say("지금 값", "Value"),
                        terminal.say("필요한 값", "Needed"), terminal.say("지금 가중치", "Weight"),
                        terminal.say("필요한 가중치", "Needed")});
  for (const auto& need : *needs) {
    json.begin_object()
        .key("criterion")
        .value(decision->criteria[need.criterion])
        .key("value_now")
        .value(need.value_now);
    json.key("value_needed").value(need.value_needed.value_or(std::nan(""))).key("weight_now").value(need.weight_now);
    json.key("weight_needed").value(need.weight_needed.value_or(std::nan(""))).end_object();
    need_table.add({decision->criteria[need.criterion], shown(need.value_now),
                    shown(need.value_needed.value_or(std::nan(""))), shown(need.weight_now),
                    shown(need.weight_needed.value_or(std::nan("")))});
  }
  json.end_array().end_object();
  if (words.wants_json()) {
    terminal.line(json.text());
    return words.finish();
  }
  terminal.print(swap_table.text());
  terminal.line(fmt::format("\n{}: {}", terminal.say("들어오려면", "To enter"), decision->alternatives[next]));
  terminal.print(need_table.text());
  return words.finish();
}

int run_select_stages(const Args& args, Session&, Terminal& terminal) {
  SelectWords words(args, terminal);
  words.know(rank_options({"--method", "--groups", "--stages", "--related"}));
  const auto decision = words.ok() ? read_decision_of(words) : std::nullopt;
  if (!decision || !words.ok()) return words.finish();
  const auto groups = groups_of(words, *decision);
  const auto stages = stages_of(words, *decision);
  const auto rank = rank_method_of(words, words.choice("--method", rank_method_names()), *decision);
  if (!words.ok()) return words.finish();
  const auto results = words.take(selection::run_stages(*decision, groups, rank, stages));
  if (!results) return words.finish();
  if (words.wants_json()) {
    write_stages(words, *decision, *results);
    return words.finish();
  }
  for (const auto& result : *results) {
    terminal.line(fmt::format("{} ({})", result.name, result.kept.size()));
    terminal.line(fmt::format("  {}", joined(names_of(*decision, result.kept))));
    for (const auto& dropped : result.dropped) {
      terminal.line(fmt::format("  - {}: {}", decision->alternatives[dropped.candidate],
                                reason_text(terminal, *decision, dropped)));
    }
  }
  return words.finish();
}

}  // namespace geojeom::cli
