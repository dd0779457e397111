#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/form_component.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// What a form was sent with: the row it makes, and what could not be read. Fields the form did not have keep what is
/// stored (or the default); a masked personal value that came back as it was shown does too.
struct SentRecord {
  Row row;
  Problems problems;
};
SentRecord read_record_form(Visit& visit, const RecordType& type, const std::optional<StoredRow>& stored);

/// The fields of the form of a record, with their values: as typed where `typed`, else of the row.
std::vector<FormField> record_fields(Visit& visit, const RecordType& type, const Row& row, bool typed);

/// Reference fields name their record so that it is found again: "한빛배터리 (#12)".
std::string reference_words(Visit& visit, const RecordType& type, std::int64_t id);
Result<std::int64_t> read_reference(Visit& visit, const RecordType& type, std::string_view text);

/// What came of a save, within one transaction: validated, stored, journalled, and the caller's right to the record as
/// it now is checked. Nothing is stored when there are problems.
struct SavedRecord {
  std::int64_t id = 0;
  std::int64_t version = 0;
  Problems problems;
};
SavedRecord save_new_record(Visit& visit, const RecordType& type, const Row& row, const std::string& reason);
SavedRecord save_changed_record(Visit& visit, const RecordType& type, const ChangedRecord& record,
                                const std::string& reason);
Problems remove_record(Visit& visit, const RecordType& type, const StoredRow& stored, const std::string& reason);

/// The record with its personal values, for a change by somebody who may write it; OFF-202 when the caller may not.
Result<StoredRow> record_to_change(Visit& visit, const RecordType& type, std::int64_t id, Right right);

}  // namespace geojeom
