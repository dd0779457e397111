#include "domain/funding/settlement_sheet.hpp"

#include <fmt/format.h>

#include <numeric>

#include "domain/clocks/clocks.hpp"
#include "domain/funding/balance.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/disallowance.hpp"
#include "domain/funding/records/funding_line.hpp"
#include "domain/funding/records/ledger_entry.hpp"
#include "domain/funding/records/programme.hpp"
#include "domain/funding/records/project.hpp"
#include "domain/funding/records/sub_programme.hpp"
#include "domain/rules_in_use.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

Won sum_of(const BySource& amounts) { return std::accumulate(amounts.begin(), amounts.end(), Won(0)); }

class SheetQuestion {
 public:
  SheetQuestion(Reader& reader, SettlementSheet& sheet) : reader_(reader), sheet_(sheet) {}

  void ask() {
    read_sources();
    read_items();
    find_record();
    read_disallowed();
    sheet_.refund = refund_of(sheet_.money, sheet_.rules);
    sheet_.check = outside_check_of(sheet_.money, sheet_.rules);
    read_clocks();
    sheet_.papers = settlement_papers(reader_, sheet_.packs, sheet_.record);
    sheet_.carry = carry_rules(sheet_.packs);
  }

 private:
  Balances balances_by(BalanceCut cut) {
    return balances(reader_, {.organisation = sheet_.request.organisation,
                              .cut = cut,
                              .as_of = sheet_.request.as_of,
                              .project = sheet_.request.project,
                              .year = sheet_.request.year.year()});
  }

  /// By source over the lines, so that what was carried over counts where it went.
  void read_sources() {
    const RecordType& type = reader_.registry().at("funding_line");
    for (const auto& line : balances_by(BalanceCut::source).lines) {
      if (text_in(line.key) == nullptr) continue;
      const auto source = source_index(*text_in(line.key));
      sheet_.money.agreed[source] = line.agreed;
      sheet_.money.granted[source] = line.granted;
      sheet_.money.spent[source] = line.spent;
      sheet_.money.interest[source] = line.interest;
      sheet_.refunded[source] = line.refunded;
      sheet_.recovered[source] = line.recovered;
    }
    for (const auto& line : balances_by(BalanceCut::line).lines) {
      const auto* id = number_in(line.key);
      const auto stored = id != nullptr ? reader_.find(type, *id) : std::nullopt;
      if (!stored) continue;
      const auto source = static_cast<std::size_t>(from_row<FundingLine>(type, stored->row).source);
      sheet_.money.granted[source] += line.carried;
    }
  }

  void read_items() {
    const RecordType& type = reader_.registry().at("budget_item");
    for (const auto& line : balances_by(BalanceCut::cost_item).lines) {
      const auto* id = number_in(line.key);
      const auto stored = id != nullptr ? reader_.find(type, *id) : std::nullopt;
      if (!stored) continue;
      const auto item = from_row<BudgetItem>(type, stored->row);
      const auto& category = cost_categories[static_cast<std::size_t>(item.category)];
      sheet_.items.push_back({.item = *id,
                              .name = std::string(category.ko) + (item.name ? " · " + *item.name : ""),
                              .planned = line.agreed,
                              .moved = line.transferred + line.carried,
                              .spent = line.spent});
    }
  }

  void find_record() {
    const RecordType& type = reader_.registry().at("settlement");
    const auto page = reader_.list({.type = &type,
                                    .organisation = sheet_.request.organisation,
                                    .where = {{"project", Compare::equal, {sheet_.request.project}},
                                              {"year", Compare::equal, {std::int64_t{sheet_.request.year.year()}}}},
                                    .limit = 1});
    if (page.rows.empty()) return;
    sheet_.record = page.rows.front().id;
    sheet_.stored = from_row<Settlement>(type, page.rows.front().row);
  }

