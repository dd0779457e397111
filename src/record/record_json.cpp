#include "record/record_json.hpp"

#include "record/json_members.hpp"
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
  const auto members = json_members(text);
  if (!members) return {members.problem()};
  Problems problems;
  for (const auto& [name, typed] : *members) {
    if (is_system_column(name)) continue;
    const auto index = type.find_column(name);
    if (!index) {
      problems.add(
          {.code = "REC-112", .field = name, .details = {{"value", name}, {"nearest", nearest_column(type, name)}}});
      continue;
    }
    const auto value = parse_value(type.columns()[*index], typed);
    if (value) {
      row[*index] = *value;
    } else {
      Problem problem = value.problem();
      problem.field = type.columns()[*index].name;
      problems.add(std::move(problem));
    }
  }
  return problems;
}

}  // namespace geojeom
