#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace geojeom {

/// Numbers of records, kept in 512 bytes for every 4,096 neighbours.
class IdSet {
 public:
  /// False when it was there already.
  bool add(std::int64_t id) {
    std::vector<bool>& page = pages_[id / bits];
    if (page.empty()) page.resize(bits);
    const auto bit = static_cast<std::size_t>(id % bits);
    if (page[bit]) return false;
    page[bit] = true;
    return true;
  }
  bool contains(std::int64_t id) const {
    const auto page = pages_.find(id / bits);
    return page != pages_.end() && page->second[static_cast<std::size_t>(id % bits)];
  }

 private:
  static constexpr std::int64_t bits = 4096;
  std::unordered_map<std::int64_t, std::vector<bool>> pages_;
};

}  // namespace geojeom
