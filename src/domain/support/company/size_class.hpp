#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/support/records/company.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/records/size_standard.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {

/// The size of a company by the rules of the year, with every step that led to it; no size when something is unknown.
struct SizeClass {
  std::optional<CompanySize> size;
  std::vector<Words> reasons;
};

/// What the size is told from.
struct SizeFacts {
  const Company& company;
  std::span<const CompanyYear> years;
  std::span<const SizeStandard> standards;
};

/// The standard line of an industry on a day: the newest in force, and of those the finest code; none when no line
/// covers the industry. Codes of another revision are not compared (BR-05).
const SizeStandard* standard_for(std::span<const SizeStandard> standards, const Ksic& ksic, Date on);

/// Mean sales of the up to three last years before `year`; none without any. Cut down to the won.
std::optional<Won> mean_sales_before(std::span<const CompanyYear> years, int year);

/// BR-07: mean sales of three years within the industry's cap, total assets below the cap, and independence make an
/// SME; a company that grew beyond the sales cap stays one for the years of grace. Caps are configuration
/// (size_standard): for an industry without a line the size stays unknown. Above the SME the answer is mid-size, for
/// group membership is not recorded.
SizeClass size_class_of(const SizeFacts& facts, Date on);

}  // namespace geojeom::support
