#include "record/save.hpp"

namespace geojeom {

Saved save_new(Writer& writer, const RecordType& type, const NewRecord& record) {
  Saved saved{.problems = type.validate(record.row)};
  if (!saved.ok()) return saved;
  const auto id = writer.create(type, record);
  if (id) {
    saved.id = *id;
    saved.version = 1;
  } else {
    saved.problems.add(id.problem());
  }
  return saved;
}

Saved save_change(Writer& writer, const RecordType& type, const ChangedRecord& record) {
  Saved saved{.id = record.id, .problems = type.validate(record.row)};
  if (!saved.ok()) return saved;
  const auto version = writer.change(type, record);
  if (version) {
    saved.version = *version;
  } else {
    saved.problems.add(version.problem());
  }
  return saved;
}

}  // namespace geojeom
