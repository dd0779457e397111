#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/import/import_columns.hpp"
#include "exchange/import/mended_table.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A spreadsheet that somebody uploaded and has not taken in yet: how it is to be read, and what was mended. Kept for a
/// week, for that person alone.
struct ImportUpload {
  std::string key;  ///< in addresses
  std::string type;
  std::string file_name;
  std::string uploaded_at;
  std::string sheet{};
  std::string encoding{};  ///< "", "utf8", "cp949"
  ColumnMapping mapping{};
  Mends mends{};
};

std::string import_address(const RecordType& type, std::string_view key = {});

/// Keeps the file; the columns that were mapped the last time are mapped again.
ImportUpload keep_upload(Visit& visit, const RecordType& type, const UploadedFile& file);
/// Nothing when there is none of that key for this person and type.
std::optional<ImportUpload> find_upload(Visit& visit, const RecordType& type, std::string_view key);
std::vector<ImportUpload> list_uploads(Visit& visit, const RecordType& type);
void save_upload(Visit& visit, const ImportUpload& upload);
void drop_upload(Visit& visit, const ImportUpload& upload);
std::string upload_bytes(Visit& visit, const ImportUpload& upload);

/// Remembers a mapping for the next file of the type, for everybody of the organisation.
void remember_mapping(Visit& visit, const ImportUpload& upload);

}  // namespace geojeom
