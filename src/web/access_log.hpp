#pragma once

#include <mutex>
#include <string>
#include <string_view>

#include "web/request.hpp"
#include "web/server.hpp"

namespace geojeom {

/// One line of the access log, JSON: at, id, address, method, target, route, status, bytes, times, agent. Whatever a
/// client sent is escaped and cut, so one request is one line. The query is left out: it may hold names of people.
std::string access_log_line(const Request& request, const Outcome& outcome, std::string_view route);

/// Writes lines to a file descriptor, many at a time; what is waiting is written at the latest with the first line a
/// second later, on flush and at the end.
class AccessLog {
 public:
  /// Does not take the descriptor over. -1: no log.
  explicit AccessLog(int descriptor) : descriptor_(descriptor) {}
  ~AccessLog() { flush(); }

  void write(std::string_view line);
  void flush();

 private:
  void write_out();

  std::mutex mutex_;
  std::string waiting_;
  std::chrono::steady_clock::time_point written_at_{};
  int descriptor_;
};

}  // namespace geojeom
