#include "web/problem_response.hpp"

#include "core/json_writer.hpp"
#include "core/problem_catalogue.hpp"

namespace geojeom {
namespace {

void write_problem(JsonWriter& json, const Problem& problem, Language language) {
  const auto text = explain(problem, language);
  json.begin_object().key("code").value(problem.code);
  if (!problem.field.empty()) json.key("field").value(problem.field);
  json.key("message").value(text.message);
  if (!text.hint.empty()) json.key("hint").value(text.hint);
  if (problem.severity == Problem::Severity::warning) json.key("severity").value("warning");
  json.key("details").begin_object();
  for (const auto& [name, value] : problem.details) json.key(name).value(value);
  json.end_object().end_object();
}

const Problem& first_error(const Problems& problems) {
  for (const auto& problem : problems) {
    if (problem.severity == Problem::Severity::error) return problem;
  }
  return problems.front();
}

}  // namespace

int status_of(const Problems& problems) {
  const auto* row = find_problem_row(first_error(problems).code);
  return row == nullptr ? 500 : row->http_status;
}

std::string problem_json(const Problems& problems, const Request& request, Language language) {
  const auto& first = first_error(problems);
  const auto text = explain(first, language);
  JsonWriter json;
  json.begin_object();
  json.key("type").value("about:blank");
  json.key("title").value(text.message);
  json.key("status").value(status_of(problems));
  json.key("instance").value(request.id);
  json.key("code").value(first.code);
  if (!text.hint.empty()) json.key("hint").value(text.hint);
  json.key("problems").begin_array();
  for (const auto& problem : problems) write_problem(json, problem, language);
  json.end_array().end_object();
  return json.take();
}

}  // namespace geojeom
