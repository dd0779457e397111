#pragma once

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

struct GroupQuota {
  std::size_t least = 0;
  std::size_t most = std::numeric_limits<std::size_t>::max();
};

/// What the final set must be like.
struct SetRule {
  std::size_t size = 0;
  std::map<std::string, GroupQuota> quotas{};  ///< by group
  Matrix related{};                            ///< relatedness of the candidates; empty when it does not matter
  double related_most = std::numeric_limits<double>::infinity();  ///< no two of the set may be more related than this
};

/// Why a candidate is not in the set.
enum class Exclusion : unsigned char { none, lower_score, group_full, too_similar };

struct FinalSet {
  std::vector<bool> chosen;
  double total = 0.0;
  std::vector<Exclusion> reasons;
  std::vector<std::optional<std::size_t>> beside;  ///< the chosen candidate it is too similar to
};

/// The best set of candidates under the conditions.
///
/// Shape    one score and one group a candidate (at most 64 candidates); higher scores are better.
/// Units    scores add up.
/// Errors   SEL-134 no set meets the conditions; SEL-128 more than 64 candidates.
/// Method   branch and bound over the candidates in the order of their scores; exact. Equal totals: the set with the
/// candidates that
///          come first in the table.
/// Checked  final_set_test.cpp against all subsets on small random cases.
Result<FinalSet> choose_set(const Vector& scores, const Labels& groups, const SetRule& rule);

}  // namespace geojeom::selection
