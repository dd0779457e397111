#include "domain/funding/ledger_book.hpp"

#include <algorithm>
#include <map>

#include "domain/funding/records/project.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

BalanceRequest cut_of(const BookRequest& request, BalanceCut cut) {
  return {.organisation = request.organisation,
          .cut = cut,
          .as_of = request.as_of,
          .project = request.project,
          .year = cut == BalanceCut::year ? std::nullopt : request.year};
}

void mark_undone(std::vector<BookEntry>& entries) {
  std::map<std::string, Won> left;
  for (const auto& each : entries) left[each.entry.corrects.value_or(each.entry.code)] += each.entry.amount;
  for (auto& each : entries) each.is_undone = !each.entry.corrects && left[each.entry.code] == Won(0);
}

std::vector<BookEntry> entries_of(Reader& reader, const BookRequest& request) {
  const RecordType& type = reader.registry().at("ledger_entry");
  Query query{
      .type = &type,
      .organisation = request.organisation,
      .where = {{"project", Compare::equal, {request.project}}, {"on", Compare::less_equal, {to_text(request.as_of)}}}};
  if (request.year) query.where.push_back({"year", Compare::equal, {std::int64_t{*request.year}}});
  std::vector<BookEntry> entries;
  reader.scan(query, [&](const StoredRow& stored) {
    entries.push_back({.id = stored.id, .entry = from_row<LedgerEntry>(type, stored.row)});
    return true;
  });
  mark_undone(entries);
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    return a.entry.on != b.entry.on ? b.entry.on < a.entry.on : b.id < a.id;
  });
  return entries;
}

}  // namespace

Result<LedgerBook> ledger_book(Reader& reader, const BookRequest& request) {
  const RecordType& type = reader.registry().at("project");
  const auto stored = reader.find(type, request.project);
  if (!stored || stored->organisation != request.organisation) return Problem{.code = "FUN-232", .field = "project"};
  const auto project = from_row<Project>(type, stored->row);
  return LedgerBook{.request = request,
                    .name = project.name,
                    .code = project.code,
                    .lines = balances(reader, cut_of(request, BalanceCut::line)),
                    .items = balances(reader, cut_of(request, BalanceCut::cost_item)),
                    .sources = balances(reader, cut_of(request, BalanceCut::source)),
                    .years = balances(reader, cut_of(request, BalanceCut::year)),
                    .entries = entries_of(reader, request)};
}

std::string_view label(LedgerKind kind, Language language) {
  const auto& choice = ledger_kinds[static_cast<std::size_t>(kind)];
  return language == Language::ko ? choice.ko : choice.en;
}

}  // namespace geojeom
