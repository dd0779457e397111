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

/// The way of every change, from whichever door: validate, then store and journal. Errors: RecordType::validate and Writer::create.
Saved save_new(Writer& writer, const RecordType& type, const NewRecord& record);
/// Errors: RecordType::validate and Writer::change.
Saved save_change(Writer& writer, const RecordType& type, const ChangedRecord& record);

}  // namespace geojeom
