#include "record/lookup.hpp"

#include <fmt/format.h>

#include "core/text.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

Problem not_found(std::string_view text) { return {.code = "REC-108", .details = {{"value", std::string(text)}}}; }

/// Records whose column holds exactly what the text says, in the organisation or in the common one.
std::vector<std::int64_t> ids_where(Reader& reader, const RecordType& type, std::int64_t organisation, const Condition& condition) {
  std::vector<std::int64_t> ids;
  for (const std::int64_t owner : {organisation, common_organisation}) {
    Query query{.type = &type, .organisation = owner, .where = {condition}, .limit = 2};
    for (const auto& stored : reader.list(query).rows) ids.push_back(stored.id);
    if (!ids.empty() || organisation == common_organisation) break;
  }
  return ids;
}

std::optional<Condition> condition_on(const RecordType& type, std::size_t index, std::string_view text) {
  const Column& column = type.columns()[index];
  const auto value = parse_value(column, text);
  if (!value || is_empty(*value)) return std::nullopt;
  return Condition{.column = column.name, .values = {*value}};
}

}  // namespace

Result<std::int64_t> find_tenant(Reader& reader, const Registry& registry, std::string_view name) {
  const RecordType& type = registry.at("organisation");
  const Query query{.type = &type, .where = {{.column = "name", .values = {to_nfc(trim(name))}}}, .limit = 0};
  std::int64_t tenant = 0;
  reader.scan(query, [&](const StoredRow& stored) {
    if (stored.id == stored.organisation) tenant = stored.id;
    return tenant == 0;
  });
  if (tenant == 0) return not_found(name);
  return tenant;
}

Result<std::int64_t> only_tenant(Reader& reader, const Registry& registry) {
  std::vector<std::int64_t> tenants;
  std::string names;
  const RecordType& type = registry.at("organisation");
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    if (stored.id != stored.organisation || stored.id == common_organisation) return true;
    tenants.push_back(stored.id);
    names += (names.empty() ? "" : ", ") + title_of(type, stored.row, Language::ko);
    return true;
  });
  if (tenants.size() == 1) return tenants.front();
  return Problem{.code = "REC-113", .field = "--organisation", .details = {{"choices", names.empty() ? "-" : names}}};
}

Result<std::int64_t> find_meant(Reader& reader, const RecordType& type, std::int64_t organisation, std::string_view text) {
  text = trim(text);
  if (text.starts_with('#')) {
    static const Column reference{.name = "id", .ko = {}, .en = {}, .kind = Kind::reference};
    const auto id = parse_value(reference, text);
    if (id && reader.find(type, *number_in(*id))) return *number_in(*id);
    return not_found(text);
  }
  std::vector<std::size_t> candidates;
  if (type.key_columns().size() == 1) candidates.push_back(type.key_columns().front());
  if (type.title_column()) candidates.push_back(*type.title_column());
  for (const auto index : candidates) {
    const auto condition = condition_on(type, index, text);
    if (!condition) continue;
    const auto ids = ids_where(reader, type, organisation, *condition);
    if (ids.size() == 1) return ids.front();
    if (ids.size() > 1) return Problem{.code = "REC-110", .details = {{"value", std::string(text)}}};
  }
  return not_found(text);
}

std::string reference_text(Reader& reader, const RecordType& type, std::int64_t id) {
  if (type.key_columns().size() == 1) {
    const auto stored = reader.find(type, id);
    const auto key = type.key_columns().front();
    if (stored && !is_empty(stored->row[key]) && type.columns()[key].kind != Kind::reference) {
      return plain_value(type.columns()[key], stored->row[key]);
    }
  }
  return fmt::format("#{}", id);
}

std::optional<StoredRow> find_by_key(Reader& reader, const RecordType& type, std::int64_t organisation, const Row& row) {
  if (type.key_columns().empty()) return std::nullopt;
  Query query{.type = &type, .organisation = organisation, .limit = 1};
  for (const auto index : type.key_columns()) {
    if (is_empty(row[index])) return std::nullopt;
    query.where.push_back({.column = type.columns()[index].name, .values = {row[index]}});
  }
  Page page = reader.list(query);
  if (page.rows.empty()) return std::nullopt;
  return std::move(page.rows.front());
}

}  // namespace geojeom
