#include "analysis/impact/reclassify.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

std::optional<std::size_t> place_of(const Names& names, const std::string& name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<std::size_t>(at - names.begin());
}

Problem unknown_sector(const std::string& name, const Names& names) {
  return {.code = "IO-107", .field = name, .details = {{"name", name}, {"nearest", nearest_name(name, names)}}};
}

/// The concordance of one region repeated for each region of the table.
Matrix for_all_regions(const Matrix& one, std::size_t regions) {
  Matrix all(one.rows() * regions, one.columns() * regions);
  for (std::size_t r = 0; r < regions; ++r) {
    for (std::size_t j = 0; j < one.columns(); ++j) {
      for (std::size_t i = 0; i < one.rows(); ++i) all(r * one.rows() + i, r * one.columns() + j) = one(i, j);
    }
  }
  return all;
}

}  // namespace

Result<Concordance> make_concordance(const Names& sectors, const std::vector<ConcordanceLine>& lines) {
  Concordance result;
  for (const auto& line : lines) {
    if (!place_of(result.targets, line.to)) result.targets.push_back(line.to);
  }
  result.matrix = Matrix(result.targets.size(), sectors.size());
  for (const auto& line : lines) {
    const auto from = place_of(sectors, line.from);
    if (!from) return unknown_sector(line.from, sectors);
    result.matrix(*place_of(result.targets, line.to), *from) += line.share;
  }
  const Vector sums = column_sums(result.matrix);
  for (std::size_t j = 0; j < sums.size(); ++j) {
    if (std::abs(sums[j] - 1.0) <= 1e-9) continue;
    return Problem{
        .code = "IO-119", .field = sectors[j], .details = {{"code", sectors[j]}, {"sum", number_text(sums[j])}}};
  }
  return result;
}

IoTable reclassified(const IoTable& table, const Concordance& concordance) {
  const bool is_for_one_region = concordance.matrix.columns() != table.size();
  const std::size_t copies = is_for_one_region ? table.regions : 1;
  require(concordance.matrix.columns() * copies == table.size(), "a concordance of this table's sectors");
  const Matrix s = copies == 1 ? concordance.matrix : for_all_regions(concordance.matrix, copies);
  IoTable result = table;
  result.sectors = concordance.targets;
  if (copies > 1) {
    result.sectors.clear();
    for (std::size_t r = 0; r < copies; ++r) {
      for (const auto& name : concordance.targets) result.sectors.push_back(std::to_string(r + 1) + ":" + name);
    }
  }
  result.names.clear();
  result.flows = multiply(multiply(s, table.flows), transposed(s));
  if (!table.final_demand.empty()) result.final_demand = multiply(s, table.final_demand);
  if (!table.accounts.empty()) result.accounts = multiply(s, table.accounts);
  result.output = multiply(s, std::span<const double>(table.output));
  if (!table.imports.empty()) result.imports = multiply(s, std::span<const double>(table.imports));
  return result;
}

Vector reclassified(const Vector& values, const Concordance& concordance) {
  return multiply(concordance.matrix, std::span<const double>(values));
}

}  // namespace geojeom::impact
