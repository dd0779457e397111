#pragma once

#include "web/visit.hpp"

namespace geojeom {

/// A change of a record that somebody else changed since its form was opened.
struct StaleChange {
  const RecordType& type;
  const StoredRow& stored;         ///< as it is now
  std::int64_t seen_version = 0;   ///< that the form showed
  const Row& yours;                ///< as the form was sent
};

/// What it was, what it is now and what was sent, side by side; for each field that differs one is chosen, and the
/// form saves what was chosen. A field that only one of both changed starts with that change.
Response stale_page(Visit& visit, const StaleChange& change);

}  // namespace geojeom
