#pragma once

#include "record/record_type.hpp"

namespace geojeom {

struct StoredRow;

/// What the confirmation of a selection (freeze_selection) keeps from changing, at every door: the selection itself,
/// its candidates, criteria and values, quotas, experts and their judgements. A past selection that was only recorded
/// as confirmed, without a report of ours, can still be completed and corrected.
///
/// Errors: STR-123 the selection was confirmed here; STR-128 `confirmed` is set by hand although experts take part
/// (their judgements would be unmasked, BR-84), or a report is named that was not issued for a selection.
Problems admit_selection(Reader& reader, const RecordType& type, const Asked& asked);

/// The same for a part of a selection, from its field `selection`, `criterion` or `expert`. Errors: STR-123.
Problems admit_selection_part(Reader& reader, const RecordType& type, const Asked& asked);

/// Whether a record of this room may be removed: nothing of a confirmed selection may. Errors: STR-123.
Problems admit_removal_of_strategy(Reader& reader, const RecordType& type, const StoredRow& stored);

}  // namespace geojeom
