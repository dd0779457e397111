#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/funding/balance.hpp"
#include "domain/funding/records/ledger_entry.hpp"

namespace geojeom {

/// Which book: of a project, by the end of a day; of one fiscal year or of all.
struct BookRequest {
  std::int64_t organisation = 0;
  std::int64_t project = 0;
  Date as_of;
  std::optional<int> year{};
};

struct BookEntry {
  std::int64_t id = 0;
  LedgerEntry entry;
  bool is_undone = false;  ///< taken back in full
};

/// The ledger of a project: what stands on each line, cost item, source and year, and the entries, the latest first.
struct LedgerBook {
  BookRequest request;
  std::string name;
  std::string code;
  Balances lines;
  Balances items;
  Balances sources;
  Balances years;
  std::vector<BookEntry> entries;
};

/// Errors: FUN-232 no such project.
Result<LedgerBook> ledger_book(Reader& reader, const BookRequest& request);

/// How a book is written.
struct BookForm {
  Language language = Language::ko;
  std::size_t entries_max = 200;  ///< 0: all of them
  bool may_correct = false;       ///< each entry leads to the form of its counter-entry
};

/// Balances and entries as a document; every entry leads to its record.
document::Document book_document(Reader& reader, const LedgerBook& book, const BookForm& form);

/// Balances of an organisation by a cut as a table (재원 매트릭스); of projects, lines lead to their books.
document::Document balances_document(Reader& reader, const BalanceRequest& request, const Balances& balances,
                                     Language language);

std::string_view label(LedgerKind kind, Language language);

}  // namespace geojeom
