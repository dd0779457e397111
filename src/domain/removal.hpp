#pragma once

#include "record/store.hpp"

namespace geojeom {

/// What the rules of the rooms say against removing a record, beyond references to it (STO-107) and append-only types
/// (STO-106). Every door asks before Writer::remove, inside the same transaction. Errors: STR-123.
Problems admit_removal(Reader& reader, const RecordType& type, const StoredRow& stored);

}  // namespace geojeom
