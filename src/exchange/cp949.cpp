#include "exchange/cp949.hpp"

#include <iconv.h>

#include <array>

#include "core/contract.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr std::size_t lead_first = 0x81, trail_first = 0x41, trail_count = 0xFF - trail_first,
                      pairs = 126 * trail_count;

/// Both directions of CP949, made once from iconv so that a 100 MB file needs no library call per character.
struct Cp949Tables {
  std::array<char16_t, pairs> code_points{};
  std::array<std::uint16_t, 0x10000> bytes{};

  Cp949Tables() {
    const iconv_t converter = iconv_open("UTF-16LE", "CP949");
    require(converter != reinterpret_cast<iconv_t>(-1), "the C library converts CP949");
    for (std::size_t i = 0; i < pairs; ++i) {
      char from[2] = {static_cast<char>(lead_first + i / trail_count),
                      static_cast<char>(trail_first + i % trail_count)};
      unsigned char to[8] = {};
      char* in = from;
      char* out = reinterpret_cast<char*>(to);
      std::size_t in_left = 2, out_left = sizeof to;
      if (iconv(converter, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1) || out_left != 6) {
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
        continue;
      }
      const auto code_point = static_cast<char16_t>(to[0] | (to[1] << 8));
      code_points[i] = code_point;
      bytes[code_point] =
          static_cast<std::uint16_t>((static_cast<unsigned char>(from[0]) << 8) | static_cast<unsigned char>(from[1]));
    }
    iconv_close(converter);
  }
};

const Cp949Tables& tables() {
  static const Cp949Tables once;
  return once;
}

}  // namespace

char16_t cp949_code_point(unsigned char lead, unsigned char trail) {
  if (lead < lead_first || lead == 0xFF || trail < trail_first || trail == 0xFF) return 0;
  return tables().code_points[(lead - lead_first) * trail_count + (trail - trail_first)];
}

void append_cp949(std::string& out, std::string_view text, std::string& unmappable) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      out.push_back(text[at++]);
      continue;
    }
    const char32_t code_point = next_code_point(text, at);
    const std::uint16_t pair = code_point < 0x10000 ? tables().bytes[code_point] : 0;
    if (pair == 0) {
      append_code_point(unmappable, code_point);
    } else {
      out.push_back(static_cast<char>(pair >> 8));
      out.push_back(static_cast<char>(pair & 0xFF));
    }
  }
}

}  // namespace geojeom
