#include "domain/support/company/company_cards.hpp"

#include <map>

#include "domain/support/records/company.hpp"
#include "domain/support/records/company_name.hpp"

namespace geojeom::support {

std::vector<CompanyCard> company_cards(Reader& reader, const Registry& registry, std::int64_t organisation) {
  std::map<std::int64_t, std::vector<std::string>> names;
  for (auto& one : RecordTable<CompanyName>(registry, "company_name").where(reader, {}, organisation)) {
    names[one.record.company.value].push_back(std::move(one.record.name));
  }
  std::vector<CompanyCard> cards;
  for (auto& [id, owner, version, company] :
       RecordTable<Company>(registry, "company").where(reader, {{"merged_into", Compare::is_empty}}, organisation)) {
    cards.push_back({.id = id,
                     .number = company.business_number,
                     .corporate_number = company.corporate_number,
                     .name = std::move(company.name),
                     .other_names = std::move(names[id]),
                     .representative = company.representative.value_or(""),
                     .address = company.address.value_or(""),
                     .is_branch = company.headquarters.has_value()});
  }
  return cards;
}

}  // namespace geojeom::support
