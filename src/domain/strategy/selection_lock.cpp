#include "domain/strategy/selection_lock.hpp"

#include <array>

#include "domain/performance/records/issued_report.hpp"
#include "domain/strategy/records/selection.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {
namespace {

Problem sealed() { return {.code = "STR-123", .field = {}}; }

struct Owner {
  std::string_view field;
  std::string_view type;
};

/// A part names its selection, or a part that does.
constexpr std::array owners{Owner{"selection", "selection"}, Owner{"criterion", "selection_criterion"},
                            Owner{"expert", "selection_expert"}};

bool is_sealed(const RecordType& type, const Row& row) {
  return !is_empty(row[*type.column_index("confirmed_report")]);
}

/// The selection to which a row belongs is sealed; a row of which nothing is known belongs to none.
bool belongs_to_sealed(Reader& reader, const RecordType& type, const Row& row) {
  if (type.name() == "selection") return is_sealed(type, row);
  for (const auto& owner : owners) {
    const auto column = type.column_index(owner.field);
    if (!column) continue;
    const auto* id = std::get_if<std::int64_t>(&row[*column]);
    if (id == nullptr) return false;
    const RecordType& above = reader.registry().at(owner.type);
    const auto stored = reader.find(above, *id);
    return stored && belongs_to_sealed(reader, above, stored->row);
  }
  return false;
}

bool has_experts(Reader& reader, std::int64_t selection) {
  return reader.count({.type = &reader.registry().at("selection_expert"),
                       .where = {{"selection", Compare::equal, {selection}}}}) > 0;
}

bool was_issued(Reader& reader, const std::string& number) {
  return reader.count(
             {.type = &reader.registry().at("issued_report"),
              .where = {{"code", Compare::equal, {number}}, {"kind", Compare::equal, {std::string("selection")}}}}) > 0;
}

}  // namespace

Problems admit_selection(Reader& reader, const RecordType& type, const Asked& asked) {
  const bool is_change = asked.before != nullptr;
  if (is_change && *asked.before == asked.row) return {};
  if (is_change && is_sealed(type, *asked.before)) return {sealed()};
  const auto now = from_row<Selection>(type, asked.row);
  if (now.confirmed_report && !was_issued(reader, *now.confirmed_report)) {
    return {{.code = "STR-128", .field = "confirmed_report"}};
  }
  const bool is_confirmed_by_hand = is_change && now.state == SelectionState::confirmed &&
                                    from_row<Selection>(type, *asked.before).state != SelectionState::confirmed &&
                                    has_experts(reader, asked.id);
  return is_confirmed_by_hand ? Problems{{.code = "STR-128", .field = "state"}} : Problems{};
}

Problems admit_selection_part(Reader& reader, const RecordType& type, const Asked& asked) {
  const bool is_change = asked.before != nullptr;
  if (is_change && *asked.before == asked.row) return {};
  const bool is_locked =
      belongs_to_sealed(reader, type, asked.row) || (is_change && belongs_to_sealed(reader, type, *asked.before));
  return is_locked ? Problems{sealed()} : Problems{};
}

Problems admit_removal_of_strategy(Reader& reader, const RecordType& type, const StoredRow& stored) {
  return belongs_to_sealed(reader, type, stored.row) ? Problems{sealed()} : Problems{};
}

}  // namespace geojeom
