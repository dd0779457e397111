#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace geojeom::selection {

/// Where the fields of one CSV row end; the row starts at `begin`.
struct ScannedRow {
  static constexpr std::size_t fields_max = 256;
  const char* begin = nullptr;
  std::size_t count = 0;
  std::array<const char*, fields_max> ends;

  std::string_view field(std::size_t index) const {
    const char* from = index == 0 ? begin : ends[index - 1] + 1;
    return {from, static_cast<std::size_t>(ends[index] - from)};
  }
};

/// One bit for each of the 64 bytes at `at` that is a comma or a line feed.
inline std::uint64_t separators_at(const char* at) {
  std::uint64_t bits = 0;
#if defined(__SSE2__)
  const __m128i comma = _mm_set1_epi8(',');
  const __m128i line_feed = _mm_set1_epi8('\n');
  for (int part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * part));
    const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, comma), _mm_cmpeq_epi8(bytes, line_feed));
    bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(hits))) << (16 * part);
  }
#else
  for (int i = 0; i < 64; ++i) bits |= static_cast<std::uint64_t>(at[i] == ',' || at[i] == '\n') << i;
#endif
  return bits;
}

/// Calls `on_row(const ScannedRow&)` for every line of `text`, which ends with a line feed and has scan_padding
/// readable bytes behind it. Commas inside quotes also count: a row with more fields than its header must be split
/// again by the slow way.
template <class OnRow>
void scan_rows(std::string_view text, OnRow&& on_row) {
  ScannedRow row;
  row.begin = text.data();
  const char* const end = text.data() + text.size();
  for (const char* block = text.data(); block < end; block += 64) {
    std::uint64_t bits = separators_at(block);
    if (end - block < 64) bits &= ~std::uint64_t{0} >> (64 - (end - block));
    for (; bits != 0; bits &= bits - 1) {
      const char* at = block + std::countr_zero(bits);
      if (row.count < ScannedRow::fields_max) row.ends[row.count++] = at;
      if (*at != '\n') continue;
      row.ends[row.count - 1] = at;
      on_row(row);
      row.begin = at + 1;
      row.count = 0;
    }
  }
}

}  // namespace geojeom::selection
