#include "analysis/selection/industry_concordance.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

#include "analysis/selection/csv.hpp"

namespace geojeom::selection {
namespace {

struct LinkColumns {
  std::size_t from = 0, to = 1;
  std::optional<std::size_t> share;
};

std::optional<LinkColumns> link_columns(const CsvRow& header) {
  LinkColumns columns;
  std::vector<std::size_t> codes;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (header[i].ends_with("_cd") || header[i] == "from" || header[i] == "to") codes.push_back(i);
    if (header[i] == "share" || header[i] == "비율") columns.share = i;
  }
  if (codes.size() != 2) return std::nullopt;
  columns.from = codes[0];
  columns.to = codes[1];
  return columns;
}

/// Shares of each code add up to one; without stated shares they are even.
std::size_t even_out(Concordance& concordance, bool has_shares) {
  std::size_t splits = 0;
  for (auto& [code, links] : concordance.links) {
    double total = 0.0;
    for (const auto& link : links) total += link.share;
    for (auto& link : links) link.share = total > 0.0 ? link.share / total : 1.0 / static_cast<double>(links.size());
    splits += !has_shares && links.size() > 1 ? 1 : 0;
  }
  return splits;
}

int year_of(const std::string& text, int otherwise) {
  int year = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + std::min<std::size_t>(4, text.size()), year);
  return parsed.ec == std::errc() && year > 1000 ? year : otherwise;
}

std::size_t place_of(const Labels& sorted, const std::string& label) {
  return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), label) - sorted.begin());
}

}  // namespace

Result<ConcordanceFile> parse_concordance(std::string_view text) {
  const auto rows = parse_csv(text);
  if (!rows) return rows.problem();
  const auto columns = link_columns(rows->front());
  if (!columns) return Problem{.code = "SEL-101", .details = {{"what", rows->front()[0]}}};
  ConcordanceFile file;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() <= std::max(columns->from, columns->to)) continue;
    const auto share = columns->share && *columns->share < row.size() ? parse_number(row[*columns->share]) : 1.0;
    if (!share || *share < 0.0) {
      return Problem{.code = "SEL-102",
                     .details = {{"line", std::to_string(i + 1)}, {"column", "share"}, {"text", row[*columns->share]}}};
    }
    if (row[columns->from].empty() || row[columns->to].empty()) continue;
    file.concordance.links[row[columns->from]].push_back({row[columns->to], *share});
  }
  file.splits = even_out(file.concordance, columns->share.has_value());
  return file;
}

Concordance shortened(const Concordance& concordance, std::size_t characters) {
  std::map<std::string, std::map<std::string, double>> sums;
  for (const auto& [code, links] : concordance.links) {
    for (const auto& link : links) sums[code.substr(0, characters)][link.to.substr(0, characters)] += link.share;
  }
  Concordance shorter;
  for (const auto& [code, targets] : sums) {
    for (const auto& [to, share] : targets) shorter.links[code].push_back({to, share});
  }
  even_out(shorter, true);
  return shorter;
}

