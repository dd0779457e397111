#pragma once

#include <string>
#include <vector>

#include "domain/strategy/selection_places.hpp"
#include "domain/strategy/selection_plans.hpp"
#include "domain/strategy/selection_result.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A selection as one visit sees it: as the records say, and as somebody tries it.
struct SelectionLab {
  SelectionInputs inputs;
  SelectionResult recorded;
  SelectionOptions tried;
  Problems problems;  ///< of the address; what cannot be read stays as the records say
  std::optional<SelectionResult> changed;
  std::vector<IndustryPlaces> places{};  ///< by candidate that can be put on a map
  std::vector<SelectionPlan> plans{};    ///< that rest on it
  std::size_t mapped = 0;                ///< the one that is shown, a place in `places`

  const SelectionResult& shown() const { return changed ? *changed : recorded; }
  std::string address() const { return "/selections/" + inputs.selection.code; }
  /// Chosen now and not on record, or the other way round: names.
  std::vector<std::string> entered() const;
  std::vector<std::string> left() const;
};

/// The selection of `{code}` as the caller may read it. Errors: OFF-202 there is none, STR-121, STR-122.
Result<SelectionInputs> selection_of(Visit& visit);

/// Reads `w-CODE` (weight in per cent within its heading), `t-CODE` (threshold), `method`, `promising`, `strategic`,
/// `quotas=no`, `seed`, and computes; `map=CODE` says which industry stands on the map. Errors: those of
/// compute_selection.
Result<SelectionLab> make_selection_lab(Visit& visit, SelectionInputs inputs);

/// A weight as the form shows it: "31.7".
std::string in_percent(double share);

}  // namespace geojeom
