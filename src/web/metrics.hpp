#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "web/server.hpp"

namespace geojeom {

/// Counters of the server in the text format of Prometheus: requests by route and status, time of handling, bytes,
/// connections, memory. Counting is a few atomic additions; no lock, no allocation.
class Metrics {
 public:
  /// `routes`: a label for each route in the order of its number; number 0 is "no route".
  explicit Metrics(std::vector<std::string> routes);

  void count(std::size_t route, const Outcome& outcome);
  std::string text(const ServerState& state) const;

  /// Upper ends of the buckets of the time histogram, in microseconds.
  static constexpr std::array<std::int64_t, 12> bucket_ends{250,    500,    1'000,   2'500,   5'000,     10'000,
                                                            25'000, 50'000, 100'000, 250'000, 1'000'000, 5'000'000};

 private:
  struct Counters {
    std::array<std::atomic<std::uint64_t>, 600> by_status{};
    std::array<std::atomic<std::uint64_t>, bucket_ends.size() + 1> by_time{};
    std::atomic<std::uint64_t> time_us{0};
    std::atomic<std::uint64_t> bytes{0};
  };

  std::vector<std::string> routes_;
  std::unique_ptr<Counters[]> counters_;
};

/// Memory of this process that is in RAM, in bytes.
std::uint64_t resident_bytes();

}  // namespace geojeom
