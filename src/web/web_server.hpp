#pragma once

#include <memory>
#include <string>

#include "core/instant.hpp"
#include "record/store.hpp"
#include "web/router.hpp"
#include "web/server.hpp"

namespace geojeom {

struct WebSettings {
  ServerSettings server;
  std::string assets_folder;
  std::string data_folder;
  std::string program_version;
  bool is_logging = true;
};

/// The whole web side over a store: every page, in one server.
class WebServer {
 public:
  /// Errors: those of Server::start.
  static Result<std::unique_ptr<WebServer>> start(const WebSettings& settings, Store& store, Clock clock);
  virtual ~WebServer() = default;

  virtual std::uint16_t port() const = 0;
  virtual void stop() = 0;
  /// The table of routes, for tests that walk it.
  virtual const Router& router() const = 0;
};

}  // namespace geojeom