  void read_disallowed() {
    if (sheet_.record == 0) return;
    const RecordType& type = reader_.registry().at("disallowance");
    const RecordType& entries = reader_.registry().at("ledger_entry");
    reader_.scan({.type = &type, .where = {{"settlement", Compare::equal, {sheet_.record}}}},
                 [&](const StoredRow& stored) {
                   const auto refused = from_row<Disallowance>(type, stored.row);
                   const auto found = reader_.find(entries, refused.entry.value);
                   if (!found) return true;
                   const auto entry = from_row<LedgerEntry>(entries, found->row);
                   sheet_.money.disallowed[static_cast<std::size_t>(entry.source)] += refused.amount;
                   for (auto& item : sheet_.items) {
                     if (entry.budget_item && entry.budget_item->value == item.item) item.disallowed += refused.amount;
                   }
                   return true;
                 });
  }

  void read_clocks() {
    if (sheet_.record == 0) return;
    const WorkingCalendar calendar = read_working_calendar(reader_, reader_.registry());
    for (auto& clock :
         clocks_of(reader_, {.registry = reader_.registry(), .rules = rules_in_use(), .calendar = calendar},
                   {.organisation = sheet_.request.organisation,
                   .project = sheet_.request.project,
                   .today = sheet_.request.as_of})) {
      if (clock.subject_type == "settlement" && clock.subject == sheet_.record)
        sheet_.clocks.push_back(std::move(clock));
    }
  }

  Reader& reader_;
  SettlementSheet& sheet_;
};

template <class T>
std::optional<T> find_record_of(Reader& reader, const char* type_name, std::int64_t id) {
  const RecordType& type = reader.registry().at(type_name);
  const auto stored = reader.find(type, id);
  return stored ? std::optional(from_row<T>(type, stored->row)) : std::nullopt;
}

/// The regime of the project's programme.
std::optional<LegalRegime> regime_of(Reader& reader, const Project& project) {
  const auto sub = find_record_of<SubProgramme>(reader, "sub_programme", project.sub_programme.value);
  const auto programme = sub ? find_record_of<Programme>(reader, "programme", sub->programme.value) : std::nullopt;
  return programme ? programme->regime : std::nullopt;
}

RulesInForce packs_of(std::optional<LegalRegime> regime, Date on) {
  if (!regime) return RulesInForce({});
  return rules_in_use().rules_of_regime(choices_of<LegalRegime>[static_cast<std::size_t>(*regime)].code, on);
}

}  // namespace

Won SettlementSheet::granted() const { return sum_of(money.granted); }
Won SettlementSheet::spent() const { return sum_of(money.spent); }
Won SettlementSheet::disallowed() const { return sum_of(money.disallowed); }
Won SettlementSheet::interest() const { return sum_of(money.interest); }

Won SettlementSheet::refund_due() const {
  return stored && is_decided(stored->state) && stored->refund ? *stored->refund : refund.total();
}

Won SettlementSheet::owed() const {
  if (stored && stored->state == SettlementState::returned) return Won(0);
  return std::max(Won(0), refund_due() - sum_of(refunded) - sum_of(recovered));
}

std::int64_t SettlementSheet::days_late(Date today) const {
  if (!stored || !stored->pay_due_on || owed() == Won(0)) return 0;
  return std::max<std::int64_t>(0, days_between(*stored->pay_due_on, today));
}

Won SettlementSheet::late(Date today) const {
  if (!stored || !stored->pay_due_on || !rules.interest_rate) return Won(0);
  return late_interest(owed(), *stored->pay_due_on, today, *rules.interest_rate);
}

void SettlementSheet::write_amounts(Settlement& settlement) const {
  settlement.granted = granted();
  settlement.spent = spent();
  settlement.disallowed = disallowed();
  settlement.interest = interest();
  settlement.refund = refund.total();
  if (!rules.pack.empty()) settlement.rule_pack = rules.pack;
}

Result<SettlementSheet> settlement_sheet(Reader& reader, const SheetRequest& request) {
  const RecordType& type = reader.registry().at("project");
  const auto stored = reader.find(type, request.project);
  if (!stored || stored->organisation != request.organisation) return Problem{.code = "FUN-232", .field = "project"};
  const auto project = from_row<Project>(type, stored->row);
  SettlementSheet sheet{.request = request, .name = project.name, .code = project.code};
  const auto regime = regime_of(reader, project);
  sheet.rules = settlement_rules(regime, request.year.last_day());
  sheet.packs = packs_of(regime, request.year.last_day());
  SheetQuestion(reader, sheet).ask();
  return sheet;
}

}  // namespace geojeom
