#include "web/request.hpp"

#include <gtest/gtest.h>

#include "web/response.hpp"

namespace geojeom {
namespace {

std::string code_for(std::initializer_list<NamedValue> headers) {
  Request request;
  request.method_name = "POST";
  request.raw_target = "/";
  for (const auto& [name, value] : headers) request.headers.add(name, value);
  read_head(request);
  return request.problem ? request.problem->code : "";
}

TEST(Request, refuses_the_contradictions_that_smuggle_requests) {
  EXPECT_EQ(code_for({{"Content-Length", "3"}, {"Content-Length", "4"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Content-Length", "3"}, {"Transfer-Encoding", "chunked"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Transfer-Encoding", "chunked, identity"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Content-Length", "+3"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Content-Length", "99999999999999999999"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Host", "a"}, {"host", "b"}}), "WEB-103");
  EXPECT_EQ(code_for({{"Content-Length", "3"}, {"Host", "a"}}), "");
}

TEST(Response, keeps_line_ends_out_of_headers) {
  Response response;
  response.header("Location", "/a\r\nSet-Cookie: x=1");
  EXPECT_EQ(response.headers.get("Location"), "/aSet-Cookie: x=1");
}

TEST(Response, goes_back_only_to_this_site) {
  EXPECT_EQ(redirect_to("/companies?q=1").headers.get("Location"), "/companies?q=1");
  for (const auto* elsewhere : {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "",
                                "/a b", "/\t/evil.example"}) {
    EXPECT_EQ(redirect_to(elsewhere).headers.get("Location"), "/") << elsewhere;
  }
}

TEST(Response, names_a_download_in_every_language) {
  EXPECT_EQ(attachment_named("사업 \"a\".csv"),
            "attachment; filename=\"__ _a_.csv\"; filename*=UTF-8''%EC%82%AC%EC%97%85%20%22a%22.csv");
}

}  // namespace
}  // namespace geojeom
