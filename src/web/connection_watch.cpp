#include "web/connection_watch.hpp"

#include <sys/socket.h>

namespace geojeom {

ConnectionWatch::ConnectionWatch() : thread_([this] { run(); }) {}

ConnectionWatch::~ConnectionWatch() {
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

void ConnectionWatch::add(WatchedConnection& connection) {
  const std::lock_guard lock(mutex_);
  connections_.insert(&connection);
}

void ConnectionWatch::remove(WatchedConnection& connection) {
  const std::lock_guard lock(mutex_);
  connections_.erase(&connection);
}

std::size_t ConnectionWatch::size() const {
  const std::lock_guard lock(mutex_);
  return connections_.size();
}

std::int64_t ConnectionWatch::in(std::chrono::milliseconds from_now) {
  const auto then = std::chrono::steady_clock::now() + from_now;
  return std::chrono::duration_cast<std::chrono::milliseconds>(then.time_since_epoch()).count();
}

void ConnectionWatch::run() {
  std::unique_lock lock(mutex_);
  while (!is_ending_) {
    wake_.wait_for(lock, std::chrono::milliseconds(500));
    cut_late_ones();
  }
}

void ConnectionWatch::cut_late_ones() {
  const auto now = in(std::chrono::milliseconds(0));
  for (auto* connection : connections_) {
    const auto deadline = connection->deadline_ms.load(std::memory_order_relaxed);
    if (deadline == 0 || deadline > now) continue;
    connection->deadline_ms.store(0, std::memory_order_relaxed);
    ::shutdown(connection->socket, SHUT_RDWR);
    ++cut_count_;
  }
}

}  // namespace geojeom
