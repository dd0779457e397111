#include "analysis/impact/balance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace geojeom::impact {
namespace {

Problem size_problem(std::string what, std::size_t expected, std::size_t actual) {
  return {.code = "IO-101",
          .details = {
              {"what", std::move(what)}, {"expected", fmt::to_string(expected)}, {"actual", fmt::to_string(actual)}}};
}

Problem empty_line(const char* kind, const std::string& name, double target) {
  return {
      .code = "IO-114", .field = name, .details = {{"kind", kind}, {"line", name}, {"target", number_text(target)}}};
}

double largest(const Vector& values) {
  double result = 0.0;
  for (const double value : values) result = std::max(result, std::abs(value));
  return result;
}

std::string name_of(const Names& names, std::size_t index) {
  return index < names.size() ? names[index] : fmt::to_string(index + 1);
}

/// The parts of the table with a sign each (the negative part as positive numbers), and the targets.
struct Work {
  Matrix positive, negative;
  Vector rows, columns;
  double rescaled_by = 1.0;
  bool has_negative = false;
};

Result<Work> prepare(const Matrix& table, const BalanceTargets& targets, const BalanceLimits& limits) {
  if (targets.rows.size() != table.rows()) return size_problem("행 목표 수", table.rows(), targets.rows.size());
  if (targets.columns.size() != table.columns())
    return size_problem("열 목표 수", table.columns(), targets.columns.size());
  Work work{table, {}, targets.rows, targets.columns};
  const double row_total = linear::sum(work.rows), column_total = linear::sum(work.columns);
  const double difference = row_total - column_total;
  if (std::abs(difference) > 1e-9 * std::max({1.0, largest(work.rows), largest(work.columns)})) {
    const bool can_rescale = limits.rescale_columns && column_total != 0.0 && row_total / column_total > 0.0;
    if (!can_rescale) {
      return Problem{.code = "IO-113",
                     .details = {{"rows", number_text(row_total)},
                                 {"columns", number_text(column_total)},
                                 {"difference", number_text(difference)}}};
    }
    work.rescaled_by = row_total / column_total;
    for (double& value : work.columns) value *= work.rescaled_by;
  }
  for (std::size_t i = 0; i < table.values().size(); ++i) {
    if (table.values()[i] >= 0.0) continue;
    if (!work.has_negative) work.negative = Matrix(table.rows(), table.columns());
    work.has_negative = true;
    work.negative.values()[i] = -table.values()[i];
    work.positive.values()[i] = 0.0;
  }
  return work;
}

/// IO-114: lines that no factor can move to their target.
std::optional<Problem> check_reachable(const Work& work, const BalanceTargets& targets) {
  const Vector up = row_sums(work.positive);
  const Vector down = work.has_negative ? row_sums(work.negative) : Vector(up.size(), 0.0);
  for (std::size_t i = 0; i < up.size(); ++i) {
    const bool stuck = up[i] == 0.0 && (down[i] == 0.0 ? work.rows[i] != 0.0 : work.rows[i] >= 0.0);
    const bool wrong_sign = down[i] == 0.0 && work.rows[i] < 0.0;
    if (stuck || wrong_sign) return empty_line("행", name_of(targets.row_names, i), work.rows[i]);
  }
  const Vector right = column_sums(work.positive);
  const Vector left = work.has_negative ? column_sums(work.negative) : Vector(right.size(), 0.0);
  for (std::size_t j = 0; j < right.size(); ++j) {
    const bool stuck = right[j] == 0.0 && (left[j] == 0.0 ? work.columns[j] != 0.0 : work.columns[j] >= 0.0);
    const bool wrong_sign = left[j] == 0.0 && work.columns[j] < 0.0;
    if (stuck || wrong_sign) return empty_line("열", name_of(targets.column_names, j), work.columns[j]);
  }
  return std::nullopt;
}

/// The factor f with f p - n / f = target; a line without cells keeps one.
double line_factor(double target, double p, double n) {
  if (p == 0.0 && n == 0.0) return 1.0;
  if (n == 0.0) return target / p;
  if (p == 0.0) return -n / target;
  const double root = std::sqrt(target * target + 4.0 * p * n);
  // For a negative target the two terms nearly cancel: the other form of the same root keeps the digits.
  return target >= 0.0 ? (target + root) / (2.0 * p) : 2.0 * n / (root - target);
}

Vector reciprocal(const Vector& values) {
  Vector result(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) result[i] = values[i] == 0.0 ? 0.0 : 1.0 / values[i];
  return result;
}

/// Sums of four interleaved partial sums: the compiler may keep them in one register each.
double dot4(const double* a, const double* b, std::size_t n) {
  double s0 = 0.0, s1 = 0.0, s2 = 0.0, s3 = 0.0;
  std::size_t i = 0;
  for (; i + 4 <= n; i += 4) {
    s0 += a[i] * b[i];
    s1 += a[i + 1] * b[i + 1];
    s2 += a[i + 2] * b[i + 2];
    s3 += a[i + 3] * b[i + 3];
  }
  for (; i < n; ++i) s0 += a[i] * b[i];
  return (s0 + s1) + (s2 + s3);
}

void add_scaled(double by, const double* a, double* to, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) to[i] += by * a[i];
}

