#include "web/application.hpp"

#include <sodium.h>

#include <exception>

#include "core/contract.hpp"
#include "domain/office/guarded_reader.hpp"
#include "web/entity_tag.hpp"
#include "web/gzip.hpp"
#include "web/request_id.hpp"
#include "web/security_headers.hpp"

namespace geojeom {
namespace {

constexpr int year_seconds = 365 * 24 * 3600;
constexpr std::size_t compress_from_bytes = 1024;

std::vector<std::string> metric_labels(const Router& router) {
  std::vector<std::string> labels{"none"};
  for (const auto& route : router.routes())
    labels.push_back(std::string(to_text(route->method)) + " " + route->pattern);
  return labels;
}

bool is_worth_compressing(const Response& response) {
  if (response.size() < compress_from_bytes || response.headers.find("Content-Encoding")) return false;
  const auto type = response.headers.get("Content-Type");
  return type.starts_with("text/") || type.starts_with("application/json") || type.starts_with("application/problem");
}

/// A switch (language, contrast) keeps the choice for a year and goes back to where it was pressed.
Response remember_choice(Call& call, std::string_view cookie, std::string_view choice) {
  auto response = redirect_to(call.request.query("back"));
  set_cookie(call.request, response,
             {.name = cookie, .value = choice, .max_age_seconds = choice.empty() ? -1 : year_seconds});
  return response;
}

Response switch_language(Call& call) {
  return remember_choice(call, language_cookie, call.parameter("language") == "en" ? "en" : "ko");
}

Response switch_contrast(Call& call) {
  return remember_choice(call, contrast_cookie, call.parameter("mode") == "high" ? "high" : "");
}

}  // namespace

std::string_view caller_of(const Request& request) {
  const auto session = request.cookies.find(session_cookie);
  return session ? *session : request.cookies.get(visitor_cookie);
}

Language language_of(const Request& request) {
  const auto asked = request.query("lang");
  const auto chosen = asked.empty() ? request.cookies.get(language_cookie) : asked;
  if (chosen == "en") return Language::en;
  if (chosen == "ko") return Language::ko;
  const auto accepted = request.header("Accept-Language");
  const auto english = accepted.find("en");
  const auto korean = accepted.find("ko");
  return english < korean ? Language::en : Language::ko;
}

Application::Application(ApplicationParts parts) : parts_(std::move(parts)), log_(parts_.log_descriptor) {
  require(sodium_init() >= 0, "the cryptographic library starts");
  add_own_routes();
  metrics_ = std::make_unique<Metrics>(metric_labels(parts_.router));
}

Application::~Application() = default;

void Application::add_own_routes() {
  auto& router = parts_.router;
  router.add({.pattern = "/healthz",
              .permission = "public",
              .summary = "Says that the server answers",
              .faces = {Face::other},
              .handler = [](Call&) { return json_response("{\"status\":\"ok\"}\n"); }});
  router.add({.pattern = "/metrics",
              .permission = "metrics",
              .summary = "Counters for Prometheus",
              .faces = {Face::other},
              .handler = [this](Call&) {
                const Server* server = server_;
                auto response = text_response(metrics_->text(server == nullptr ? ServerState{} : server->state()));
                return response.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
              }});
  router.add({.pattern = "/assets/{file}",
              .permission = "public",
              .summary = "A style sheet, script, font or icon",
              .faces = {Face::other},
              .handler = [this](Call& call) {
                auto file = parts_.assets.serve(call.parameter("file"), call.request);
                return file ? std::move(*file) : problem_answer({{.code = "WEB-109"}}, call.request, call.language);
              }});
  router.add({.pattern = "/language/{language}",
              .permission = "public",
              .summary = "Switches the language of the pages",
              .handler = switch_language});
  router.add({.pattern = "/contrast/{mode}",
              .permission = "public",
              .summary = "Switches high contrast on or off",
              .handler = switch_contrast});
}

BodyLimits Application::body_limits(const Request& request) const {
  if (is_safe(request.method)) return {};
  const auto match = parts_.router.match(request);
  // Without a route the answer is another one than "too large": a small body is read and dropped.
  return match.route == nullptr ? BodyLimits{.bytes_max = 1 << 20} : match.route->body;
}

Response Application::answer(Request& request) {
  request.id = new_request_id();
  const auto language = language_of(request);
  Response response;
  try {
    response = answer_or_throw(request, language);
  } catch (const ForbiddenQuery& forbidden) {
    response = problem_answer({forbidden.problem()}, request, language);
  } catch (const StoreFailure& failure) {
    if (parts_.report_failure) parts_.report_failure(request, failure);
    response = problem_answer({failure.problem()}, request, language);
  } catch (const std::exception& failure) {
    if (parts_.report_failure) parts_.report_failure(request, failure);
    response = problem_answer({{.code = "WEB-500", .details = {{"incident", request.id}}}}, request, language);
  }
  finish(request, response);
  return response;
}

Response Application::answer_or_throw(Request& request, Language language) {
  if (request.problem) return problem_answer({*request.problem}, request, language);
  auto match = parts_.router.match(request);
  if (match.route != nullptr) request.route = match.route;
  if (request.target.has_trailing_slash && match.route != nullptr && is_safe(request.method)) {
    auto address = request.raw_target;
    address.erase(std::min(address.find('?'), address.size()) - 1, 1);
    auto response = redirect_to(address);
    response.status = 308;
    return response;
  }
  if (request.method == Method::options && !match.allowed.empty()) {
    Response response{.status = 204};
    return response.header("Allow", match.allowed);
  }
  if (match.problem) {
    auto response = problem_answer({*match.problem}, request, language);
    if (!match.allowed.empty() && match.route == nullptr) response.header("Allow", match.allowed);
    return response;
  }
  return run(request, std::move(match), language);
}

Response Application::run(Request& request, RouteMatch match, Language language) {
  Call call{.request = request,
            .route = *match.route,
            .face = match.face,
            .is_face_by_suffix = match.is_face_by_suffix,
            .language = language,
            .parameters = std::move(match.parameters)};
  if (parts_.permit) {
    if (auto refusal = parts_.permit(call)) return std::move(*refusal);
  }
  // A browser never adds this header by itself, so what carries it was not forged; cookies then count for nothing.
  const bool has_token = !request.header("Authorization").empty();
  if (match.route->needs_csrf_token && !has_token && !parts_.csrf.allows(request, caller_of(request))) {
    return problem_answer({{.code = "WEB-112"}}, request, language);
  }
  return match.route->handler(call);
}

Response Application::problem_answer(const Problems& problems, const Request& request, Language language) const {
  const int status = status_of(problems);
  if (face_of_error(request) == Face::html && parts_.error_page) {
    return html_response(parts_.error_page({problems, status, language, request}), status);
  }
  auto response = json_response(problem_json(problems, request, language), status);
  return response.header("Content-Type", "application/problem+json");
}

void Application::finish(const Request& request, Response& response) const {
  response.header("X-Request-Id", request.id);
  const bool is_data = response.headers.get("Content-Type").starts_with("application/json") ||
                       response.headers.get("Content-Type").starts_with("text/csv");
  if (is_data && response.status == 200 && is_safe(request.method) && !response.headers.find("ETag")) {
    response.header("ETag", "W/\"" + content_hash(response.bytes()) + "\"");
  }
  const auto tag = response.headers.get("ETag");
  if (response.status == 200 && !tag.empty() && matches_entity_tag(request.header("If-None-Match"), tag)) {
    response.status = 304;
    response.body = std::string();
  }
  if (is_worth_compressing(response)) {
    const auto vary = response.headers.get("Vary");
    response.header("Vary", vary.empty() ? "Accept-Encoding" : std::string(vary) + ", Accept-Encoding");
    if (accepts_gzip(request.header("Accept-Encoding"))) {
      response.body = gzip(response.bytes(), Effort::fast);
      response.header("Content-Encoding", "gzip");
    }
  }
  add_security_headers(request, response);
}

void Application::finished(const Request& request, const Outcome& outcome) {
  metrics_->count(request.route == nullptr ? 0 : request.route->number, outcome);
  log_.write(access_log_line(request, outcome, request.route == nullptr ? "" : request.route->pattern));
}

}  // namespace geojeom
