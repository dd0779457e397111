#include "record/json_members.hpp"

#include <charconv>
#include <boost/json/basic_parser_impl.hpp>

namespace geojeom {
namespace {

using boost::json::error_code;
using Piece = boost::json::string_view;

/// JSON allows exponents, which nobody types; they are written out.
std::string without_exponent(std::string written, double number) {
  if (written.find_first_of("eE") == std::string::npos) return written;
  std::array<char, 400> digits{};
  const auto [end, error] =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  return error == std::errc{} ? std::string(digits.data(), end) : written;
}

/// Collects what the parser meets. Names of the functions and constants are those that Boost.JSON calls.
class MemberCollector {
 public:
  static constexpr std::size_t max_object_size = 10'000;
  static constexpr std::size_t max_array_size = 10'000;
  static constexpr std::size_t max_key_size = 10'000;
  static constexpr std::size_t max_string_size = 10'000'000;

  std::vector<JsonMember> members;
  bool is_flat = false;

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) {
    is_flat = depth_ == 0;
    return ++depth_ == 1;
  }
  bool on_object_end(std::size_t, error_code&) {
    --depth_;
    return true;
  }
  bool on_array_begin(error_code&) { return is_flat = false; }
  bool on_array_end(std::size_t, error_code&) { return true; }
  bool on_key_part(Piece part, std::size_t, error_code&) { return append(key_, part); }
  bool on_key(Piece part, std::size_t, error_code&) { return append(key_, part); }
  bool on_string_part(Piece part, std::size_t, error_code&) { return append(value_, part); }
  bool on_string(Piece part, std::size_t, error_code&) { return append(value_, part) && finish(); }
  bool on_number_part(Piece part, error_code&) { return append(value_, part); }
  bool on_int64(std::int64_t, Piece part, error_code&) { return append(value_, part) && finish(); }
  bool on_uint64(std::uint64_t, Piece part, error_code&) { return append(value_, part) && finish(); }
  bool on_double(double number, Piece part, error_code&) {
    append(value_, part);
    value_ = without_exponent(std::move(value_), number);
    return finish();
  }
  bool on_bool(bool yes, error_code&) {
    value_ = yes ? "1" : "0";
    return finish();
  }
  bool on_null(error_code&) { return finish(); }
  bool on_comment_part(Piece, error_code&) { return true; }
  bool on_comment(Piece, error_code&) { return true; }

 private:
  static bool append(std::string& text, Piece part) {
    text.append(part.data(), part.size());
    return true;
  }
  /// A value outside an object ends the parse.
  bool finish() {
    members.push_back({std::move(key_), std::move(value_)});
    key_.clear();
    value_.clear();
    return depth_ == 1;
  }

  int depth_ = 0;
  std::string key_;
  std::string value_;
};

}  // namespace

Result<std::vector<JsonMember>> json_members(std::string_view text) {
  boost::json::basic_parser<MemberCollector> parser(boost::json::parse_options{});
  error_code error;
  const auto used = parser.write_some(false, text.data(), text.size(), error);
  MemberCollector& collected = parser.handler();
  const bool is_whole = !error && parser.done() && text.find_first_not_of(" \t\r\n", used) == std::string_view::npos;
  if (is_whole && collected.is_flat) return std::move(collected.members);
  return Problem{.code = "REC-111", .details = {{"what", error && collected.is_flat ? error.message() : ""}}};
}

}  // namespace geojeom
