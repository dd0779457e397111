#pragma once

#include "domain/funding/agreement_sheet.hpp"
#include "web/components.hpp"
#include "web/visit.hpp"

namespace geojeom {

std::string agreement_address(std::int64_t agreement, std::string_view rest = {});
Tone tone_of(AgreementStanding standing);

/// Whether the caller may change agreements of an organisation.
bool may_write_agreements(Visit& visit, std::int64_t organisation);

/// The agreement in the address, as the caller may see it; nothing when there is none.
std::optional<AgreementSheet> sheet_in_address(Visit& visit);

/// The rules in use and the days off as the office keeps them. The calendar outlives what is made of it.
struct RuleDesk {
  WorkingCalendar calendar;
  const Registry& registry;
  RuleWorld world() const;
};
RuleDesk rule_desk(Visit& visit);

/// A day that was typed; a problem of its field when it is none.
std::optional<Date> day_typed(Visit& visit, const char* field, Problems& problems);
/// The version that the form was written from.
std::optional<std::int64_t> version_typed(Visit& visit);

/// Deadlines of the agreement, each leading to how its day came about.
void write_agreement_clocks(Html& html, Visit& visit, const AgreementSheet& sheet);
/// The forms of what can be done next.
void write_agreement_steps(Html& html, Visit& visit, const AgreementSheet& sheet);
/// The forms of papers that are still missing.
void write_paper_forms(Html& html, Visit& visit, const AgreementSheet& sheet);

}  // namespace geojeom
