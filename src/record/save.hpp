#pragma once

#include "record/store.hpp"

namespace geojeom {

/// What came of saving one record: where it is now, and every problem. Nothing was saved when problems has errors.
struct Saved {
  std::int64_t id = 0;
  std::int64_t version = 0;
  Problems problems;
  bool ok() const { return !problems.has_errors(); }
};

/// What the type's rules over other records say (RecordText::admit). Every door asks before it creates or changes.
Problems admit(Writer& writer, const RecordType& type, const Asked& asked);

/// The way of every change, from whichever door: validate, admit, then store and journal. Errors: RecordType::validate, admit
/// and Writer::create.
Saved save_new(Writer& writer, const RecordType& type, const NewRecord& record);
/// Errors: RecordType::validate, admit and Writer::change.
Saved save_change(Writer& writer, const RecordType& type, const ChangedRecord& record);

}  // namespace geojeom
