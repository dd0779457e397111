#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/table.hpp"
#include "domain/strategy/selection_result.hpp"

/// The tables of a selection, for its report and its lab page alike.
namespace geojeom {

/// Where each candidate ended and why, as computed and as recorded (BR-85), with the rank under equal weights (BR-84).
document::Table outcome_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// Technology maturity, industrial base, supply-chain companies, shares of jobs and production, anchor companies of the
/// promising industries. Nothing when no criterion says which of them it is.
std::optional<document::Table> ministry_table(const SelectionInputs& inputs, const SelectionResult& result,
                                              Language language);

document::Table weights_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// One expert's matrix under one heading; only for what is confirmed or the expert's own.
document::Table judgement_table(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language);

document::Table values_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);
/// "criterion: source, year", one a criterion.
std::vector<std::string> value_sources(const SelectionInputs& inputs, const SelectionResult& result);

/// Chance of being chosen under near and under any weights, expected rank, ranks by every method.
document::Table doubt_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// At which weight of a criterion the chosen set changes, and how.
std::vector<std::string> swap_sentences(const SelectionInputs& inputs, const SelectionResult& result,
                                        Language language);

/// Methods, sources, seed and command: what is needed to do it again.
std::vector<std::string> repeat_points(const SelectionInputs& inputs, const SelectionResult& result, Language language);

}  // namespace geojeom
