#include "analysis/impact/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace geojeom::impact {
namespace {

Problem size_problem(std::string what, std::size_t expected, std::size_t actual) {
  return {.code = "IO-101",
          .details = {
              {"what", std::move(what)}, {"expected", fmt::to_string(expected)}, {"actual", fmt::to_string(actual)}}};
}

Problems check_sizes(const IoTable& table) {
  const std::size_t n = table.size();
  Problems problems;
  const auto expect = [&](const char* what, std::size_t expected, std::size_t actual) {
    if (expected != actual) problems.add(size_problem(what, expected, actual));
  };
  expect("flow rows", n, table.flows.rows());
  expect("flow columns", n, table.flows.columns());
  expect("output", n, table.output.size());
  if (!table.final_demand.empty()) expect("final-demand rows", n, table.final_demand.rows());
  if (!table.accounts.empty()) expect("account sectors", n, table.accounts.rows());
  if (table.regions == 0 || n % table.regions != 0)
    expect("sectors / regions", 0, n % std::max<std::size_t>(table.regions, 1));
  return problems;
}

Problems check_names(const Names& names) {
  Problems problems;
  std::map<std::string_view, std::size_t> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto [at, is_new] = seen.emplace(names[i], i);
    if (is_new) continue;
    problems.add(
        {.code = "IO-132",
         .details = {
             {"name", names[i]}, {"first", fmt::to_string(at->second + 1)}, {"second", fmt::to_string(i + 1)}}});
  }
  return problems;
}

Problem difference_problem(const char* code, const std::string& sector, double sum, double stated) {
  return {.code = code,
          .field = sector,
          .details = {{"sector", sector},
                      {"sum", number_text(sum)},
                      {"stated", number_text(stated)},
                      {"difference", number_text(sum - stated)}}};
}

double allowance(const IoTable& table, const TableChecks& checks, double stated, std::size_t cells) {
  return checks.tolerance * std::abs(stated) + 0.5 * table.printed_step * static_cast<double>(cells) + 1e-9;
}

Problems check_rows(const IoTable& table, const TableChecks& checks) {
  Problems problems;
  if (table.final_demand.empty() || !checks.rows) return problems;
  auto sums = row_sums(table.flows);
  const auto final_use = row_sums(table.final_demand);
  for (std::size_t i = 0; i < table.size(); ++i) {
    sums[i] += final_use[i] - (table.imports.empty() ? 0.0 : table.imports[i]);
    const double allowed = allowance(table, checks, table.output[i], table.size() + table.final_demand.columns());
    if (std::abs(sums[i] - table.output[i]) <= allowed) continue;
    problems.add(difference_problem("IO-103", table.sectors[i], sums[i], table.output[i]));
  }
  return problems;
}

Problems check_columns(const IoTable& table, const TableChecks& checks) {
  Problems problems;
  if (checks.primary_inputs.empty()) return problems;
  auto sums = column_sums(table.flows);
  for (std::size_t j = 0; j < table.size(); ++j) {
    for (const std::size_t account : checks.primary_inputs) sums[j] += table.accounts(j, account);
    const double allowed = allowance(table, checks, table.output[j], table.size() + checks.primary_inputs.size());
    if (std::abs(sums[j] - table.output[j]) <= allowed) continue;
    problems.add(difference_problem("IO-104", table.sectors[j], sums[j], table.output[j]));
  }
  return problems;
}

Problems check_output(const IoTable& table) {
  Problems problems;
  const auto inputs = column_sums(table.flows);
  const auto sales = row_sums(table.flows);
  for (std::size_t j = 0; j < table.size(); ++j) {
    const double x = table.output[j];
    const auto& sector = table.sectors[j];
    if (!(x >= 0.0)) {
      problems.add({.code = "IO-106", .field = sector, .details = {{"sector", sector}, {"value", number_text(x)}}});
    } else if (x == 0.0 && (inputs[j] != 0.0 || sales[j] != 0.0)) {
      const double value = inputs[j] != 0.0 ? inputs[j] : sales[j];
      problems.add({.code = "IO-111", .field = sector, .details = {{"sector", sector}, {"value", number_text(value)}}});
    } else if (x > 0.0 && inputs[j] >= x) {
      problems.add(
          {.code = "IO-105", .field = sector, .details = {{"sector", sector}, {"sum", number_text(inputs[j] / x)}}});
    }
  }
  return problems;
}

Problems check_negative_flows(const IoTable& table) {
  std::size_t count = 0;
  std::pair<std::size_t, std::size_t> first;
  for (std::size_t j = 0; j < table.size(); ++j) {
    for (std::size_t i = 0; i < table.size(); ++i) {
      if (table.flows(i, j) < 0.0 && count++ == 0) first = {i, j};
    }
  }
  if (count == 0) return {};
  return {Problem{.code = "IO-112",
                  .details = {{"count", fmt::to_string(count)},
                              {"row", table.sectors[first.first]},
                              {"column", table.sectors[first.second]},
                              {"value", number_text(table.flows(first.first, first.second))}},
                  .severity = Problem::Severity::warning}};
}

}  // namespace

Problems check_table(const IoTable& table, const TableChecks& checks) {
  Problems problems = check_sizes(table);
  if (!problems.empty()) return problems;
  problems.add(check_names(table.sectors));
  problems.add(check_output(table));
  problems.add(check_rows(table, checks));
  problems.add(check_columns(table, checks));
  problems.add(check_negative_flows(table));
  return problems;
}

Problems check_same_sectors(const Names& left, const Names& right) {
  const std::size_t longer = std::max(left.size(), right.size());
  for (std::size_t i = 0; i < longer; ++i) {
    const std::string here = i < left.size() ? left[i] : "-";
    const std::string there = i < right.size() ? right[i] : "-";
    if (here != there) {
      return {Problem{.code = "IO-108",
                      .details = {{"position", fmt::to_string(i + 1)}, {"left", here}, {"right", there}}}};
    }
  }
  return {};
}

std::string nearest_name(std::string_view name, const Names& names) {
  std::string nearest = "-";
  std::size_t best = static_cast<std::size_t>(-1);
  for (const auto& other : names) {
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= name.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j <= other.size(); ++j) {
        const std::size_t replaced = diagonal + (name[i - 1] == other[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
      }
    }
    if (row.back() < best) {
      best = row.back();
      nearest = other;
    }
  }
  return nearest;
}

std::string number_text(double value) {
  auto text = fmt::format("{:.6f}", value);
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace geojeom::impact
