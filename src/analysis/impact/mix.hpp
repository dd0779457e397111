#pragma once

#include "analysis/impact/study.hpp"

namespace geojeom::impact {

/// Which effects count when a stated result is compared: those in the region, or everywhere.
enum class Scope : unsigned char { own, total };

/// A stated result and the sectors that money may plausibly have gone to.
struct MixQuestion {
  const CoefficientSheet& sheet;
  double spending = 0.0;                ///< KRW 1bn
  Names indicators;                     ///< what was stated, e.g. production, value_added, employment
  Vector targets;                       ///< the stated values, in the order of `indicators`
  std::vector<std::size_t> candidates;  ///< sectors that may receive money
  Vector preferred{};                   ///< a mix to stay near, by candidate; empty: an even one
  double share_max = 1.0;               ///< no sector gets more than this part
  Scope scope = Scope::total;
};

/// The answer: the mix that comes nearest to the stated values, what it yields, and what any mix could yield at all.
struct MixAnswer {
  Vector shares;   ///< by candidate, adding up to one
  Vector reached;  ///< by indicator, what this mix yields
  Vector lowest;   ///< by indicator, over all mixes of the candidates, each indicator by itself
  Vector highest;
  double largest_gap = 0.0;   ///< largest relative miss of a target
  bool is_reachable = false;  ///< some mix yields all targets at once (within 0.5 %)
};

/// Is there a spending mix that would give the stated values, and which one nearest to a preferred mix?
///
/// Shape    c candidates, k indicators; small: c up to a few hundred.
/// Units    as the sheet and the spending.
/// Errors   IO-101 lengths; IO-128 an indicator the sheet does not have; IO-129 no spending; IO-125 share_max too
///          small.
/// Method   least squares of the relative misses over the simplex {w >= 0, sum w = 1, w <= share_max}, with a small
///          pull (1e-4) towards the preferred mix so that of all mixes that reach the targets the nearest is taken;
///          projected gradient with Nesterov's acceleration (Beck & Teboulle 2009), begun anew when it points uphill
///          (O'Donoghue & Candès 2015), projection by bisection. A largest miss above 1.4 % proves that no mix reaches
///          all. Reachable = largest miss at most 0.5 %: the stated values themselves are rounded.
/// Checked  study_test.cpp: a mix that made the values is found; values outside the hull are not reachable.
Result<MixAnswer> find_mix(const MixQuestion& question);

}  // namespace geojeom::impact
