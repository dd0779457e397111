#pragma once

#include <string>
#include <vector>

#include "record/journal.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Changes of one kind by one person: "registered 3 applications".
struct ChangeLine {
  std::string author;
  Change change = Change::created;
  const RecordType* type = nullptr;
  std::int64_t count = 0;
  std::int64_t record = 0;  ///< the last of them
  Instant last_at;
  std::string reason;
};

/// What changed in the caller's organisation since an instant, the latest first: only types of which the caller may
/// read every record of the organisation. `is_cut` when more happened than was looked at (entries_max).
struct RecentChanges {
  std::vector<ChangeLine> lines;
  bool is_cut = false;
};
inline constexpr std::int64_t recent_entries_max = 3000;

RecentChanges changes_since(Visit& visit, Instant since);

/// The number of the last journal entry before the instant, found by halving: numbers grow with time. 0 when there is
/// none.
std::int64_t entry_before(Reader& reader, Instant instant);

}  // namespace geojeom
