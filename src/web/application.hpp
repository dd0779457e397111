#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "web/access_log.hpp"
#include "web/csrf.hpp"
#include "web/metrics.hpp"
#include "web/problem_response.hpp"
#include "web/router.hpp"
#include "web/server.hpp"
#include "web/static_files.hpp"

namespace geojeom {

inline constexpr std::string_view session_cookie = "gj_session";
inline constexpr std::string_view visitor_cookie = "gj_visitor";  ///< binds CSRF tokens before there is a session
inline constexpr std::string_view language_cookie = "gj_language";
inline constexpr std::string_view contrast_cookie = "gj_contrast";

/// What an application is made of.
struct ApplicationParts {
  Router router;
  StaticFiles assets;
  CsrfGuard csrf;
  ErrorPageWriter error_page;
  /// Called before a handler: the permission of the route against the caller. Nothing: go on; else the answer.
  std::function<std::optional<Response>(Call&)> permit;
  /// Told of an exception that reached the edge, with the id of the request as incident number.
  std::function<void(const Request&, const std::exception&)> report_failure;
  int log_descriptor = -1;
};

/// The way of a request: request id, route, permission, forgery check, handler, then entity tag, compression, security
/// headers, log and counters. Adds /healthz, /metrics, /assets/{file}, /language/{language} and /contrast/{mode}.
class Application : public Service {
 public:
  explicit Application(ApplicationParts parts);
  ~Application() override;

  BodyLimits body_limits(const Request& request) const override;
  Response answer(Request& request) override;
  void finished(const Request& request, const Outcome& outcome) override;

  /// The answer to what went wrong, as a page or as application/problem+json.
  Response problem_answer(const Problems& problems, const Request& request, Language language) const;

  const Router& router() const { return parts_.router; }
  const StaticFiles& assets() const { return parts_.assets; }
  const CsrfGuard& csrf() const { return parts_.csrf; }
  /// Where /metrics gets connections from; the server exists later than the application.
  void watch(const Server& server) { server_ = &server; }

 private:
  void add_own_routes();
  Response answer_or_throw(Request& request, Language language);
  Response run(Request& request, RouteMatch match, Language language);
  void finish(const Request& request, Response& response) const;

  ApplicationParts parts_;
  std::unique_ptr<Metrics> metrics_;
  AccessLog log_;
  std::atomic<const Server*> server_{nullptr};
};

/// The cookie that stands for the caller: of the session, else of the visitor; "" when there is none.
std::string_view caller_of(const Request& request);

/// `?lang=`, then the cookie of the switch, then Accept-Language; Korean when nothing says otherwise.
Language language_of(const Request& request);

}  // namespace geojeom
