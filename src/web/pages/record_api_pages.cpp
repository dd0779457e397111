#include <algorithm>
#include <charconv>

#include "record/record_json.hpp"
#include "record/registry.hpp"
#include "web/pages.hpp"
#include "web/records/record_api.hpp"
#include "web/records/record_form.hpp"
#include "web/records/record_titles.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

constexpr std::uint64_t body_bytes_max = 4ULL << 20;

Response record_json(Visit& visit, const RecordType& type, std::int64_t id, int status) {
  visit.forget();  // the moment before the change is of no use any more
  const auto stored = visit.reader().find(type, id);
  if (!stored) return {.status = 204};
  JsonWriter json;
  json.begin_object();
  write_members(json, type, *stored);
  json.end_object();
  auto response = json_response(json.take(), status);
  response.header("ETag", "\"" + std::to_string(stored->version) + "\"");
  if (status == 201) response.header("Location", record_address(type, id));
  return response;
}

/// The version that the client saw: If-Match wins over nothing at all, which means "whatever is there".
std::int64_t seen_version(const Request& request, std::int64_t stored) {
  auto tag = request.header("If-Match");
  if (tag.empty() || tag == "*") return stored;
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  std::int64_t version = 0;
  if (tag.size() > 2) std::from_chars(tag.data() + 1, tag.data() + tag.size() - 1, version);
  return version;
}

/// References of the changed columns must lead to records that the caller may see: else a reference would tell that a
/// foreign record exists.
Problems check_references(Visit& visit, const RecordType& type, const Row& row, const Row& before) {
  Problems problems;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    const auto* id = number_in(row[i]);
    if (column.kind != Kind::reference || id == nullptr || row[i] == before[i]) continue;
    if (!visit.reader().find(visit.registry().at(column.field->to), *id)) {
      problems.add({.code = "STO-102", .field = column.name, .details = {{"field", column.name}, {"value", std::to_string(*id)}}});
    }
  }
  return problems;
}

/// What was read, and what is wrong with it, all at once; a value that could not be read is not missing as well.
Problems read_record(Visit& visit, const RecordType& type, const Row& before, Row& row) {
  Problems problems = read_members(type, visit.request().body, row);
  problems.add(check_references(visit, type, row, before));
  if (!problems.has_errors()) return problems;
  for (const auto& problem : type.validate(row)) {
    const bool is_told = std::any_of(problems.begin(), problems.end(),
                                     [&](const Problem& told) { return told.field == problem.field; });
    if (!is_told) problems.add(problem);
  }
  return problems;
}

std::int64_t id_of(Visit& visit) {
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  return id;
}

Response change_by_json(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const auto stored = record_to_change(visit, *type, id_of(visit), Right::write);
  if (!stored) return visit.problems({stored.problem()});
  Row row = stored->row;
  const Problems problems = read_record(visit, *type, stored->row, row);
  if (problems.has_errors()) return visit.problems(problems);
  const auto saved = save_changed_record(
      visit, *type, {.id = stored->id, .version = seen_version(visit.request(), stored->version), .row = std::move(row)}, "");
  if (saved.problems.has_errors()) return visit.problems(saved.problems);
  return record_json(visit, *type, stored->id, 200);
}

Response remove_by_json(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  auto stored = record_to_change(visit, *type, id_of(visit), Right::remove);
  if (!stored) return visit.problems({stored.problem()});
  StoredRow seen = *stored;
  seen.version = seen_version(visit.request(), seen.version);
  const auto problems = remove_record(visit, *type, seen, "");
  return problems.has_errors() ? visit.problems(problems) : Response{.status = 204};
}

}  // namespace

bool is_json_body(const Request& request) { return request.content_type() == "application/json"; }

Response create_by_json(Visit& visit, const RecordType& type) {
  Row row = type.default_row();
  const Problems problems = read_record(visit, type, type.default_row(), row);
  if (problems.has_errors()) return visit.problems(problems);
  const auto saved = save_new_record(visit, type, row, "");
  if (saved.problems.has_errors()) return visit.problems(saved.problems);
  return record_json(visit, type, saved.id, 201);
}

void record_api_pages(Pages& pages) {
  pages.add({.method = Method::patch,
             .pattern = "/records/{type}/{id}",
             .permission = "write:{type}",
             .summary = "Changes some fields of a record",
             .faces = {Face::json},
             .body = {.bytes_max = body_bytes_max},
             .takes_json = true},
            change_by_json);
  pages.add({.method = Method::del,
             .pattern = "/records/{type}/{id}",
             .permission = "remove:{type}",
             .summary = "Removes a record",
             .faces = {Face::json}},
            remove_by_json);
}

}  // namespace geojeom
