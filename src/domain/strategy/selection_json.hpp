#pragma once

#include <string>

#include "domain/strategy/selection_places.hpp"
#include "domain/strategy/selection_plans.hpp"
#include "domain/strategy/selection_result.hpp"

namespace geojeom {

/// What the JSON of a selection is made of.
struct SelectionAnswer {
  const SelectionInputs& inputs;
  const SelectionResult& result;
  const std::vector<IndustryPlaces>& places;
  const std::vector<SelectionPlan>& plans;
};

/// The whole selection as JSON: criteria with weights, candidates with values and outcome, experts, doubt, places.
/// Experts' own comparisons are in it only once the selection is confirmed (BR-84).
std::string selection_json(const SelectionAnswer& answer, Language language);

/// What a planner should know, sentence by sentence: who is sure, who is not, what the next in line lacks, where equal
/// weights differ.
std::vector<std::string> selection_findings(const SelectionInputs& inputs, const SelectionResult& result,
                                            Language language);

/// How an expert stands: "판단 6개 가운데 6개, 일관성 비율 0.32: ‘성장’ 대 ‘정책’ = 9부터 살펴보세요".
std::string opinion_text(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language,
                         bool shows_judgement);

}  // namespace geojeom
