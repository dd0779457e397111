#include "core/json_writer.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace geojeom {
namespace {

TEST(JsonWriter, places_commas_and_colons_by_itself) {
  JsonWriter json;
  json.begin_object().key("n").value(3).key("list").begin_array().value(0.5).value(true).null().end_array();
  json.key("empty").begin_object().end_object().end_object();
  EXPECT_EQ(json.text(), R"({"n":3,"list":[0.5,true,null],"empty":{}})");
}

TEST(JsonWriter, escapes_quotes_backslashes_and_control_characters) {
  std::string out;
  append_json_string(out, "a\"b\\c\n\x01한");
  EXPECT_EQ(out, "\"a\\\"b\\\\c\\n\\u0001한\"");
}

TEST(JsonWriter, writes_numbers_that_json_does_not_have_as_null) {
  JsonWriter json;
  json.begin_array().value(std::numeric_limits<double>::infinity()).value(0.1).end_array();
  EXPECT_EQ(json.text(), "[null,0.1]");
}

}  // namespace
}  // namespace geojeom
