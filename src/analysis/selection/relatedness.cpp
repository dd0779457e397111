#include "analysis/selection/relatedness.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "analysis/linear/matrix.hpp"
#include "analysis/selection/common_bits.hpp"
#include "core/contract.hpp"

namespace geojeom::selection {
namespace {

Problems check_together(const Matrix& together) {
  if (together.rows() != together.columns() || together.empty()) return {Problem{.code = "SEL-114"}};
  for (std::size_t i = 0; i < together.rows(); ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      if (!(together(i, j) >= 0.0))
        return {Problem{.code = "SEL-106", .details = {{"value", std::to_string(together(i, j))}}}};
      if (together(i, j) != together(j, i)) return {Problem{.code = "SEL-114"}};
    }
  }
  return {};
}

/// Sums of the rows without the diagonal.
Vector marginals(const Matrix& together) {
  auto sums = row_sums(together);
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] -= together(i, i);
  return sums;
}

template <class Formula>
Matrix pairwise(const Matrix& together, double diagonal, Formula formula) {
  Matrix related(together.rows(), together.rows());
  for (std::size_t i = 0; i < related.rows(); ++i) {
    related(i, i) = diagonal;
    for (std::size_t j = 0; j < i; ++j) {
      const double count = together(i, j);
      const double value = count > 0.0 ? formula(count, i, j) : 0.0;
      related(i, j) = value;
      related(j, i) = value;
    }
  }
  return related;
}

/// a b by OpenBLAS, which keeps matrices by columns: our rows are its columns, so it is asked for b' a'.
Matrix product(const Matrix& a, const Matrix& b) {
  linear::Matrix left(b.columns(), b.rows()), right(a.columns(), a.rows());
  std::copy(b.cells().begin(), b.cells().end(), left.data());
  std::copy(a.cells().begin(), a.cells().end(), right.data());
  const auto turned = linear::multiply(left, right);
  Matrix answer(a.rows(), b.columns());
  std::copy(turned.values().begin(), turned.values().end(), answer.cells().begin());
  return answer;
}

}  // namespace

Matrix presence_of(const Matrix& quotients, double threshold) {
  Matrix presence(quotients.rows(), quotients.columns());
  for (std::size_t k = 0; k < quotients.cells().size(); ++k)
    presence.cells()[k] = quotients.cells()[k] >= threshold ? 1.0 : 0.0;
  return presence;
}

Matrix co_occurrences(const Matrix& presence) {
  const std::size_t words = (presence.rows() + 63) / 64;
  std::vector<std::uint64_t> bits(words * presence.columns(), 0);
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    const auto row = presence.row(r);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i] > 0.0) bits[i * words + r / 64] |= std::uint64_t{1} << (r % 64);
    }
  }
  Matrix together(presence.columns(), presence.columns());
  for (std::size_t i = 0; i < presence.columns(); ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      const auto count = count_common_bits(&bits[i * words], &bits[j * words], words);
      together(i, j) = static_cast<double>(count);
      together(j, i) = together(i, j);
    }
  }
  return together;
}

Result<Matrix> relatedness(const Matrix& together, RelatednessMethod method) {
  if (const auto problems = check_together(together); problems.has_errors()) return problems.front();
  const auto s = marginals(together);
  const double total = sum(s);
  switch (method) {
    case RelatednessMethod::count:
      return pairwise(together, 0.0, [](double c, std::size_t, std::size_t) { return c; });
    case RelatednessMethod::conditional:
      return pairwise(together, 1.0, [&](double c, std::size_t i, std::size_t j) {
        return c / std::max(together(i, i), together(j, j));
      });
    case RelatednessMethod::probability:
      return pairwise(together, 0.0, [&](double c, std::size_t i, std::size_t j) {
        const double chance = s[i] / total * (s[j] / (total - s[i])) + s[j] / total * (s[i] / (total - s[j]));
        return c / (0.5 * total * chance);
      });
    case RelatednessMethod::association:
      return pairwise(together, 0.0, [&](double c, std::size_t i, std::size_t j) { return c * total / (s[i] * s[j]); });
    case RelatednessMethod::cosine:
      return pairwise(together, 0.0,
                      [&](double c, std::size_t i, std::size_t j) { return c / std::sqrt(s[i] * s[j]); });
    case RelatednessMethod::jaccard:
      return pairwise(together, 0.0, [&](double c, std::size_t i, std::size_t j) { return c / (s[i] + s[j] - c); });
  }
  require(false, "a known method");
  return Matrix();
}

Matrix relatedness_density(const Matrix& presence, const Matrix& related) {
  require(presence.columns() == related.rows() && related.rows() == related.columns(), "relatedness of the industries");
  const auto sums = row_sums(related);
  auto density = product(presence, related);
  for (std::size_t r = 0; r < density.rows(); ++r) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      density(r, i) = sums[i] > 0.0 ? density(r, i) / sums[i] : std::numeric_limits<double>::quiet_NaN();
    }
  }
  return density;
}

}  // namespace geojeom::selection
