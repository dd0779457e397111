#include "exchange/import/same_rows.hpp"

namespace geojeom {

std::optional<std::int64_t> SameRows::take(std::int64_t organisation, const Row& row) {
  if (!is_read_) read_all();
  const auto [first, last] = ids_.equal_range(hash(organisation, row));
  for (auto candidate = first; candidate != last; ++candidate) {
    const auto stored = reader_.find(type_, candidate->second);
    if (!stored || stored->organisation != organisation || !agree(stored->row, row)) continue;
    ids_.erase(candidate);
    return stored->id;
  }
  return std::nullopt;
}

void SameRows::read_all() {
  is_read_ = true;
  reader_.scan({.type = &type_}, [&](const StoredRow& stored) {
    ids_.emplace(hash(stored.organisation, stored.row), stored.id);
    return true;
  });
}

std::size_t SameRows::hash(std::int64_t organisation, const Row& row) const {
  std::size_t mixed = std::hash<std::int64_t>{}(organisation);
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (said_[i]) mixed = mixed * 0x9E3779B97F4A7C15u + std::hash<Value>{}(row[i]) + i;
  }
  return mixed;
}

bool SameRows::agree(const Row& a, const Row& b) const {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (said_[i] && a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace geojeom
