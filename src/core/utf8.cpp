#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Length of the sequence that `lead` opens, 0 when it opens none.
int sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

bool is_overlong_or_surrogate(char32_t code_point, int length) {
  if (length == 3) return code_point < 0x800 || (code_point >= 0xD800 && code_point < 0xE000);
  if (length == 4) return code_point < 0x10000 || code_point > 0x10FFFF;
  return false;
}

/// Decodes one sequence; false leaves `at` where it was.
bool decode(std::string_view text, std::size_t& at, char32_t& code_point) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const int length = sequence_length(lead);
  if (length == 0 || at + static_cast<std::size_t>(length) > text.size()) return false;
  code_point = length == 1 ? lead : lead & (0xFFu >> (length + 1));
  for (int i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
    if ((byte & 0xC0) != 0x80) return false;
    code_point = (code_point << 6) | (byte & 0x3Fu);
  }
  if (is_overlong_or_surrogate(code_point, length)) return false;
  at += static_cast<std::size_t>(length);
  return true;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
  char32_t code_point = 0;
  if (decode(text, at, code_point)) return code_point;
  ++at;
  return replacement;
}

void append_code_point(std::string& out, char32_t c) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xC0 | (c >> 6)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | (c >> 12)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out.push_back(static_cast<char>(0xF0 | (c >> 18)));
    out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) out.push_back(next_code_point(text, at));
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  out.reserve(code_points.size() * 3);
  for (const char32_t c : code_points) append_code_point(out, c);
  return out;
}

bool is_utf8(std::string_view text) {
  char32_t ignored = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!decode(text, at, ignored)) return false;
  }
  return true;
}

}  // namespace geojeom
