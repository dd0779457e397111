#pragma once

#include <span>
#include <vector>

#include "domain/support/condition/fact.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_certificate.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/records/sanction.hpp"
#include "domain/support/records/support_type.hpp"

namespace geojeom::support {

/// All that conditions ask of one company.
struct CompanyProfile {
  Company company;
  std::vector<CompanyYear> years{};
  std::vector<CompanyCertificate> certificates{};
  std::vector<Sanction> sanctions{};
  std::vector<SupportFamily> earlier{};  ///< the family of every confirmed service
  std::optional<Date> moved_in_on{};
};

/// The facts on a day. Yearly numbers are those of the newest year before it that has them; a certificate counts while
/// it is valid; the region is compared in the MOIS system only (BR-04).
CompanyFacts company_facts_of(const CompanyProfile& profile, Date on);

/// The facts of every company of an organisation that was not merged away, or of one, in the order of their ids.
struct FactsOfCompany {
  std::int64_t company = 0;
  std::string name;
  CompanyFacts facts;
};
struct FactsScope {
  std::int64_t organisation = 0;
  std::optional<std::int64_t> company{};
  Date on;
};
std::vector<FactsOfCompany> load_company_facts(Reader& reader, const Registry& registry, const FactsScope& scope);

}  // namespace geojeom::support
