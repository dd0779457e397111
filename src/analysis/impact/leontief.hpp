#pragma once

#include <optional>

#include "analysis/impact/coefficients.hpp"
#include "analysis/linear/factor.hpp"

namespace geojeom::impact {

/// The demand-driven model x = (I - A)^-1 f, factored once and asked as often as one likes.
///
/// Shape    A is n x n, taken over and used up; every answer comes from triangular solves, never from the inverse.
/// Units    money of output per money of final demand.
/// Errors   IO-102 A is not productive: I - A singular, or some output needed per unit of demand is negative.
/// Method   Miller & Blair (2009), ch. 2; LU with partial pivoting. A non-negative A is productive exactly when its
///          inverse is non-negative (Hawkins & Simon 1949); tested by the multipliers of every sector, all of which
///          must reach one.
/// Checked  io_book_test.cpp (Miller & Blair tables 2.3-2.4, Eurostat manual, ONS 2010); leontief_property_test.cpp.
class LeontiefModel {
 public:
  static Result<LeontiefModel> of(Matrix coefficients);

  std::size_t size() const { return factor_.size(); }
  /// Output needed for each column of final demand (n x shocks).
  Matrix outputs(Matrix final_demand) const;
  Vector output(const Vector& final_demand) const { return factor_.solve(final_demand); }
  /// v (I - A)^-1 for each account (n x k, in place): what one unit of final demand for a sector sets in motion in all.
  Matrix inducement(Matrix account_coefficients) const;
  /// Column sums of the inverse: output multipliers.
  const Vector& output_multipliers() const { return output_multipliers_; }
  /// Row sums of the inverse: output of a sector when demand for every sector rises by one.
  Vector row_sums() const { return factor_.solve(Vector(size(), 1.0)); }
  Matrix inverse() && { return std::move(factor_).inverse(); }
  Matrix inverse() const& { return factor_.inverse(); }
  const linear::Factor& factor() const { return factor_; }

 private:
  LeontiefModel(linear::Factor factor, Vector multipliers)
      : factor_(std::move(factor)), output_multipliers_(std::move(multipliers)) {}

  linear::Factor factor_;
  Vector output_multipliers_;
};

/// I - A in the memory of A.
Matrix leontief_matrix(Matrix coefficients);

/// The model after some sectors changed what they buy, without factoring again.
///
/// Shape    `columns` names the changed sectors, `changes` is n x columns: what is added to their coefficients.
/// Units    money per money of output.
/// Errors   LIN-101 the changed matrix is singular.
/// Method   Sherman-Morrison-Woodbury; Miller & Blair (2009), section 12.3 for the one-coefficient case.
/// Checked  leontief_property_test.cpp against a fresh model.
Result<linear::UpdatedFactor> with_changed_inputs(const LeontiefModel& model, const std::vector<std::size_t>& columns,
                                                  const Matrix& changes);

/// The supply-driven model x' = v' (I - B)^-1, from the same factor: G = x^-1 L x.
///
/// Shape    `model` and the `output` of its base table, n.
/// Units    money of output per money of primary input.
/// Errors   none of its own.
/// Method   Ghosh (1958); Miller & Blair (2009), section 12.1, G = x^-1 L x (eq. 12.12).
/// Checked  io_book_test.cpp: Eurostat manual, Ghosh inverse of Germany 1995; pymrio's two regions.
class GhoshModel {
 public:
  GhoshModel(const LeontiefModel& model, const Vector& output) : model_(&model), output_(&output) {}

  /// Output reached by each row of primary inputs, given as columns (n x shocks).
  Matrix outputs(Matrix primary_inputs) const;
  /// Row sums of the Ghosh inverse: forward linkages.
  Vector row_sums() const;
  /// S G' for each account (n x k): what a sector's output carries on to its users (downstream).
  Matrix downstream(Matrix account_coefficients) const;
  Matrix inverse() const;

 private:
  const LeontiefModel* model_;
  const Vector* output_;
};

/// Cost-push prices p = (I - A')^-1 v when primary costs change, relative to a base of one.
///
/// Shape    `primary_cost` n: value added, taxes and imports per unit of output, after the change.
/// Units    index, 1 = base year when `primary_cost` is that of the base year.
/// Errors   none of its own.
/// Method   Miller & Blair (2009), section 2.6 (the price model), eq. 2.32.
/// Checked  leontief_property_test.cpp: base costs give prices of one; a cost rise gives v' L.
Vector prices(const LeontiefModel& model, const Vector& primary_cost);

}  // namespace geojeom::impact
