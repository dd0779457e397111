#pragma once

#include <random>

#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Makes valid records of every described type, from its description alone: values of every kind, empty ones where
/// that is allowed, texts that spreadsheets like to spoil, references to what was made before.
class RowGenerator {
 public:
  RowGenerator(Writer& writer, const Registry& registry, unsigned seed) : writer_(writer), registry_(registry), random_(seed) {}

  /// `count` records of every type, in dependency order, spread over two tenants. Commits nothing.
  void fill(int count);

 private:
  bool add(const RecordType& type, std::int64_t organisation);
  Row row_of(const RecordType& type, std::int64_t organisation);
  Value value_of(const Column& column, std::int64_t organisation);
  std::string text_of(const Column& column);
  Value reference_to(const RecordType& type, std::int64_t organisation);
  std::int64_t between(std::int64_t low, std::int64_t high);
  bool one_in(int n) { return between(1, n) == 1; }

  Writer& writer_;
  const Registry& registry_;
  std::mt19937 random_;
};

}  // namespace geojeom
