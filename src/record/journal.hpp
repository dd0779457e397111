#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/instant.hpp"
#include "core/result.hpp"
#include "record/record_type.hpp"

namespace geojeom {

class Registry;
class Reader;

enum class Change : unsigned char { created, changed, removed };

/// One change of one record. `before` and `after` are JSON objects with the changed columns (all that are set, for a
/// created or removed record). Entries of an organisation form a chain: `hash` covers everything here and the hash
/// before it, so that nothing can be altered, left out or moved without breaking the chain from there on.
struct JournalEntry {
  std::int64_t number = 0;  ///< in the whole database
  std::int64_t organisation = 0;
  std::int64_t position = 0;  ///< in the organisation's chain, from 1
  Instant at;
  std::string author;
  std::string reason;
  Change change = Change::created;
  std::string type;
  std::int64_t record = 0;
  std::int64_t version = 0;
  std::string before;
  std::string after;
  std::string hash;  ///< 32 bytes
};

struct JournalHead {
  std::int64_t organisation = 0;
  std::int64_t position = 0;
  std::string hash;
};

struct JournalQuery {
  std::optional<std::int64_t> organisation{};
  std::optional<std::string> type{};
  std::optional<std::int64_t> record{};
  std::int64_t after_number = 0;
};

/// SHA-256 (32 bytes) over the hash before it and every part of the entry, each with its length before it.
std::string hash_of(const JournalEntry& entry, std::string_view hash_before);

/// The columns of `row` that are set, as JSON of stored values: {"name":"한빛배터리","sales_won":1250000000}.
std::string journal_object(const RecordType& type, const Row& row);
/// Only the columns in which `row` differs from `other`; null where `row` has nothing.
std::string journal_difference(const RecordType& type, const Row& row, const Row& other);
/// Applies an entry's `after` to a row. Errors: JRN-104 the text is no such object.
Problems apply_journal_object(const RecordType& type, std::string_view json, Row& row);

/// What `geojeom verify` found.
struct Verification {
  std::int64_t entries = 0;
  std::int64_t records = 0;
  std::optional<Problem>
      first_break;  ///< JRN-101 chain broken, JRN-102 chain too short, JRN-103 record differs from its journal
};

/// Walks every chain and then every record against its journal; stops at the first break.
Verification verify(Reader& reader, const Registry& registry);

}  // namespace geojeom
