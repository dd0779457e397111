#pragma once

#include <string>
#include <vector>

#include "core/ratio.hpp"
#include "figure/quantity.hpp"
#include "figure/statement.hpp"

namespace geojeom {

/// One arithmetic check of what documents state: the numbers, the rule and the verdict.
struct ArithmeticCheck {
  std::string rule;      ///< "BR-53"
  std::string what;      ///< in Korean: which figures
  std::string numbers;   ///< "14억 → 93억"
  std::string computed;  ///< "6.6배"
  std::string stated;    ///< "7배"; empty where the rule only asks for plausibility
  bool is_flagged = false;
};

/// BR-53  A printed growth rate against its two values. `printed` as a share (9.9 % is 0.099). Flagged beyond 0.5
/// percentage points.
ArithmeticCheck check_growth(const Quantity& before, const Quantity& after, Ratio printed);
/// BR-53  A printed multiple ("seven-fold") against its two values; flagged when the multiple does not round to it.
ArithmeticCheck check_multiple(const Quantity& before, const Quantity& after, std::int64_t printed);
/// BR-54  Parts against their printed total.
ArithmeticCheck check_sum(const std::vector<Quantity>& parts, const Quantity& printed);
/// BR-54  A printed share against numerator and denominator; flagged beyond 0.5 percentage points.
ArithmeticCheck check_share(const Quantity& part, const Quantity& whole, Ratio printed);
/// BR-51  Yearly counts against a distinct count over all years: it is at least the largest year and at most their sum.
ArithmeticCheck check_distinct(const std::vector<Quantity>& yearly, const Quantity& distinct);
/// BR-50  Attainment: actual over target, uncapped, and the target that a printed attainment implies.
ArithmeticCheck check_attainment(const Quantity& actual, const Quantity& target, Ratio printed);
/// BR-81  Effects of spending against plausible bands: production 1.5-2.0 and value added 0.6-0.8 per won, jobs 5-21
/// per 10억.
std::vector<ArithmeticCheck> check_inducement(const Quantity& spending, const std::optional<Quantity>& production,
                                              const std::optional<Quantity>& value_added,
                                              const std::optional<Quantity>& jobs);

/// All that can be checked among the stated figures of documents: totals whose parts are stated with one more cut,
/// inducement against the investment of the same plan and period, and what a meaning claims as a multiple ("seven-fold"
/// beside its two values).
std::vector<ArithmeticCheck> check_arithmetic(const std::vector<StatementCheck>& statements);

}  // namespace geojeom
