#include "domain/funding/reconciliation.hpp"
#include "domain/funding/records/statement_mapping.hpp"
#include "record/registry.hpp"

namespace geojeom {

Saved decide_line(Writer& writer, std::int64_t organisation, const LineDecision& decision) {
  const RecordType& type = writer.registry().at("statement_line");
  const RecordType& entries = writer.registry().at("ledger_entry");
  const auto stored = writer.find(type, decision.line);
  if (!stored || stored->organisation != organisation) return {.problems = {{.code = "FUN-243"}}};
  auto line = from_row<StatementLine>(type, stored->row);
  line.result = MatchResult::settled;
  line.entry.reset();
  line.difference.reset();
  if (!decision.entry_code.empty()) {
    const auto page = writer.list({.type = &entries,
                                   .organisation = organisation,
                                   .where = {{"code", Compare::equal, {decision.entry_code}}},
                                   .limit = 1});
    if (page.rows.empty()) {
      return {.problems = {{.code = "FUN-233", .field = "entry", .details = {{"code", decision.entry_code}}}}};
    }
    line.entry = Id<LedgerEntry>{page.rows.front().id};
    line.difference = moved_by(line) - from_row<LedgerEntry>(entries, page.rows.front().row).amount;
    if (line.difference == Won(0)) line.result = MatchResult::matched;
    const auto& system = statement_systems[static_cast<std::size_t>(line.system)].code;
    const auto others = writer.list({.type = &type,
                                     .organisation = organisation,
                                     .where = {{"entry", Compare::equal, {line.entry->value}},
                                               {"system", Compare::equal, {std::string(system)}},
                                               {"id", Compare::not_equal, {decision.line}}},
                                     .limit = 1});
    if (!others.rows.empty()) {
      const auto other = from_row<StatementLine>(type, others.rows.front().row).number;
      return {.problems = {{.code = "FUN-245", .field = "entry", .details = {{"number", other}}}}};
    }
  }
  if (decision.remark.empty() && line.result != MatchResult::matched)
    return {.problems = {{.code = "FUN-244", .field = "remark"}}};
  line.remark = decision.remark.empty() ? std::nullopt : std::optional(decision.remark);
  return save_change(writer, type, {.id = decision.line, .version = stored->version, .row = to_row(type, line)});
}

Result<StatementImport> statement_import(Reader& reader, std::int64_t mapping, StatementSystem system,
                                         const std::string& file) {
  StatementImport made{.system = system, .key_parts = {"on", "paid", "received", "payee"}};
  if (mapping != 0) {
    const RecordType& type = reader.registry().at("statement_mapping");
    const auto stored = reader.find(type, mapping);
    if (!stored) return Problem{.code = "FUN-246", .field = "mapping"};
    const auto saved = from_row<StatementMapping>(type, stored->row);
    made.columns = saved.columns;
    made.system = saved.system;
  }
  made.given = {{"system", Value{std::string(statement_systems[static_cast<std::size_t>(made.system)].code)}},
                {"file", Value{file}}};
  return made;
}

}  // namespace geojeom
