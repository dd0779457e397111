#pragma once

#include <string>

#include "domain/issue.hpp"
#include "domain/strategy/selection_result.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Number in `inputs.experts` of the expert with that account. STR-124 when the account is no expert of the selection.
Result<std::size_t> expert_of_account(const SelectionInputs& inputs, std::int64_t account);

/// One comparison that an expert makes.
struct JudgementAsked {
  std::int64_t criterion = 0;
  std::int64_t other = 0;
  double times = 1.0;  ///< the first matters so many times as much, 1/9 to 9
};

/// Keeps an expert's comparisons, each pair once; a pair that was compared before is changed.
/// Errors: STR-123 the selection is confirmed, STR-125 out of range, STR-106.
Problems save_judgements(Writer& writer, const Registry& registry, const SelectionInputs& inputs, std::size_t expert,
                         const std::vector<JudgementAsked>& asked);

/// The expert says that the comparisons are final. Errors: STR-123, STR-126 pairs are missing.
Problems submit_judgements(Writer& writer, const Registry& registry, const SelectionInputs& inputs, std::size_t expert,
                           Date today);

/// Confirms a selection: writes what became of every candidate at every stage with rank, score and reason (BR-85), sets
/// it confirmed, issues the report `selection`, whose number is the answer, and seals everything with that number
/// (selection_lock.hpp). The caller commits. Errors: STR-123 it is confirmed already, STR-126 an expert has not
/// finished; those of saving and of the report.
Result<std::string> freeze_selection(Writer& writer, ReportContext& context, const SelectionInputs& inputs,
                                     const IssueStamp& stamp);

}  // namespace geojeom
