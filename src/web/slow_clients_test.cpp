#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <functional>
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

Clock::duration time_of(const std::function<bool()>& request) {
  const auto began = Clock::now();
  EXPECT_TRUE(request());
  return Clock::now() - began;
}

std::chrono::microseconds late(std::vector<Clock::duration> times) {
  std::sort(times.begin(), times.end());
  return std::chrono::duration_cast<std::chrono::microseconds>(times[times.size() * 99 / 100]);
}

/// Times of newcomers and of a kept connection, in turn.
class Asker {
 public:
  explicit Asker(std::uint16_t port) : port_(port), kept_(port) {}
  void ask_twice() {
    times_.push_back(time_of([&] { return ask(port_, "GET /healthz").has_value(); }));
    times_.push_back(
        time_of([&] { return kept_.send("GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n") && kept_.read().has_value(); }));
  }
  std::chrono::microseconds p99() const { return late(times_); }

 private:
  std::uint16_t port_;
  Wire kept_;
  std::vector<Clock::duration> times_;
};

TEST(SlowClients, do_not_slow_the_others) {
  Application application({.router = routes()});
  auto server = Server::start({.port = 0}, application);
  auto calm_server = Server::start({.port = 0}, application);
  ASSERT_TRUE(server && calm_server);
  const SlowClients slow((*server)->port());
  ASSERT_EQ(slow.open_count(), slow_clients);

  // A server without slow clients, asked in turn, tells what this machine can do at the moment.
  Asker burdened((*server)->port());
  Asker calm((*calm_server)->port());
  for (int i = 0; i < 200; ++i) {
    burdened.ask_twice();
    calm.ask_twice();
  }
  RecordProperty("p99_us", static_cast<int>(burdened.p99().count()));
  RecordProperty("calm_p99_us", static_cast<int>(calm.p99().count()));
  EXPECT_LT(burdened.p99(), std::max<std::chrono::microseconds>(50ms, 3 * calm.p99()));
  EXPECT_GE((*server)->state().connections, static_cast<std::size_t>(slow_clients));
}

}  // namespace
}  // namespace geojeom
