#include "domain/support/matching/company_facts.hpp"

#include <map>

#include "domain/support/company/growth_stage.hpp"
#include "domain/support/company/size_class.hpp"

namespace geojeom::support {
namespace {

std::int64_t region_value(const RegionCode& code) {
  if (!code.is_set() || code.system() != RegionSystem::mois) return unknown_fact;
  return region_range(code.digits()).first;
}

std::int64_t ksic_value(const Ksic& ksic) {
  if (!ksic.is_set()) return unknown_fact;
  return ksic_ranges(ksic.code(), static_cast<int>(ksic.revision())).front().first;
}

std::int64_t age_value(Date founded, Date on) {
  if (founded > on) return unknown_fact;
  int years = on.year() - founded.year();
  if (founded.plus_years(years) > on) --years;
  return years * 1000 + days_between(founded.plus_years(years), on);
}

/// The newest value before the year of the day.
template <class Member>
std::int64_t newest(const CompanyProfile& profile, Date on, Member member) {
  const CompanyYear* best = nullptr;
  for (const auto& year : profile.years) {
    if (!(year.*member) || year.year.year() >= on.year()) continue;
    if (best == nullptr || best->year < year.year) best = &year;
  }
  if (best == nullptr) return unknown_fact;
  if constexpr (std::is_same_v<Member, std::optional<Won> CompanyYear::*>) {
    return (*(best->*member)).won();
  } else {
    return *(best->*member);
  }
}

std::int64_t share_of(std::int64_t part, std::int64_t whole) {
  if (part == unknown_fact || whole == unknown_fact) return unknown_fact;
  const auto ratio = Ratio::of(part, whole);
  return ratio ? ratio->micros() : unknown_fact;
}

void set_yearly(const CompanyProfile& profile, Date on, CompanyFacts& facts) {
  facts[FactId::staff] = newest(profile, on, &CompanyYear::staff);
  facts[FactId::insured] = newest(profile, on, &CompanyYear::insured);
  facts[FactId::youth] = newest(profile, on, &CompanyYear::youth);
  facts[FactId::sales] = newest(profile, on, &CompanyYear::sales);
  facts[FactId::exports] = newest(profile, on, &CompanyYear::exports);
  facts[FactId::export_share] = share_of(facts[FactId::exports], facts[FactId::sales]);
  facts[FactId::research_share] = share_of(newest(profile, on, &CompanyYear::research_spending), facts[FactId::sales]);
  if (const auto mean = mean_sales_before(profile.years, on.year())) facts[FactId::mean_sales] = mean->won();
}

void set_earlier(const CompanyProfile& profile, Date on, CompanyFacts& facts) {
  facts[FactId::certificate] = 0;
  for (const auto& one : profile.certificates) {
    if (!one.valid || one.valid->contains(on))
      facts[FactId::certificate] |= std::int64_t{1} << static_cast<int>(one.kind);
  }
  facts[FactId::earlier_supports] = static_cast<std::int64_t>(profile.earlier.size());
  facts[FactId::earlier_family] = 0;
  for (const auto family : profile.earlier)
    facts[FactId::earlier_family] |= std::int64_t{1} << static_cast<int>(family);
  facts[FactId::is_sanctioned] = 0;
  for (const auto& one : profile.sanctions) {
    if (one.period.contains(on)) facts[FactId::is_sanctioned] = 1;
  }
}

/// What is read of a company, table by table.
class ProfileLoader {
 public:
  ProfileLoader(Reader& reader, const Registry& registry, const FactsScope& scope)
      : reader_(reader), registry_(registry), scope_(scope) {}

  std::map<std::int64_t, CompanyProfile> run() {
    std::vector<Condition> conditions{{"merged_into", Compare::is_empty}};
    if (scope_.company) conditions.push_back({"id", Compare::equal, {*scope_.company}});
    for (auto& one : RecordTable<Company>(registry_, "company").where(reader_, conditions, scope_.organisation)) {
      profiles_[one.id].company = std::move(one.record);
    }
    each<CompanyYear>("company_year", [](CompanyProfile& to, const CompanyYear& one) { to.years.push_back(one); });
    each<CompanyCertificate>("company_certificate",
                             [](CompanyProfile& to, const CompanyCertificate& one) { to.certificates.push_back(one); });
    each<Sanction>("sanction", [](CompanyProfile& to, const Sanction& one) { to.sanctions.push_back(one); });
    load_services();
    load_attractions();
    return std::move(profiles_);
  }

