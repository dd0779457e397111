#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/chart.hpp"
#include "document/table.hpp"
#include "domain/strategy/selection_result.hpp"

/// The tables of a selection, for its report and its lab page alike.
namespace geojeom {

/// Where each candidate ended, its ranks and scores, with the rank under equal weights (BR-84).
document::Table outcome_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// Why each dropped candidate was dropped, as computed and as recorded (BR-85).
document::Table reasons_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// Technology maturity, industrial base, supply-chain companies, shares of jobs and production, anchor companies of the
/// promising industries. Nothing when no criterion says which of them it is.
std::optional<document::Table> ministry_table(const SelectionInputs& inputs, const SelectionResult& result,
                                              Language language);

document::Table weights_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// One expert's matrix under one heading; only for what is confirmed or the expert's own.
document::Table judgement_table(const SelectionInputs& inputs, const ExpertOpinion& opinion, Language language);

document::Table values_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);
/// "source, year: criteria", one a source.
std::vector<std::string> value_sources(const SelectionInputs& inputs, const SelectionResult& result);

/// How often each promising industry is chosen when weights and data waver.
document::Chart chance_chart(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// Chance of being chosen under near and under any weights, expected rank, ranks by every method.
document::Table doubt_table(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// At which weight of a criterion the chosen set changes, and how.
std::vector<std::string> swap_sentences(const SelectionInputs& inputs, const SelectionResult& result,
                                        Language language);

/// Methods, sources, seed and command: what is needed to do it again.
std::vector<std::string> repeat_points(const SelectionInputs& inputs, const SelectionResult& result, Language language);

/// Decimals that the values of a criterion have: 0 where all are whole, at most 2.
int decimals_of(const SelectionResult& result, std::size_t leaf);

}  // namespace geojeom
