#include "web/api/openapi.hpp"

#include <algorithm>
#include <map>

#include "web/api/record_schemas.hpp"
#include "web/records/list_asked.hpp"

namespace geojeom {
namespace {

constexpr std::string_view type_place = "{type}";
constexpr std::string_view list_pattern = "/records/{type}";
constexpr std::string_view record_pattern = "/records/{type}/{id}";

/// One operation of the document: a route, for one record type where the route is over "{type}".
struct Operation {
  const Route* route = nullptr;
  const RecordType* type = nullptr;

  bool is(Method method, std::string_view pattern) const {
    return type != nullptr && route->method == method && route->pattern == pattern;
  }
  std::string path() const {
    std::string path = route->pattern;
    if (type != nullptr) path.replace(path.find(type_place), type_place.size(), type->name());
    return path;
  }
};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& letter : out) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return out;
}

/// "get_records_company_id": stable as long as the address is.
std::string operation_id(const Operation& operation) {
  std::string id = lower(to_text(operation.route->method));
  bool is_apart = true;
  for (const char letter : operation.path()) {
    const bool is_word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (is_word && is_apart) id += '_';
    if (is_word) id += letter;
    is_apart = !is_word;
  }
  return id;
}

void write_reference(JsonWriter& json, std::string_view kind, std::string_view name) {
  json.begin_object().key("$ref").value("#/components/" + std::string(kind) + "/" + std::string(name)).end_object();
}

struct Parameter {
  std::string name;
  std::string_view place;
  std::string description;
  std::string_view type = "string";
};

void write_parameter(JsonWriter& json, const Parameter& parameter) {
  json.begin_object().key("name").value(parameter.name).key("in").value(parameter.place);
  json.key("required").value(parameter.place == "path").key("description").value(parameter.description);
  json.key("schema").begin_object().key("type").value(parameter.type).end_object().end_object();
}

void write_path_parameters(JsonWriter& json, std::string_view path) {
  for (auto open = path.find('{'); open != std::string_view::npos; open = path.find('{')) {
    const auto close = path.find('}', open);
    const std::string name(path.substr(open + 1, close - open - 1));
    const bool is_number = name == "id";
    write_parameter(json, {.name = name,
                           .place = "path",
                           .description = is_number ? "Number of the record" : "The " + name,
                           .type = is_number ? "integer" : "string"});
    path.remove_prefix(close + 1);
  }
}

void write_filter_parameters(JsonWriter& json, const RecordType& type) {
  for (const auto& column : type.columns()) {
    if (!is_askable(column)) continue;
    json.begin_object().key("name").value(column.name).key("in").value("query").key("required").value(false);
    json.key("description").value(std::string(column.en) + "; given several times: any of them");
    json.key("schema").begin_object().key("type").value("array").key("items");
    write_value_schema(json, column);
    json.end_object().end_object();
    const bool has_order = column.storage() == Storage::integer || column.kind == Kind::date;
    if (!has_order || column.kind == Kind::reference || column.kind == Kind::yes_no) continue;
    const std::string label(column.en);
    write_parameter(json, {.name = column.name + ".from", .place = "query", .description = label + ": at least"});
    write_parameter(json, {.name = column.name + ".to", .place = "query", .description = label + ": at most"});
  }
}

void write_parameters(JsonWriter& json, const Operation& operation) {
  json.key("parameters").begin_array();
  write_path_parameters(json, operation.path());
  if (operation.is(Method::get, list_pattern)) {
    for (const auto name : {"q", "sort", "at", "take"}) write_reference(json, "parameters", name);
    write_filter_parameters(json, *operation.type);
  }
  if (operation.is(Method::patch, record_pattern) || operation.is(Method::del, record_pattern)) {
    write_reference(json, "parameters", "if-match");
  }
  json.end_array();
}

