#include "web/application.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <thread>

#include "web/http_for_tests.hpp"
#include "web/view.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using namespace std::chrono_literals;

Router test_routes() {
  Router router;
  router.add({.pattern = "/list",
              .permission = "public",
              .faces = {Face::html, Face::json, Face::csv},
              .handler = [](Call& call) {
                return respond(
                    call,
                    {.json = [](JsonWriter& json) { json.begin_array().value(std::string(5000, 'a')).end_array(); },
                     .page =
                         [] {
                           Html html;
                           html.add("p", std::string(5000, 'b'));
                           return html;
                         },
                     .csv = [] { return std::string("a,b\r\n"); },
                     .file_name = "기업"});
              }});
  router.add({.method = Method::post,
              .pattern = "/echo",
              .permission = "public",
              .faces = {Face::other},
              .body = {.bytes_max = 4096, .files_max = 1, .upload_folder = testing::TempDir()},
              .takes_json = true,
              .needs_csrf_token = false,
              .handler = [](Call& call) {
                auto text = call.request.body;
                for (const auto& [name, value] : call.request.form) text += name + "=" + value + ";";
                for (const auto& file : call.request.files) text += file.name + ":" + file.content.read_all();
                return text_response(text);
              }});
  router.add({.method = Method::post,
              .pattern = "/change",
              .permission = "public",
              .body = {.bytes_max = 4096},
              .handler = [](Call&) { return text_response("changed"); }});
  router.add({.pattern = "/fails", .permission = "public", .faces = page_and_data, .handler = [](Call&) -> Response {
                throw std::runtime_error("secret of the database");
              }});
  router.add({.pattern = "/slow", .permission = "public", .faces = {Face::other}, .handler = [](Call&) {
                std::this_thread::sleep_for(300ms);
                return text_response("done");
              }});
  router.add({.pattern = "/big", .permission = "public", .faces = {Face::other}, .handler = [](Call&) {
                return text_response(std::string(64 << 20, 'x'));
              }});
  router.add({.pattern = "/header/{value}", .permission = "public", .faces = {Face::other}, .handler = [](Call& call) {
                return text_response("x").header("X-Value", call.request.query("v"));
              }});
  return router;
}

/// A running server with the routes above.
class ApplicationTest : public testing::Test {
 protected:
  void start(ServerSettings settings = {}) {
    log_path_ = testing::TempDir() + "access-" + std::to_string(::getpid()) + ".log";
    log_ = ::open(log_path_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    StaticFiles assets;
    assets.add("app.css", "a{color:red}" + std::string(2000, ' '));
    application_.emplace(ApplicationParts{.router = test_routes(),
                                          .assets = std::move(assets),
                                          .csrf = {},
                                          .error_page = {},
                                          .permit = {},
                                          .report_failure = {},
                                          .log_descriptor = log_});
    settings.port = 0;
    auto server = Server::start(settings, *application_);
    ASSERT_TRUE(server) << server.problem().details.back().second;
    server_ = std::move(server).value();
    application_->watch(*server_);
    port_ = server_->port();
  }
  void SetUp() override { start(); }
  void restart(ServerSettings settings) {
    TearDown();
    start(std::move(settings));
  }
  void TearDown() override {
    server_.reset();
    application_.reset();
    ::close(log_);
  }
  std::string log() {
    server_->stop(1s);
    server_.reset();
    application_.reset();
    std::string text(1 << 20, '\0');
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, ::pread(log_, text.data(), text.size(), 0))));
    return text;
  }
  std::optional<Reply> get(std::string_view target, std::string_view headers = "") {
    return ask(port_, "GET " + std::string(target), headers);
  }

  std::string log_path_;
  int log_ = -1;
  std::optional<Application> application_;
  std::unique_ptr<Server> server_;
  std::uint16_t port_ = 0;
};

TEST_F(ApplicationTest, gives_the_same_route_every_face) {
  EXPECT_EQ(get("/list")->headers.get("Content-Type"), "text/html; charset=utf-8");
  EXPECT_EQ(get("/list", "Accept: application/json\r\n")->headers.get("Content-Type"), "application/json");
  EXPECT_EQ(get("/list.json")->status, 200);
  const auto csv = get("/list.csv");
  EXPECT_EQ(csv->body, "a,b\r\n");
  EXPECT_THAT(std::string(csv->headers.get("Content-Disposition")), HasSubstr("%EA%B8%B0%EC%97%85.csv"));
  EXPECT_EQ(get("/list", "Accept: image/png\r\n")->status, 406);
}

