#pragma once

#include <memory>
#include <string>

#include "exchange/byte_source.hpp"
#include "exchange/table_reader.hpp"

namespace geojeom {

/// Length of the longest prefix of `text` that is whole, well-formed UTF-8. Fast: it looks at every byte of a file.
std::size_t utf8_prefix(std::string_view text);

/// Turns the bytes of an office's text file into UTF-8, chunk by chunk.
///
/// The encoding is decided by the byte order mark, else by the first chunk that is not pure ASCII: UTF-8 unless CP949
/// explains the bytes with fewer broken sequences. The decision is not trusted: every later byte is checked, and a
/// sequence that the encoding does not have becomes a byte 0xFF (in UTF-8 files: stays as it is), which is never valid
/// UTF-8, so the reader can say in which cell it stands.
class TextDecoder {
 public:
  TextDecoder(std::unique_ptr<ByteSource> source, TextEncoding asked);

  /// Writes up to `size` bytes of UTF-8 to `into`; 0 only at the end. `size` is at least 64.
  std::size_t read(char* into, std::size_t size);

  TextEncoding encoding() const { return encoding_ == TextEncoding::automatic ? TextEncoding::utf8 : encoding_; }
  /// True once a broken sequence or a NUL has been seen: from here on cells are worth checking one by one.
  bool is_suspect() const { return is_suspect_; }
  std::uint64_t bytes_read() const { return bytes_read_; }
  std::uint64_t bytes_total() const { return source_->size(); }

 private:
  void refill();
  void take_byte_order_mark();
  void decide();
  std::size_t pass_utf8(char* into, std::size_t size);
  std::size_t decode_cp949(char* into, std::size_t size);
  std::size_t decode_utf16(char* into, std::size_t size);

  std::unique_ptr<ByteSource> source_;
  TextEncoding encoding_;
  std::string raw_;  // bytes read and not yet decoded are raw_[at_, end_)
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  bool source_ended_ = false;
  bool is_suspect_ = false;
  std::uint64_t bytes_read_ = 0;
};

}  // namespace geojeom
