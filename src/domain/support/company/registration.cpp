#include "domain/support/company/registration.hpp"

#include "domain/support/records/company.hpp"

namespace geojeom::support {

Acted decide_registration(Writer& writer, const Registry& registry, const RegistrationDecided& decided) {
  const RecordTable<CompanyRegistration> registrations(registry, "company_registration");
  const RecordTable<Company> companies(registry, "company");
  auto stored = registrations.find(writer, decided.registration);
  if (!stored) return refused({missing_record(decided.registration)});
  auto& registration = stored->record;
  if (registration.state != RegistrationState::requested) return refused({{.code = "SUP-195", .field = "state"}});
  registration.state = decided.is_confirmed ? RegistrationState::confirmed : RegistrationState::refused;
  registration.decided_by = decided.decided_by;
  registration.decided_on = decided.on;
  if (decided.is_confirmed) {
    const auto known = companies.where(
        writer, {{"business_number", Compare::equal, {registration.business_number.digits()}}}, stored->organisation);
    if (!known.empty()) {
      registration.company = known.front().record.merged_into.value_or(known.front().ref());
    } else {
      Company company{};
      company.business_number = registration.business_number;
      company.name = registration.company_name;
      company.region = decided.region;
      company.status = BusinessStatus::unknown;
      const Acted made = companies.add(writer, stored->organisation, company);
      if (!made.ok()) return made;
      registration.company = Id<Company>{made.id};
    }
  }
  return registrations.change(writer, *stored);
}

}  // namespace geojeom::support