Result<Facts> converted(const Facts& facts, const Concordance& concordance) {
  std::set<std::string> targets;
  std::string first_lacking;
  std::size_t lacking = 0;
  for (const auto& code : facts.industries) {
    const auto found = concordance.links.find(code);
    if (found == concordance.links.end()) {
      if (lacking++ == 0) first_lacking = code;
      continue;
    }
    for (const auto& link : found->second) targets.insert(link.to);
  }
  if (lacking > 0)
    return Problem{.code = "SEL-130", .details = {{"code", first_lacking}, {"count", std::to_string(lacking)}}};
  Facts answer{.regions = facts.regions, .industries = {targets.begin(), targets.end()}, .periods = facts.periods};
  answer.values.assign(facts.values.size(), Matrix(facts.regions.size(), answer.industries.size()));
  if (facts.nation) answer.nation = Matrix(facts.periods.size(), answer.industries.size());
  for (std::size_t i = 0; i < facts.industries.size(); ++i) {
    for (const auto& link : concordance.links.at(facts.industries[i])) {
      const auto to = place_of(answer.industries, link.to);
      for (std::size_t t = 0; t < facts.values.size(); ++t) {
        for (std::size_t r = 0; r < facts.regions.size(); ++r)
          answer.values[t](r, to) += link.share * facts.values[t](r, i);
        if (facts.nation) (*answer.nation)(t, to) += link.share * (*facts.nation)(t, i);
      }
    }
  }
  // Bounds of a new code: its value with the doubt of each old code's share around it.
  std::map<std::array<std::size_t, 3>, SuppressedCell> cells;
  for (const auto& old : facts.suppressed) {
    const double nominal = facts.values[old.period](old.region, old.industry);
    for (const auto& link : concordance.links.at(facts.industries[old.industry])) {
      const auto to = place_of(answer.industries, link.to);
      const double value = answer.values[old.period](old.region, to);
      auto& cell =
          cells.try_emplace({old.period, old.region, to}, SuppressedCell{old.region, to, old.period, 0, value, value})
              .first->second;
      cell.count += old.count;
      cell.low -= link.share * (nominal - old.low);
      cell.high += link.share * (old.high - nominal);
    }
  }
  for (const auto& [key, cell] : cells) answer.suppressed.push_back(cell);
  return answer;
}

Result<std::vector<RegionSpell>> parse_region_spells(std::string_view text) {
  const auto rows = parse_csv(text);
  if (!rows) return rows.problem();
  std::vector<RegionSpell> spells;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() < 4) return Problem{.code = "SEL-101", .details = {{"what", row[0]}}};
    spells.push_back({row[0], year_of(row[1], 0), year_of(row[2], 9999), row[3]});
  }
  return spells;
}

Facts with_regions_of_today(const Facts& facts, const std::vector<RegionSpell>& spells) {
  const auto region_now = [&](std::size_t region, std::size_t period) {
    const int year = year_of(facts.periods[period], 9999);
    for (const auto& spell : spells) {
      if (spell.code == facts.regions[region] && year >= spell.from_year && year <= spell.to_year) return spell.now;
    }
    return facts.regions[region];
  };
  std::set<std::string> names;
  for (std::size_t r = 0; r < facts.regions.size(); ++r) {
    for (std::size_t t = 0; t < facts.periods.size(); ++t) {
      // A code that no spell covers in a year in which it has nothing is no region of that year.
      if (sum(facts.values[t].row(r)) != 0.0 || region_now(r, t) != facts.regions[r]) names.insert(region_now(r, t));
    }
  }
  Facts answer{.regions = {names.begin(), names.end()}, .industries = facts.industries, .periods = facts.periods};
  answer.nation = facts.nation;
  answer.values.assign(facts.values.size(), Matrix(answer.regions.size(), facts.industries.size()));
  for (std::size_t t = 0; t < facts.values.size(); ++t) {
    for (std::size_t r = 0; r < facts.regions.size(); ++r) {
      if (sum(facts.values[t].row(r)) == 0.0) continue;
      const auto row = answer.values[t].row(place_of(answer.regions, region_now(r, t)));
      for (std::size_t i = 0; i < row.size(); ++i) row[i] += facts.values[t](r, i);
    }
  }
  for (auto cell : facts.suppressed) {
    const auto to = place_of(answer.regions, region_now(cell.region, cell.period));
    if (to >= answer.regions.size()) continue;
    const double nominal = facts.values[cell.period](cell.region, cell.industry);
    const double value = answer.values[cell.period](to, cell.industry);
    cell.low = value - (nominal - cell.low);
    cell.high = value + (cell.high - nominal);
    cell.region = to;
    answer.suppressed.push_back(cell);
  }
  return answer;
}

}  // namespace geojeom::selection
