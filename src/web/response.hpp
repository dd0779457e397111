#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "web/named_values.hpp"
#include "web/temporary_file.hpp"

namespace geojeom {

/// What is sent back. The body is a text of its own, bytes shared with others (static files), or a temporary file.
struct Response {
  using Shared = std::shared_ptr<const std::string>;
  using File = std::shared_ptr<const TemporaryFile>;

  int status = 200;
  NamedValues headers{NamedValues::Names::any_case};
  std::variant<std::string, Shared, File> body;

  /// Adds or replaces a header. Control characters are left out of the value: no text of a user starts a new header.
  Response& header(std::string_view name, std::string_view value);
  /// Adds beside others of that name (Set-Cookie).
  Response& add_header(std::string_view name, std::string_view value);

  /// The bytes of a body in memory; empty for a file.
  std::string_view bytes() const;
  std::uint64_t size() const;
};

Response html_response(std::string html, int status = 200);
Response json_response(std::string json, int status = 200);
Response text_response(std::string text, int status = 200);
/// 303: look there with GET. `location` is one of our own addresses.
Response redirect_to(std::string_view location);

/// `Content-Disposition` of a download, the name in every language: attachment; filename="..."; filename*=UTF-8''...
std::string attachment_named(std::string_view file_name);

/// True for an address of this site, "/a?b": what a "back to" parameter may hold.
bool is_local_address(std::string_view address);

}  // namespace geojeom