TEST_F(ApplicationTest, answers_errors_as_problem_json) {
  const auto reply = get("/nothing.json");
  EXPECT_EQ(reply->status, 404);
  EXPECT_EQ(reply->headers.get("Content-Type"), "application/problem+json");
  EXPECT_THAT(reply->body, HasSubstr("\"code\":\"WEB-109\""));
  EXPECT_EQ(ask(port_, "DELETE /list")->headers.get("Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(ask(port_, "DELETE /list")->status, 405);
  EXPECT_EQ(ask(port_, "OPTIONS /list")->status, 204);
}

TEST_F(ApplicationTest, answers_in_the_language_asked_for) {
  EXPECT_THAT(get("/nothing.json")->body, HasSubstr("찾으시는"));
  EXPECT_THAT(get("/nothing.json", "Accept-Language: en-GB,en;q=0.9,ko;q=0.8\r\n")->body, HasSubstr("There is no"));
  EXPECT_THAT(get("/nothing.json?lang=en")->body, HasSubstr("There is no"));
  const auto switched = get("/language/en?back=/list%3Fa%3D1");
  EXPECT_EQ(switched->status, 303);
  EXPECT_EQ(switched->headers.get("Location"), "/list?a=1");
  EXPECT_THAT(std::string(switched->headers.get("Set-Cookie")), HasSubstr("gj_language=en; Path=/; SameSite=Lax"));
  EXPECT_EQ(get("/language/en?back=//evil.example")->headers.get("Location"), "/");
}

TEST_F(ApplicationTest, sends_the_head_alone_for_head) {
  const auto reply = ask(port_, "HEAD /list");
  EXPECT_EQ(reply->status, 200);
  EXPECT_EQ(reply->headers.get("Content-Length"), std::to_string(get("/list")->body.size()));
}

TEST_F(ApplicationTest, answers_not_modified_for_a_known_tag) {
  const auto tag = std::string(get("/list.json")->headers.get("ETag"));
  ASSERT_FALSE(tag.empty());
  const auto again = get("/list.json", "If-None-Match: \"other\", " + tag + "\r\n");
  EXPECT_EQ(again->status, 304);
  EXPECT_TRUE(again->body.empty());
}

TEST_F(ApplicationTest, compresses_for_those_who_take_it) {
  const auto reply = get("/list", "Accept-Encoding: br, gzip;q=0.5\r\n");
  EXPECT_EQ(reply->headers.get("Content-Encoding"), "gzip");
  EXPECT_LT(reply->body.size(), 500u);
  EXPECT_FALSE(get("/list", "Accept-Encoding: gzip;q=0\r\n")->headers.find("Content-Encoding"));
  EXPECT_EQ(get("/list")->headers.get("Vary"), "Accept, Accept-Encoding");
}

TEST_F(ApplicationTest, lets_browsers_keep_static_files_for_ever) {
  const auto address = std::string(application_->assets().address_of("app.css"));
  const auto reply = get(address, "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(reply->status, 200);
  EXPECT_EQ(reply->headers.get("Content-Encoding"), "gzip");
  EXPECT_THAT(std::string(reply->headers.get("Cache-Control")), HasSubstr("immutable"));
  EXPECT_EQ(get(address, "If-None-Match: " + std::string(reply->headers.get("ETag")) + "\r\n")->status, 304);
  EXPECT_EQ(get("/assets/app.css")->status, 404);
  EXPECT_EQ(get("/assets/..%2f..%2fetc%2fpasswd")->status, 400);
}

TEST_F(ApplicationTest, reads_forms_files_and_json) {
  const std::string form = "Content-Type: application/x-www-form-urlencoded\r\n";
  EXPECT_EQ(ask(port_, "POST /echo", form, "a=1&b=%ED%95%9C")->body, "a=1;b=한;");
  EXPECT_EQ(ask(port_, "POST /echo", "Content-Type: application/json\r\n", "{}")->body, "{}");
  EXPECT_EQ(ask(port_, "POST /echo", "Content-Type: multipart/form-data; boundary=X\r\n",
                "--X\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\n1,2\r\n--X--")
                ->body,
            "a.csv:1,2");
  EXPECT_EQ(ask(port_, "POST /echo", "Content-Type: text/xml\r\n", "<a/>")->status, 415);
  EXPECT_EQ(ask(port_, "POST /echo", form, "a=%zz")->status, 400);
}

TEST_F(ApplicationTest, reads_a_body_in_chunks) {
  Wire wire(port_);
  wire.send(
      "POST /echo HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
      "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  EXPECT_EQ(wire.read()->body, "abcde");
}

TEST_F(ApplicationTest, refuses_what_is_too_large) {
  const std::string json = "Content-Type: application/json\r\n";
  EXPECT_EQ(ask(port_, "POST /echo", json, std::string(5000, 'x'))->status, 413);
  EXPECT_EQ(ask(port_, "POST /echo", json + "Content-Length: 9999999999\r\n")->status, 413);
  const auto long_address = ask(port_, "GET /" + std::string(10'000, 'a'));
  EXPECT_EQ(long_address->status, 414);
  EXPECT_THAT(long_address->body, HasSubstr("WEB-106"));
  const auto long_head = get("/list", "X-Big: " + std::string(17'000, 'a') + "\r\n");
  EXPECT_EQ(long_head->status, 431);
  EXPECT_THAT(long_head->body, HasSubstr("WEB-107"));
  const auto enormous = get("/list", "X-Big: " + std::string(200'000, 'a') + "\r\n");
  EXPECT_TRUE(!enormous || enormous->status == 431);
  const auto endless = ask(port_, "GET /" + std::string(200'000, 'a'));
  EXPECT_TRUE(!endless || endless->status == 414);
  EXPECT_EQ(get("/list")->status, 200);
}

TEST_F(ApplicationTest, refuses_malformed_requests_and_goes_on) {
  for (const std::string_view bytes :
       {"GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET\r\n\r\n", "\x16\x03\x01\x02\x01",
        "GET / HTTP/1.1\r\nHost t\r\n\r\n", "GET /../x HTTP/1.1\r\nHost: t\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"}) {
    Wire wire(port_);
    wire.send(bytes);
    ::shutdown(wire.socket(), SHUT_WR);
    const auto reply = wire.read();
    EXPECT_TRUE(!reply || (reply->status >= 400 && reply->status < 500)) << bytes << " " << reply->status;
  }
  EXPECT_EQ(get("/list")->status, 200);
}

TEST_F(ApplicationTest, carries_the_security_headers_on_every_answer) {
  for (const auto* target : {"/list", "/nothing", "/list.json", "/fails", "/assets/x.css", "/%00"}) {
    const auto reply = get(target);
    const std::string policy(reply->headers.get("Content-Security-Policy"));
    EXPECT_THAT(policy, HasSubstr("default-src 'none'")) << target;
    EXPECT_THAT(policy, Not(HasSubstr("unsafe")));
    EXPECT_THAT(policy, HasSubstr("frame-ancestors 'none'"));
    EXPECT_EQ(reply->headers.get("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(reply->headers.get("Referrer-Policy"), "same-origin");
    EXPECT_THAT(std::string(reply->headers.get("Permissions-Policy")), HasSubstr("camera=()"));
    EXPECT_EQ(reply->headers.get("X-Request-Id").size(), 16u);
    EXPECT_FALSE(reply->headers.find("Strict-Transport-Security"));
  }
}

TEST_F(ApplicationTest, tells_an_incident_number_and_nothing_more_when_a_handler_fails) {
  const auto reply = get("/fails.json");
  EXPECT_EQ(reply->status, 500);
  EXPECT_THAT(reply->body, HasSubstr(std::string(reply->headers.get("X-Request-Id"))));
  EXPECT_THAT(reply->body, HasSubstr("WEB-500"));
  EXPECT_THAT(reply->body, Not(HasSubstr("secret")));
}

TEST_F(ApplicationTest, changes_nothing_without_the_token_of_the_caller) {
  const std::string form = "Content-Type: application/x-www-form-urlencoded\r\nCookie: gj_session=abc\r\n";
  EXPECT_EQ(ask(port_, "POST /change", form, "a=1")->status, 403);
  const auto token = application_->csrf().token_for("abc");
  EXPECT_EQ(ask(port_, "POST /change", form, "_token=" + token)->body, "changed");
  EXPECT_EQ(ask(port_, "POST /change", form + "X-CSRF-Token: " + token + "\r\n", "a=1")->body, "changed");
  EXPECT_EQ(ask(port_, "POST /change", form + "Origin: https://evil.example\r\n", "_token=" + token)->status, 403);
}

TEST_F(ApplicationTest, lets_no_value_start_a_new_header) {
  const auto reply = get("/header/x?v=a%0d%0aSet-Cookie:%20x=1");
  EXPECT_EQ(reply->headers.get("X-Value"), "aSet-Cookie: x=1");
  EXPECT_FALSE(reply->headers.find("Set-Cookie"));
}

TEST_F(ApplicationTest, writes_one_line_a_request_whatever_was_sent) {
  get("/list?name=secret", "User-Agent: evil\x1b[31m \xff\"}\t{\r\n");
  get("/nothing%0a%7b%22status%22%3a200%7d");
  const auto text = log();
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2);
  EXPECT_THAT(text, HasSubstr("\"route\":\"/list\",\"status\":200"));
  EXPECT_THAT(text, HasSubstr("\"status\":400"));
  EXPECT_THAT(text, Not(HasSubstr("secret")));
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST_F(ApplicationTest, counts_requests_for_prometheus) {
  Wire wire(port_);  // one connection: a request is counted before the next one on it is read
  const auto ask_for = [&](std::string_view target) {
    wire.send("GET " + std::string(target) + " HTTP/1.1\r\nHost: t\r\n\r\n");
    return wire.read()->body;
  };
  ask_for("/list");
  ask_for("/list.json");
  const auto text = ask_for("/metrics");
  EXPECT_THAT(text, HasSubstr("geojeom_requests_total{route=\"GET /list\",status=\"200\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("geojeom_request_seconds_bucket{route=\"GET /list\",le=\"+Inf\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("process_resident_memory_bytes "));
  EXPECT_EQ(get("/healthz")->body, "{\"status\":\"ok\"}\n");
}

TEST_F(ApplicationTest, answers_many_requests_on_one_connection) {
  Wire wire(port_);
  const auto cpu_before = std::chrono::steady_clock::now();
  for (int i = 0; i < 50; ++i) {
    wire.send("GET /list HTTP/1.1\r\nHost: t\r\n\r\n");
    ASSERT_EQ(wire.read()->status, 200);
  }
  // 50 answers that each waited 40 ms for a delayed acknowledgement would take two seconds.
  EXPECT_LT(std::chrono::steady_clock::now() - cpu_before, 1s);
}

TEST_F(ApplicationTest, sends_requests_with_a_trailing_slash_to_the_one_address) {
  const auto reply = get("/list/?a=1");
  EXPECT_EQ(reply->status, 308);
  EXPECT_EQ(reply->headers.get("Location"), "/list?a=1");
}

TEST_F(ApplicationTest, finishes_running_requests_before_it_stops) {
  Wire idle(port_);
  Wire wire(port_);
  wire.send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n");
  std::this_thread::sleep_for(50ms);
  server_->stop(5s);
  const auto reply = wire.read();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->body, "done");
  EXPECT_EQ(reply->headers.get("Connection"), "close");
  EXPECT_TRUE(idle.is_closed_within(1000));
  EXPECT_FALSE(Wire(port_).is_open());
}

TEST_F(ApplicationTest, cuts_clients_that_dribble_however_busy_they_seem) {
  ServerSettings settings;
  settings.limits.head_seconds_max = 1;
  settings.limits.transfer_seconds_max = 1;
  settings.limits.slowest_bytes_per_second = 1 << 30;
  restart(settings);
  Wire head(port_);
  Wire body(port_);
  Wire reader(port_);
  const int small = 4096;
  ::setsockopt(reader.socket(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
  body.send("POST /echo HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
  reader.send("GET /big HTTP/1.1\r\nHost: t\r\n\r\n");
  head.send("GET /list HTTP/1.1\r\n");
  for (int i = 0; i < 12; ++i) {
    std::this_thread::sleep_for(200ms);
    head.send("a");
    body.send("a");
  }
  EXPECT_TRUE(head.is_closed_within(100));
  EXPECT_TRUE(body.is_closed_within(100));
  EXPECT_GE(server_->state().connections_cut, 3u);
  EXPECT_EQ(get("/list")->status, 200);
}

TEST_F(ApplicationTest, limits_connections_from_one_address) {
  ServerSettings settings;
  settings.limits.connections_per_address_max = 3;
  restart(settings);
  std::vector<Wire> wires;
  for (int i = 0; i < 6; ++i) wires.emplace_back(port_);
  int answered = 0;
  for (auto& wire : wires) {
    wire.send("GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
    if (wire.read()) ++answered;
  }
  EXPECT_EQ(answered, 3);
}

TEST_F(ApplicationTest, believes_the_forwarded_address_of_a_trusted_proxy_only) {
  get("/list", "X-Forwarded-For: 198.51.100.7\r\n");
  EXPECT_THAT(log(), HasSubstr("\"address\":\"127.0.0.1\""));
  ServerSettings settings;
  settings.trusted_proxies = {"127.0.0.1"};
  start(settings);
  get("/list", "X-Forwarded-For: 6.6.6.6, 198.51.100.7\r\nX-Forwarded-Proto: https\r\n");
  EXPECT_THAT(log(), HasSubstr("\"address\":\"198.51.100.7\""));
}

TEST(Server, says_why_it_cannot_start) {
  class Nothing : public Service {
    BodyLimits body_limits(const Request&) const override { return {}; }
    Response answer(Request&) override { return {}; }
    void finished(const Request&, const Outcome&) override {}
  } service;
  EXPECT_EQ(Server::start({.address = "not an address"}, service).problem().code, "WEB-115");
  EXPECT_EQ(Server::start({.certificate_file = "/no/file", .key_file = "/no/file"}, service).problem().code, "WEB-116");
  auto first = Server::start({.port = 0, .threads = 1}, service);
  ASSERT_TRUE(first);
  EXPECT_EQ(Server::start({.port = (*first)->port()}, service).problem().code, "WEB-115");
}

}  // namespace
}  // namespace geojeom
