#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "web/request.hpp"

namespace geojeom {

/// What a route takes as the body of a request. Everything has a limit.
struct BodyLimits {
  std::uint64_t bytes_max = 0;              ///< 0: no body is taken
  std::uint64_t field_bytes_max = 1 << 20;  ///< all fields of a multipart form together
  std::size_t files_max = 0;
  std::string upload_folder = "/tmp";
};

/// Reads a body as it arrives into the request: urlencoded and multipart fields into `form`, files to disk, anything
/// else into `body`. What goes wrong stands in `request.problem`; the rest of the body is then thrown away.
/// Errors: WEB-105 too large, WEB-102 and WEB-114 as parse_form, WEB-104 broken multipart.
class BodyReader {
 public:
  BodyReader(Request& request, BodyLimits limits);
  ~BodyReader();
  BodyReader(const BodyReader&) = delete;
  BodyReader& operator=(const BodyReader&) = delete;

  /// False when the client sends so much beyond the limit that talking on is a waste: close the connection.
  bool feed(std::string_view bytes);
  void finish();

 private:
  class FormParts;

  void refuse(std::string_view code);
  void refuse_size();

  Request& request_;
  BodyLimits limits_;
  std::uint64_t received_ = 0;
  bool is_urlencoded_ = false;
  std::unique_ptr<FormParts> parts_;
};

/// Length that the head announces, when it does.
std::optional<std::uint64_t> announced_length(const Request& request);

/// WEB-105 with the limit in a person's units.
Problem body_too_large(const BodyLimits& limits);

}  // namespace geojeom
