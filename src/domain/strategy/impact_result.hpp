#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/impact/mix.hpp"
#include "analysis/impact/study_uncertainty.hpp"
#include "domain/strategy/impact_inputs.hpp"

namespace geojeom {

/// How thoroughly a study is computed: a lab page that answers while somebody types draws less.
struct ImpactOptions {
  int draws = 10'000;  ///< 0: no interval
  std::uint64_t seed = 1;
  impact::Doubt doubt{};
  bool seeks_mix = true;   ///< look for a mix that would give the stated effect
  double share_max = 0.4;  ///< of one sector in such a mix, unless the study says
};

/// One indicator: own region, rest of the nation and both. Money in KRW 1bn (10억원), jobs in persons.
struct ImpactEffect {
  std::string indicator;  ///< production, value_added, employment, ...
  double own = 0.0, rest = 0.0, total = 0.0;
  double direct = 0.0, indirect = 0.0;      ///< NaN where the coefficients do not tell them apart
  double induced_own = 0.0, induced = 0.0;  ///< consumption induced, in no total (BR-82); NaN where nobody tells
  double own_share = 0.0;
  double own_per_billion = 0.0, total_per_billion = 0.0;
  impact::Interval own_interval{}, total_interval{};  ///< empty (draws 0) as zeros
};

/// The effects of a part of the spending: an industry, a year, a sector. One value an indicator.
struct ImpactPart {
  std::string code;
  std::string name;
  double spending = 0.0;
  impact::Vector own, rest;
};

/// A stated effect beside the computed one.
struct StatedBeside {
  std::string indicator;
  double stated = 0.0, own = 0.0, total = 0.0;
  double gap_total = 0.0;  ///< (total - stated) / stated
};

/// Whether some spending mix would have given the stated effect.
struct MixFinding {
  impact::Scope scope = impact::Scope::total;
  bool all_sectors = false;  ///< false: only the sectors that the tasks buy from
  double share_max = 1.0;
  std::vector<std::size_t> candidates;  ///< sector numbers
  impact::MixAnswer answer;
};

struct ImpactResult {
  double spent = 0.0;    ///< in prices of the table's year, KRW 1bn
  double home = 0.0;     ///< bought in the region of the coefficients
  double outside = 0.0;  ///< bought in other regions whose coefficients are known
  double leaked = 0.0;   ///< bought elsewhere: without effect here
  impact::Vector by_home_sector;
  std::vector<ImpactEffect> effects;
  std::vector<ImpactPart> industries, years, sectors;  ///< sectors: those that are paid, largest first
  std::vector<StatedBeside> stated;
  std::vector<MixFinding> mixes;
  Problems warnings;  ///< IO-121..124 (BR-81), STR-115
  int draws = 0;
  std::uint64_t seed = 0;
};

/// Computes a study: effects of what is bought in the region by its coefficients, of what is bought in other known
/// regions by theirs (counted outside), nothing for the rest. Induced consumption stands apart (BR-82). Errors: those
/// of prepare_spending (IO-107, IO-119, IO-125) and study (IO-129).
Result<ImpactResult> compute_impact(const ImpactInputs& inputs, const ImpactOptions& options = {});

/// KRW 1bn as whole won, for showing and for storing a result.
Won won_of_billions(double billions);

/// "생산", "부가가치", "취업"; the indicator's own name where it has no other.
std::string indicator_name(const std::string& indicator, Language language);
/// Writes the results of a computed study into its record (production, value added, jobs; whole and in the region), so
/// that figures can count them. Errors: those of save_change.
Problems save_impact_result(Writer& writer, const Registry& registry, const ImpactInputs& inputs,
                            const ImpactResult& result);

/// True for indicators in persons; others are money.
bool counts_persons(const std::string& indicator);

}  // namespace geojeom