/// The factors, and one round: each column is read once, for its own factor and for the sums of the rows that follow
/// from it.
class Rounds {
 public:
  explicit Rounds(const Work& work)
      : work_(work), r_(work.rows.size(), 1.0), s_(work.columns.size(), 1.0), p_(r_.size()), n_(r_.size()) {}

  /// Column factors from the row factors, then row factors; gives the largest row error in between.
  double round() {
    std::fill(p_.begin(), p_.end(), 0.0);
    std::fill(n_.begin(), n_.end(), 0.0);
    const std::size_t m = r_.size();
    const Vector upside_down = work_.has_negative ? reciprocal(r_) : Vector{};
    for (std::size_t j = 0; j < s_.size(); ++j) {
      const double* up = work_.positive.column(j).data();
      const double* down = work_.has_negative ? work_.negative.column(j).data() : nullptr;
      const double n = down == nullptr ? 0.0 : dot4(down, upside_down.data(), m);
      s_[j] = line_factor(work_.columns[j], dot4(up, r_.data(), m), n);
      add_scaled(s_[j], up, p_.data(), m);
      if (down != nullptr && s_[j] != 0.0) add_scaled(1.0 / s_[j], down, n_.data(), m);
    }
    double error = 0.0;
    for (std::size_t i = 0; i < m; ++i) {
      const double now = r_[i] * p_[i] - (r_[i] == 0.0 ? 0.0 : n_[i] / r_[i]);
      error = std::max(error, std::abs(now - work_.rows[i]));
    }
    return error;
  }
  void row_step() {
    for (std::size_t i = 0; i < r_.size(); ++i) r_[i] = line_factor(work_.rows[i], p_[i], n_[i]);
  }
  const Vector& rows() const { return r_; }
  const Vector& columns() const { return s_; }

 private:
  const Work& work_;
  Vector r_, s_, p_, n_;
};

Matrix cells(const Work& work, const Vector& r, const Vector& s) {
  Matrix result(work.positive.rows(), work.positive.columns());
  for (std::size_t j = 0; j < result.columns(); ++j) {
    for (std::size_t i = 0; i < result.rows(); ++i) {
      const double factor = r[i] * s[j];
      result(i, j) = work.positive(i, j) * factor;
      if (work.has_negative && work.negative(i, j) != 0.0) result(i, j) -= work.negative(i, j) / factor;
    }
  }
  return result;
}

double margin_error(const Matrix& table, const Work& work) {
  const Vector rows = row_sums(table), columns = column_sums(table);
  double error = 0.0;
  for (std::size_t i = 0; i < rows.size(); ++i) error = std::max(error, std::abs(rows[i] - work.rows[i]));
  for (std::size_t j = 0; j < columns.size(); ++j) error = std::max(error, std::abs(columns[j] - work.columns[j]));
  return error;
}

Result<Balanced> iterate(const Work& work, const BalanceLimits& limits) {
  Rounds rounds(work);
  const double scale = std::max(largest(work.rows), largest(work.columns));
  const double enough = limits.tolerance * scale;
  Balanced result;
  double error = rounds.round(), best = error;
  int without_progress = 0;
  // Near machine precision the error stops falling; ten rounds without a better one end it as well.
  while (error > enough && result.iterations < limits.iterations_max && without_progress < 10) {
    rounds.row_step();
    error = rounds.round();
    ++result.iterations;
    without_progress = error < best ? 0 : without_progress + 1;
    best = std::min(best, error);
  }
  result.row_factors = rounds.rows();
  result.column_factors = rounds.columns();
  result.table = cells(work, rounds.rows(), rounds.columns());
  result.error = margin_error(result.table, work);
  result.columns_rescaled_by = work.rescaled_by;
  if (result.error <= 1e-9 * std::max(scale, 1e-300)) return result;
  return Problem{
      .code = "IO-115",
      .details = {{"iterations", fmt::to_string(result.iterations)}, {"error", fmt::format("{:.3g}", result.error)}}};
}

}  // namespace

Result<Balanced> balance_ras(const Matrix& table, const BalanceTargets& targets, const BalanceLimits& limits) {
  for (std::size_t j = 0; j < table.columns(); ++j) {
    for (std::size_t i = 0; i < table.rows(); ++i) {
      if (table(i, j) >= 0.0) continue;
      return Problem{.code = "IO-116",
                     .details = {{"row", name_of(targets.row_names, i)},
                                 {"column", name_of(targets.column_names, j)},
                                 {"value", number_text(table(i, j))}}};
    }
  }
  return balance_gras(table, targets, limits);
}

Result<Balanced> balance_gras(const Matrix& table, const BalanceTargets& targets, const BalanceLimits& limits) {
  const auto work = prepare(table, targets, limits);
  if (!work) return work.problem();
  if (auto problem = check_reachable(*work, targets)) return *problem;
  return iterate(*work, limits);
}

}  // namespace geojeom::impact
