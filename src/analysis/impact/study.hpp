#pragma once

#include <optional>

#include "analysis/impact/multipliers.hpp"

namespace geojeom::impact {

/// Inducement coefficients of one region, as a statistics office publishes them or as a table gives them: per unit of
/// final demand for a sector of the region, what follows in the region itself (own) and in the rest of the nation
/// (rest).
///
/// Shape    `own` and `rest` n x k, one column an indicator; `direct` n x k is the part of the sector that is paid
///          itself, empty when the source does not tell (a coefficient sheet does not). `induced_own` and
///          `induced_rest` n x k are what the households that earn from it spend again, no part of `own` and `rest`
///          (BR-82); empty when households are not closed in.
/// Units    production and value added: money per money; employment: persons per KRW 1bn.
struct CoefficientSheet {
  Names codes;
  Names names;
  Names indicators;  ///< "production", "value_added", "employment", ...
  Matrix own;
  Matrix rest;
  Matrix direct{};
  Matrix induced_own{};
  Matrix induced_rest{};
  std::string region{};
  std::string source{};
  int year = 0;

  std::size_t size() const { return codes.size(); }
  std::optional<std::size_t> indicator(std::string_view name) const;
  /// The region has no such industry: its row is production 1 and nothing else.
  bool is_absent(std::size_t sector) const;
};

/// One result of a study. `direct` and `indirect` are NaN when the source does not tell them apart, `induced` (never in
/// the total, BR-82) when it does not close households in.
struct Effect {
  std::string indicator;
  double own = 0.0, rest = 0.0, total = 0.0;
  double direct = 0.0, indirect = 0.0;
  double induced_own = 0.0, induced = 0.0;                ///< in the region; in the nation
  double own_per_billion = 0.0, total_per_billion = 0.0;  ///< per KRW 1bn spent
  double own_share = 0.0;                                 ///< part of the total that stays in the region
  Vector own_by_sector, rest_by_sector;                   ///< by the sector that is paid
};

struct Study {
  double spending = 0.0;
  std::vector<Effect> effects;
  Problems warnings;  ///< IO-121..124: outside the bands of BR-81, industries absent from the region
};

/// Bands of BR-81: outside them a result is shown with a warning, never hidden.
struct SanityBands {
  double production_low = 1.5, production_high = 2.0;
  double value_added_low = 0.6, value_added_high = 0.8;
  double jobs_low = 5.0, jobs_high = 21.0;  ///< per KRW 1bn
};

/// What a spending vector sets in motion by published coefficients. Induced consumption stands apart (BR-82).
///
/// Shape    `spending` n, in the order of the sheet.
/// Units    `spending` in KRW 1bn (10억원); money results in the same unit, employment in persons.
/// Errors   IO-101 lengths; IO-129 nothing spent; warnings IO-121 to IO-124.
/// Method   Bank of Korea, 지역산업연관표: effect = spending' coefficients, own region and rest of the nation apart.
/// Checked  io_book_test.cpp: Sejong 2020, 170.4bn over six sectors.
Result<Study> study(const CoefficientSheet& sheet, const Vector& spending, const SanityBands& bands = {});

/// The same sheet out of a table, for one of its regions: then direct and indirect are known too, and with `households`
/// also what they spend again, wherever the table says that they buy.
///
/// Shape    `account_coefficients` n x k of the whole system; the sheet has the m sectors of region `region`.
/// Units    as the table.
/// Errors   IO-117 the closed model is not productive.
/// Method   v' L masked to the region and to the others: two transposed solves for all accounts; induced, (v' L c)
/// times
///          the income that type_two_multipliers gives.
/// Checked  study_test.cpp against blocks of the inverse and against the augmented one.
struct SheetSource {
  const LeontiefModel& model;
  const IoTable& table;
  const Matrix& account_coefficients;
  const Names& account_names;
  const HouseholdClosure* households = nullptr;
};
Result<CoefficientSheet> coefficient_sheet_of(const SheetSource& source, std::size_t region);

}  // namespace geojeom::impact
