#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/random.hpp"

namespace geojeom::selection {

/// A stated preference about weights: sum of coefficients x weights is at least `least`.
struct WeightCondition {
  Vector coefficients;
  double least = 0.0;
};

/// All weights that are zero or more, add up to one and respect what was stated.
struct WeightSpace {
  std::size_t criteria = 0;
  std::vector<WeightCondition> conditions;
};

/// Reads one stated preference: `C1>C2`, `C1>=2*C2`, `C1>=0.2`, `C1<=0.4` (also chains: `C1>C2>C3`).
/// SEL-131 unknown criterion, SEL-128 not understood.
Result<std::vector<WeightCondition>> parse_weight_conditions(std::string_view text, const Labels& criteria);

/// Weights near given ones: each between (1 - spread) and (1 + spread) times its own.
std::vector<WeightCondition> weights_near(const Vector& weights, double spread);

/// Weights in the order of given ones; equal ones stay unordered.
std::vector<WeightCondition> weights_in_order(const Vector& weights);

/// Draws weights evenly from a weight space.
///
/// Shape    one weight a criterion.
/// Units    shares; they add up to one.
/// Errors   SEL-127 nothing, or only a set without volume, respects the conditions.
/// Method   Without conditions uniform on the simplex (Rubinstein 1982); with conditions by rejection while at least 2
/// % are kept, else
///          by hit-and-run (Smith 1984; Tervonen et al. 2013, EJOR 224:552) from the point with the most room.
/// Checked  smaa_test.cpp: means of known regions, every draw respects the conditions, both ways agree.
class WeightSampler {
 public:
  static Result<WeightSampler> make(const WeightSpace& space, std::uint64_t seed);

  /// Starts a stream of its own, so that blocks of draws can run side by side with one answer.
  WeightSampler stream(std::uint64_t number) const;
  void draw(std::span<double> weights);

 private:
  enum class Way : unsigned char { free, rejection, hit_and_run };
  WeightSampler(WeightSpace space, std::uint64_t seed) : space_(std::move(space)), seed_(seed), random_(seed) {}
  void draw_free(std::span<double> weights);
  void step();

  WeightSpace space_;
  std::uint64_t seed_ = 0;
  Random random_;
  Way way_ = Way::free;
  Vector point_;
  Vector direction_;
};

}  // namespace geojeom::selection
