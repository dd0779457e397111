#pragma once

#include <cstdint>
#include <optional>

#include "core/decimal.hpp"

namespace geojeom {

/// Scores that were given, among all that were asked for (BR-55).
struct ScoreAnswers {
  std::int64_t asked = 0;
  std::int64_t answered = 0;
  Decimal sum{};
  std::optional<Decimal> lowest{};

  /// One answer, or the mean of a few people; none for who did not answer.
  void add(const std::optional<Decimal>& score, std::int64_t people = 1) {
    asked += people;
    if (!score) return;
    answered += people;
    sum = sum + *score * people;
    if (!lowest || *score < *lowest) lowest = *score;
  }
  std::optional<Decimal> mean() const {
    if (answered == 0) return std::nullopt;
    return sum.divided_by(Decimal::of(answered), Rounding::half_up);
  }
};

}  // namespace geojeom
