#include "web/metrics.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace geojeom {
namespace {

constexpr auto relaxed = std::memory_order_relaxed;

void describe(std::string& out, std::string_view name, std::string_view type, std::string_view help) {
  fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

}  // namespace

Metrics::Metrics(std::vector<std::string> routes)
    : routes_(std::move(routes)), counters_(std::make_unique<Counters[]>(routes_.size())) {}

void Metrics::count(std::size_t route, const Outcome& outcome) {
  auto& counters = counters_[route < routes_.size() ? route : 0];
  const auto status = outcome.status >= 0 && outcome.status < 600 ? static_cast<std::size_t>(outcome.status) : 0;
  counters.by_status[status].fetch_add(1, relaxed);
  std::size_t bucket = 0;
  while (bucket < bucket_ends.size() && outcome.handling.count() > bucket_ends[bucket]) ++bucket;
  counters.by_time[bucket].fetch_add(1, relaxed);
  counters.time_us.fetch_add(static_cast<std::uint64_t>(outcome.handling.count()), relaxed);
  counters.bytes.fetch_add(outcome.response_bytes, relaxed);
}

std::string Metrics::text(const ServerState& state) const {
  std::string out;
  const auto put = std::back_inserter(out);
  describe(out, "geojeom_requests_total", "counter", "Requests by route and status.");
  for (std::size_t route = 0; route < routes_.size(); ++route) {
    for (std::size_t status = 0; status < 600; ++status) {
      const auto count = counters_[route].by_status[status].load(relaxed);
      if (count == 0) continue;
      fmt::format_to(put, "geojeom_requests_total{{route=\"{}\",status=\"{}\"}} {}\n", routes_[route], status, count);
    }
  }
  describe(out, "geojeom_request_seconds", "histogram", "Time of the handler by route.");
  for (std::size_t route = 0; route < routes_.size(); ++route) {
    std::uint64_t sum = 0;
    for (const auto& count : counters_[route].by_time) sum += count.load(relaxed);
    if (sum == 0) continue;
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bucket_ends.size(); ++i) {
      below += counters_[route].by_time[i].load(relaxed);
      fmt::format_to(put, "geojeom_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", routes_[route],
                     static_cast<double>(bucket_ends[i]) / 1e6, below);
    }
    fmt::format_to(
        put,
        "geojeom_request_seconds_bucket{{route=\"{0}\",le=\"+Inf\"}} {1}\n"
        "geojeom_request_seconds_sum{{route=\"{0}\"}} {2}\ngeojeom_request_seconds_count{{route=\"{0}\"}} {1}\n",
        routes_[route], sum, static_cast<double>(counters_[route].time_us.load(relaxed)) / 1e6);
  }
  describe(out, "geojeom_connections", "gauge", "Open connections.");
  fmt::format_to(put, "geojeom_connections {}\n", state.connections);
  describe(out, "geojeom_running_requests", "gauge", "Requests between their head and the end of their answer.");
  fmt::format_to(put, "geojeom_running_requests {}\n", state.running_requests);
  describe(out, "geojeom_connections_cut_total", "counter", "Connections closed because the client was too slow.");
  fmt::format_to(put, "geojeom_connections_cut_total {}\n", state.connections_cut);
  describe(out, "process_resident_memory_bytes", "gauge", "Memory of the process in RAM.");
  fmt::format_to(put, "process_resident_memory_bytes {}\n", resident_bytes());
  return out;
}

std::uint64_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t total_pages = 0;
  std::uint64_t resident_pages = 0;
  file >> total_pages >> resident_pages;
  return resident_pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace geojeom
