#include "web/web_server.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "domain/measures.hpp"
#include "domain/office/api_tokens.hpp"
#include "domain/office/permissions.hpp"
#include "record/registry.hpp"
#include "web/application.hpp"
#include "web/identity.hpp"
#include "web/layout.hpp"
#include "web/pages.hpp"
#include "web/site.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

/// Everything that lives as long as the server, in an order in which each outlives what uses it.
class RunningWebServer final : public WebServer {
 public:
  RunningWebServer(const WebSettings& settings, Store& store, Clock clock)
      : catalogue_(declared_measures(), store.registry()),
        identity_(store, clock),
        site_{.store = store,
              .catalogue = catalogue_,
              .clock = clock,
              .data_folder = settings.data_folder,
              .program_version = settings.program_version,
              .identity = identity_} {
    Router router;
    pages_ = std::make_unique<Pages>(site_, router);
    add_all_pages(*pages_);
    ApplicationParts parts{.router = std::move(router), .assets = StaticFiles::from_folder(settings.assets_folder)};
    parts.permit = [this](Call& call) { return permit(call); };
    parts.error_page = [this](const ErrorPage& error) {
      return error_page_html(error, application_->assets()).take();
    };
    parts.report_failure = [](const Request& request, const std::exception& failure) {
      std::fputs(fmt::format("{{\"failure\":\"{}\",\"id\":\"{}\"}}\n", failure.what(), request.id).c_str(), stderr);
    };
    parts.log_descriptor = settings.is_logging ? STDERR_FILENO : -1;
    application_ = std::make_unique<Application>(std::move(parts));
    site_.application = application_.get();
    site_.pages = pages_.get();
  }

  Problems listen(const ServerSettings& settings) {
    auto server = Server::start(settings, *application_);
    if (!server) return {server.problem()};
    server_ = std::move(server).value();
    application_->watch(*server_);
    return {};
  }

  std::uint16_t port() const override { return server_->port(); }
  void stop() override { server_->stop(); }
  const Router& router() const override { return application_->router(); }

 private:
  std::optional<Response> permit(Call& call) {
    auto asker = identity_.asker_of(call.request);
    call.caller = std::move(asker.caller);
    call.session_runs_out_at = asker.runs_out_at;
    if (asker.problem) return application_->problem_answer({*asker.problem}, call.request, call.language);
    const auto chosen = call.request.cookies.get(language_cookie);
    if (chosen.empty() && call.request.query("lang").empty() && !call.caller->language.empty()) {
      call.language = call.caller->language == "en" ? Language::en : Language::ko;
    }
    if (is_permitted(*call.caller, site_.registry(), call.route.permission, call.parameters)) {
      if (!asker.scopes || scopes_cover(*asker.scopes, permission_of(call), is_safe(call.request.method))) return std::nullopt;
      return application_->problem_answer({{.code = "OFF-217"}}, call.request, call.language);
    }
    if (call.caller->is_anonymous() && call.face == Face::html && is_safe(call.request.method)) {
      return redirect_to("/sign-in?back=" + percent_encode(call.request.raw_target));
    }
    const auto code = call.caller->is_anonymous() ? "WEB-113" : "OFF-204";
    return application_->problem_answer({{.code = code}}, call.request, call.language);
  }

  /// The route's permission with the type of the address filled in.
  static std::string permission_of(const Call& call) {
    std::string permission = call.route.permission;
    const auto place = permission.find("{type}");
    if (place != std::string::npos) permission.replace(place, 6, call.parameter("type"));
    return permission;
  }

  MeasureCatalogue catalogue_;
  Identity identity_;
  Site site_;
  std::unique_ptr<Pages> pages_;
  std::unique_ptr<Application> application_;
  std::unique_ptr<Server> server_;
};

}  // namespace

Result<std::unique_ptr<WebServer>> WebServer::start(const WebSettings& settings, Store& store, Clock clock) {
  auto running = std::make_unique<RunningWebServer>(settings, store, std::move(clock));
  const Problems problems = running->listen(settings.server);
  if (problems.has_errors()) return problems.front();
  return std::unique_ptr<WebServer>(std::move(running));
}

}  // namespace geojeom
