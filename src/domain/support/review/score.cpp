#include "domain/support/review/score.hpp"

#include <algorithm>
#include <map>

#include "rules/rule_book.hpp"

namespace geojeom::support {
namespace {

Decimal sum_of(std::span<const Decimal> numbers) {
  Decimal sum;
  for (const auto number : numbers) sum = sum + number;
  return sum;
}

Decimal mean_of(Decimal sum, std::size_t count) {
  return sum.divided_by(Decimal::of(static_cast<std::int64_t>(count)), Rounding::half_up);
}

}  // namespace

ScoreRule score_rule_of(const RulesInForce& rules) {
  ScoreRule rule;
  const auto trim = rules.limit("score_trim");
  if (trim && trim->is_known()) rule.trimmed_each_side = trim->count();
  const auto pass = rules.limit("selection_pass_score");
  if (pass && pass->is_known()) rule.pass = pass->points();
  return rule;
}

Result<CombinedScore> combined_score(std::span<const Decimal> scores, Decimal bonus, Decimal deduction,
                                     const ScoreRule& rule) {
  const auto trim = static_cast<std::size_t>(rule.trimmed_each_side);
  if (scores.size() <= 2 * trim) {
    return Problem{.code = "SUP-169", .field = "score", .details = {{"count", std::to_string(scores.size())}}};
  }
  std::vector<Decimal> sorted(scores.begin(), scores.end());
  std::sort(sorted.begin(), sorted.end());
  const std::span<const Decimal> kept(sorted.begin() + static_cast<std::ptrdiff_t>(trim), sorted.size() - 2 * trim);
  CombinedScore answer{.bonus = bonus, .deduction = deduction, .used = kept.size(), .given = scores.size()};
  answer.mean = mean_of(sum_of(kept), kept.size());
  answer.total = answer.mean + bonus - deduction;
  answer.passes = answer.total >= rule.pass;
  return answer;
}

Result<Decimal> sheet_total(std::span<const CriterionPoints> points) {
  Decimal total;
  for (const auto& one : points) {
    if (one.points > one.most) {
      return Problem{.code = "SUP-167",
                     .field = "points",
                     .details = {{"criterion", one.criterion}, {"points", to_text(one.most)}}};
    }
    total = total + one.points;
  }
  return total;
}

std::vector<Severity> severities(std::span<const GivenScore> scores) {
  struct Sum {
    Decimal all;
    std::size_t count = 0;
  };
  std::map<std::int64_t, Sum> of_application;
  for (const auto& one : scores) {
    auto& sum = of_application[one.application];
    sum.all = sum.all + one.score;
    ++sum.count;
  }
  std::map<std::int64_t, Sum> differences;
  for (const auto& one : scores) {
    const Sum& sum = of_application[one.application];
    if (sum.count < 2) continue;
    auto& difference = differences[one.reviewer];
    difference.all = difference.all + (one.score - mean_of(sum.all - one.score, sum.count - 1));
    ++difference.count;
  }
  std::vector<Severity> found;
  for (const auto& [reviewer, sum] : differences) found.push_back({reviewer, mean_of(sum.all, sum.count), sum.count});
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.difference < b.difference; });
  return found;
}

}  // namespace geojeom::support
