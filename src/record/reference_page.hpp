#pragma once

#include <string>

#include "record/registry.hpp"

namespace geojeom {

/// The reference page of a record type, in Markdown: what it is, its columns with kind, bounds, choices and marks, what
/// is unique, and which other types refer to it. Generated; docs/reference/records holds the golden copies.
std::string reference_page(const RecordType& type, const Registry& registry);

/// The list of all record types with their rooms, in Markdown.
std::string reference_index(const Registry& registry);

}  // namespace geojeom
