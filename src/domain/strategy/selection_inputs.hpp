#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/ahp.hpp"
#include "analysis/selection/criteria_tree.hpp"
#include "analysis/selection/final_set.hpp"
#include "domain/strategy/records/selection.hpp"
#include "domain/strategy/records/selection_candidate.hpp"
#include "domain/strategy/records/selection_criterion.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// An industry that stands at the first stage, and what the records say became of it.
struct SelectionEntry {
  std::int64_t industry = 0;
  std::string code;
  std::string name;
  std::string group;
  std::vector<std::string> ksic;          ///< "10:30332", with the revision
  SelectionStage reached{};               ///< furthest stage on record
  CandidateResult result{};               ///< at that stage
  std::string dropped_reason;             ///< on record (BR-85)
  std::optional<Decimal> recorded_score;  ///< at the furthest stage
};

/// A criterion with its place in the tree; headings have children, leaves have values.
struct SelectionLeaf {
  std::int64_t id = 0;
  SelectionCriterion criterion;
  bool is_leaf = true;
};

/// One expert: which pairs they compared. Labels are the codes of the criteria under one heading.
struct SelectionVoice {
  std::int64_t id = 0;
  std::string code;
  std::optional<std::int64_t> account;
  double weight = 1.0;
  bool has_submitted = false;
  std::map<std::pair<std::int64_t, std::int64_t>, double> times;  ///< criterion and other: how many times as important
};

/// A value with where it is from.
struct SelectionDatum {
  double value = 0.0;
  std::optional<std::int64_t> year;
  std::string source;
};

/// Everything a selection is computed from, out of the records.
struct SelectionInputs {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  Selection selection;
  std::string region;
  std::vector<SelectionEntry> candidates;
  std::vector<SelectionLeaf> criteria;  ///< headings before their children, by position
  std::map<std::pair<std::int64_t, std::int64_t>, SelectionDatum> data;  ///< by criterion and industry
  std::map<std::string, selection::GroupQuota> quotas;
  std::vector<SelectionVoice> experts;

  /// Confirmed: nothing changes any more, and judgements may be seen.
  bool is_frozen() const { return selection.state == SelectionState::confirmed; }
};

/// The selection that is meant by its code or name, of one organisation or of any. REC-108 when there is none.
Result<std::int64_t> find_selection(Reader& reader, const Registry& registry, std::string_view name,
                                    std::optional<std::int64_t> organisation = std::nullopt);

/// Errors: STR-121 no candidates or criteria, STR-122 a value is missing.
Result<SelectionInputs> read_selection_inputs(Reader& reader, const Registry& registry, std::int64_t selection);

/// Numbers of the criteria that stand under `heading` (0: the top).
std::vector<std::size_t> criteria_under(const SelectionInputs& inputs, std::int64_t heading);

/// What an expert said of the criteria under a heading, for the priorities; the diagonal is one, NaN where nothing was
/// said.
selection::Comparisons comparisons_of(const SelectionInputs& inputs, const SelectionVoice& expert,
                                      const std::vector<std::size_t>& criteria);

/// The inputs as one expert may see them: before confirmation the others' judgements are gone (BR-84).
SelectionInputs masked_for(SelectionInputs inputs, std::int64_t expert);

}  // namespace geojeom
