#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace geojeom {

/// The shared texts of a workbook: each is written once and cells refer to it by number. A million texts cost their
/// bytes, one to five bytes for their length and four for their place; std::string would cost 32 more each.
class SharedTexts {
 public:
  static constexpr std::size_t block_bytes = std::size_t{1} << 20;
  static constexpr std::size_t text_bytes_max = block_bytes - 8;

  /// False when the text is longer than text_bytes_max or 4 GB are full.
  bool add(std::string_view text);
  std::size_t size() const { return places_.size(); }
  std::string_view operator[](std::size_t index) const;

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<std::uint32_t> places_;  // block number x block_bytes + offset
  std::size_t used_ = block_bytes;     // bytes used of the last block
};

}  // namespace geojeom
