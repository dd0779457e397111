#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "record/store.hpp"

namespace geojeom {

/// Knows a record again that has no key: by everything the file says of it. Two equal rows of a file are two records,
/// so each stored record answers once.
class SameRows {
 public:
  SameRows(Reader& reader, const RecordType& type, const std::vector<bool>& said)
      : reader_(reader), type_(type), said_(said) {}

  /// A record of the organisation with these values that has not been taken yet. The first call reads all records.
  std::optional<std::int64_t> take(std::int64_t organisation, const Row& row);

 private:
  void read_all();
  std::size_t hash(std::int64_t organisation, const Row& row) const;
  bool agree(const Row& a, const Row& b) const;

  Reader& reader_;
  const RecordType& type_;
  const std::vector<bool>& said_;
  bool is_read_ = false;
  std::unordered_multimap<std::size_t, std::int64_t> ids_;
};

}  // namespace geojeom