 private:
  std::vector<Condition> of_company() const {
    if (!scope_.company) return {};
    return {refers_to("company", *scope_.company)};
  }

  template <class T, class Add>
  void each(std::string_view type, Add add) {
    for (const auto& one : RecordTable<T>(registry_, type).where(reader_, of_company(), scope_.organisation)) {
      const auto to = profiles_.find(one.record.company.value);
      if (to != profiles_.end()) add(to->second, one.record);
    }
  }

  /// Read row by row: only two columns of many services are needed.
  void load_services() {
    std::map<std::int64_t, SupportFamily> families;
    for (const auto& one :
         RecordTable<SupportType>(registry_, "support_type").where(reader_, {}, scope_.organisation)) {
      families[one.id] = one.record.family;
    }
    const RecordType& type = registry_.at("service");
    const auto company = *type.column_index("company");
    const auto kind = *type.column_index("support_type");
    auto conditions = of_company();
    conditions.push_back({"state",
                          Compare::in,
                          {std::string("completion_confirmed"), std::string("paid"), std::string("outcome_surveyed")}});
    reader_.scan({.type = &type, .organisation = scope_.organisation, .where = conditions}, [&](const StoredRow& row) {
      const auto* owner = number_in(row.row[company]);
      const auto* family = number_in(row.row[kind]);
      const auto to = owner == nullptr ? profiles_.end() : profiles_.find(*owner);
      if (to != profiles_.end() && family != nullptr && families.contains(*family)) {
        to->second.earlier.push_back(families[*family]);
      }
      return true;
    });
  }

  void load_attractions() {
    const RecordType& type = registry_.at("attraction");
    const auto company = *type.column_index("company");
    const auto moved_in_on = *type.column_index("moved_in_on");
    auto conditions = of_company();
    conditions.push_back({"moved_in_on", Compare::is_set});
    reader_.scan({.type = &type, .organisation = scope_.organisation, .where = conditions}, [&](const StoredRow& row) {
      const auto* owner = number_in(row.row[company]);
      const auto to = owner == nullptr ? profiles_.end() : profiles_.find(*owner);
      if (to != profiles_.end()) to->second.moved_in_on = FieldType<Date>::load(row.row[moved_in_on]);
      return true;
    });
  }

  Reader& reader_;
  const Registry& registry_;
  const FactsScope& scope_;
  std::map<std::int64_t, CompanyProfile> profiles_;
};

}  // namespace

CompanyFacts company_facts_of(const CompanyProfile& profile, Date on) {
  const Company& company = profile.company;
  CompanyFacts facts;
  facts[FactId::region] = region_value(company.region);
  if (company.plant_region) facts[FactId::plant_region] = region_value(*company.plant_region);
  if (company.ksic) facts[FactId::ksic] = ksic_value(*company.ksic);
  if (company.size) facts[FactId::size] = static_cast<std::int64_t>(*company.size);
  if (company.legal_form) facts[FactId::legal_form] = static_cast<std::int64_t>(*company.legal_form);
  if (company.status != BusinessStatus::unknown) {
    facts[FactId::business_status] = static_cast<std::int64_t>(company.status);
  }
  if (company.founded_on) facts[FactId::age_years] = age_value(*company.founded_on, on);
  if (company.has_laboratory) facts[FactId::has_laboratory] = *company.has_laboratory ? 1 : 0;
  const auto stage = growth_stage_of({.company = company,
                                      .years = profile.years,
                                      .certificates = profile.certificates,
                                      .moved_in_on = profile.moved_in_on},
                                     on);
  facts[FactId::growth_stage] = static_cast<std::int64_t>(stage.stage);
  set_yearly(profile, on, facts);
  set_earlier(profile, on, facts);
  return facts;
}

std::vector<FactsOfCompany> load_company_facts(Reader& reader, const Registry& registry, const FactsScope& scope) {
  std::vector<FactsOfCompany> loaded;
  for (const auto& [company, profile] : ProfileLoader(reader, registry, scope).run()) {
    loaded.push_back({company, profile.company.name, company_facts_of(profile, scope.on)});
  }
  return loaded;
}

}  // namespace geojeom::support
