#include "analysis/selection/screening.hpp"

#include <cmath>

#include "analysis/selection/growth.hpp"
#include "analysis/selection/location_quotient.hpp"

namespace geojeom::selection {
namespace {

/// The facts of one basis as two regions: the one that chooses, and all others together.
Facts against_the_rest(const Facts& facts, std::size_t region) {
  Facts two{.regions = {facts.regions[region], "rest"}, .industries = facts.industries, .periods = facts.periods};
  for (std::size_t t = 0; t < facts.values.size(); ++t) {
    const auto nation = national_totals(facts, t);
    Matrix values(2, facts.industries.size());
    for (std::size_t i = 0; i < facts.industries.size(); ++i) {
      values(0, i) = facts.values[t](region, i);
      values(1, i) = std::max(0.0, nation[i] - values(0, i));
    }
    two.values.push_back(std::move(values));
  }
  return two;
}

struct MeasuredBasis {
  Matrix quotients;
  Growth growth;
};

Result<MeasuredBasis> measure(const Facts& facts, std::size_t region) {
  const auto two = against_the_rest(facts, region);
  auto quotients = location_quotients(two.latest());
  if (!quotients) return quotients.problem();
  auto growth = growth_rates(two);
  if (!growth) return growth.problem();
  return MeasuredBasis{*std::move(quotients), *std::move(growth)};
}

ScreenedIndustry judge(const std::vector<ScreenBasis>& bases, const std::vector<MeasuredBasis>& measured, std::size_t i,
                       const ScreenRule& rule) {
  ScreenedIndustry answer{.industry = bases[0].facts.industries[i]};
  std::size_t faster_on = 0;
  for (std::size_t b = 0; b < bases.size(); ++b) {
    const double quotient = measured[b].quotients(0, i);
    const double own = measured[b].growth.rate(0, i);
    const double elsewhere = measured[b].growth.rate(1, i);
    answer.quotients.push_back(quotient);
    answer.growth.push_back(own);
    answer.growth_elsewhere.push_back(elsewhere);
    if (bases[b].needs_quotient && !(quotient >= rule.quotient)) {
      answer.failures.push_back({bases[b].name, "lq", quotient, rule.quotient});
    }
    if (own - elsewhere > rule.growth_margin) ++faster_on;
  }
  if (faster_on < rule.faster_on_least) {
    for (std::size_t b = 0; b < bases.size(); ++b) {
      if (answer.growth[b] - answer.growth_elsewhere[b] > rule.growth_margin) continue;
      answer.failures.push_back(
          {bases[b].name, "growth", answer.growth[b], answer.growth_elsewhere[b] + rule.growth_margin});
    }
  }
  answer.passed = answer.failures.empty();
  return answer;
}

}  // namespace

Result<std::vector<ScreenedIndustry>> screen_industries(const std::vector<ScreenBasis>& bases,
                                                        const std::string& region, const ScreenRule& rule) {
  require(!bases.empty(), "at least one basis");
  const auto place = find_region(bases[0].facts, region);
  if (!place) return place.problem();
  std::vector<MeasuredBasis> measured;
  for (const auto& basis : bases) {
    auto one = measure(basis.facts, *place);
    if (!one) return one.problem();
    measured.push_back(*std::move(one));
  }
  std::vector<ScreenedIndustry> answers;
  for (std::size_t i = 0; i < bases[0].facts.industries.size(); ++i) answers.push_back(judge(bases, measured, i, rule));
  return answers;
}

}  // namespace geojeom::selection
