#include "web/server.hpp"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>
#include <thread>

#include "web/connection_watch.hpp"

namespace geojeom {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// What we know of one connection, from accept to close.
struct Connection : WatchedConnection {
  std::string remote_address;
};

/// One request and its answer on the way through the library.
struct Exchange {
  Request request;
  std::unique_ptr<BodyReader> body;
  Clock::time_point began = Clock::now();
  Outcome outcome;
  bool has_head = false;
};

std::string numeric_address(const sockaddr* address) {
  char text[INET6_ADDRSTRLEN] = "";
  if (address->sa_family == AF_INET) {
    ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
  } else if (address->sa_family == AF_INET6) {
    ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text, sizeof text);
  }
  return text;
}

/// A listening socket, or -1 with errno. Accepted sockets inherit TCP_NODELAY: without it head and body of an answer
/// wait 40 ms for each other.
int listen_at(const ServerSettings& settings) {
  addrinfo hints{};
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const auto port = std::to_string(settings.port);
  if (::getaddrinfo(settings.address.c_str(), port.c_str(), &hints, &found) != 0) {
    errno = EADDRNOTAVAIL;
    return -1;
  }
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> address(found, ::freeaddrinfo);
  const int socket = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (socket < 0) return -1;
  const int on = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (::bind(socket, found->ai_addr, found->ai_addrlen) == 0 && ::listen(socket, 1024) == 0) return socket;
  const int reason = errno;
  ::close(socket);
  errno = reason;
  return -1;
}

std::uint16_t port_of(int socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6&>(address).sin6_port
                                             : reinterpret_cast<sockaddr_in&>(address).sin_port);
}

/// Every connection is a file: take as many as the system lets us have.
void raise_file_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::optional<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The library takes the body over; it is freed when the last byte has left.
MHD_Response* to_library(Response&& response) {
  const auto size = static_cast<std::size_t>(response.size());
  if (auto* file = std::get_if<Response::File>(&response.body)) {
    return MHD_create_response_from_fd64(size, ::dup((*file)->descriptor()));
  }
  auto* body = new std::variant<std::string, Response::Shared, Response::File>(std::move(response.body));
  const auto* own = std::get_if<std::string>(body);
  const char* bytes = own != nullptr ? own->data() : std::get<Response::Shared>(*body)->data();
  const auto free_body = [](void* held) {
    delete static_cast<std::variant<std::string, Response::Shared, Response::File>*>(held);
  };
  return MHD_create_response_from_buffer_with_free_callback_cls(size, const_cast<char*>(bytes), free_body, body);
}

class MicrohttpdServer : public Server {
 public:
  MicrohttpdServer(const ServerSettings& settings, Service& service) : settings_(settings), service_(service) {}
  ~MicrohttpdServer() override { stop(milliseconds(0)); }

  std::optional<Problem> open();

  std::uint16_t port() const override { return port_; }
  ServerState state() const override {
    return {.connections = watch_.size(), .running_requests = running_, .connections_cut = watch_.cut_count()};
  }
  void stop(milliseconds grace) override;

 private:
  static void* on_request_line(void* self, const char* target, MHD_Connection* connection);
  static MHD_Result on_request(void* self, MHD_Connection* connection, const char* url, const char* method,
                               const char* version, const char* bytes, std::size_t* bytes_size, void** exchange);
  static void on_finished(void* self, MHD_Connection* connection, void** exchange, MHD_RequestTerminationCode how);
  static void on_connection(void* self, MHD_Connection* connection, void** context,
                            MHD_ConnectionNotificationCode what);

  bool start_daemon();
  MHD_Result begin(MHD_Connection* connection, Exchange& exchange);
  MHD_Result take_body(Exchange& exchange, std::string_view bytes);
  MHD_Result answer(MHD_Connection* connection, Exchange& exchange);
  void read_head_of(MHD_Connection* connection, Exchange& exchange);
  void believe_proxy(Request& request) const;
  std::int64_t transfer_deadline(std::uint64_t bytes) const;
  static Connection& connection_of(MHD_Connection* connection);

  ServerSettings settings_;
  Service& service_;
  std::string certificate_;
  std::string key_;
  ConnectionWatch watch_;
  MHD_Daemon* daemon_ = nullptr;
  int listen_socket_ = -1;
  std::uint16_t port_ = 0;
  std::atomic<std::size_t> running_{0};
  std::atomic<bool> is_stopping_{false};
};

std::optional<Problem> MicrohttpdServer::open() {
  if (!settings_.certificate_file.empty() || !settings_.key_file.empty()) {
    for (auto [path, text] : {std::pair{&settings_.certificate_file, &certificate_}, {&settings_.key_file, &key_}}) {
      auto read = read_file(*path);
      if (!read) return Problem{.code = "WEB-116", .details = {{"file", *path}}};
      *text = std::move(*read);
    }
  }
  raise_file_limit();
  listen_socket_ = listen_at(settings_);
  if (listen_socket_ >= 0) port_ = port_of(listen_socket_);
  if (listen_socket_ >= 0 && start_daemon()) return std::nullopt;
  const std::string reason = std::strerror(errno);
  if (listen_socket_ >= 0) ::close(listen_socket_);
  return Problem{
      .code = "WEB-115",
      .details = {{"address", settings_.address + ":" + std::to_string(settings_.port)}, {"reason", reason}}};
}

