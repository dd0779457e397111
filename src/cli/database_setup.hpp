#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "exchange/import/folder_import.hpp"
#include "record/save.hpp"

namespace geojeom::cli {

/// Makes a tenant, an organisation that owns itself, unless there is one of that name.
Problems ensure_tenant(Writer& writer, const Registry& registry, const std::string& name, std::string_view kind);

/// Makes the common organisation and loads what the program ships into it: data/reference/TYPE.csv as records, and a
/// data_set record with source and licence for every file of sources.csv. Doing it again changes nothing.
Problems prepare_common(Writer& writer, const Session& session);

/// Every TYPE.csv of data/sample, in one go. Problems carry the file's name as their field.
Problems load_sample(Writer& writer, const Session& session, std::vector<TypeImport>& imports);

}  // namespace geojeom::cli
