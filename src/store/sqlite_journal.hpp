#pragma once

#include <map>
#include <optional>

#include "record/journal.hpp"
#include "record/store.hpp"
#include "store/sqlite_database.hpp"

namespace geojeom::sqlite {

/// Appends the entries of one transaction to the chains of the organisations they belong to.
class JournalWriter {
 public:
  JournalWriter(Database& database, Author author);

  /// Fills in number, position, author, time and hash, and writes the entry.
  void append(JournalEntry entry);
  /// Keeps where each chain ends. Nothing is written when nothing was appended.
  void finish();
  /// The first id that no record of the type ever had: ids are not used again, or a history would tell of two records.
  /// A number that was given by somebody else counts as used.
  std::int64_t next_id(const std::string& type, std::int64_t given = 0);
  /// The same number, without using it up.
  std::int64_t& next_of(const std::string& type);

 private:
  JournalHead& head_of(std::int64_t organisation);
  void begin();

  Database& database_;
  Author author_;
  std::int64_t transaction_ = 0;
  std::int64_t next_number_ = 0;
  std::optional<Statement> insert_;  ///< kept: one for every record of an import
  std::map<std::int64_t, JournalHead> heads_;
  std::map<std::string, std::int64_t> next_ids_;
};

}  // namespace geojeom::sqlite
