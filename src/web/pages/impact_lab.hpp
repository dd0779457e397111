#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/strategy/impact_result.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The spending on one industry as the lab shows it: what the records say and what is tried.
struct IndustrySpending {
  std::string name;  ///< "" where lines name none
  Won recorded;      ///< sum of its lines
  Won tried;
};

/// What a person asks of the lab by the address: `spend-1` ... in 억원 by industry, `local` in per cent.
struct ImpactAsked {
  std::vector<IndustrySpending> industries;
  std::optional<double> local;  ///< share bought in the region, of every line
  std::optional<std::uint64_t> seed;
  Problems problems;

  bool is_changed() const;
};

/// Reads the address; what cannot be read stays as the records say and is told in `problems`.
ImpactAsked read_impact_asked(const Request& request, const ImpactInputs& inputs);

/// The inputs with the spending that is tried: lines of an industry move in proportion.
ImpactInputs tried_inputs(const ImpactInputs& inputs, const ImpactAsked& asked);

/// A study as one visit sees it.
struct ImpactLab {
  ImpactInputs inputs;
  ImpactAsked asked;
  ImpactInputs tried;
  ImpactResult recorded;
  std::optional<ImpactResult> changed;

  const ImpactResult& shown() const { return changed ? *changed : recorded; }
  const ImpactInputs& shown_inputs() const { return changed ? tried : inputs; }
  std::string address() const { return "/impact/" + inputs.study.code; }
};

/// Computes what is asked. Errors: those of compute_impact.
Result<ImpactLab> make_impact_lab(const Request& request, ImpactInputs inputs);

/// Amount in 억원 with one decimal, as the form shows it: "335.0".
std::string in_hundred_million(Won amount);

}  // namespace geojeom
