#pragma once

#include <optional>
#include <string>

#include "domain/funding/records/agreement.hpp"
#include "domain/funding/records/agreement_change.hpp"
#include "domain/funding/records/agreement_change_line.hpp"
#include "domain/funding/records/project.hpp"
#include "domain/rule_world.hpp"

namespace geojeom {

/// A record and its place in the store.
template <class T>
struct Placed {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  std::int64_t version = 0;
  T record{};
};

/// One record of a type; nothing when it is not there.
template <class T>
std::optional<Placed<T>> find_placed(Reader& reader, std::string_view type_name, std::int64_t id) {
  const RecordType& type = reader.registry().at(type_name);
  const auto stored = reader.find(type, id);
  if (!stored) return std::nullopt;
  return Placed<T>{stored->id, stored->organisation, stored->version, from_row<T>(type, stored->row)};
}

/// Every record of a type that meets one condition, by id.
template <class T>
std::vector<Placed<T>> placed_where(Reader& reader, std::string_view type_name, Condition condition) {
  const RecordType& type = reader.registry().at(type_name);
  std::vector<Placed<T>> found;
  reader.scan({.type = &type, .where = {std::move(condition)}}, [&](const StoredRow& stored) {
    found.push_back({stored.id, stored.organisation, stored.version, from_row<T>(type, stored.row)});
    return true;
  });
  return found;
}

/// An agreement with its project, the regime that governs it and the bodies that decide on its changes.
struct AgreementCase {
  Placed<Agreement> agreement;
  std::optional<Placed<Project>> project;
  std::string regime;         ///< empty where the programme names none
  std::string managing_body;  ///< who decides on changes for the giver of the money; empty where none is entered
  bool has_stages = false;
};

/// Errors: FUN-301 no such agreement.
Result<AgreementCase> load_agreement_case(Reader& reader, std::int64_t agreement);

/// The last day of the project's year that a day lies in: of a phase that holds it, else of the calendar year or the
/// agreement, whichever is first.
Date project_year_end(Reader& reader, const AgreementCase& asked, Date on);

/// The rules that govern an agreement on a day; empty where no pack is known for its regime.
RulesInForce rules_of(const AgreementCase& asked, const RuleBook& rules, Date on);

/// By which the suspension of that day is remembered: an agreement can be suspended more than once.
inline std::string suspended_code(const Agreement& agreement) {
  return agreement.code + "@" + to_text(*agreement.suspended_on);
}

/// Writes the version of the rules that decided into a record that has `rule_pack` and `rule_version`.
template <class T>
void stamp(T& record, const RulesInForce& rules) {
  if (rules.empty()) return;
  const PackStamp stamp = rules.main().pack->stamp();
  record.rule_pack = stamp.id;
  record.rule_version = stamp.version;
}

}  // namespace geojeom
