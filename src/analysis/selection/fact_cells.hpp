#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace geojeom::selection {

/// Bytes that a scanner may read behind the last byte of what it was given.
inline constexpr std::size_t scan_padding = 64;

/// Gives each different text a code: 0, 1, 2, ... in the order of first appearance.
///
/// Keeps views, not copies: the scanned memory must outlive it. Texts are read eight bytes at a time, up to seven bytes
/// behind their end (scan_padding).
class Dictionary {
 public:
  Dictionary() : slots_(256) {}

  std::uint32_t code_of(std::string_view text) {
    const std::uint64_t hash = hash_of(text);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].is_used) {
      if (slots_[at].hash == hash && is_text(slots_[at].code, text)) return slots_[at].code;
      at = (at + 1) & (slots_.size() - 1);
    }
    return insert(text, hash, at);
  }

  const std::vector<std::string_view>& texts() const { return texts_; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t code = 0;
    bool is_used = false;
  };

  /// Texts of up to eight bytes (codes of regions and industries) are one comparison of words.
  bool is_text(std::uint32_t code, std::string_view text) const {
    const auto& known = texts_[code];
    if (known.size() != text.size()) return false;
    if (text.size() > 8) return known == text;
    if (text.empty()) return true;
    const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 8 * text.size());
    return ((word_at(known.data()) ^ word_at(text.data())) & mask) == 0;
  }

  static std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = text.size();
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) hash = mixed(hash, word_at(at));
    if (left > 0) hash = mixed(hash, word_at(at) & (~std::uint64_t{0} >> (64 - 8 * left)));
    return hash;
  }
  static std::uint64_t word_at(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
  }
  static std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
    const std::uint64_t product = (hash ^ word) * 0x9e3779b97f4a7c15U;
    return product ^ (product >> 32);
  }

  std::uint32_t insert(std::string_view text, std::uint64_t hash, std::size_t at) {
    const auto code = static_cast<std::uint32_t>(texts_.size());
    texts_.push_back(text);
    slots_[at] = {hash, code, true};
    if (2 * texts_.size() > slots_.size()) grow();
    return code;
  }
  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const auto& slot : old) {
      if (!slot.is_used) continue;
      std::size_t at = slot.hash & (slots_.size() - 1);
      while (slots_[at].is_used) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::vector<std::string_view> texts_;
};

/// Codes of region, industry and year.
struct CellKey {
  std::uint32_t region = 0;
  std::uint32_t industry = 0;
  std::uint32_t year = 0;

  /// In one number: 24, 24 and 16 bits.
  std::uint64_t packed() const { return (std::uint64_t{region} << 40) | (std::uint64_t{industry} << 16) | year; }
  static CellKey unpacked(std::uint64_t key) {
    return {static_cast<std::uint32_t>(key >> 40), static_cast<std::uint32_t>((key >> 16) & 0xffffff),
            static_cast<std::uint32_t>(key & 0xffff)};
  }
};

/// Totals by key in an open hash table.
class CellTable {
 public:
  static constexpr std::uint64_t no_key = ~std::uint64_t{0};
  struct Cell {
    std::uint64_t key = no_key;
    double total = 0.0;
  };

  CellTable() : cells_(1024) {}

  double& total_of(std::uint64_t key) {
    std::size_t at = place_of(key);
    while (cells_[at].key != key) {
      if (cells_[at].key == no_key) {
        if (2 * ++count_ > cells_.size()) {
          grow();
          return total_of_new(key);
        }
        cells_[at].key = key;
        break;
      }
      at = (at + 1) & (cells_.size() - 1);
    }
    return cells_[at].total;
  }

  template <class Visit>
  void for_each(Visit visit) const {
    for (const auto& cell : cells_) {
      if (cell.key != no_key) visit(cell.key, cell.total);
    }
  }

 private:
  std::size_t place_of(std::uint64_t key) const {
    const std::uint64_t product = key * 0x9e3779b97f4a7c15U;
    return (product >> 20) & (cells_.size() - 1);
  }
  double& total_of_new(std::uint64_t key) {
    std::size_t at = place_of(key);
    while (cells_[at].key != no_key) at = (at + 1) & (cells_.size() - 1);
    cells_[at].key = key;
    return cells_[at].total;
  }
  void grow() {
    std::vector<Cell> old(cells_.size() * 2);
    old.swap(cells_);
    for (const auto& cell : old) {
      if (cell.key != no_key) total_of_new(cell.key) = cell.total;
    }
  }

  std::vector<Cell> cells_;
  std::size_t count_ = 0;
};

/// Totals by region, year and industry: a dense grid while that is small (no keys, no probing, an eighth of the
/// memory), a hash table when the labels are so many that most of the grid would be empty.
class CellTotals {
 public:
  static constexpr std::size_t grid_cells_max = std::size_t{1} << 22;

  void prefetch(const CellKey& key) const {
    if (is_within(key)) __builtin_prefetch(&grid_[place_of(key)], 1);
  }
  double& total_of(const CellKey& key) {
    if (!is_within(key)) {
      if (is_hashed_) return hashed_.total_of(key.packed());
      grow_for(key);
      return total_of(key);
    }
    return grid_[place_of(key)];
  }
  /// Every cell that may be other than zero.
  template <class Visit>
  void for_each(Visit visit) const {
    for (std::size_t k = 0; k < grid_.size(); ++k) {
      if (grid_[k] != 0.0) visit(key_at(k), grid_[k]);
    }
    hashed_.for_each([&](std::uint64_t key, double total) { visit(CellKey::unpacked(key), total); });
  }

 private:
  bool is_within(const CellKey& key) const {
    return key.region < regions_ && key.industry < industries_ && key.year < years_;
  }
  std::size_t place_of(const CellKey& key) const {
    return (std::size_t{key.region} * years_ + key.year) * industries_ + key.industry;
  }
  CellKey key_at(std::size_t place) const {
    const auto row = place / industries_;
    return {static_cast<std::uint32_t>(row / years_), static_cast<std::uint32_t>(place % industries_),
            static_cast<std::uint32_t>(row % years_)};
  }

  void grow_for(const CellKey& key) {
    CellTotals larger;
    larger.regions_ = std::max(regions_, std::bit_ceil(key.region + std::size_t{1}));
    larger.industries_ = std::max(industries_, std::bit_ceil(key.industry + std::size_t{1}));
    larger.years_ = std::max(years_, std::size_t{key.year} + 1);
    const bool fits = larger.regions_ * larger.industries_ * larger.years_ <= grid_cells_max;
    if (fits)
      larger.grid_.assign(larger.regions_ * larger.industries_ * larger.years_, 0.0);
    else
      larger.regions_ = larger.industries_ = larger.years_ = 0;
    larger.is_hashed_ = !fits;
    for_each([&](const CellKey& old, double total) { larger.total_of(old) = total; });
    *this = std::move(larger);
  }

  std::size_t regions_ = 0, industries_ = 0, years_ = 0;  ///< the size of the grid
  std::vector<double> grid_;
  CellTable hashed_;
  bool is_hashed_ = false;
};

}  // namespace geojeom::selection
