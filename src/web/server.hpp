#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "web/body_reader.hpp"
#include "web/request.hpp"
#include "web/response.hpp"

namespace geojeom {

/// How one exchange ended, for the log and the counters.
struct Outcome {
  int status = 0;  ///< 0: the client was gone before there was an answer
  std::uint64_t response_bytes = 0;
  std::chrono::microseconds handling{};  ///< the handler alone
  std::chrono::microseconds total{};     ///< from the head of the request to the last byte of the answer
  bool is_complete = false;              ///< the whole answer was handed to the network
};

/// What a server serves. Called from several threads at once.
class Service {
 public:
  virtual ~Service() = default;
  /// Called when the head has been read: how much body may follow.
  virtual BodyLimits body_limits(const Request& request) const = 0;
  /// Answers; `request.problem` says when the request itself is broken. An exception becomes a bare 500.
  virtual Response answer(Request& request) = 0;
  virtual void finished(const Request& request, const Outcome& outcome) = 0;
};

struct ServerLimits {
  std::size_t target_bytes_max = 8 * 1024;
  std::size_t header_bytes_max = 16 * 1024;
  unsigned connections_max = 10'000;
  unsigned connections_per_address_max = 0;           ///< 0: no limit (behind a proxy everybody has the same address)
  unsigned idle_seconds_max = 30;                     ///< nothing at all has come or gone
  unsigned head_seconds_max = 45;                     ///< from connecting, or from the last answer, to a complete head
  unsigned transfer_seconds_max = 60;                 ///< for a body or an answer, and one second more for every...
  std::uint64_t slowest_bytes_per_second = 8 * 1024;  ///< ...so many bytes of it
};

struct ServerSettings {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;  ///< 0: any free one
  unsigned threads = 8;
  std::string certificate_file;  ///< PEM; TLS when both are named
  std::string key_file;
  std::vector<std::string> trusted_proxies;  ///< whose X-Forwarded-For and -Proto are believed
  ServerLimits limits;
};

struct ServerState {
  std::size_t connections = 0;
  std::size_t running_requests = 0;
  std::uint64_t connections_cut = 0;  ///< closed because they were too slow
};

/// HTTP/1.1 server. Errors of start: WEB-115 the address cannot be used, WEB-116 certificate or key unreadable.
class Server {
 public:
  static Result<std::unique_ptr<Server>> start(const ServerSettings& settings, Service& service);
  virtual ~Server() = default;

  virtual std::uint16_t port() const = 0;
  virtual ServerState state() const = 0;
  /// Takes no new connections, lets running requests end (at most `grace`), then closes. Safe to call twice.
  virtual void stop(std::chrono::milliseconds grace = std::chrono::seconds(20)) = 0;
};

/// Blocks SIGTERM and SIGINT in this and every later thread; call before the server starts.
void block_stop_signals();
/// Waits for SIGTERM or SIGINT.
void wait_for_stop_signal();

}  // namespace geojeom
