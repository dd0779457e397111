#include "domain/funding/settlement_steps.hpp"

#include <fmt/format.h>

#include <set>

#include "domain/funding/records/ledger_entry.hpp"
#include "domain/funding/settlement_states.hpp"
#include "record/registry.hpp"
#include "rules/due_date.hpp"

namespace geojeom {
namespace {

using Step = SettlementStep;

std::string rule_named(std::string_view rule, const SettlementSheet& sheet) {
  return std::string(rule) + (sheet.rules.pack.empty() ? "" : ", " + sheet.rules.pack);
}

Problems check_papers(const SettlementSheet& sheet) {
  std::string ko;
  std::string en;
  for (const auto& paper : sheet.papers) {
    if (!paper.is_missing()) continue;
    ko += (ko.empty() ? "" : ", ") + paper.label.ko;
    en += (en.empty() ? "" : ", ") + paper.label.en;
  }
  if (ko.empty()) return {};
  return {{.code = "FUN-238",
           .field = "state",
           .details = {{"papers", ko}, {"papers_en", en}, {"rule", rule_named("BR-38", sheet)}}}};
}

Problems check_verified(const SettlementSheet& sheet, const Settlement& settlement) {
  if (!sheet.check.verification || settlement.verifier) return {};
  return {{.code = "FUN-237",
           .field = "verifier",
           .details = {{"from", to_text(*sheet.rules.verification_from)}, {"rule", rule_named("BR-39", sheet)}}}};
}

/// What a step asks before it is taken.
Problems check_step(const StepAsked& asked, const SettlementSheet& sheet, const Settlement& settlement) {
  switch (asked.step) {
    case Step::hand_in:
      return check_papers(sheet);
    case Step::confirm:
      return check_verified(sheet, settlement);
    case Step::send_back:
      if (asked.remark.empty()) return {{.code = "FUN-241", .field = "remark"}};
      return {};
    case Step::close:
      if (sheet.owed() == Won(0)) return {};
      return {{.code = "FUN-239",
               .field = "state",
               .details = {{"owed", to_text(sheet.owed())}, {"rule", rule_named("BR-38", sheet)}}}};
    case Step::fall_in_arrears:
      if (settlement.pay_due_on && *settlement.pay_due_on < asked.sheet.as_of) return {};
      return {{.code = "FUN-240",
               .field = "state",
               .details = {{"due", settlement.pay_due_on ? to_text(*settlement.pay_due_on) : std::string("-")},
                           {"rule", rule_named("BR-38", sheet)}}}};
    case Step::review:
    case Step::notify:
      return {};
  }
  return {};
}

/// The refund that closed the year: the last one of the project and year that stands.
std::optional<Id<LedgerEntry>> last_refund(Reader& reader, const SheetRequest& request) {
  const RecordType& type = reader.registry().at("ledger_entry");
  const auto page = reader.list({.type = &type,
                                 .organisation = request.organisation,
                                 .where = {{"project", Compare::equal, {request.project}},
                                           {"year", Compare::equal, {std::int64_t{request.year.year()}}},
                                           {"kind", Compare::equal, {std::string("refund")}},
                                           {"corrects", Compare::is_empty}},
                                 .order = {{"on", true}, {"id", true}},
                                 .limit = 1});
  if (page.rows.empty()) return std::nullopt;
  return Id<LedgerEntry>{page.rows.front().id};
}

void note_step(Reader& reader, const StepAsked& asked, const SettlementSheet& sheet, Settlement& settlement) {
  const Date day = asked.sheet.as_of;
  switch (asked.step) {
    case Step::hand_in:
      sheet.write_amounts(settlement);
      settlement.submitted_on = day;
      break;
    case Step::confirm:
      sheet.write_amounts(settlement);
      settlement.confirmed_on = day;
      break;
    case Step::notify:
      settlement.notified_on = day;
      settlement.pay_due_on = asked.pay_due_on ? asked.pay_due_on : payback_due(reader, sheet, day);
      break;
    case Step::close:
      settlement.returned_on = day;
      settlement.refund_entry = last_refund(reader, asked.sheet);
      break;
    case Step::review:
    case Step::send_back:
    case Step::fall_in_arrears:
      break;
  }
}

bool is_open(SettlementState state) {
  return state == SettlementState::drafting || state == SettlementState::correcting;
}

}  // namespace

std::optional<Date> payback_due(Reader& reader, const SettlementSheet& sheet, Date notified_on) {
  const auto deadline = sheet.packs.deadline("payback");
  if (!deadline || !deadline->span) return std::nullopt;
  const auto due = due_date(deadline, notified_on, read_working_calendar(reader, reader.registry()));
  return due ? std::optional(due->on) : std::nullopt;
}

Saved draft_settlement(Writer& writer, const SheetRequest& request) {
  const auto sheet = settlement_sheet(writer, request);
  if (!sheet) return {.problems = {sheet.problem()}};
  if (sheet->stored && !is_open(sheet->stored->state)) {
    return {.problems = {{.code = "FUN-234", .field = "state", .details = {{"code", sheet->stored->code}}}}};
  }
  Settlement settlement =
      sheet->stored.value_or(Settlement{.code = fmt::format("{}-S{}", sheet->code, request.year.year()),
                                        .project = {request.project},
                                        .year = request.year,
                                        .state = SettlementState::drafting});
  sheet->write_amounts(settlement);
  const RecordType& type = writer.registry().at("settlement");
  if (sheet->record == 0)
    return save_new(writer, type, {.organisation = request.organisation, .row = to_row(type, settlement)});
  const auto stored = writer.find(type, sheet->record);
  return save_change(writer, type, {.id = sheet->record, .version = stored->version, .row = to_row(type, settlement)});
}

Saved take_step(Writer& writer, const StepAsked& asked) {
  const auto sheet = settlement_sheet(writer, asked.sheet);
  if (!sheet) return {.problems = {sheet.problem()}};
  if (!sheet->stored) {
    return {.problems = {{.code = "FUN-242", .field = "year", .details = {{"year", to_text(asked.sheet.year)}}}}};
  }
  Settlement settlement = *sheet->stored;
  const auto next = state_after(settlement.state, asked.step);
  if (!next)
    return {.problems = {no_such_step(settlement.state, settlement_steps[static_cast<std::size_t>(asked.step)])}};
  if (asked.verifier && !asked.verifier->empty()) settlement.verifier = asked.verifier;
  const Problems problems = check_step(asked, *sheet, settlement);
  if (problems.has_errors()) return {.problems = problems};
  note_step(writer, asked, *sheet, settlement);
  settlement.state = *next;
  const RecordType& type = writer.registry().at("settlement");
  const auto stored = writer.find(type, sheet->record);
  return save_change(writer, type, {.id = sheet->record, .version = stored->version, .row = to_row(type, settlement)});
}

Opened open_settlements(Writer& writer, std::int64_t organisation, FiscalYear year, Date as_of) {
  const RecordType& lines = writer.registry().at("funding_line");
  const Condition of_year{"year", Compare::equal, {std::int64_t{year.year()}}};
  std::set<std::int64_t> projects;
  for (const auto& line : writer
                              .aggregate({.type = &lines,
                        .organisation = organisation,
                        .where = {of_year, {"project.period_from", Compare::less_equal, {to_text(as_of)}}},
                        .group_by = {{"project"}},
                        .columns = {{Aggregate::count}}})
                              .lines) {
    projects.insert(*number_in(line.group.front()));
  }
  const RecordType& type = writer.registry().at("settlement");
  writer.scan({.type = &type, .organisation = organisation, .where = {of_year}}, [&](const StoredRow& stored) {
    projects.erase(from_row<Settlement>(type, stored.row).project.value);
    return true;
  });
  Opened opened;
  for (const auto project : projects) {
    const auto saved =
        draft_settlement(writer, {.organisation = organisation, .project = project, .year = year, .as_of = as_of});
    opened.problems.add(saved.problems);
    if (saved.ok()) ++opened.count;
  }
  return opened;
}

}  // namespace geojeom
