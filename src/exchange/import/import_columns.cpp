#include "exchange/import/import_columns.hpp"

#include <boost/json/parse.hpp>

#include "core/json_writer.hpp"
#include "record/nearest.hpp"

namespace geojeom {

std::vector<Column> system_columns(const RecordType& type) {
  std::vector<Column> columns(3);
  columns[0] = {.name = "id", .ko = "번호", .en = "Number", .kind = Kind::reference};
  columns[1] = {.name = "organisation", .ko = "기관", .en = "Organisation", .kind = Kind::text};
  columns[2] = {.name = "sample", .ko = "표본", .en = "Sample", .kind = Kind::yes_no};
  for (auto& column : columns) {
    if (type.find_column(column.ko)) column.ko = column.name;
    if (type.find_column(column.en)) column.en = column.name;
  }
  return columns;
}

ImportColumns::ImportColumns(const RecordType& type) : type_(type) {
  using Meaning = ImportColumn::Meaning;
  for (std::size_t i = 0; i < type.columns().size(); ++i) add(type.columns()[i], {Meaning::value, i});
  const auto system = system_columns(type);
  add(system[0], {Meaning::id, 0});
  add(system[1], {Meaning::organisation, 0});
  add(system[2], {Meaning::sample, 0});
  for (std::size_t i = 0; i < type.columns().size(); ++i) {
    const Column& column = type.columns()[i];
    if (column.part != Column::Part::first_day) continue;
    add({.name = std::string(column.field->name), .ko = std::string(column.field->ko), .en = std::string(column.field->en)},
        {Meaning::period, i});
  }
}

void ImportColumns::add(const Column& column, ImportColumn meaning) {
  const std::size_t known = names_.add(column.ko);
  names_.also(known, column.name);
  names_.also(known, column.en);
  columns_.push_back(meaning);
  identifiers_.push_back(column.name);
}

Problems ImportColumns::map(const ColumnMapping& mapping) {
  Problems problems;
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const auto& [header, wanted] : mapping) {
    if (wanted.empty()) {
      names_.forget(header);
    } else if (const auto known = names_.find(wanted)) {
      found.emplace_back(*known, header);
    } else {
      problems.add({.code = "IMP-102", .details = {{"value", wanted}, {"nearest", nearest_column(type_, wanted)}}});
    }
  }
  for (const auto& [known, header] : found) names_.rename(known, header);
  return problems;
}

Problems read_mapping(std::string_view json, std::string_view file, ColumnMapping& mapping) {
  boost::json::error_code error;
  const auto parsed = boost::json::parse(boost::json::string_view(json.data(), json.size()), error);
  const auto refused = [&](std::string what) {
    return Problems{{.code = "IMP-101", .details = {{"file", std::string(file)}, {"what", std::move(what)}}}};
  };
  if (error) return refused(error.message());
  if (!parsed.is_object()) return refused("{}");
  for (const auto& member : parsed.get_object()) {
    if (!member.value().is_string()) return refused(std::string(member.key()));
    mapping.emplace_back(std::string(member.key()), std::string(member.value().get_string()));
  }
  return {};
}

std::string mapping_json(const ColumnMapping& mapping) {
  JsonWriter json;
  json.begin_object();
  for (const auto& [header, name] : mapping) json.key(header).value(name);
  json.end_object();
  return json.take();
}

}  // namespace geojeom
