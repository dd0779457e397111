#include <gtest/gtest.h>

#include <cstdlib>

#include "web/application.hpp"

namespace geojeom {
namespace {

int run(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()); }

TEST(Tls, serves_with_a_certificate_and_says_so_to_browsers) {
  const auto folder = testing::TempDir();
  const auto key = folder + "key.pem";
  const auto certificate = folder + "certificate.pem";
  const auto reply = folder + "reply.txt";
  if (run("openssl version") != 0 || run("curl --version") != 0) GTEST_SKIP() << "openssl and curl are needed";
  ASSERT_EQ(run("openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout " + key + " -out " +
                certificate),
            0);
  Application application(
      {.router = {}, .assets = {}, .csrf = {}, .error_page = {}, .permit = {}, .report_failure = {}});
  auto server = Server::start({.port = 0, .certificate_file = certificate, .key_file = key}, application);
  ASSERT_TRUE(server);
  const auto address = "https://localhost:" + std::to_string((*server)->port()) + "/healthz";
  EXPECT_EQ(run("curl -4 --fail --max-time 10 --noproxy '*' --cacert " + certificate + " -D " + reply + " " + address),
            0);
  EXPECT_EQ(run("grep -q '^Strict-Transport-Security: ' " + reply), 0);
}

}  // namespace
}  // namespace geojeom
