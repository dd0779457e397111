#include "domain/office/caller.hpp"

#include <algorithm>

#include "domain/office/records/delegation.hpp"
#include "domain/office/records/role_assignment.hpp"
#include "domain/office/records/user_account.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

std::string code_of(UserRole role) { return std::string(choices_of<UserRole>[static_cast<std::size_t>(role)].code); }

bool holds_on(const std::optional<Period>& period, Date day) { return !period || period->contains(day); }

void add_roles_of(Reader& reader, const Registry& registry, std::int64_t user, Date today, Caller& caller) {
  const RecordType& type = registry.at("role_assignment");
  reader.scan({.type = &type, .where = {{.column = "user", .values = {user}}}}, [&](const StoredRow& stored) {
    const auto assignment = from_row<RoleAssignment>(type, stored.row);
    HeldRole held{.role = code_of(assignment.role), .scope = assignment.scope};
    const bool is_new = std::find(caller.roles.begin(), caller.roles.end(), held) == caller.roles.end();
    if (is_new && holds_on(assignment.period, today)) caller.roles.push_back(std::move(held));
    return true;
  });
}

/// Who stands in for somebody acts with that person's roles, but never administers for them.
void add_delegated_roles(Reader& reader, const Registry& registry, Date today, Caller& caller) {
  const RecordType& type = registry.at("delegation");
  std::vector<std::int64_t> givers;
  reader.scan({.type = &type, .where = {{.column = "taker", .values = {caller.user}}}}, [&](const StoredRow& stored) {
    const auto delegation = from_row<Delegation>(type, stored.row);
    if (delegation.period.contains(today)) givers.push_back(delegation.giver.value);
    return true;
  });
  Caller lent;
  for (const auto giver : givers) add_roles_of(reader, registry, giver, today, lent);
  for (auto& held : lent.roles) {
    if (held.role != "administrator" && !caller.holds(held.role)) caller.roles.push_back(std::move(held));
  }
}

/// Tenants whose region lies in the overseer's scope; "전체" is all of them.
void add_overseen(Reader& reader, const Registry& registry, Caller& caller) {
  const RecordType& type = registry.at("organisation");
  const auto region_column = type.column_index("region").value();
  for (const auto& held : caller.roles) {
    if (held.role != "overseer") continue;
    reader.scan({.type = &type}, [&](const StoredRow& stored) {
      const bool is_tenant = stored.id == stored.organisation && stored.id != common_organisation;
      const auto* region = text_in(stored.row[region_column]);
      const bool is_in_scope = held.scope == "전체" || (region != nullptr && region->starts_with(held.scope));
      if (is_tenant && is_in_scope) caller.organisations.push_back(stored.id);
      return true;
    });
  }
  std::sort(caller.organisations.begin(), caller.organisations.end());
  caller.organisations.erase(std::unique(caller.organisations.begin(), caller.organisations.end()),
                             caller.organisations.end());
}

void add_reviewed(Reader& reader, const Registry& registry, Caller& caller) {
  if (!caller.holds("evaluator")) return;
  const RecordType& type = registry.at("review");
  const auto application = type.column_index("application").value();
  reader.scan({.type = &type,
               .organisation = caller.organisation,
               .where = {{.column = "reviewer_number", .values = {caller.login}}}},
              [&](const StoredRow& stored) {
                caller.reviewed_applications.push_back(*number_in(stored.row[application]));
                return true;
              });
}

}  // namespace

bool Caller::holds(std::string_view role) const {
  return std::any_of(roles.begin(), roles.end(), [&](const HeldRole& held) { return held.role == role; });
}

std::string Caller::account() const { return login; }

Caller anonymous_caller() { return {.roles = {{.role = "anonymous", .scope = ""}}}; }

std::optional<Caller> load_caller(Reader& reader, const Registry& registry, std::int64_t user, Date today) {
  const RecordType& type = registry.at("user_account");
  const auto stored = reader.find(type, user);
  if (!stored) return std::nullopt;
  const auto account = from_row<UserAccount>(type, stored->row);
  if (account.state != AccountState::active) return std::nullopt;
  Caller caller{.user = user,
                .login = account.login,
                .name = account.name,
                .organisation = stored->organisation,
                .organisations = {stored->organisation},
                .language = account.language.value_or("ko")};
  if (account.company) caller.company = account.company->value;
  const RecordType& organisations = registry.at("organisation");
  if (const auto own = reader.find(organisations, caller.organisation)) {
    caller.organisation_name = title_of(organisations, own->row, Language::ko);
  }
  add_roles_of(reader, registry, user, today, caller);
  add_delegated_roles(reader, registry, today, caller);
  add_overseen(reader, registry, caller);
  add_reviewed(reader, registry, caller);
  return caller;
}

}  // namespace geojeom
