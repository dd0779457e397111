#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// Head of one part of a multipart/form-data body.
struct PartHead {
  std::string field;
  bool is_file = false;
  std::string file_name;   ///< last part of what the browser sent, "" when it sent none
  std::string media_type;  ///< "" when none was sent
};

/// Who receives the parts as they arrive. Returning false stops the reading.
class PartSink {
 public:
  virtual ~PartSink() = default;
  virtual bool begin_part(PartHead head) = 0;
  virtual bool part_bytes(std::string_view bytes) = 0;
  virtual bool end_part() = 0;
};

/// Reads multipart/form-data (RFC 7578) in whatever pieces it comes, keeping no more than one part head in memory.
/// Strict: line ends are CRLF, a part has one Content-Disposition with a name, names are UTF-8, heads end at 8 KiB.
class MultipartReader {
 public:
  /// `boundary` as in the Content-Type header; see multipart_boundary.
  MultipartReader(std::string_view boundary, PartSink& sink);

  /// False once the body is malformed or the sink has stopped; further bytes are then ignored.
  bool feed(std::string_view bytes);
  /// True when the closing boundary has been seen.
  bool is_complete() const { return state_ == State::epilogue; }

 private:
  enum class State : unsigned char { preamble, after_boundary, head, content, epilogue, failed };

  bool step();
  bool skip_preamble();
  bool read_after_boundary();
  bool read_head();
  bool read_content();
  bool fail();
  void consume(std::size_t bytes) { at_ += bytes; }
  std::string_view pending() const { return std::string_view(buffer_).substr(at_); }

  std::string delimiter_;  ///< CRLF, two hyphens and the boundary
  PartSink& sink_;
  State state_ = State::preamble;
  std::string buffer_ = "\r\n";  ///< a body may begin with its boundary: as if a line had ended before
  std::size_t at_ = 0;
};

/// The boundary parameter of a Content-Type header, "" when there is none or it is no boundary (RFC 2046: 1 to 70).
std::string multipart_boundary(std::string_view content_type);

}  // namespace geojeom
