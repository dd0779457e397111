#include "web/router.hpp"

#include <gtest/gtest.h>

#include "core/contract.hpp"

namespace geojeom {
namespace {

Route route(Method method, std::string pattern, Faces faces = page_only) {
  return {.method = method,
          .pattern = std::move(pattern),
          .permission = "public",
          .faces = faces,
          .takes_json = true,
          .handler = [](Call&) { return Response{}; }};
}

Router sample_router() {
  Router router;
  router.add(route(Method::get, "/companies", table_faces));
  router.add(route(Method::post, "/companies"));
  router.add(route(Method::get, "/companies/{id}", page_and_data));
  router.add(route(Method::get, "/companies/new"));
  router.add(route(Method::get, "/companies/{id}/services/{service}", page_and_data));
  router.add(route(Method::get, "/openapi.json", {Face::other}));
  router.add(route(Method::get, "/"));
  return router;
}

RouteMatch match(std::string_view method, std::string_view target, std::string_view accept = "text/html",
                 std::string_view type = "") {
  static const Router router = sample_router();
  Request request;
  request.method_name = method;
  request.raw_target = target;
  request.headers.add("Accept", accept);
  if (!type.empty()) request.headers.add("Content-Type", type);
  read_head(request);
  EXPECT_FALSE(request.problem);
  return router.match(request);
}

std::string code(const RouteMatch& found) { return found.problem ? found.problem->code : ""; }

TEST(Router, prefers_a_literal_over_a_name) {
  EXPECT_EQ(match("GET", "/companies/new").route->pattern, "/companies/new");
  const auto found = match("GET", "/companies/57/services/3");
  EXPECT_EQ(found.route->pattern, "/companies/{id}/services/{service}");
  EXPECT_EQ(found.parameters.get("id"), "57");
  EXPECT_EQ(found.parameters.get("service"), "3");
}

TEST(Router, takes_the_face_from_the_suffix) {
  const auto found = match("GET", "/companies/57.json");
  EXPECT_EQ(found.face, Face::json);
  EXPECT_TRUE(found.is_face_by_suffix);
  EXPECT_EQ(found.parameters.get("id"), "57");
  EXPECT_EQ(match("GET", "/companies.csv").face, Face::csv);
  EXPECT_EQ(match("GET", "/companies.xlsx").face, Face::xlsx);
  EXPECT_EQ(match("GET", "/openapi.json").route->pattern, "/openapi.json");
}

TEST(Router, leaves_a_suffix_alone_that_is_no_face_of_the_route) {
  EXPECT_EQ(match("GET", "/companies/57.csv").parameters.get("id"), "57.csv");
}

TEST(Router, takes_the_face_from_accept_when_there_is_no_suffix) {
  EXPECT_EQ(match("GET", "/companies", "application/json").face, Face::json);
  EXPECT_EQ(match("GET", "/companies", "text/html,application/xhtml+xml,*/*;q=0.8").face, Face::html);
  EXPECT_EQ(match("GET", "/companies", "*/*").face, Face::html);
  EXPECT_EQ(match("GET", "/companies", "text/html;q=0.1, text/csv;q=0.9").face, Face::csv);
  EXPECT_EQ(match("GET", "/companies", "text/*;q=0.5, text/html;q=0, application/json;q=0.1").face, Face::csv);
}

TEST(Router, says_what_it_has_when_no_face_is_accepted) {
  const auto found = match("GET", "/companies/57", "image/png");
  EXPECT_EQ(code(found), "WEB-111");
  EXPECT_EQ(found.problem->details[0].second, "html, json");
}

TEST(Router, tells_a_missing_page_from_a_missing_method) {
  EXPECT_EQ(code(match("GET", "/nothing")), "WEB-109");
  EXPECT_EQ(code(match("GET", "/companies/57/services")), "WEB-109");
  const auto found = match("DELETE", "/companies");
  EXPECT_EQ(code(found), "WEB-110");
  EXPECT_EQ(found.allowed, "GET, HEAD, POST, OPTIONS");
  EXPECT_EQ(code(match("BREW", "/companies")), "WEB-110");
}

TEST(Router, answers_head_where_it_answers_get) { EXPECT_EQ(code(match("HEAD", "/companies")), ""); }

TEST(Router, refuses_a_body_of_a_type_it_does_not_read) {
  EXPECT_EQ(code(match("POST", "/companies", "*/*", "text/xml")), "WEB-108");
  EXPECT_EQ(code(match("POST", "/companies", "*/*", "application/json; charset=utf-8")), "");
  EXPECT_EQ(code(match("POST", "/companies", "*/*", "multipart/form-data; boundary=x")), "");
}

TEST(Router, will_not_hold_two_routes_of_one_shape_or_one_without_permission) {
  Router router;
  router.add(route(Method::get, "/a/{id}"));
  EXPECT_THROW(router.add(route(Method::get, "/a/{other}")), ContractViolation);
  auto open = route(Method::get, "/b");
  open.permission = "";
  EXPECT_THROW(router.add(std::move(open)), ContractViolation);
}

}  // namespace
}  // namespace geojeom
