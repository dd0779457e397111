#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>

#include "domain/registry.hpp"
#include "tests/store/shelf.hpp"
#include "web/http_for_tests.hpp"
#include "web/web_server.hpp"

namespace geojeom {

using Fields = std::map<std::string, std::string>;

/// A browser of one person: keeps cookies as browsers do, and takes the token of the last page into its forms.
class Browser {
 public:
  explicit Browser(std::uint16_t port) : port_(port) {}

  Reply get(const std::string& target, const std::string& headers = "Accept: text/html\r\n");
  Reply json(const std::string& target) { return get(target, "Accept: application/json\r\n"); }
  Reply post(const std::string& target, Fields fields, const std::string& headers = "");
  /// A form without the token of a page, as a forged one would be sent.
  Reply forge(const std::string& target, const Fields& fields, const std::string& headers = "");
  /// A request of the API with a JSON body, without the token of a page unless the headers have it.
  Reply call(const std::string& method_and_target, const std::string& headers, const std::string& json);
  /// A file in a form, as a browser sends it.
  Reply upload(const std::string& target, const std::string& file_name, std::string_view bytes, const std::string& headers = "");
  bool sign_in(const std::string& login, std::string_view password);

  std::map<std::string, std::string> cookies;
  std::string token;  ///< against forged requests, of the last page

 private:
  Reply send(const std::string& method_and_target, const std::string& headers, const std::string& body);
  std::uint16_t port_;
};

/// Two technoparks in one store, a real server over it, and people with roles.
class PeopleWorld : public testing::Test {
 protected:
  static constexpr std::string_view password = "거점2026!비밀번호";

  PeopleWorld();
  ~PeopleWorld() override { server->stop(); }

  /// A record of cells as a form would send them (references by number), as it is stored: no rules asked. Answers its id.
  std::int64_t make(std::int64_t organisation, std::string_view type, const Fields& cells);
  /// A person with one role and the password; answers the account's id.
  std::int64_t hire(std::int64_t organisation, const std::string& login, const std::string& role, const Fields& more = {},
                    const std::string& scope = "전체");
  Browser browser() const { return Browser(server->port()); }
  /// Signed in.
  Browser browser_of(const std::string& login) const;
  void wait_minutes(int minutes) { now = now.plus_seconds(minutes * 60L); }

  Registry registry{described_record_types()};
  std::unique_ptr<Store> store;
  Instant now;
  std::int64_t daejeon = 0;
  std::int64_t chungbuk = 0;
  std::unique_ptr<WebServer> server;
};

}  // namespace geojeom