void write_body(JsonWriter& json, const Operation& operation) {
  if (operation.type == nullptr || !operation.route->takes_json) return;
  const bool is_new = operation.is(Method::post, list_pattern);
  json.key("requestBody").begin_object().key("required").value(true).key("content").begin_object();
  json.key("application/json").begin_object().key("schema");
  write_reference(json, "schemas", schema_name(*operation.type) + (is_new ? "New" : "Change"));
  json.end_object().end_object().end_object();
}

/// The schema of an answer; "" for an object that the page's own documentation describes.
std::string answer_schema(const Operation& operation) {
  if (operation.type == nullptr) return {};
  const auto name = schema_name(*operation.type);
  if (operation.is(Method::get, list_pattern)) return name + "List";
  if (operation.is(Method::post, list_pattern) || operation.route->pattern == record_pattern) return name;
  return operation.route->pattern == "/records/{type}/{id}/history" ? "History" : std::string();
}

void write_answer(JsonWriter& json, const Operation& operation) {
  const bool is_removal = operation.route->method == Method::del;
  const bool is_creation = operation.is(Method::post, list_pattern);
  json.key(is_removal ? "204" : is_creation ? "201" : "200").begin_object();
  json.key("description").value(is_removal ? "Removed" : is_creation ? "Created" : "The data");
  if (is_removal) {
    json.end_object();
    return;
  }
  if (operation.type != nullptr && answer_schema(operation) == schema_name(*operation.type)) {
    json.key("headers").begin_object().key("ETag");
    write_reference(json, "headers", "version");
    json.end_object();
  }
  json.key("content").begin_object().key("application/json").begin_object().key("schema");
  const auto schema = answer_schema(operation);
  if (schema.empty()) {
    json.begin_object().end_object();
  } else {
    write_reference(json, "schemas", schema);
  }
  json.end_object().end_object().end_object();
}

void write_operation(JsonWriter& json, const Operation& operation) {
  const Route& route = *operation.route;
  auto permission = route.permission;
  if (operation.type != nullptr && permission.ends_with(type_place)) {
    permission.replace(permission.size() - type_place.size(), type_place.size(), operation.type->name());
  }
  json.key(lower(to_text(route.method))).begin_object();
  json.key("operationId").value(operation_id(operation));
  const std::string about =
      operation.type == nullptr ? "" : " (" + std::string(operation.type->label(Language::en)) + ")";
  json.key("summary").value(route.summary + about).key("description").value("Needs the permission " + permission + ".");
  json.key("tags").begin_array().value(operation.type == nullptr ? "pages" : operation.type->room()).end_array();
  if (route.permission == "public") json.key("security").begin_array().end_array();
  write_parameters(json, operation);
  write_body(json, operation);
  json.key("responses").begin_object();
  write_answer(json, operation);
  json.key("4XX");
  write_reference(json, "responses", "Problem");
  json.end_object().end_object();
}

bool is_described(const Route& route) { return route.faces.has(Face::json); }

bool is_possible(const Route& route, const RecordType& type) {
  return !type.append_only() || is_safe(route.method) || route.pattern == list_pattern;
}

std::map<std::string, std::vector<Operation>> operations_of(const Registry& registry, const Router& router) {
  std::map<std::string, std::vector<Operation>> paths;
  const auto add = [&](Operation operation) { paths[operation.path()].push_back(operation); };
  for (const auto& route : router.routes()) {
    if (!is_described(*route)) continue;
    if (route->pattern.find(type_place) == std::string::npos) {
      add({.route = route.get()});
      continue;
    }
    for (const auto& type : registry.types()) {
      if (is_possible(*route, type)) add({.route = route.get(), .type = &type});
    }
  }
  return paths;
}

