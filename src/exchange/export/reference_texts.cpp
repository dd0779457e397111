#include "exchange/export/reference_texts.hpp"

#include "record/lookup.hpp"

namespace geojeom {

const std::string& ReferenceTexts::of(const RecordType& type, std::int64_t organisation, std::int64_t id) {
  if (texts_.size() >= remembered_max) texts_.clear();
  const auto [known, fresh] = texts_.try_emplace({&type, organisation, id});
  if (!fresh) return known->second;
  std::string text = reference_text(reader_, type, id);
  const auto meant = find_meant(reader_, type, organisation, text);
  if (!meant || *meant != id) text = "#" + std::to_string(id);
  return known->second = std::move(text);
}

const std::string& ReferenceTexts::of_tenant(std::int64_t id) {
  const auto [known, fresh] = tenants_.try_emplace(id);
  if (fresh) {
    const RecordType& type = registry_.at("organisation");
    if (const auto stored = reader_.find(type, id)) known->second = title_of(type, stored->row, Language::ko);
  }
  return known->second;
}

}  // namespace geojeom
