#pragma once

#include "analysis/impact/study.hpp"
#include "analysis/impact/uncertainty.hpp"

namespace geojeom::impact {

/// A study by published coefficients with its doubts: `doubt.coefficients` is that of the production coefficients,
/// `doubt.accounts` that of the others (value added, jobs), each coefficient by itself; mapping, amount and local share
/// as in Simulation.
struct StudySimulation {
  const CoefficientSheet& sheet;
  const Vector& spending;  ///< KRW 1bn by sector
  Doubt doubt{};
  double local_share = 1.0;
  int draws = 10'000;
  std::uint64_t seed = 1;
  int threads = 2;
};

/// Own-region and total effect of every indicator with percentile intervals.
///
/// Shape    2 k results: own and total of indicator 1, own and total of indicator 2, ...
/// Units    as study().
/// Errors   IO-101, IO-125, IO-129.
/// Method   Monte Carlo as simulate(); without a table the model is linear in every assumption but their products.
/// Checked  study_test.cpp: zero doubt gives the study; amounts alone give their own spread; same seed, same numbers.
struct StudyInterval {
  std::string indicator;
  Interval own, total;
};
Result<std::vector<StudyInterval>> simulate_study(const StudySimulation& simulation);

}  // namespace geojeom::impact
