#include "record/record_json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "record/nearest.hpp"

namespace geojeom {
namespace {

bool is_json_number(Kind kind) {
  return kind == Kind::integer || kind == Kind::won || kind == Kind::reference || kind == Kind::fiscal_year;
}

void write_member(JsonWriter& json, const Column& column, const Value& value) {
  json.key(column.name);
  if (is_empty(value)) {
    json.null();
  } else if (is_json_number(column.kind)) {
    json.value(*number_in(value));
  } else if (column.kind == Kind::yes_no) {
    json.value(*number_in(value) != 0);
  } else if (column.kind == Kind::decimal || column.kind == Kind::ratio) {
    json.raw(plain_value(column, value));
  } else {
    json.value(plain_value(column, value));
  }
}

/// A JSON scalar as the text a person would have typed.
std::string typed_text(const boost::json::value& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return std::string(value.get_string());
  if (value.is_bool()) return value.get_bool() ? "1" : "0";
  if (value.is_double()) return fmt::format("{}", value.get_double());
  return boost::json::serialize(value);
}

bool is_system_column(std::string_view name) {
  return name == "id" || name == "organisation" || name == "version" || name == "sample";
}

}  // namespace

void write_members(JsonWriter& json, const RecordType& type, const StoredRow& stored) {
  json.key("id").value(stored.id).key("organisation").value(stored.organisation);
  json.key("version").value(stored.version).key("sample").value(stored.sample);
  for (std::size_t i = 0; i < stored.row.size(); ++i) write_member(json, type.columns()[i], stored.row[i]);
}

Problems read_members(const RecordType& type, std::string_view text, Row& row) {
  boost::json::error_code error;
  const auto parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
  if (error || !parsed.is_object()) return {{.code = "REC-111", .details = {{"what", error ? error.message() : ""}}}};
  Problems problems;
  for (const auto& member : parsed.get_object()) {
    const std::string name(member.key().data(), member.key().size());
    if (is_system_column(name)) continue;
    const auto index = type.find_column(name);
    if (!index) {
      problems.add(
          {.code = "REC-112", .field = name, .details = {{"value", name}, {"nearest", nearest_column(type, name)}}});
      continue;
    }
    const auto value = parse_value(type.columns()[*index], typed_text(member.value()));
    if (value) {
      row[*index] = *value;
    } else {
      problems.add(value.problem());
    }
  }
  return problems;
}

}  // namespace geojeom
