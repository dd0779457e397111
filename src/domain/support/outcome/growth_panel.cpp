#include "domain/support/outcome/growth_panel.hpp"

#include "domain/support/records/service.hpp"

namespace geojeom::support {
namespace {

constexpr int later_years_max = 5;

using YearsOfCompany = std::map<int, CompanyYear>;

std::set<std::int64_t> supported_companies(Reader& reader, const Registry& registry, const GrowthAsked& asked) {
  std::vector<Condition> conditions{{"delivered_on", Compare::starts_with, {std::to_string(asked.year) + "-"}},
                                    {"confirmed_on", Compare::is_set}};
  if (asked.project) conditions.push_back(refers_to("project", *asked.project));
  if (asked.support_type) conditions.push_back(refers_to("support_type", *asked.support_type));
  std::set<std::int64_t> companies;
  for (const auto& one :
       RecordTable<DeliveredService>(registry, "service").where(reader, std::move(conditions), asked.organisation)) {
    companies.insert(one.record.company.value);
  }
  return companies;
}

std::map<std::int64_t, YearsOfCompany> years_of(Reader& reader, const Registry& registry, const GrowthAsked& asked,
                                                const std::set<std::int64_t>& companies) {
  std::map<std::int64_t, YearsOfCompany> years;
  for (const auto& one : RecordTable<CompanyYear>(registry, "company_year")
                             .where(reader,
                                    {{"year", Compare::greater_equal, {std::int64_t{asked.year - 1}}},
                                     {"year", Compare::less_equal, {std::int64_t{asked.year + later_years_max}}}},
                                    asked.organisation)) {
    const auto company = one.record.company.value;
    if (companies.contains(company)) years[company].emplace(one.record.year.year(), one.record);
  }
  return years;
}

std::optional<Won> number_in(const YearsOfCompany& years, int year, GrowthOf what) {
  const auto found = years.find(year);
  return found == years.end() ? std::nullopt : number_of(found->second, what);
}

}  // namespace

std::optional<Won> number_of(const CompanyYear& year, GrowthOf what) {
  const auto people = [](const std::optional<std::int64_t>& count) {
    return count ? std::optional(Won(*count)) : std::nullopt;
  };
  if (what == GrowthOf::sales) return year.sales;
  if (what == GrowthOf::exports) return year.exports;
  return people(what == GrowthOf::insured ? year.insured : year.youth);
}

GrowthPanel growth_panel(Reader& reader, const Registry& registry, const GrowthAsked& asked) {
  GrowthPanel panel{.supported_in = asked.year, .companies = supported_companies(reader, registry, asked), .years = {}};
  const auto told = years_of(reader, registry, asked, panel.companies);
  for (int year = asked.year; year <= asked.year + later_years_max; ++year) {
    GrowthYear made{.year = year};
    bool is_told = false;
    for (const auto what : growth_kinds) {
      std::vector<BeforeAndAfter> pairs;
      for (const auto company : panel.companies) {
        const auto found = told.find(company);
        static const YearsOfCompany nothing;
        const auto& years = found == told.end() ? nothing : found->second;
        pairs.push_back({number_in(years, panel.base(), what), number_in(years, year, what)});
      }
      auto& growth = made.growth[static_cast<std::size_t>(what)];
      growth = cohort_growth(pairs);
      is_told = is_told || growth.n > 0;
    }
    if (is_told) panel.years.push_back(std::move(made));
  }
  return panel;
}

}  // namespace geojeom::support
