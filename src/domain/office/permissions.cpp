#include "domain/office/permissions.hpp"

#include <algorithm>

#include "record/lookup.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr PermissionRow rows[] = {
#define PERMIT(role, subject, rights, limit) {role, subject, rights, Limit::limit},
#include "domain/office/permissions.def"
#undef PERMIT
};

/// How near a row is to a type: its own name, its room, everything; 0 when it is about something else.
int nearness(const PermissionRow& row, const RecordType& type) {
  if (row.subject == type.name()) return 3;
  if (row.subject == type.room()) return 2;
  return row.subject == "*" ? 1 : 0;
}

/// Over which column a record of the type belongs to a record of `target`: its own reference, or one over another
/// record; empty when there is none. Required references come first, for an empty one belongs to nobody.
ColumnPath path_to(const Registry& registry, const RecordType& type, std::string_view target) {
  if (type.name() == target) return "id";
  for (const bool required : {true, false}) {
    for (const auto& field : type.fields()) {
      if (field.to == target && field.required == required) return std::string(field.name);
    }
  }
  for (const auto& field : type.fields()) {
    if (field.to.empty() || field.to == type.name() || !field.required) continue;
    for (const auto& further : registry.at(field.to).fields()) {
      if (further.to == target) return std::string(field.name) + "." + std::string(further.name);
    }
  }
  return {};
}

std::vector<Value> values_of(const std::vector<std::int64_t>& ids) { return {ids.begin(), ids.end()}; }

/// What anybody may see of a type; nothing for types that are not published.
std::optional<std::vector<Condition>> published(const RecordType& type) {
  if (type.name() == "call") {
    return {{{.column = "state", .compare = Compare::in, .values = {"planned", "open", "closed", "reopened"}},
             {.column = "published_on", .compare = Compare::is_set}}};
  }
  if (type.name() == "equipment") {
    return {{{.column = "use_scope", .compare = Compare::in, .values = {"shared_service", "shared_allowed"}}}};
  }
  if (type.name() == "event") return std::vector<Condition>{};
  return std::nullopt;
}

Condition own_organisations(const Caller& caller, const RecordType& type) {
  auto organisations = values_of(caller.organisations);
  if (type.text().shared) organisations.push_back(common_organisation);
  if (organisations.size() == 1) return {.column = "organisation", .values = std::move(organisations)};
  return {.column = "organisation", .compare = Compare::in, .values = std::move(organisations)};
}

std::optional<std::vector<Condition>> owned(const Registry& registry, const RecordType& type, std::string_view target,
                                            std::vector<std::int64_t> ids) {
  auto path = path_to(registry, type, target);
  if (path.empty() || ids.empty()) return std::nullopt;
  return {{{.column = std::move(path), .compare = Compare::in, .values = values_of(ids)}}};
}

}  // namespace

std::span<const PermissionRow> permission_rows() { return rows; }

Limit limit_of(std::string_view role, const RecordType& type, Right right) {
  const PermissionRow* nearest = nullptr;
  int best = 0;
  for (const auto& row : rows) {
    if (row.role != role) continue;
    const int near = nearness(row, type);
    if (near > best) {
      best = near;
      nearest = &row;
    }
  }
  if (nearest == nullptr || nearest->rights.find(static_cast<char>(right)) == std::string_view::npos) {
    return Limit::nothing;
  }
  return nearest->limit;
}

Limit limit_of(const Caller& caller, const RecordType& type, Right right) {
  Limit widest = Limit::nothing;
  for (const auto& held : caller.roles) widest = std::max(widest, limit_of(held.role, type, right));
  return widest;
}

bool may(const Caller& caller, std::string_view action) {
  return std::any_of(std::begin(rows), std::end(rows), [&](const PermissionRow& row) {
    return row.subject.starts_with("act:") && row.subject.substr(4) == action && caller.holds(row.role);
  });
}

std::optional<std::vector<Condition>> conditions_for(const Caller& caller, const Registry& registry,
                                                     const RecordType& type, Right right) {
  std::optional<std::vector<Condition>> found;
  switch (limit_of(caller, type, right)) {
    case Limit::nothing:
      return std::nullopt;
    case Limit::published:
      return published(type);
    case Limit::account:
      found = owned(registry, type, "user_account", {caller.user});
      break;
    case Limit::reviews:
      found = owned(registry, type, "application", caller.reviewed_applications);
      if (found && type.name() == "review") {
        found->push_back({.column = "reviewer_number", .values = {caller.login}});
      }
      break;
    case Limit::company:
      found = owned(registry, type, "company",
                    caller.company ? std::vector<std::int64_t>{*caller.company} : std::vector<std::int64_t>{});
      break;
    case Limit::organisation:
      found.emplace();
      if (caller.is_anonymous()) {
        found->push_back({.column = "organisation", .values = {common_organisation}});
        return found;
      }
      break;
  }
  if (!found) return std::nullopt;
  if (right == Right::read) {
    found->push_back(own_organisations(caller, type));
  } else {
    found->push_back({.column = "organisation", .values = {caller.organisation}});
  }
  return found;
}

Problems check_right(const Caller& caller, const Registry& registry, Reader& reader, const RecordType& type,
                     const StoredRow& stored, Right right) {
  const auto conditions = conditions_for(caller, registry, type, right);
  if (!conditions) return {{.code = "OFF-201", .details = {{"type", std::string(type.label(Language::ko))}, {"type_en", std::string(type.label(Language::en))}}}};
  Query query{.type = &type, .where = *conditions, .limit = 1};
  query.where.push_back({.column = "id", .values = {stored.id}});
  if (reader.list(query).rows.empty()) return {{.code = "OFF-202"}};
  return {};
}

}  // namespace geojeom
