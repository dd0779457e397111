#pragma once

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
      const auto& known = texts_[slots_[at].code];
      if (slots_[at].hash == hash && known == text) return slots_[at].code;
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

}  // namespace geojeom::selection
