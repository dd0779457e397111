#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace geojeom {

/// One open connection and the instant at which it must have moved on.
struct WatchedConnection {
  int socket = -1;
  std::atomic<std::int64_t> deadline_ms{0};  ///< steady clock; 0: none while our own handler works
};

/// Cuts connections that have passed their deadline. The library knows an inactivity time-out only, and a client that
/// sends a byte every few seconds is never inactive. Looks twice a second; an idle connection costs nothing between.
class ConnectionWatch {
 public:
  ConnectionWatch();
  ~ConnectionWatch();

  void add(WatchedConnection& connection);
  /// Must be called before the socket is closed: cutting only shuts a socket down, its owner closes it.
  void remove(WatchedConnection& connection);

  std::size_t size() const;
  std::uint64_t cut_count() const { return cut_count_; }

  static std::int64_t in(std::chrono::milliseconds from_now);

 private:
  void run();
  void cut_late_ones();

  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::unordered_set<WatchedConnection*> connections_;
  std::atomic<std::uint64_t> cut_count_{0};
  bool is_ending_ = false;
  std::thread thread_;
};

}  // namespace geojeom
