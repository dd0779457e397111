#include "exchange/xlsx/shared_texts.hpp"

#include <cstring>

namespace geojeom {

bool SharedTexts::add(std::string_view text) {
  if (text.size() > text_bytes_max) return false;
  char length[5];
  std::size_t length_size = 0;
  for (std::size_t rest = text.size();; rest >>= 7) {
    length[length_size++] = static_cast<char>((rest & 0x7F) | (rest >= 0x80 ? 0x80 : 0));
    if (rest < 0x80) break;
  }
  if (used_ + length_size + text.size() > block_bytes) {
    if (blocks_.size() == 4096) return false;
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(block_bytes));
    used_ = 0;
  }
  char* const to = blocks_.back().get() + used_;
  std::memcpy(to, length, length_size);
  if (!text.empty()) std::memcpy(to + length_size, text.data(), text.size());
  places_.push_back(static_cast<std::uint32_t>((blocks_.size() - 1) * block_bytes + used_));
  used_ += length_size + text.size();
  return true;
}

std::string_view SharedTexts::operator[](std::size_t index) const {
  const std::uint32_t place = places_[index];
  const char* at = blocks_[place / block_bytes].get() + place % block_bytes;
  std::size_t length = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*at++);
    length |= static_cast<std::size_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return {at, length};
  }
}

}  // namespace geojeom
