#include "analysis/impact/linkages.hpp"

#include <cmath>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

Vector over_mean(const Vector& values) {
  const double mean = linear::sum(values) / static_cast<double>(values.size());
  Vector result(values);
  for (double& value : result) value /= mean;
  return result;
}

double variation(double square_sum, double total, std::size_t n) {
  const auto count = static_cast<double>(n);
  const double mean = total / count;
  return std::sqrt(std::max(0.0, square_sum - count * mean * mean) / (count - 1.0)) / mean;
}

SectorKind kind_of(bool pulls, bool pushes) {
  if (pulls) return pushes ? SectorKind::key : SectorKind::backward;
  return pushes ? SectorKind::forward : SectorKind::weak;
}

}  // namespace

Linkages linkages(const LeontiefModel& model, const Vector& output) {
  // One solve with two right sides: L 1 for the row sums and L x for those of the Ghosh inverse.
  const Vector ones(model.size(), 1.0);
  return linkages_of(model.output_multipliers(), model.outputs(Matrix::from_columns({ones, output})), output);
}

Linkages linkages_of(const Vector& column_sums, const Matrix& solved, const Vector& output) {
  Linkages result;
  const std::size_t n = column_sums.size();
  if (n == 0) return result;
  result.backward = column_sums;
  result.row_sums.assign(solved.column(0).begin(), solved.column(0).end());
  result.forward.resize(n);
  for (std::size_t i = 0; i < n; ++i) result.forward[i] = output[i] == 0.0 ? 1.0 : solved(i, 1) / output[i];
  result.power = over_mean(result.backward);
  result.sensitivity = over_mean(result.row_sums);
  result.forward_index = over_mean(result.forward);
  for (std::size_t i = 0; i < n; ++i) {
    result.kinds.push_back(kind_of(result.power[i] >= 1.0, result.forward_index[i] >= 1.0));
  }
  return result;
}

DispersionVariation dispersion_variation(const Matrix& inverse) {
  const std::size_t n = inverse.rows();
  DispersionVariation result{Vector(n), Vector(n)};
  Vector row_total(n, 0.0), row_square(n, 0.0);
  for (std::size_t j = 0; j < n; ++j) {
    double total = 0.0, square = 0.0;
    const auto column = inverse.column(j);
    for (std::size_t i = 0; i < n; ++i) {
      total += column[i];
      square += column[i] * column[i];
      row_total[i] += column[i];
      row_square[i] += column[i] * column[i];
    }
    result.power[j] = variation(square, total, n);
  }
  for (std::size_t i = 0; i < n; ++i) result.sensitivity[i] = variation(row_square[i], row_total[i], n);
  return result;
}

Vector output_without(const LeontiefModel& model, const Vector& final_demand, const ExtractionCase& extraction) {
  const auto& sectors = extraction.sectors;
  Vector output = model.output(final_demand);
  Matrix places(model.size(), sectors.size());
  for (std::size_t k = 0; k < sectors.size(); ++k) places(sectors[k], k) = 1.0;
  Matrix columns = model.outputs(places);
  Matrix block(sectors.size(), sectors.size());
  Matrix weight(sectors.size(), 1);
  for (std::size_t a = 0; a < sectors.size(); ++a) {
    for (std::size_t b = 0; b < sectors.size(); ++b) block(a, b) = columns(sectors[a], b);
    weight(a, 0) = output[sectors[a]] - (extraction.kind == Extraction::forward ? final_demand[sectors[a]] : 0.0);
  }
  const auto factored = linear::Factor::of(std::move(block));
  ensure(factored.ok(), "the block of the inverse of a productive model is regular");
  factored->solve(weight);
  if (extraction.kind == Extraction::backward) {
    for (std::size_t k = 0; k < sectors.size(); ++k) columns(sectors[k], k) -= 1.0;
  }
  const Matrix loss = multiply(columns, weight);
  for (std::size_t i = 0; i < output.size(); ++i) output[i] -= loss(i, 0);
  return output;
}

Vector extraction_losses(const Matrix& inverse, const Vector& output) {
  const Vector sums = column_sums(inverse);
  Vector losses(output.size());
  for (std::size_t j = 0; j < output.size(); ++j) losses[j] = output[j] * sums[j] / inverse(j, j);
  return losses;
}

}  // namespace geojeom::impact
