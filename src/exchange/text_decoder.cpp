#include "exchange/text_decoder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "core/utf8.hpp"
#include "exchange/cp949.hpp"

namespace geojeom {
namespace {

constexpr std::size_t raw_size = 128u << 10;
constexpr char broken = static_cast<char>(0xFF);

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Skips ASCII eight bytes at a time.
std::size_t ascii_prefix(const char* text, std::size_t size) {
  std::size_t at = 0;
  for (; at + 8 <= size; at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text + at, 8);
    word &= 0x8080808080808080u;
    if (word != 0) return at + static_cast<std::size_t>(std::countr_zero(word) / 8);
  }
  while (at < size && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

/// True for a three-byte sequence, which is what Korean text is made of. Not a surrogate, not overlong.
bool is_three_byte_sequence(const char* at) {
  const auto lead = static_cast<unsigned char>(at[0]);
  const auto second = static_cast<unsigned char>(at[1]);
  if ((lead & 0xF0) != 0xE0 || !is_continuation(at[1]) || !is_continuation(at[2])) return false;
  return !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second >= 0xA0);
}

/// Bytes that a cut-off sequence at the end of `text` has so far; 0 when the end is no cut-off sequence.
std::size_t cut_off_sequence(std::string_view text) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if ((byte & 0xC0) == 0x80) continue;
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

std::size_t broken_utf8_sequences(std::string_view text) {
  std::size_t count = 0;
  text.remove_suffix(cut_off_sequence(text));
  for (;;) {
    const std::size_t good = utf8_prefix(text);
    if (good == text.size()) return count;
    ++count;
    text.remove_prefix(good + 1);
  }
}

std::size_t broken_cp949_sequences(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      ++at;
    } else if (at + 1 == text.size()) {
      break;
    } else if (cp949_code_point(lead, static_cast<unsigned char>(text[at + 1])) != 0) {
      at += 2;
    } else {
      ++count;
      ++at;
    }
  }
  return count;
}

/// Writes a code point below U+10000; `into` has room for three bytes.
char* put(char* into, char16_t c) {
  if (c < 0x80) {
    *into++ = static_cast<char>(c);
  } else if (c < 0x800) {
    *into++ = static_cast<char>(0xC0 | (c >> 6));
    *into++ = static_cast<char>(0x80 | (c & 0x3F));
  } else {
    *into++ = static_cast<char>(0xE0 | (c >> 12));
    *into++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    *into++ = static_cast<char>(0x80 | (c & 0x3F));
  }
  return into;
}

}  // namespace

std::size_t utf8_prefix(std::string_view text) {
  const char* const data = text.data();
  const std::size_t size = text.size();
  std::size_t at = 0;
  for (;;) {
    at += ascii_prefix(data + at, size - at);
    while (at + 3 <= size && is_three_byte_sequence(data + at)) at += 3;
    if (at == size) return size;
    if (static_cast<unsigned char>(data[at]) < 0x80) continue;
    std::size_t next = at;
    const char32_t code_point = next_code_point(text, next);
    // A replacement character that really stands in the text has three bytes and was passed above.
    if (code_point == 0xFFFD) return at;
    at = next;
  }
}

std::string_view to_text(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::cp949:
      return "CP949";
    case TextEncoding::utf16_le:
      return "UTF-16LE";
    case TextEncoding::utf16_be:
      return "UTF-16BE";
    case TextEncoding::automatic:
    case TextEncoding::utf8:
      break;
  }
  return "UTF-8";
}

TextDecoder::TextDecoder(std::unique_ptr<ByteSource> source, TextEncoding asked)
    : source_(std::move(source)), encoding_(asked), raw_(raw_size, '\0') {
  while (end_ < 4 && !source_ended_) refill();
  take_byte_order_mark();
}

void TextDecoder::refill() {
  std::memmove(raw_.data(), raw_.data() + at_, end_ - at_);
  end_ -= at_;
  at_ = 0;
  if (source_ended_) return;
  const std::size_t count = source_->read(raw_.data() + end_, raw_.size() - end_);
  source_ended_ = count == 0;
  end_ += count;
  bytes_read_ += count;
}

