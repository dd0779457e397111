#pragma once

#include <filesystem>
#include <vector>

#include "exchange/import/importer.hpp"

namespace geojeom {

struct TypeImport {
  const RecordType* type = nullptr;
  std::filesystem::path file;
  ImportReport report;
};

/// Imports every TYPE.csv of a folder, each type behind those it refers to; other files are passed over. Stops behind
/// the first type with errors, so that their followers do not report what only follows from them.
std::vector<TypeImport> import_folder(Writer& writer, const Registry& registry, const std::filesystem::path& folder,
                                      const ImportOptions& options);

}  // namespace geojeom
