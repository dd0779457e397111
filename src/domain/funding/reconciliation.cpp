#include "domain/funding/reconciliation.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/funding/reconciliation_method.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

std::size_t place(MatchResult result) { return static_cast<std::size_t>(result); }

std::vector<Condition> in_period(const ReconcileRequest& request, Period period) {
  std::vector<Condition> where{{"on", Compare::greater_equal, {to_text(period.first())}},
                               {"on", Compare::less_equal, {to_text(period.last())}}};
  if (request.project) where.push_back({"project", Compare::equal, {*request.project}});
  return where;
}

std::vector<Condition> of_lines(const ReconcileRequest& request) {
  auto where = in_period(request, request.period);
  if (request.system) {
    const auto& code = statement_systems[static_cast<std::size_t>(*request.system)].code;
    where.push_back({"system", Compare::equal, {std::string(code)}});
  }
  return where;
}

struct StoredLine {
  StoredRow stored;
  StatementLine line;
};

std::vector<StoredLine> lines_of(Reader& reader, const ReconcileRequest& request) {
  const RecordType& type = reader.registry().at("statement_line");
  std::vector<StoredLine> lines;
  reader.scan(
      {.type = &type, .organisation = request.organisation, .where = of_lines(request), .order = {{"on"}, {"id"}}},
      [&](const StoredRow& stored) {
        lines.push_back({stored, from_row<StatementLine>(type, stored.row)});
        return true;
      });
  return lines;
}

bool is_compared(LedgerKind kind) {
  return kind == LedgerKind::spend || kind == LedgerKind::refund || kind == LedgerKind::grant ||
         kind == LedgerKind::interest || kind == LedgerKind::income || kind == LedgerKind::recover;
}

/// Entries of the period and a few days around it, less their corrections; those taken back in full are left out.
std::map<std::int64_t, LedgerEntry> entries_of(Reader& reader, const ReconcileRequest& request, int around) {
  const RecordType& type = reader.registry().at("ledger_entry");
  std::map<std::int64_t, LedgerEntry> entries;
  std::map<std::string, Won> corrected;
  const Period wide =
      Period::checked(request.period.first().plus_days(-around), request.period.last().plus_days(around));
  reader.scan({.type = &type, .organisation = request.organisation, .where = in_period(request, wide)},
              [&](const StoredRow& stored) {
                auto entry = from_row<LedgerEntry>(type, stored.row);
                if (!entry.corrects && is_compared(entry.kind)) entries.emplace(stored.id, std::move(entry));
                return true;
              });
  AggregateQuery query{.type = &type,
                       .organisation = request.organisation,
                       .where = {{"corrects", Compare::is_set}},
                       .group_by = {{"corrects"}},
                       .columns = {{Aggregate::sum, "amount"}}};
  if (request.project) query.where.push_back({"project", Compare::equal, {*request.project}});
  for (const auto& line : reader.aggregate(query).lines)
    corrected[*text_in(line.group[0])] = Won(*number_in(line.values[0]));
  for (auto& [id, entry] : entries) {
    if (const auto found = corrected.find(entry.code); found != corrected.end()) entry.amount += found->second;
  }
  std::erase_if(entries, [](const auto& each) { return each.second.amount == Won(0); });
  return entries;
}

StatementFacts facts_of(const StoredLine& each) {
  const auto& line = each.line;
  return {.id = each.stored.id,
          .system = line.system,
          .project = line.project ? line.project->value : 0,
          .on = line.on,
          .paid = line.paid.value_or(Won(0)),
          .received = line.received.value_or(Won(0)),
          .payee = line.payee.value_or(""),
          .payee_number = line.payee_number ? to_text(*line.payee_number) : "",
          .evidence = line.evidence_number.value_or("")};
}

EntryFacts facts_of(std::int64_t id, const LedgerEntry& entry) {
  return {.id = id,
          .project = entry.project.value,
          .pays = entry.kind == LedgerKind::spend || entry.kind == LedgerKind::refund,
          .on = entry.on,
          .amount = entry.amount,
          .payee = entry.vendor.value_or(""),
          .payee_number = entry.vendor_number ? to_text(*entry.vendor_number) : "",
          .evidence = entry.evidence_number.value_or("")};
}

StatementLine with_match(StatementLine line, const LineMatch& match) {
  line.result = match.result;
  line.entry = match.entry == 0 ? std::nullopt : std::optional(Id<LedgerEntry>{match.entry});
  line.difference = match.entry == 0 ? std::nullopt : std::optional(match.difference);
  return line;
}

/// A person's word stays: what has a remark is not compared again.
bool is_decided(const StatementLine& line) { return line.result == MatchResult::settled || line.remark; }

}  // namespace

Compared compare_statements(Writer& writer, const ReconcileRequest& request) {
  const RecordType& type = writer.registry().at("statement_line");
  const auto lines = lines_of(writer, request);
  auto entries = entries_of(writer, request, request.days_apart);
  std::vector<StatementFacts> open;
  std::map<std::int64_t, const StoredLine*> by_id;
  for (const auto& each : lines) {
    if (is_decided(each.line)) {
      if (each.line.entry) entries.erase(each.line.entry->value);
      continue;
    }
    open.push_back(facts_of(each));
    by_id[each.stored.id] = &each;
  }
  std::vector<EntryFacts> facts;
  for (const auto& [id, entry] : entries) facts.push_back(facts_of(id, entry));
  Compared compared{.lines = open.size()};
  for (const auto& match : match_lines(open, facts, request.days_apart)) {
    const StoredLine& each = *by_id.at(match.line);
    Row row = to_row(type, with_match(each.line, match));
    if (row == each.stored.row) continue;
    const auto saved =
        save_change(writer, type, {.id = each.stored.id, .version = each.stored.version, .row = std::move(row)});
    compared.problems.add(saved.problems);
    ++compared.changed;
  }
  return compared;
}

Reconciliation reconciliation(Reader& reader, const ReconcileRequest& request) {
  Reconciliation found{.request = request};
  const RecordType& entries = reader.registry().at("ledger_entry");
  std::set<std::int64_t> matched;
  const auto lines = lines_of(reader, request);
  for (const auto& each : lines) {
    ++found.counts[place(each.line.result)];
    found.sums[place(each.line.result)] += moved_by(each.line);
    if (each.line.entry) matched.insert(each.line.entry->value);
    if (request.result && each.line.result != *request.result) continue;
    ReconciledLine line{.id = each.stored.id, .line = each.line};
    if (each.line.entry) {
      if (const auto stored = reader.find(entries, each.line.entry->value))
        line.entry_code = from_row<LedgerEntry>(entries, stored->row).code;
    }
    found.lines.push_back(std::move(line));
  }
  const auto is_done = [](MatchResult result) {
    return result == MatchResult::matched || result == MatchResult::settled;
  };
  std::stable_sort(found.lines.begin(), found.lines.end(), [&](const ReconciledLine& a, const ReconciledLine& b) {
    return is_done(a.line.result) < is_done(b.line.result);
  });
  if (lines.empty()) return found;
  for (auto& [id, entry] : entries_of(reader, request, 0)) {
    if (entry.kind == LedgerKind::spend && !matched.contains(id)) found.missing.push_back({id, std::move(entry)});
  }
  return found;
}

}  // namespace geojeom
