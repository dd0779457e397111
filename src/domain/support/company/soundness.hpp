#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/problem.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/records/sanction.hpp"

namespace geojeom::support {

/// BR-20: every sanction in force on that day keeps the company out. SUP-120, one a sanction.
Problems check_sanctions(std::span<const Sanction> sanctions, Date on);

/// BR-03: a closed or suspended business is refused (SUP-121); a status that was not asked is a warning (SUP-122).
Problems check_business_status(const Company& company);

/// Limits of the financial check; numbers are those of R-MSSRD.
struct SoundnessRule {
  Ratio debt_ratio_from = Ratio::percent(1000);
  int exempt_years = 3;
};

/// BR-20: debt of ten times the equity (SUP-123) or equity that is used up (SUP-124) keeps a company out, unless it is
/// younger than the exempt years. Read from the latest year; nothing is said where the figures are missing.
Problems check_soundness(const Company& company, std::span<const CompanyYear> years, Date on,
                         const SoundnessRule& rule = {});

/// BR-21: the last years, newest first, whose interest coverage was below one without a gap.
std::vector<int> years_not_covering_interest(std::span<const CompanyYear> years);

/// BR-21: SUP-125, a warning to the panel: three consecutive years in which operating profit did not cover interest.
Problems check_insolvency_flag(std::span<const CompanyYear> years);

}  // namespace geojeom::support
