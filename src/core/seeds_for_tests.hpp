#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <random>
#include <string>

namespace geojeom {

/// Source of random cases; the same seed gives the same cases on every machine.
class RandomCases {
 public:
  explicit RandomCases(std::uint64_t seed) : engine_(seed) {}

  /// From `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto width = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
    const std::uint64_t offset = width == 0 ? engine_() : engine_() % width;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + offset);
  }
  /// Any 64 bits, small numbers as likely as large ones.
  std::int64_t any_number() { return static_cast<std::int64_t>(engine_()) >> between(0, 62); }
  std::string bytes(std::size_t size_max) {
    std::string out(static_cast<std::size_t>(between(0, static_cast<std::int64_t>(size_max))), '\0');
    for (char& byte : out) byte = static_cast<char>(engine_());
    return out;
  }

 private:
  std::mt19937_64 engine_;
};

/// Runs `property` on `count` seeds; a failure names its seed and ends the run.
template <class Property>
void for_each_seed(std::uint64_t count, Property property) {
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomCases random(seed);
    property(random);
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace geojeom
