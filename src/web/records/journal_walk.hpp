#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "record/journal.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Which entries of the organisation's journal somebody wants to see.
struct JournalAsked {
  std::string author{};        ///< as the journal has it; empty: anybody
  std::string type{};          ///< a record type; empty: all
  std::optional<Date> from{};  ///< days in Seoul
  std::optional<Date> to{};
  std::optional<std::int64_t> before{};  ///< only entries of lower numbers
};

struct JournalPage {
  std::vector<JournalEntry> entries;  ///< the newest first, personal values masked
  bool has_more = false;
};

/// A page of the journal from its end backwards. Reads the chain in windows, so that a long journal costs no more than
/// the part that is looked through.
JournalPage newest_entries(Visit& visit, const JournalAsked& asked, std::size_t count);

}  // namespace geojeom
