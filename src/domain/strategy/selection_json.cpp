#include "domain/strategy/selection_json.hpp"

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

}  // namespace

std::string selection_json(const SelectionAnswer& answer, Language language) {
  const auto& [inputs, result, places, plans] = answer;
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
  write_places(json, inputs, places);
  write_plans(json, plans);
  json.key("findings").values(selection_findings(inputs, result, language));
  return json.end_object().take();
}

}  // namespace geojeom