void write_common_parameters(JsonWriter& json) {
  const auto add = [&](std::string_view key, const Parameter& parameter) {
    json.key(key);
    write_parameter(json, parameter);
  };
  add("q", {.name = "q", .place = "query", .description = "A piece of a name, or initial consonants"});
  add("sort",
      {.name = "sort", .place = "query", .description = "A column to sort by; -column for the other way round"});
  add("at",
      {.name = "at", .place = "query", .description = "Where the page begins, as `next` of the page before says"});
  add("take", {.name = "take", .place = "query", .description = "Records a page, 1 to 500", .type = "integer"});
  add("if-match",
      {.name = "If-Match",
       .place = "header",
       .description = "Entity tag of the record as it was read; refused when somebody changed it meanwhile"});
}

void write_problem_schemas(JsonWriter& json) {
  json.key("Problem").raw(
      R"({"type":"object","description":"RFC 9457, with every problem at once","required":["title","status","code","problems"],)"
      R"("properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},)"
      R"("instance":{"type":"string","description":"Incident number"},"code":{"type":"string"},"hint":{"type":"string"},)"
      R"("problems":{"type":"array","items":{"type":"object","required":["code","message"],"properties":{)"
      R"("code":{"type":"string"},"field":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},)"
      R"("severity":{"type":"string"},"details":{"type":"object","additionalProperties":{"type":"string"}}}}}}})");
  json.key("History").raw(
      R"({"type":"array","items":{"type":"object","required":["number","at","author","change","version"],"properties":{)"
      R"("number":{"type":"integer"},"at":{"type":"string","format":"date-time"},"author":{"type":"string"},)"
      R"("reason":{"type":"string"},"change":{"type":"string"},"version":{"type":"integer"},)"
      R"("before":{"type":["object","null"]},"after":{"type":["object","null"]}}}})");
}

void write_components(JsonWriter& json, const Registry& registry) {
  json.key("components").begin_object();
  json.key("securitySchemes")
      .raw(
          R"({"session":{"type":"apiKey","in":"cookie","name":"gj_session","description":"Changes also need the header X-CSRF-Token"},)"
          R"("token":{"type":"http","scheme":"bearer","description":"A token of the caller's account"}})");
  json.key("headers").raw(R"({"version":{"description":"Version of the record","schema":{"type":"string"}}})");
  json.key("responses")
      .raw(
          R"({"Problem":{"description":"What is wrong","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}})");
  json.key("parameters").begin_object();
  write_common_parameters(json);
  json.end_object().key("schemas").begin_object();
  write_problem_schemas(json);
  for (const auto& type : registry.types()) write_record_schemas(json, type);
  json.end_object().end_object();
}

void write_head(JsonWriter& json, const Registry& registry, std::string_view version) {
  json.key("openapi").value("3.1.0").key("info").begin_object();
  json.key("title").value("Geojeom").key("version").value(version);
  json.key("description")
      .value("Every page of records as data. Send `Accept: application/json`, or put .json behind the path of a page.");
  json.key("license")
      .begin_object()
      .key("name")
      .value("See the LICENSE file")
      .key("identifier")
      .value("LicenseRef-Geojeom");
  json.end_object().end_object();
  json.key("servers").begin_array().begin_object().key("url").value("/").end_object().end_array();
  json.key("security").raw(R"([{"session":[]},{"token":[]}])");
  std::map<std::string, bool> rooms{{"pages", true}};
  for (const auto& type : registry.types()) rooms[type.room()] = true;
  json.key("tags").begin_array();
  for (const auto& [room, is_there] : rooms) {
    json.begin_object().key("name").value(room).key("description").value("The " + room + " room").end_object();
  }
  json.end_array();
}

}  // namespace

std::string openapi_document(const Registry& registry, const Router& router, std::string_view version) {
  JsonWriter json;
  json.begin_object();
  write_head(json, registry, version);
  json.key("paths").begin_object();
  for (const auto& [path, operations] : operations_of(registry, router)) {
    json.key(path).begin_object();
    for (const auto& operation : operations) write_operation(json, operation);
    json.end_object();
  }
  json.end_object();
  write_components(json, registry);
  json.end_object();
  return json.take();
}

}  // namespace geojeom
