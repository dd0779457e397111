#pragma once

#include "web/records/import_run.hpp"

namespace geojeom {

/// The counts, the columns and every problem with its place, as one object.
void import_json(JsonWriter& json, Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome);

/// The rows with errors as the file has them, with the number of the row and the reasons: to be mended and uploaded
/// again.
std::string wrong_rows_xlsx(Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome);
std::string wrong_rows_csv(Visit& visit, const ImportUpload& upload, const ImportOutcome& outcome);

/// An empty form to fill in: the columns of the type with help and choices.
std::string form_xlsx(Visit& visit, const RecordType& type);

}  // namespace geojeom