bool MicrohttpdServer::start_daemon() {
  const auto& limits = settings_.limits;
  const auto number = [](auto value) { return static_cast<std::intptr_t>(value); };
  const auto keep_escapes = [](void*, MHD_Connection*, char* text) { return std::strlen(text); };
  using Unescape = std::size_t (*)(void*, MHD_Connection*, char*);
  std::vector<MHD_OptionItem> options{
      {MHD_OPTION_LISTEN_SOCKET, number(listen_socket_), nullptr},
      {MHD_OPTION_CONNECTION_LIMIT, number(limits.connections_max), nullptr},
      {MHD_OPTION_PER_IP_CONNECTION_LIMIT, number(limits.connections_per_address_max), nullptr},
      {MHD_OPTION_CONNECTION_TIMEOUT, number(limits.idle_seconds_max), nullptr},
      {MHD_OPTION_CONNECTION_MEMORY_LIMIT, number(2 * limits.header_bytes_max), nullptr},
      {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
      // Targets are decoded by parse_target, once and strictly, not by the library.
      {MHD_OPTION_UNESCAPE_CALLBACK, reinterpret_cast<std::intptr_t>(static_cast<Unescape>(keep_escapes)), nullptr},
      {MHD_OPTION_URI_LOG_CALLBACK, reinterpret_cast<std::intptr_t>(&on_request_line), this},
      {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<std::intptr_t>(&on_finished), this},
      {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<std::intptr_t>(&on_connection), this},
  };
  if (settings_.threads > 1) options.push_back({MHD_OPTION_THREAD_POOL_SIZE, number(settings_.threads), nullptr});
  unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC;
  if (!certificate_.empty()) {
    flags |= MHD_USE_TLS;
    options.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, certificate_.data()});
    options.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, key_.data()});
  }
  options.push_back({MHD_OPTION_END, 0, nullptr});
  daemon_ =
      MHD_start_daemon(flags, 0, nullptr, nullptr, &on_request, this, MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END);
  return daemon_ != nullptr;
}

void MicrohttpdServer::stop(milliseconds grace) {
  if (daemon_ == nullptr || is_stopping_.exchange(true)) return;
  const auto until = Clock::now() + grace;
  const int socket = MHD_quiesce_daemon(daemon_);
  while (running_ > 0 && Clock::now() < until) std::this_thread::sleep_for(milliseconds(5));
  MHD_stop_daemon(daemon_);
  if (socket >= 0) ::close(socket);
  daemon_ = nullptr;
}

Connection& MicrohttpdServer::connection_of(MHD_Connection* connection) {
  const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return *static_cast<Connection*>(info->socket_context);
}

void MicrohttpdServer::on_connection(void* self, MHD_Connection* connection, void** context,
                                     MHD_ConnectionNotificationCode what) {
  auto& server = *static_cast<MicrohttpdServer*>(self);
  if (what == MHD_CONNECTION_NOTIFY_STARTED) {
    auto* ours = new Connection;
    ours->socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    ours->remote_address =
        numeric_address(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr);
    ours->deadline_ms = ConnectionWatch::in(seconds(server.settings_.limits.head_seconds_max));
    *context = ours;
    server.watch_.add(*ours);
  } else if (*context != nullptr) {
    auto* ours = static_cast<Connection*>(*context);
    server.watch_.remove(*ours);
    delete ours;
    *context = nullptr;
  }
}

void* MicrohttpdServer::on_request_line(void*, const char* target, MHD_Connection*) {
  auto* exchange = new Exchange;
  exchange->request.raw_target = target;
  return exchange;
}

MHD_Result MicrohttpdServer::on_request(void* self, MHD_Connection* connection, const char*, const char* method,
                                        const char*, const char* bytes, std::size_t* bytes_size, void** context) {
  auto& server = *static_cast<MicrohttpdServer*>(self);
  auto& exchange = *static_cast<Exchange*>(*context);
  try {
    if (!exchange.has_head) {
      exchange.request.method_name = method;
      return server.begin(connection, exchange);
    }
    if (*bytes_size == 0) return server.answer(connection, exchange);
    const auto size = std::exchange(*bytes_size, 0);
    return server.take_body(exchange, {bytes, size});
  } catch (const std::exception&) {  // the disk of the uploads is full, no memory: this connection ends here
    return MHD_NO;
  }
}

