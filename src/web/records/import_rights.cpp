#include "web/records/import_rights.hpp"

#include <algorithm>

#include "domain/office/masking.hpp"
#include "record/registry.hpp"

namespace geojeom {

const std::optional<std::vector<Condition>>& ImportRights::writable(const RecordType& type) {
  const auto known = writable_.find(&type);
  if (known != writable_.end()) return known->second;
  return writable_.emplace(&type, conditions_for(caller_, registry_, type, Right::write)).first->second;
}

/// Told from the row itself, which may not be stored yet. A path leads over one reference at most.
bool ImportRights::meets(const RecordType& type, const StoredRow& record, const Condition& condition) {
  if (condition.compare != Compare::equal && condition.compare != Compare::in) return false;
  Value value;
  const auto dot = condition.column.find('.');
  const auto index = type.column_index(std::string_view(condition.column).substr(0, dot));
  if (condition.column == "organisation" && !index) {
    value = record.organisation;
  } else if (condition.column == "id") {
    value = record.id;
  } else if (index && dot == std::string::npos) {
    value = record.row[*index];
  } else if (index) {
    const RecordType& target = registry_.at(type.columns()[*index].field->to);
    const auto* id = number_in(record.row[*index]);
    const auto further = target.column_index(std::string_view(condition.column).substr(dot + 1));
    const auto stored = id == nullptr ? std::nullopt : writer_.find(target, *id);
    if (stored && further) value = stored->row[*further];
  }
  return std::find(condition.values.begin(), condition.values.end(), value) != condition.values.end();
}

Problems ImportRights::check(const RecordType& type, const StoredRow& record) {
  const auto& conditions = writable(type);
  const bool is_permitted = conditions && std::ranges::all_of(*conditions, [&](const Condition& condition) {
                              return meets(type, record, condition);
                            });
  if (is_permitted) return {};
  return {{.code = "OFF-202"}};
}

Problems ImportRights::check_new(const RecordType& type, const NewRecord& record) {
  // A number that is not there and one that is somebody else's are told alike, so neither makes a new record.
  if (record.id != 0) return {{.code = "OFF-202"}};
  return check(type, {.organisation = record.organisation, .row = record.row});
}

Problems ImportRights::check_change(const RecordType& type, const StoredRow& before, Row& after) {
  if (auto problems = check(type, before); problems.has_errors()) return problems;
  Row masked = before.row;
  mask_personal(type, masked);
  for (std::size_t i = 0; i < after.size(); ++i) {
    const bool is_masked = type.columns()[i].field->personal && !is_empty(before.row[i]) && after[i] == masked[i];
    if (is_masked) after[i] = before.row[i];
  }
  return check(type, {.id = before.id, .organisation = before.organisation, .row = after});
}

}  // namespace geojeom
