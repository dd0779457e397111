#include "record/journal.hpp"

#include <boost/json/parse.hpp>
#include <map>

#include "core/hash.hpp"
#include "core/json_writer.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {
namespace {

void append_part(std::string& out, std::string_view part) {
  out += std::to_string(part.size());
  out += ':';
  out += part;
}

void write_value(JsonWriter& json, const Value& value) {
  if (const auto* number = number_in(value)) {
    json.value(*number);
  } else if (const auto* text = text_in(value)) {
    json.value(*text);
  } else {
    json.null();
  }
}

Value value_of(const boost::json::value& json) {
  if (json.is_int64()) return json.get_int64();
  if (json.is_string()) return std::string(json.get_string());
  return {};
}

}  // namespace

std::string hash_of(const JournalEntry& entry, std::string_view hash_before) {
  std::string covered;
  covered.reserve(hash_before.size() + entry.before.size() + entry.after.size() + 160);
  append_part(covered, hash_before);
  for (const std::int64_t number : {entry.number, entry.organisation, entry.position, entry.at.micros(),
                                    static_cast<std::int64_t>(entry.change), entry.record, entry.version}) {
    covered += std::to_string(number);
    covered += ';';
  }
  for (const std::string* text : {&entry.author, &entry.reason, &entry.type, &entry.before, &entry.after}) {
    append_part(covered, *text);
  }
  thread_local Sha256 hasher;  // making one costs as much as hashing an entry
  const auto digest = hasher.update(covered).finish();
  return std::string(digest.begin(), digest.end());
}

std::string journal_object(const RecordType& type, const Row& row) {
  JsonWriter json;
  json.begin_object();
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (is_empty(row[i])) continue;
    json.key(type.columns()[i].name);
    write_value(json, row[i]);
  }
  json.end_object();
  return json.take();
}

std::string journal_difference(const RecordType& type, const Row& row, const Row& other) {
  JsonWriter json;
  json.begin_object();
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == other[i]) continue;
    json.key(type.columns()[i].name);
    write_value(json, row[i]);
  }
  json.end_object();
  return json.take();
}

Problems apply_journal_object(const RecordType& type, std::string_view text, Row& row) {
  boost::json::error_code error;
  const auto parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
  if (error || !parsed.is_object())
    return {{.code = "JRN-104", .details = {{"what", std::string(text.substr(0, 80))}}}};
  for (const auto& member : parsed.get_object()) {
    const std::string_view name(member.key().data(), member.key().size());
    const auto index = type.column_index(name);
    if (!index) return {{.code = "JRN-104", .details = {{"what", std::string(name)}}}};
    row[*index] = value_of(member.value());
  }
  return {};
}

}  // namespace geojeom