MHD_Result MicrohttpdServer::begin(MHD_Connection* connection, Exchange& exchange) {
  exchange.has_head = true;
  ++running_;
  exchange.began = Clock::now();
  read_head_of(connection, exchange);
  auto& request = exchange.request;
  const auto limits = service_.body_limits(request);
  exchange.body = std::make_unique<BodyReader>(request, limits);
  const auto length = announced_length(request).value_or(0);
  connection_of(connection).deadline_ms = transfer_deadline(length);
  // Nobody waits for a body this large: it is refused before it is sent.
  const bool is_hopeless = length > limits.bytes_max + (1 << 20);
  return is_hopeless ? answer(connection, exchange) : MHD_YES;
}

void MicrohttpdServer::read_head_of(MHD_Connection* connection, Exchange& exchange) {
  auto& request = exchange.request;
  const auto add = [](void* headers, MHD_ValueKind, const char* name, std::size_t name_size, const char* value,
                      std::size_t value_size) {
    static_cast<NamedValues*>(headers)->add({name, name_size}, {value, value_size});
    return MHD_YES;
  };
  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, add, &request.headers);
  request.remote_address = connection_of(connection).remote_address;
  request.is_secure = !certificate_.empty();
  believe_proxy(request);
  read_head(request);
  const auto& limits = settings_.limits;
  const auto* size = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  if (size != nullptr && size->header_size > limits.header_bytes_max) request.problem = Problem{.code = "WEB-107"};
  if (request.raw_target.size() > limits.target_bytes_max) request.problem = Problem{.code = "WEB-106"};
}

void MicrohttpdServer::believe_proxy(Request& request) const {
  for (const auto& proxy : settings_.trusted_proxies) {
    if (request.remote_address != proxy) continue;
    // The proxy appends the address it saw; what stands before it was written by the client.
    const auto forwarded = request.header("X-Forwarded-For");
    const auto last = trim_blanks(forwarded.substr(forwarded.find_last_of(',') + 1));
    if (!last.empty()) request.remote_address = last;
    request.is_secure = equal_ignoring_case(request.header("X-Forwarded-Proto"), "https");
    return;
  }
}

MHD_Result MicrohttpdServer::take_body(Exchange& exchange, std::string_view bytes) {
  return exchange.body->feed(bytes) ? MHD_YES : MHD_NO;
}

MHD_Result MicrohttpdServer::answer(MHD_Connection* connection, Exchange& exchange) {
  auto& request = exchange.request;
  exchange.body->finish();
  exchange.body.reset();
  auto& ours = connection_of(connection);
  ours.deadline_ms = 0;
  const auto began = Clock::now();
  Response response;
  try {
    response = service_.answer(request);
  } catch (const std::exception&) {  // the service reports what it can itself; this is the last net
    response = text_response("500\n", 500);
  }
  exchange.outcome.handling = duration_cast<microseconds>(Clock::now() - began);
  exchange.outcome.status = response.status;
  exchange.outcome.response_bytes = response.size();
  if (is_stopping_) response.header("Connection", "close");
  ours.deadline_ms = transfer_deadline(exchange.outcome.response_bytes);

  const auto headers = std::move(response.headers);
  const auto status = static_cast<unsigned>(response.status);
  MHD_Response* out = to_library(std::move(response));
  if (out == nullptr) return MHD_NO;
  for (const auto& [name, value] : headers) MHD_add_response_header(out, name.c_str(), value.c_str());
  const auto queued = MHD_queue_response(connection, status, out);
  MHD_destroy_response(out);
  return queued;
}

void MicrohttpdServer::on_finished(void* self, MHD_Connection* connection, void** context,
                                   MHD_RequestTerminationCode how) {
  auto& server = *static_cast<MicrohttpdServer*>(self);
  const std::unique_ptr<Exchange> exchange(static_cast<Exchange*>(*context));
  *context = nullptr;
  if (exchange == nullptr) return;
  connection_of(connection).deadline_ms = ConnectionWatch::in(seconds(server.settings_.limits.head_seconds_max));
  exchange->outcome.total = duration_cast<microseconds>(Clock::now() - exchange->began);
  exchange->outcome.is_complete = how == MHD_REQUEST_TERMINATED_COMPLETED_OK;
  exchange->body.reset();
  if (!exchange->has_head) return;
  server.service_.finished(exchange->request, exchange->outcome);
  --server.running_;
}

std::int64_t MicrohttpdServer::transfer_deadline(std::uint64_t bytes) const {
  const auto& limits = settings_.limits;
  return ConnectionWatch::in(seconds(limits.transfer_seconds_max + bytes / limits.slowest_bytes_per_second));
}

}  // namespace

Result<std::unique_ptr<Server>> Server::start(const ServerSettings& settings, Service& service) {
  auto server = std::make_unique<MicrohttpdServer>(settings, service);
  if (auto problem = server->open()) return std::move(*problem);
  return std::unique_ptr<Server>(std::move(server));
}

namespace {

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  return signals;
}

}  // namespace

void block_stop_signals() {
  const auto signals = stop_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void wait_for_stop_signal() {
  const auto signals = stop_signals();
  int received = 0;
  ::sigwait(&signals, &received);
}

}  // namespace geojeom
