#include "web/api/record_schemas.hpp"

#include <string_view>

namespace geojeom {
namespace {

/// How values of a kind look in JSON.
struct JsonKind {
  std::string_view type;
  std::string_view format{};
  std::string_view pattern{};
};

JsonKind json_kind(Kind kind) {
  switch (kind) {
    case Kind::integer:
    case Kind::won:
    case Kind::reference:
      return {.type = "integer", .format = "int64"};
    case Kind::fiscal_year:
      return {.type = "integer", .format = "int32"};
    case Kind::decimal:
    case Kind::ratio:
      return {.type = "number"};
    case Kind::yes_no:
      return {.type = "boolean"};
    case Kind::date:
    case Kind::period:
      return {.type = "string", .format = "date"};
    case Kind::instant:
      return {.type = "string", .format = "date-time"};
    case Kind::business_number:
      return {.type = "string", .pattern = "^[0-9]{10}$"};
    case Kind::corporate_number:
      return {.type = "string", .pattern = "^[0-9]{13}$"};
    case Kind::file:
      return {.type = "string", .pattern = "^[0-9a-f]{64}$"};
    case Kind::text:
    case Kind::long_text:
    case Kind::choice:
    case Kind::region:
    case Kind::ksic:
      break;
  }
  return {.type = "string"};
}

std::string description_of(const Column& column) {
  std::string text(column.en);
  if (!column.field->unit.empty()) text += " (" + std::string(column.field->unit) + ")";
  if (!column.field->help_en.empty()) text += ". " + std::string(column.field->help_en);
  if (column.kind == Kind::won) text += ". Whole won";
  if (column.kind == Kind::reference) text += ". Number of a record of " + std::string(column.field->to);
  if (column.field->personal) text += ". Personal: masked when read";
  return text;
}

void write_bounds(JsonWriter& json, const Field& field) {
  const bool is_counted = field.kind == Kind::integer || field.kind == Kind::won;
  if (is_counted && field.min != unbounded_below) json.key("minimum").value(field.min);
  if (is_counted && field.max != unbounded_above) json.key("maximum").value(field.max);
  if (field.max_length > 0) json.key("maxLength").value(field.max_length);
}

void write_enum(JsonWriter& json, const Column& column, bool may_be_null) {
  if (column.kind != Kind::choice) return;
  json.key("enum").begin_array();
  for (const auto& choice : column.field->choices) json.value(choice.code);
  if (may_be_null) json.null();
  json.end_array();
}

/// Personal values come back masked, so that patterns and bounds of the kind do not hold for them.
void write_value_members(JsonWriter& json, const Column& column, bool may_be_null) {
  const JsonKind kind = json_kind(column.kind);
  json.key("type");
  if (may_be_null) {
    json.begin_array().value(kind.type).value("null").end_array();
  } else {
    json.value(kind.type);
  }
  if (!kind.format.empty()) json.key("format").value(kind.format);
  if (!kind.pattern.empty() && !column.field->personal) json.key("pattern").value(kind.pattern);
  write_enum(json, column, may_be_null);
  write_bounds(json, *column.field);
}

void write_columns(JsonWriter& json, const RecordType& type, bool is_written) {
  for (const auto& column : type.columns()) {
    if (is_written && column.field->read_only) continue;
    json.key(column.name).begin_object();
    write_value_members(json, column, !column.required);
    json.key("description").value(description_of(column)).end_object();
  }
}

void write_system_members(JsonWriter& json) {
  const auto number = [&](std::string_view name, std::string_view description) {
    json.key(name).begin_object().key("type").value("integer").key("format").value("int64");
    json.key("description").value(description).end_object();
  };
  number("id", "Number of the record, given by the program");
  number("organisation", "Number of the organisation that owns the record");
  number("version", "Counts the changes of the record from 1; also its entity tag");
  json.key("sample").begin_object().key("type").value("boolean");
  json.key("description").value("True for records of the made-up sample organisations").end_object();
}

void write_stored(JsonWriter& json, const RecordType& type) {
  json.key(schema_name(type)).begin_object().key("type").value("object");
  json.key("description").value(type.label(Language::en)).key("required").begin_array();
  for (const auto name : {"id", "organisation", "version", "sample"}) json.value(name);
  for (const auto& column : type.columns()) json.value(column.name);
  json.end_array().key("properties").begin_object();
  write_system_members(json);
  write_columns(json, type, false);
  json.end_object().end_object();
}

bool is_needed(const Column& column) {
  return column.required && !column.field->read_only && column.field->default_text.empty();
}

void write_sent(JsonWriter& json, const RecordType& type, std::string_view suffix, bool is_new) {
  json.key(schema_name(type) + std::string(suffix)).begin_object().key("type").value("object");
  json.key("additionalProperties").value(false);
  if (is_new) {
    json.key("required").begin_array();
    for (const auto& column : type.columns()) {
      if (is_needed(column)) json.value(column.name);
    }
    json.end_array();
  }
  json.key("properties").begin_object();
  write_columns(json, type, true);
  json.end_object().end_object();
}

void write_list(JsonWriter& json, const RecordType& type) {
  json.key(schema_name(type) + "List").begin_object().key("type").value("object");
  json.key("required").begin_array().value("type").value("rows").value("next").end_array();
  json.key("properties").begin_object();
  json.key("type").begin_object().key("const").value(type.name()).end_object();
  json.key("rows").begin_object().key("type").value("array").key("items").begin_object();
  json.key("$ref").value("#/components/schemas/" + schema_name(type)).end_object().end_object();
  json.key("next").begin_object().key("type").begin_array().value("string").value("null").end_array();
  json.key("description").value("Address of the next page; null on the last one").end_object();
  json.end_object().end_object();
}

}  // namespace

std::string schema_name(const RecordType& type) {
  std::string name;
  bool is_word_start = true;
  for (const char letter : type.name()) {
    if (letter == '_') {
      is_word_start = true;
      continue;
    }
    name += is_word_start && letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    is_word_start = false;
  }
  return name;
}

void write_value_schema(JsonWriter& json, const Column& column) {
  json.begin_object();
  const JsonKind kind = json_kind(column.kind);
  // A list's conditions are written as people write them: no formats to keep.
  json.key("type").value(kind.type == "boolean" ? "boolean" : "string");
  write_enum(json, column, false);
  json.end_object();
}

void write_record_schemas(JsonWriter& json, const RecordType& type) {
  write_stored(json, type);
  write_list(json, type);
  write_sent(json, type, "New", true);
  if (!type.append_only()) write_sent(json, type, "Change", false);
}

}  // namespace geojeom
