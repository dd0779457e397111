#pragma once

#include <string>
#include <vector>

#include "web/visit.hpp"

namespace geojeom {

/// A field as it was typed, else as the address gives it.
std::string statement_field(Visit& visit, const char* name);
/// The form that takes in a file; `notes` tell what was wrong row by row.
Response statement_import_form(Visit& visit, Problems problems, std::vector<std::string> notes = {});
/// The form that says what each column of a file is. `heads` are the file's own words.
Response statement_mapping_form(Visit& visit, const std::vector<std::string>& heads, Problems problems);

}  // namespace geojeom
