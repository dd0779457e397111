#include "exchange/import/reference_finder.hpp"

#include "record/lookup.hpp"

namespace geojeom {

Result<std::int64_t> ReferenceFinder::find(const RecordType& type, std::int64_t organisation, const std::string& text) {
  std::string key = type.name() + '\n' + std::to_string(organisation) + '\n' + text;
  if (const auto known = found_.find(key); known != found_.end()) return known->second;
  auto id = find_meant(reader_, type, organisation, text);
  if (id) {
    if (found_.size() >= remembered_max) found_.clear();
    found_.emplace(std::move(key), *id);
  }
  return id;
}

Result<std::int64_t> ReferenceFinder::tenant(const std::string& name) {
  if (const auto known = tenants_.find(name); known != tenants_.end()) return known->second;
  const auto id = find_tenant(reader_, registry_, name);
  if (!id) return Problem{.code = "IMP-104", .field = "organisation", .details = {{"value", name}}};
  tenants_.emplace(name, *id);
  return *id;
}

std::string ReferenceFinder::name_of_tenant(std::int64_t id) {
  const auto [known, fresh] = names_.try_emplace(id);
  if (fresh) {
    const RecordType& type = registry_.at("organisation");
    if (const auto stored = reader_.find(type, id)) known->second = title_of(type, stored->row, Language::ko);
  }
  return known->second;
}

}  // namespace geojeom
