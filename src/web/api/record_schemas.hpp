#pragma once

#include <string>

#include "core/json_writer.hpp"
#include "record/record_type.hpp"

namespace geojeom {

/// The name of a type's schema: "SupportProject" for support_project.
std::string schema_name(const RecordType& type);

/// The schemas of one type as members of an object: "Company" as it is read, "CompanyNew" as it is created (what has
/// to be there is required), "CompanyChange" as it is changed (nothing is), "CompanyList" as a page of a list.
void write_record_schemas(JsonWriter& json, const RecordType& type);

/// The schema of one value as a condition of a list or a member of a record, without null.
void write_value_schema(JsonWriter& json, const Column& column);

}  // namespace geojeom
