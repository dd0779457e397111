#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "web/application.hpp"
#include "web/http_for_tests.hpp"

namespace geojeom {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int slow_clients = 1000;

/// 1,000 connections that are held in every way a slow or hostile client can hold one.
class SlowClients {
 public:
  explicit SlowClients(std::uint16_t port) {
    wires_.reserve(slow_clients);
    for (int i = 0; i < slow_clients; ++i) {
      wires_.emplace_back(port);
      if (!wires_.back().is_open()) continue;
      switch (i % 4) {
        case 0:
          break;  // says nothing
        case 1:
          wires_.back().send("GET /healthz HTTP/1.1\r\nHost: t\r\nX-Slow: a");
          break;  // never ends its head
        case 2:
          wires_.back().send("POST /echo HTTP/1.1\r\nHost: t\r\nContent-Length: 1000\r\n\r\n");
          break;
        case 3:
          wires_.back().send("GET /big HTTP/1.1\r\nHost: t\r\n\r\n");
          break;  // never reads its answer
      }
    }
    dribble_ = std::thread([this] {
      while (!is_ending_) {
        for (std::size_t i = 1; i < wires_.size() && !is_ending_; i += (i % 4 == 1 ? 1 : 3)) wires_[i].send("a");
        std::this_thread::sleep_for(200ms);
      }
    });
  }
  ~SlowClients() {
    is_ending_ = true;
    dribble_.join();
  }
  int open_count() const {
    return static_cast<int>(
        std::count_if(wires_.begin(), wires_.end(), [](const Wire& wire) { return wire.is_open(); }));
  }

 private:
  std::vector<Wire> wires_;
  std::atomic<bool> is_ending_{false};
  std::thread dribble_;
};

Router routes() {
  Router router;
  const auto big = std::make_shared<const std::string>(8 << 20, 'x');
  router.add({.pattern = "/big", .permission = "public", .faces = {Face::other}, .handler = [big](Call&) {
                Response response;
                response.body = big;
                return response;
              }});
  router.add({.method = Method::post,
              .pattern = "/echo",
              .permission = "public",
              .body = {.bytes_max = 4096},
              .handler = [](Call&) { return Response{}; }});
  return router;
}

TEST(SlowClients, do_not_slow_the_others) {
  Application application(
      {.router = routes(), .assets = {}, .csrf = {}, .error_page = {}, .permit = {}, .report_failure = {}});
  auto server = Server::start({.port = 0}, application);
  ASSERT_TRUE(server);
  const SlowClients slow((*server)->port());
  ASSERT_EQ(slow.open_count(), slow_clients);

  std::vector<Clock::duration> times;
  Wire wire((*server)->port());
  for (int i = 0; i < 400; ++i) {
    const auto began = Clock::now();
    if (i % 2 == 0) {
      ASSERT_TRUE(ask((*server)->port(), "GET /healthz"));  // a newcomer
    } else {
      wire.send("GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
      ASSERT_TRUE(wire.read());
    }
    times.push_back(Clock::now() - began);
  }
  std::sort(times.begin(), times.end());
  const auto late = std::chrono::duration_cast<std::chrono::microseconds>(times[times.size() * 99 / 100]);
  RecordProperty("p99_us", static_cast<int>(late.count()));
  EXPECT_LT(late, 50ms);
  EXPECT_GE((*server)->state().connections, static_cast<std::size_t>(slow_clients));
}

}  // namespace
}  // namespace geojeom
