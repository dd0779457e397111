#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/value.hpp"

namespace geojeom::document {

/// One record behind a number: what people call it and what it adds to the number.
struct EvidenceRecord {
  std::string key;
  std::string title;
  Value amount{};  ///< empty text where a record counts as one
};

/// What a number of the document was computed from, so that a file that is mailed or printed can be opened down to its
/// records without a server: the definition, and the first of the records with how many there are.
struct Evidence {
  std::string link;  ///< the figure_link of the numbers it stands behind
  std::string title;
  Content value;
  std::string definition{};
  std::string extent{};  ///< period, slice, n of N
  std::string record_name{};
  std::int64_t record_count = 0;
  std::vector<EvidenceRecord> records{};
  bool is_part = false;  ///< a line of a table; its records are shown on screen only
};

}  // namespace geojeom::document
