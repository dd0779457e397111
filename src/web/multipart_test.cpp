#include "web/multipart.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "web/body_reader.hpp"

namespace geojeom {
namespace {

const std::string form_of_two =
    "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n협약\r\n"
    "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\fakepath\\사업 \\.xlsx\"\r\n"
    "Content-Type: text/csv\r\n\r\nline\r\n--X not a boundary\r\n\r\n--XX--\r\n";

Request multipart_request(std::string_view boundary = "XX") {
  Request request;
  request.method = Method::post;
  request.headers.add("Content-Type", "multipart/form-data; boundary=" + std::string(boundary));
  return request;
}

std::string read_in_pieces(Request& request, std::string_view bytes, std::size_t piece, BodyLimits limits) {
  BodyReader reader(request, std::move(limits));
  for (std::size_t at = 0; at < bytes.size(); at += piece) reader.feed(bytes.substr(at, piece));
  reader.finish();
  return request.problem ? request.problem->code : "";
}

const BodyLimits roomy{.bytes_max = 1 << 20, .files_max = 3};

TEST(Multipart, gives_the_same_however_the_bytes_are_cut) {
  for (std::size_t piece = 1; piece <= form_of_two.size(); ++piece) {
    auto request = multipart_request();
    ASSERT_EQ(read_in_pieces(request, form_of_two, piece, roomy), "") << piece;
    EXPECT_EQ(request.form.get("title"), "협약");
    ASSERT_EQ(request.files.size(), 1u);
    EXPECT_EQ(request.files[0].content.read_all(), "line\r\n--X not a boundary\r\n");
  }
}

TEST(Multipart, keeps_only_the_last_part_of_a_file_name) {
  auto request = multipart_request();
  read_in_pieces(request,
                 "--XX\r\nContent-Disposition: form-data; name=f; filename=\"../../etc/pass%22wd\"\r\n\r\nx\r\n--XX--",
                 1000, roomy);
  ASSERT_EQ(request.files.size(), 1u);
  EXPECT_EQ(request.files[0].name, "pass\"wd");
}

TEST(Multipart, passes_over_a_file_field_left_empty) {
  auto request = multipart_request();
  EXPECT_EQ(
      read_in_pieces(request, "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--XX--", 7,
                     roomy),
      "");
  EXPECT_TRUE(request.files.empty());
}

TEST(Multipart, refuses_broken_bodies) {
  for (const std::string_view body :
       {"", "--XX", "--XX--", "--XX\r\n\r\nx\r\n--XX--", "--XX\r\nContent-Disposition: attachment\r\n\r\nx\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--", "--XXcut",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\nno colon\r\n\r\nx\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\xff\"\r\n\r\nx\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"}) {
    auto request = multipart_request();
    const auto code = read_in_pieces(request, body, 5, roomy);
    EXPECT_EQ(code, body == "--XX--" ? "" : "WEB-104") << body;
  }
}

TEST(Multipart, refuses_a_boundary_that_is_none) {
  EXPECT_EQ(multipart_boundary("multipart/form-data; charset=utf-8; boundary=\"a b\""), "");
  EXPECT_EQ(multipart_boundary("multipart/form-data"), "");
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=" + std::string(71, 'x')), "");
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=\"----abc'\""), "----abc'");
}

TEST(Multipart, has_limits_on_files_fields_and_bytes) {
  const std::string file = "--XX\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\nx\r\n";
  auto many_files = multipart_request();
  EXPECT_EQ(read_in_pieces(many_files, file + file + "--XX--", 50, {.bytes_max = 1000, .files_max = 1}), "WEB-114");
  const std::string field = "--XX\r\nContent-Disposition: form-data; name=f\r\n\r\n" + std::string(100, 'x') + "\r\n";
  auto long_field = multipart_request();
  EXPECT_EQ(read_in_pieces(long_field, field + "--XX--", 50, {.bytes_max = 1000, .field_bytes_max = 99}), "WEB-105");
  auto long_body = multipart_request();
  EXPECT_EQ(read_in_pieces(long_body, field + "--XX--", 50, {.bytes_max = 99}), "WEB-105");
  auto field_not_text = multipart_request();
  EXPECT_EQ(
      read_in_pieces(field_not_text, "--XX\r\nContent-Disposition: form-data; name=f\r\n\r\n\xff\r\n--XX--", 50, roomy),
      "WEB-102");
}

TEST(BodyReader, stops_talking_to_a_client_that_will_not_stop) {
  Request request;
  BodyReader reader(request, {.bytes_max = 10});
  EXPECT_TRUE(reader.feed(std::string(1000, 'x')));
  EXPECT_FALSE(reader.feed(std::string(2 << 20, 'x')));
  EXPECT_EQ(request.problem->code, "WEB-105");
}

TEST(TemporaryFile, leaves_nothing_in_its_folder) {
  const auto folder = testing::TempDir();
  TemporaryFile file(folder);
  file.append("abc");
  file.append("def");
  EXPECT_EQ(file.read_all(), "abcdef");
  EXPECT_THROW(TemporaryFile("/nowhere/at/all"), std::system_error);
}

}  // namespace
}  // namespace geojeom
