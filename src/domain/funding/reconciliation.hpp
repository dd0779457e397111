#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/period.hpp"
#include "document/document.hpp"
#include "domain/funding/records/ledger_entry.hpp"
#include "domain/funding/records/statement_line.hpp"
#include "record/save.hpp"

namespace geojeom {

/// How many days a payment may stand apart in two books: the office's own setting; no rule says it.
inline constexpr int days_apart_usual = 3;

/// Which lines: of an organisation and period; of one project or system where named.
struct ReconcileRequest {
  std::int64_t organisation = 0;
  Period period;
  std::optional<std::int64_t> project{};
  std::optional<StatementSystem> system{};
  std::optional<MatchResult> result{};  ///< of the lines that are shown
  int days_apart = days_apart_usual;
};

struct ReconciledLine {
  std::int64_t id = 0;
  StatementLine line;
  std::string entry_code{};
};

struct EntryWithoutLine {
  std::int64_t id = 0;
  LedgerEntry entry;
};

inline constexpr std::size_t match_result_count = 6;

/// Somebody else's books against the ledger, as it was compared last.
struct Reconciliation {
  ReconcileRequest request;
  std::vector<ReconciledLine> lines;  ///< what needs a look first, then by day
  std::vector<EntryWithoutLine>
      missing;  ///< spending of the period that no line was matched to; where there are lines at all
  std::array<std::size_t, match_result_count> counts{};
  std::array<Won, match_result_count> sums{};
};

Reconciliation reconciliation(Reader& reader, const ReconcileRequest& request);

/// What a line pays out or takes in.
inline Won moved_by(const StatementLine& line) {
  const Won paid = line.paid.value_or(Won(0));
  return paid != Won(0) ? paid : line.received.value_or(Won(0));
}

/// Compares the lines of the period anew and stores each result with its entry and difference. Lines that a person
/// looked into stay as they are. How many results changed.
struct Compared {
  std::size_t lines = 0;
  std::size_t changed = 0;
  Problems problems;
};
Compared compare_statements(Writer& writer, const ReconcileRequest& request);

/// What a person decides of a line: the entry it is, or that it needs none, and why.
struct LineDecision {
  std::int64_t line = 0;
  std::string entry_code{};  ///< empty: none
  std::string remark{};
};
/// Errors: FUN-243 no such line, FUN-233 no such entry, FUN-244 no remark where there is no entry or another amount,
/// FUN-245 the entry is another line's of the same system.
Saved decide_line(Writer& writer, std::int64_t organisation, const LineDecision& decision);

document::Document reconciliation_document(Reader& reader, const Reconciliation& found, Language language);

/// What an import of statement lines is beside its file: the columns of the saved mapping as JSON, the system, the
/// file's name, and the columns that make a number where the file has none.
struct StatementImport {
  std::string columns{};
  StatementSystem system = StatementSystem::bank;
  std::vector<std::pair<std::string, Value>> given{};
  std::vector<std::string> key_parts{};
};
/// `mapping` 0: none. Errors: FUN-246 no such mapping.
Result<StatementImport> statement_import(Reader& reader, std::int64_t mapping, StatementSystem system,
                                         const std::string& file);

}  // namespace geojeom
