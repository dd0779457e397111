#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.hpp"
#include "web/named_values.hpp"
#include "web/target.hpp"
#include "web/temporary_file.hpp"

namespace geojeom {

enum class Method : unsigned char { get, head, post, put, patch, del, options, other };
Method parse_method(std::string_view name);
std::string_view to_text(Method method);
/// Only reads: GET, HEAD, OPTIONS.
inline bool is_safe(Method method) {
  return method == Method::get || method == Method::head || method == Method::options;
}

struct Route;

/// One file of a multipart form; its bytes are on disk until the request is done.
struct UploadedFile {
  std::string field;
  std::string name;  ///< the last part of the name the browser sent; only for people to read, never a path
  std::string media_type;
  TemporaryFile content;
};

/// One HTTP request, read and decoded. What could not be read stands in `problem`, and then is all there is to answer.
struct Request {
  std::string id;  ///< ours; in the access log, in X-Request-Id and on the error page
  Method method = Method::get;
  std::string method_name;
  std::string raw_target;  ///< as sent
  Target target;
  NamedValues headers{NamedValues::Names::any_case};
  NamedValues cookies;
  NamedValues form;  ///< fields of an urlencoded or multipart body
  std::vector<UploadedFile> files;
  std::string body;  ///< a body of any other type
  std::string remote_address;
  bool is_secure = false;  ///< came over TLS, ours or the trusted proxy's
  std::optional<Problem> problem;
  const Route* route = nullptr;  ///< set by the router; for log and counters

  std::string_view header(std::string_view name) const { return headers.get(name); }
  std::string_view query(std::string_view name) const { return target.query.get(name); }
  /// Media type of the body without parameters, "" without a body.
  std::string_view content_type() const;
};

/// Reads target and headers into the request and checks what only a broken or hostile client sends: WEB-101, WEB-102,
/// WEB-103 (two lengths, length beside chunks, two hosts: the way requests are smuggled), WEB-114.
void read_head(Request& request);

}  // namespace geojeom
