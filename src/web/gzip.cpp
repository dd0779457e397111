#include "web/gzip.hpp"

#include <zlib.h>

#include "core/contract.hpp"
#include "web/named_values.hpp"

namespace geojeom {

std::string gzip(std::string_view bytes, Effort effort) {
  z_stream stream{};
  constexpr int gzip_window = 15 + 16;
  const int level = effort == Effort::best ? Z_BEST_COMPRESSION : 2;
  require(deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) == Z_OK, "gzip starts");
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int end = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  ensure(end == Z_STREAM_END, "gzip reads to the end");
  return out;
}

bool accepts_gzip(std::string_view accept) {
  while (!accept.empty()) {
    const auto comma = accept.find(',');
    auto entry = trim_blanks(accept.substr(0, comma));
    accept.remove_prefix(comma == std::string_view::npos ? accept.size() : comma + 1);
    const auto semicolon = entry.find(';');
    const auto coding = trim_blanks(entry.substr(0, semicolon));
    if (!equal_ignoring_case(coding, "gzip")) continue;
    const auto weight = semicolon == std::string_view::npos ? "" : trim_blanks(entry.substr(semicolon + 1));
    return weight.find_first_of("123456789") != std::string_view::npos || weight.empty();
  }
  return false;
}

}  // namespace geojeom
