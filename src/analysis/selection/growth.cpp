#include "analysis/selection/growth.hpp"

#include <charconv>
#include <cmath>
#include <limits>

namespace geojeom::selection {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// Years between two periods named by year; else their distance in the list.
double years_between(const Facts& facts, std::size_t first, std::size_t last) {
  const auto year_of = [&](std::size_t period) {
    int year = 0;
    const auto& name = facts.periods[period];
    const bool is_year = name.size() >= 4 && std::from_chars(name.data(), name.data() + 4, year).ec == std::errc();
    return is_year && year > 1000 ? year : 0;
  };
  const int from = year_of(first), to = year_of(last);
  return from > 0 && to > from ? to - from : static_cast<double>(last - first);
}

double mean_rate(double before, double after, double years) {
  return before > 0.0 ? std::pow(after / before, 1.0 / years) - 1.0 : no_value;
}

double volatility_of(const Vector& values) {
  Vector steps;
  for (std::size_t t = 1; t < values.size(); ++t) {
    if (values[t - 1] > 0.0 && values[t] > 0.0) steps.push_back(std::log(values[t] / values[t - 1]));
  }
  if (steps.size() < 2) return no_value;
  const auto count = static_cast<double>(steps.size());
  return standard_deviation(steps) * std::sqrt(count / (count - 1.0));
}

}  // namespace

Result<Growth> growth_rates(const Facts& facts) {
  const auto periods = facts.periods.size();
  if (periods < 2) return Problem{.code = "SEL-109", .details = {{"name", ""}, {"count", std::to_string(periods)}}};
  for (const auto& values : facts.values) {
    for (const double value : values.cells()) {
      if (!(value >= 0.0)) return Problem{.code = "SEL-106", .details = {{"value", std::to_string(value)}}};
    }
  }
  const double years = years_between(facts, 0, periods - 1);
  const Matrix empty(facts.regions.size(), facts.industries.size(), no_value);
  Growth growth{empty, empty, Vector(facts.industries.size(), no_value)};
  const auto first = national_totals(facts, 0), last = national_totals(facts, periods - 1);
  for (std::size_t i = 0; i < facts.industries.size(); ++i) {
    growth.national[i] = mean_rate(first[i], last[i], years);
    for (std::size_t r = 0; r < facts.regions.size(); ++r) {
      Vector values(periods);
      for (std::size_t t = 0; t < periods; ++t) values[t] = facts.values[t](r, i);
      growth.rate(r, i) = mean_rate(values.front(), values.back(), years);
      growth.volatility(r, i) = volatility_of(values);
    }
  }
  return growth;
}

std::vector<std::vector<Position>> competitiveness(const Matrix& quotients, const Growth& growth, double quotient) {
  std::vector<std::vector<Position>> positions(quotients.rows(), std::vector<Position>(quotients.columns()));
  for (std::size_t r = 0; r < quotients.rows(); ++r) {
    for (std::size_t i = 0; i < quotients.columns(); ++i) {
      const double difference = growth.rate(r, i) - growth.national[i];
      if (std::isnan(quotients(r, i)) || std::isnan(difference)) continue;
      const bool is_concentrated = quotients(r, i) >= quotient;
      const bool is_faster = difference > 0.0;
      positions[r][i] = is_concentrated ? (is_faster ? Position::star : Position::mature)
                                        : (is_faster ? Position::emerging : Position::declining);
    }
  }
  return positions;
}

const char* name_of(Position position) {
  switch (position) {
    case Position::star:
      return "star";
    case Position::mature:
      return "mature";
    case Position::emerging:
      return "emerging";
    case Position::declining:
      return "declining";
    case Position::unknown:
      break;
  }
  return "unknown";
}

}  // namespace geojeom::selection
