#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/clocks/due_clock.hpp"
#include "domain/funding/agreement_history.hpp"
#include "domain/funding/agreement_papers.hpp"
#include "domain/funding/agreement_steps.hpp"

namespace geojeom {

/// The money of an agreement by year and source: what was agreed, granted and spent.
struct AgreedMoney {
  int year = 0;
  FundSource source = FundSource::national;
  Won agreed;
  Won granted;
  Won spent;
};

/// Everything about one agreement on a day: where it stands, its rules, papers, money, versions, changes and clocks.
struct AgreementSheet {
  AgreementHistory history;
  Date as_of;
  AgreementStanding standing = AgreementStanding::draft;
  RulesInForce rules{{}};
  std::vector<AgreementPaperState> papers;
  std::vector<AgreedMoney> money;
  std::vector<DueClock> clocks;  ///< of the agreement and its changes

  std::int64_t id() const { return history.matter.agreement.id; }
  std::int64_t organisation() const { return history.matter.agreement.organisation; }
  const Agreement& agreement() const { return history.matter.agreement.record; }
  /// The change that waits for an answer; nullptr when none does.
  const ChangeWithLines* pending() const;
};

/// Errors: FUN-301 no such agreement.
Result<AgreementSheet> agreement_sheet(Reader& reader, const RuleWorld& world, std::int64_t agreement, Date as_of);

/// "R-KIJI 2026-02-13", or that no pack is known for the regime.
std::string rules_named(const AgreementSheet& sheet, Language language);
/// A value as people read it; "–" for nothing.
std::string shown(const TermValue& value);
std::string_view name_of(AgreementStanding standing, Language language);

/// Terms, papers, money, versions and changes as tables.
document::Document agreement_document(const AgreementSheet& sheet, Language language);
/// What differs between two versions, with the changes behind each difference.
document::Document difference_document(const AgreementHistory& history, std::int64_t from, std::int64_t to,
                                       Language language);
/// One change, value by value.
document::Document change_document(const AgreementHistory& history, const ChangeWithLines& change, Language language);

void write_agreement(JsonWriter& json, const AgreementSheet& sheet, Language language);
void write_differences(JsonWriter& json, const AgreementHistory& history, std::int64_t from, std::int64_t to,
                       Language language);
void write_change(JsonWriter& json, const AgreementHistory& history, const ChangeWithLines& change);

}  // namespace geojeom
