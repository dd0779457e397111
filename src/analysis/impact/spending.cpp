#include "analysis/impact/spending.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace geojeom::impact {
namespace {

Problem range_problem(std::string what, double value, std::string rule) {
  return {.code = "IO-125",
          .field = what,
          .details = {{"what", what}, {"value", number_text(value)}, {"rule", std::move(rule)}}};
}

Result<std::size_t> place_of(const Names& sectors, const std::string& name) {
  const auto at = std::find(sectors.begin(), sectors.end(), name);
  if (at != sectors.end()) return static_cast<std::size_t>(at - sectors.begin());
  return Problem{
      .code = "IO-107", .field = name, .details = {{"name", name}, {"nearest", nearest_name(name, sectors)}}};
}

std::optional<Problem> check_shares(const std::string& code,
                                    const std::vector<std::pair<std::string, double>>& shares) {
  double total = 0.0;
  for (const auto& [sector, share] : shares) total += share;
  if (std::abs(total - 1.0) <= 1e-9) return std::nullopt;
  return Problem{.code = "IO-119", .field = code, .details = {{"code", code}, {"sum", number_text(total)}}};
}

double rate(const Vector& rates, std::size_t sector) { return rates.empty() ? 0.0 : rates[sector]; }

class Preparation {
 public:
  explicit Preparation(const SpendingRules& rules) : rules_(rules) {
    result_.vector = Vector(rules.sectors.size(), 0.0);
  }

  std::optional<Problem> begin() {
    for (const Vector* rates : {&rules_.margin_rates, &rules_.tax_rates}) {
      for (const double value : *rates) {
        if (!(value >= 0.0 && value < 1.0)) return range_problem("마진율·세율", value, "0 이상 1 미만");
      }
    }
    if (rules_.margin_rates.empty()) return std::nullopt;
    return check_shares("margin", rules_.margin_sectors);
  }

  std::optional<Problem> add(const SpendingLine& line) {
    if (!(line.local_content >= 0.0 && line.local_content <= 1.0)) {
      return range_problem(line.item, line.local_content, "지역 조달 비율은 0 이상 1 이하");
    }
    if (auto problem = check_shares(line.item, line.sectors)) return problem;
    const double index = index_of(line.year);
    if (!(index > 0.0)) return range_problem(line.item, index, "물가지수는 0보다 커야 합니다.");
    const double spent = line.amount / index, local = spent * line.local_content;
    result_.spent += spent;
    result_.leaked += spent - local;
    Vector& of_year = vector_of(line.year);
    for (const auto& [name, share] : line.sectors) {
      const auto sector = place_of(rules_.sectors, name);
      if (!sector) return sector.problem();
      if (auto problem = pay(of_year, *sector, local * share)) return problem;
    }
    return std::nullopt;
  }

  PreparedSpending finish() {
    for (const auto& [year, values] : result_.by_year) {
      for (std::size_t i = 0; i < values.size(); ++i) result_.vector[i] += values[i];
    }
    std::sort(result_.by_year.begin(), result_.by_year.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    return std::move(result_);
  }

 private:
  double index_of(int year) const {
    for (const auto& [known, index] : rules_.price_index) {
      if (known == year) return index;
    }
    return 1.0;
  }
  Vector& vector_of(int year) {
    for (auto& [known, values] : result_.by_year) {
      if (known == year) return values;
    }
    result_.by_year.emplace_back(year, Vector(rules_.sectors.size(), 0.0));
    return result_.by_year.back().second;
  }
  /// Tax leaves, the margin goes to trade and transport, the rest to the supplier.
  std::optional<Problem> pay(Vector& to, std::size_t sector, double amount) {
    const double tax = amount * rate(rules_.tax_rates, sector), margin = amount * rate(rules_.margin_rates, sector);
    result_.taxes += tax;
    result_.margins += margin;
    to[sector] += amount - tax - margin;
    for (const auto& [name, share] : rules_.margin_sectors) {
      const auto earner = place_of(rules_.sectors, name);
      if (!earner) return earner.problem();
      to[*earner] += margin * share;
    }
    return std::nullopt;
  }

  const SpendingRules& rules_;
  PreparedSpending result_;
};

}  // namespace

Result<PreparedSpending> prepare_spending(const std::vector<SpendingLine>& lines, const SpendingRules& rules) {
  Preparation preparation(rules);
  if (auto problem = preparation.begin()) return *problem;
  for (const auto& line : lines) {
    if (auto problem = preparation.add(line)) return *problem;
  }
  return preparation.finish();
}

Result<Vector> employment_coefficients_in(const Vector& coefficients, double productivity_index) {
  if (!(productivity_index > 0.0)) return range_problem("노동생산성 지수", productivity_index, "0보다 커야 합니다.");
  Vector result(coefficients);
  for (double& value : result) value /= productivity_index;
  return result;
}

}  // namespace geojeom::impact
