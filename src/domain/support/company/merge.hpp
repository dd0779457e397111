#pragma once

#include <string>

#include "domain/support/record_table.hpp"

namespace geojeom::support {

struct MergeRequest {
  std::int64_t kept = 0;
  std::int64_t absorbed = 0;
  std::string reason;
  Date on;
};

/// Makes two records of one company one: everything that refers to the absorbed company refers to the kept one from now
/// on, the absorbed name stays as a name variant, and each moved record is listed so that the merge can be undone. A
/// record that the kept company has already (the same year twice) stays where it is and is listed as left behind.
/// Errors: SUP-110 the same company twice or other organisations, SUP-111 one of them was merged already, REC-108.
Acted merge_companies(Writer& writer, const Registry& registry, const MergeRequest& request);

struct UndoRequest {
  std::int64_t merge = 0;
  std::string reason;
  Date on;
};

/// Moves back what the merge moved, except records that have been given another company since. Errors: SUP-112 the
/// merge was undone already, REC-108.
Acted undo_merge(Writer& writer, const Registry& registry, const UndoRequest& request);

/// The company that a record stands for after every merge.
std::int64_t company_after_merges(Reader& reader, const Registry& registry, std::int64_t company);

}  // namespace geojeom::support
