#include <cstdint>
#include <string_view>

#include "core/contract.hpp"
#include "core/utf8.hpp"
#include "web/body_reader.hpp"
#include "web/request.hpp"
#include "web/router.hpp"

namespace {

using namespace geojeom;

Router make_router() {
  Router router;
  const auto add = [&](Method method, const char* pattern, Faces faces) {
    router.add({.method = method,
                .pattern = pattern,
                .permission = "public",
                .faces = faces,
                .body = {.bytes_max = 4096, .field_bytes_max = 1024, .files_max = 2},
                .takes_json = true,
                .handler = [](Call&) { return Response{}; }});
  };
  add(Method::get, "/", page_only);
  add(Method::get, "/companies", table_faces);
  add(Method::post, "/companies", page_and_data);
  add(Method::get, "/companies/{id}", page_and_data);
  add(Method::get, "/companies/new", page_only);
  add(Method::get, "/{room}/{id}/files/{file}", {Face::other});
  return router;
}

/// Cuts the next line off.
std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find('\n'), text.size());
  const auto line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

/// First line: method, blank, target. Then headers up to an empty line. The rest is a body, fed in pieces of the size
/// that its first byte says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Router router = make_router();
  std::string_view text(reinterpret_cast<const char*>(data), size);
  Request request;
  const auto first = take_line(text);
  const auto blank = std::min(first.find(' '), first.size());
  request.method_name = first.substr(0, blank);
  request.raw_target = first.substr(std::min(blank + 1, first.size()));
  for (auto line = take_line(text); !line.empty(); line = take_line(text)) {
    const auto colon = std::min(line.find(':'), line.size());
    request.headers.add(line.substr(0, colon), trim_blanks(line.substr(std::min(colon + 1, line.size()))));
  }
  read_head(request);
  for (const auto& segment : request.target.segments) {
    ensure(is_utf8(segment) && segment != ".." && segment.find('/') == std::string::npos, "segments are plain");
  }
  if (!request.problem) {
    const auto match = router.match(request);
    ensure((match.route == nullptr) <= match.problem.has_value(), "no route means a problem");
  }
  BodyReader reader(request, {.bytes_max = 4096, .field_bytes_max = 1024, .files_max = 2});
  const std::size_t piece = text.empty() ? 1 : static_cast<unsigned char>(text.front()) + 1U;
  for (; !text.empty(); text.remove_prefix(std::min(piece, text.size()))) reader.feed(text.substr(0, piece));
  reader.finish();
  for (const auto& [name, value] : request.form) ensure(is_utf8(name) && is_utf8(value), "fields are text");
  ensure(request.files.size() <= 2 && request.body.size() <= 4096, "limits hold");
  return 0;
}
