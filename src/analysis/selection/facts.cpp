#include "analysis/selection/facts.hpp"

#include <algorithm>
#include <iterator>

namespace geojeom::selection {
namespace {

Result<std::size_t> find_label(const Labels& labels, const std::string& name, const char* code) {
  const auto found = std::find(labels.begin(), labels.end(), name);
  if (found != labels.end()) return static_cast<std::size_t>(found - labels.begin());
  return Problem{.code = code, .details = {{"name", name}, {"count", std::to_string(labels.size())}}};
}

Labels common(const Labels& left, const Labels& right) {
  Labels both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return both;
}

std::vector<std::size_t> places(const Labels& wanted, const Labels& all) {
  std::vector<std::size_t> indices;
  for (const auto& label : wanted) {
    indices.push_back(static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), label) - all.begin()));
  }
  return indices;
}

/// Place of each old index in the new order, or the size of `kept` when it was dropped.
std::vector<std::size_t> inverse(const std::vector<std::size_t>& kept, std::size_t count) {
  std::vector<std::size_t> to(count, kept.size());
  for (std::size_t i = 0; i < kept.size(); ++i) to[kept[i]] = i;
  return to;
}

struct Ground {
  Labels regions, industries, periods;
};

Facts restricted(const Facts& facts, const Ground& ground) {
  const auto regions = places(ground.regions, facts.regions);
  const auto industries = places(ground.industries, facts.industries);
  const auto periods = places(ground.periods, facts.periods);
  Facts kept{.regions = ground.regions, .industries = ground.industries, .periods = ground.periods};
  for (const auto period : periods) {
    Matrix values(regions.size(), industries.size());
    for (std::size_t r = 0; r < regions.size(); ++r) {
      for (std::size_t i = 0; i < industries.size(); ++i)
        values(r, i) = facts.values[period](regions[r], industries[i]);
    }
    kept.values.push_back(std::move(values));
  }
  if (facts.nation) {
    Matrix nation(periods.size(), industries.size());
    for (std::size_t t = 0; t < periods.size(); ++t) {
      for (std::size_t i = 0; i < industries.size(); ++i) nation(t, i) = (*facts.nation)(periods[t], industries[i]);
    }
    kept.nation = std::move(nation);
  }
  const auto region_to = inverse(regions, facts.regions.size());
  const auto industry_to = inverse(industries, facts.industries.size());
  const auto period_to = inverse(periods, facts.periods.size());
  for (auto cell : facts.suppressed) {
    cell.region = region_to[cell.region];
    cell.industry = industry_to[cell.industry];
    cell.period = period_to[cell.period];
    if (cell.region < regions.size() && cell.industry < industries.size() && cell.period < periods.size()) {
      kept.suppressed.push_back(cell);
    }
  }
  return kept;
}

}  // namespace

Result<std::size_t> find_region(const Facts& facts, const std::string& name) {
  return find_label(facts.regions, name, "SEL-107");
}
Result<std::size_t> find_industry(const Facts& facts, const std::string& name) {
  return find_label(facts.industries, name, "SEL-108");
}
Result<std::size_t> find_period(const Facts& facts, const std::string& name) {
  return find_label(facts.periods, name, "SEL-109");
}

void set_nation_apart(Facts& facts, const Labels& names) {
  for (const auto& name : names) {
    const auto found = std::find(facts.regions.begin(), facts.regions.end(), name);
    if (found == facts.regions.end()) continue;
    const auto row = static_cast<std::size_t>(found - facts.regions.begin());
    Matrix nation(facts.periods.size(), facts.industries.size());
    for (std::size_t t = 0; t < facts.values.size(); ++t) {
      const Matrix& old = facts.values[t];
      std::copy(old.row(row).begin(), old.row(row).end(), nation.row(t).begin());
      Matrix rest(old.rows() - 1, old.columns());
      for (std::size_t r = 0, to = 0; r < old.rows(); ++r) {
        if (r != row) std::copy(old.row(r).begin(), old.row(r).end(), rest.row(to++).begin());
      }
      facts.values[t] = std::move(rest);
    }
    if (!facts.nation) facts.nation = std::move(nation);
    facts.regions.erase(found);
    std::erase_if(facts.suppressed, [&](const SuppressedCell& cell) { return cell.region == row; });
    for (auto& cell : facts.suppressed) cell.region -= cell.region > row ? 1 : 0;
  }
}

Vector national_totals(const Facts& facts, std::size_t period) {
  if (!facts.nation) return column_sums(facts.values[period]);
  const auto row = facts.nation->row(period);
  return {row.begin(), row.end()};
}

Result<std::vector<Facts>> on_common_ground(std::vector<Facts> bases) {
  Ground ground{bases.front().regions, bases.front().industries, bases.front().periods};
  for (const auto& facts : bases) {
    ground.regions = common(ground.regions, facts.regions);
    ground.industries = common(ground.industries, facts.industries);
    ground.periods = common(ground.periods, facts.periods);
  }
  if (ground.regions.empty() || ground.industries.empty() || ground.periods.empty()) return Problem{.code = "SEL-103"};
  for (auto& facts : bases) facts = restricted(facts, ground);
  return bases;
}

}  // namespace geojeom::selection