void TextDecoder::take_byte_order_mark() {
  const std::string_view start(raw_.data(), end_);
  const auto take = [&](std::string_view mark, TextEncoding encoding) {
    if (!start.starts_with(mark) || (encoding_ != TextEncoding::automatic && encoding_ != encoding)) return;
    at_ = mark.size();
    encoding_ = encoding;
  };
  take("\xEF\xBB\xBF", TextEncoding::utf8);
  take("\xFF\xFE", TextEncoding::utf16_le);
  take("\xFE\xFF", TextEncoding::utf16_be);
}

void TextDecoder::decide() {
  const std::string_view chunk(raw_.data() + at_, end_ - at_);
  if (ascii_prefix(chunk.data(), chunk.size()) == chunk.size()) return;  // still either of the two
  const std::size_t as_utf8 = broken_utf8_sequences(chunk);
  const bool is_cp949 = as_utf8 > 0 && broken_cp949_sequences(chunk) < as_utf8;
  encoding_ = is_cp949 ? TextEncoding::cp949 : TextEncoding::utf8;
}

std::size_t TextDecoder::read(char* into, std::size_t size) {
  while (end_ - at_ < 4 && !source_ended_) refill();
  if (at_ == end_) return 0;
  if (encoding_ == TextEncoding::automatic) decide();
  const std::size_t count = encoding_ == TextEncoding::cp949      ? decode_cp949(into, size)
                            : encoding_ == TextEncoding::utf16_le ? decode_utf16(into, size)
                            : encoding_ == TextEncoding::utf16_be ? decode_utf16(into, size)
                                                                  : pass_utf8(into, size);
  if (!is_suspect_ && std::memchr(into, '\0', count) != nullptr) is_suspect_ = true;
  return count;
}

std::size_t TextDecoder::pass_utf8(char* into, std::size_t size) {
  std::string_view chunk(raw_.data() + at_, std::min(size, end_ - at_));
  const bool is_last = source_ended_ && at_ + chunk.size() == end_;
  if (!is_last) chunk.remove_suffix(cut_off_sequence(chunk));
  if (!is_suspect_) is_suspect_ = utf8_prefix(chunk) != chunk.size();
  std::memcpy(into, chunk.data(), chunk.size());
  at_ += chunk.size();
  return chunk.size();
}

std::size_t TextDecoder::decode_cp949(char* into, std::size_t size) {
  char* out = into;
  const char* const out_end = into + size - 3;
  while (at_ < end_ && out < out_end) {
    const auto lead = static_cast<unsigned char>(raw_[at_]);
    if (lead < 0x80) {
      *out++ = raw_[at_++];
      continue;
    }
    if (at_ + 1 == end_ && !source_ended_) break;
    const char16_t code_point =
        at_ + 1 < end_ ? cp949_code_point(lead, static_cast<unsigned char>(raw_[at_ + 1])) : u'\0';
    if (code_point == 0) {
      is_suspect_ = true;
      *out++ = broken;
      ++at_;
    } else {
      out = put(out, code_point);
      at_ += 2;
    }
  }
  return static_cast<std::size_t>(out - into);
}

std::size_t TextDecoder::decode_utf16(char* into, std::size_t size) {
  const bool is_little = encoding_ == TextEncoding::utf16_le;
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(raw_[at]);
    const auto second = static_cast<unsigned char>(raw_[at + 1]);
    return static_cast<char16_t>(is_little ? first | (second << 8) : second | (first << 8));
  };
  char* out = into;
  const char* const out_end = into + size - 4;
  while (at_ < end_ && out < out_end) {
    if (at_ + 4 > end_ && !source_ended_) break;
    const char16_t high = at_ + 2 <= end_ ? unit(at_) : u'\xDC00';
    const char16_t low = at_ + 4 <= end_ ? unit(at_ + 2) : u'\0';
    if (high < 0xD800 || high >= 0xE000) {
      out = put(out, high);
      at_ += 2;
    } else if (high < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      const char32_t code_point = 0x10000 + ((high - 0xD800u) << 10) + (low - 0xDC00u);
      *out++ = static_cast<char>(0xF0 | (code_point >> 18));
      *out++ = static_cast<char>(0x80 | ((code_point >> 12) & 0x3F));
      *out++ = static_cast<char>(0x80 | ((code_point >> 6) & 0x3F));
      *out++ = static_cast<char>(0x80 | (code_point & 0x3F));
      at_ += 4;
    } else {
      is_suspect_ = true;
      *out++ = broken;
      at_ = std::min(at_ + 2, end_);
    }
  }
  return static_cast<std::size_t>(out - into);
}

}  // namespace geojeom
