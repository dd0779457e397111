#pragma once

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

enum class SectorKind : unsigned char { weak, backward, forward, key };

/// How strongly each sector pulls its suppliers and pushes its users.
///
/// Shape    n each.
/// Units    backward, forward, row_sums: output per unit; power and sensitivity: 1 = average sector.
/// Errors   none of its own.
/// Method   backward = column sums of L, forward = row sums of the Ghosh inverse (Beers / Jones; Miller & Blair 2009,
///          12.2); power and sensitivity of dispersion (영향력계수, 감응도계수) = n colsum / total, n rowsum / total
///          of L (Rasmussen 1956; Bank of Korea). `kind` compares power and the forward linkage over its mean to one.
/// Checked  io_book_test.cpp: Eurostat manual (Ghosh row sums), Korea 2014.
struct Linkages {
  Vector backward;
  Vector forward;
  Vector row_sums;
  Vector power;
  Vector sensitivity;
  Vector forward_index;  ///< forward over its mean
  std::vector<SectorKind> kinds;
};
Linkages linkages(const LeontiefModel& model, const Vector& output);
/// The same from what was already solved: column sums of L, and L times (ones, output) as two columns.
Linkages linkages_of(const Vector& column_sums, const Matrix& solved, const Vector& output);

/// How unevenly a sector's pull or push is spread: coefficients of variation of the columns and rows of L.
///
/// Shape    `inverse` n x n; this is the one linkage that needs the inverse itself.
/// Units    dimensionless; low = spread over many sectors.
/// Errors   none.
/// Method   Rasmussen (1956); Miller & Blair (2009), section 12.2.5: sqrt(sum (l_ij - mean_j)^2 / (n - 1)) / mean_j.
/// Checked  leontief_property_test.cpp, from the definition.
struct DispersionVariation {
  Vector power;
  Vector sensitivity;
};
DispersionVariation dispersion_variation(const Matrix& inverse);

/// What is taken away in a hypothetical extraction.
enum class Extraction : unsigned char {
  complete,  ///< the sectors vanish with their own final demand
  backward,  ///< they buy nothing any more (their inputs are imported)
  forward,   ///< they sell nothing to other sectors any more (users import)
};

/// Output of every sector when some sectors are hypothetically extracted.
///
/// Shape    `final_demand` n; `sectors` k indices; only the k columns of L that belong to them are solved for.
/// Units    money.
/// Errors   none of its own; L of the extracted sectors is regular in a productive model.
/// Method   Dietzenbacher & van der Linden (1997); Miller & Blair (2009), section 12.2.6, written with L_SS^-1:
///          complete x - L_S L_SS^-1 x_S, backward x - (L_S - I_S) L_SS^-1 x_S, forward x - L_S L_SS^-1 (x_S - f_S).
/// Checked  leontief_property_test.cpp against a model whose rows or columns are really set to zero.
struct ExtractionCase {
  std::vector<std::size_t> sectors;
  Extraction kind = Extraction::complete;
};
Vector output_without(const LeontiefModel& model, const Vector& final_demand, const ExtractionCase& extraction);

/// Loss of output in the whole economy when each sector alone is extracted completely, sector by sector.
///
/// Shape    n; needs the diagonal of L, hence the inverse.
/// Units    money.
/// Errors   none.
/// Method   as output_without: x_j colsum_j / l_jj.
/// Checked  leontief_property_test.cpp against output_without.
Vector extraction_losses(const Matrix& inverse, const Vector& output);

}  // namespace geojeom::impact
