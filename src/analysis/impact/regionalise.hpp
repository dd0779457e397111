#pragma once

#include <string_view>

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// The named ways to guess how much of its inputs a region buys at home.
enum class Quotient : unsigned char { slq, cilq, rlq, flq, aflq };

/// "slq", "cilq", "rlq", "flq", "aflq"; IO-125 for anything else.
Result<Quotient> parse_quotient(std::string_view text);

/// One measure of size (value added, employees, output) of each sector in the region and in the nation.
struct RegionAndNation {
  const Names& sectors;
  const Vector& region;
  const Vector& nation;
};

/// Location quotients as a table: q_ij says how far the region meets the need of sector j for product i.
///
/// Shape    `slq` n; `table` n x n, supplying sector in the row.
/// Units    dimensionless; 1 = as in the nation.
/// Errors   IO-118 negative or missing values, delta outside [0, 1); IO-101 lengths.
/// Method   SLQ_i = (r_i / r) / (n_i / n); CILQ_ij = SLQ_i / SLQ_j, diagonal 1; RLQ_ij = SLQ_i / log2(1 + SLQ_j)
///          (Round 1978); FLQ_ij = lambda CILQ_ij, diagonal lambda SLQ_i, lambda = log2(1 + r / n)^delta with the
///          totals of region and nation (Flegg & Webber 1997); AFLQ_ij = FLQ_ij log2(1 + SLQ_j) where SLQ_j > 1
///          (Flegg & Webber 2000). A sector absent from the region has SLQ 0; as a buyer (column) its quotients are
///          0.
/// Checked  io_book_test.cpp: six sectors of Cantabria.
struct LocationQuotients {
  Vector slq;
  Matrix table;
  double lambda = 1.0;
};
Result<LocationQuotients> location_quotients(const RegionAndNation& sizes, Quotient method, double delta);

/// Regional coefficients from national ones.
///
/// Shape    n x n, in place of the national coefficients.
/// Units    money per money of output.
/// Errors   none.
/// Method   a_ij times min(q_ij, 1); with AFLQ the FLQ part is held at one and then multiplied by log2(1 + SLQ_j), so
///          that a specialised buyer may exceed the national coefficient, as Flegg & Webber (2000) mean it;
///          `never_above_nation` holds the product at one as well.
/// Checked  regionalise_test.cpp: never above the national coefficient, except AFLQ.
struct Regionalisation {
  Quotient method = Quotient::flq;
  double delta = 0.3;
  bool never_above_nation = false;
};
Result<Matrix> regional_coefficients(Matrix national, const RegionAndNation& sizes, const Regionalisation& how);

/// Commodity balance (supply-demand pool): a region that makes less of a product than it needs imports the same part
/// of it for every user.
///
/// Shape    `output` n of the region, `final_demand` n of the region for each product.
/// Units    money.
/// Errors   none.
/// Method   Schaffer & Chu (1969); Miller & Blair (2009), section 8.2.4: p_i = min(1, x_i / (sum_j a_ij x_j + f_i)).
/// Checked  regionalise_test.cpp.
struct CommodityBalance {
  Vector regional_share;  ///< p_i
  Vector balance;         ///< output less need: positive is exported
  Matrix coefficients;
};
CommodityBalance commodity_balance(Matrix national, const Vector& output, const Vector& final_demand);

}  // namespace geojeom::impact
