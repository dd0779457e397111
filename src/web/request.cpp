#include "web/request.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace geojeom {
namespace {

constexpr std::array<std::pair<std::string_view, Method>, 7> methods{{{"GET", Method::get},
                                                                      {"HEAD", Method::head},
                                                                      {"POST", Method::post},
                                                                      {"PUT", Method::put},
                                                                      {"PATCH", Method::patch},
                                                                      {"DELETE", Method::del},
                                                                      {"OPTIONS", Method::options}}};

std::optional<Problem> contradiction(const NamedValues& headers) {
  const auto wrong = [](std::string_view header) {
    return Problem{.code = "WEB-103", .details = {{"header", std::string(header)}}};
  };
  for (const std::string_view single : {"Host", "Content-Length", "Content-Type", "Transfer-Encoding"}) {
    if (headers.count(single) > 1) return wrong(single);
  }
  if (headers.count("Content-Length") + headers.count("Transfer-Encoding") > 1) return wrong("Transfer-Encoding");
  const auto encoding = headers.find("Transfer-Encoding");
  if (encoding && !equal_ignoring_case(*encoding, "chunked")) return wrong("Transfer-Encoding");
  if (const auto length = headers.find("Content-Length")) {
    const bool is_number = !length->empty() && length->size() < 19 &&
                           std::all_of(length->begin(), length->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number) return wrong("Content-Length");
  }
  return std::nullopt;
}

}  // namespace

Method parse_method(std::string_view name) {
  for (const auto& [text, method] : methods) {
    if (text == name) return method;
  }
  return Method::other;
}

std::string_view to_text(Method method) {
  for (const auto& [text, known] : methods) {
    if (known == method) return text;
  }
  return "?";
}

std::string_view Request::content_type() const {
  const auto value = header("Content-Type");
  return trim_blanks(value.substr(0, value.find(';')));
}

void read_head(Request& request) {
  request.method = parse_method(request.method_name);
  for (const auto header : request.headers.all("Cookie")) parse_cookies(header, request.cookies);
  request.problem = contradiction(request.headers);
  auto target = parse_target(request.raw_target);
  if (target) {
    request.target = std::move(target).value();
  } else if (!request.problem) {
    request.problem = target.problem();
  }
}

}  // namespace geojeom
