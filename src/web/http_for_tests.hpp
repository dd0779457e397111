#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "web/named_values.hpp"

namespace geojeom {

/// What came back, taken apart by the few rules a test needs.
struct Reply {
  int status = 0;
  NamedValues headers{NamedValues::Names::any_case};
  std::string body;
};

/// A socket to the server under test: sends any bytes, well-formed or not, and reads replies one by one.
class Wire {
 public:
  explicit Wire(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    is_open_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  ~Wire() {
    if (socket_ >= 0) ::close(socket_);
  }
  Wire(Wire&& other) noexcept : socket_(std::exchange(other.socket_, -1)), is_open_(other.is_open_) {}
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  bool is_open() const { return is_open_; }
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }
  /// True when the other side has closed within the time.
  bool is_closed_within(int milliseconds) {
    char byte = 0;
    pollfd waiting{socket_, POLLIN, 0};
    return ::poll(&waiting, 1, milliseconds) == 1 && ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
  }
  /// The next reply; nothing when the connection ended before it was complete.
  std::optional<Reply> read(bool has_body = true) {
    while (received_.find("\r\n\r\n") == std::string::npos) {
      if (!receive()) return std::nullopt;
    }
    Reply reply;
    const auto end = received_.find("\r\n\r\n");
    read_head(std::string_view(received_).substr(0, end), reply);
    received_.erase(0, end + 4);
    if (reply.status == 100) return read(has_body);
    std::size_t length = 0;
    const auto text = reply.headers.get("Content-Length");
    std::from_chars(text.data(), text.data() + text.size(), length);
    if (!has_body) length = 0;
    while (received_.size() < length) {
      if (!receive()) return std::nullopt;
    }
    reply.body = received_.substr(0, length);
    received_.erase(0, length);
    return reply;
  }
  int socket() const { return socket_; }

 private:
  bool receive() {
    char buffer[16384];
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, 10'000) != 1) return false;
    const auto size = ::recv(socket_, buffer, sizeof buffer, 0);
    if (size <= 0) return false;
    received_.append(buffer, static_cast<std::size_t>(size));
    return true;
  }
  static void read_head(std::string_view head, Reply& reply) {
    std::from_chars(head.data() + 9, head.data() + 12, reply.status);
    for (auto at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n")) {
      head.remove_prefix(at + 2);
      const auto line = head.substr(0, head.find("\r\n"));
      const auto colon = line.find(':');
      if (colon != std::string_view::npos) {
        reply.headers.add(line.substr(0, colon), trim_blanks(line.substr(colon + 1)));
      }
    }
  }

  int socket_;
  bool is_open_ = false;
  std::string received_;
};

/// One request, one reply, on a connection of its own.
inline std::optional<Reply> ask(std::uint16_t port, std::string_view method_and_target, std::string_view headers = "",
                                std::string_view body = "") {
  Wire wire(port);
  std::string text = std::string(method_and_target) + " HTTP/1.1\r\nHost: test\r\n" + std::string(headers);
  if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  wire.send(text + "\r\n" + std::string(body));
  return wire.read(!method_and_target.starts_with("HEAD"));
}

}  // namespace geojeom
