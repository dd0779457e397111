#include "record/save.hpp"

namespace geojeom {
namespace {

/// A record that is not there, or changed meanwhile, is for Writer::change to refuse.
Problems admit_change(Writer& writer, const RecordType& type, const ChangedRecord& record) {
  if (type.text().admit == nullptr) return {};
  const auto stored = writer.find(type, record.id);
  if (!stored) return {};
  return admit(writer, type,
               {.organisation = stored->organisation, .id = record.id, .row = record.row, .before = &stored->row});
}

}  // namespace

Problems admit(Writer& writer, const RecordType& type, const Asked& asked) {
  return type.text().admit == nullptr ? Problems() : type.text().admit(writer, type, asked);
}

Saved save_new(Writer& writer, const RecordType& type, const NewRecord& record) {
  Saved saved{.problems = type.validate(record.row)};
  if (!saved.ok()) return saved;
  saved.problems.add(admit(writer, type, {.organisation = record.organisation, .row = record.row}));
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
  saved.problems.add(admit_change(writer, type, record));
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
