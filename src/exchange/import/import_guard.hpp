#pragma once

#include "record/store.hpp"

namespace geojeom {

/// What the person behind an import may see and change. The importer knows records, not people.
class ImportGuard {
 public:
  virtual ~ImportGuard() = default;

  /// Where records are looked up: by number, by key, and those that a row refers to. Sees what the import did so far.
  virtual Reader& sight() = 0;
  /// May that record be created? Asked before it is.
  virtual Problems check_new(const RecordType& type, const NewRecord& record) = 0;
  /// May that record become `after`? Puts back into `after` what the file could not say, such as masked values.
  virtual Problems check_change(const RecordType& type, const StoredRow& before, Row& after) = 0;
};

}  // namespace geojeom
