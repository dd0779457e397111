#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace geojeom::selection {

/// Random numbers that are the same on every machine for the same seed (xoshiro256++, seeded by splitmix64; Blackman
/// and Vigna 2021). The standard library's distributions differ between implementations, so none is used.
class Random {
 public:
  explicit Random(std::uint64_t seed) {
    for (auto& word : state_) {
      seed += 0x9e3779b97f4a7c15U;
      std::uint64_t mixed = seed;
      mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
      mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
      word = mixed ^ (mixed >> 31);
    }
  }

  std::uint64_t bits() {
    const std::uint64_t answer = std::rotl(state_[0] + state_[3], 23) + state_[0];
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return answer;
  }

  /// In [0, 1), 53 bits.
  double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
  /// 0, 1, ..., count - 1; the bias of the multiplication is below 2^-32 for the counts of this room.
  std::uint32_t below(std::uint32_t count) {
    return static_cast<std::uint32_t>(((bits() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
  }
  /// Standard normal (polar method of Marsaglia).
  double normal();
  /// Mean 1.
  double exponential();
  /// Counts with the given mean: inversion below 30, PTRS above (Hörmann 1993).
  double poisson(double mean);

 private:
  std::array<std::uint64_t, 4> state_{};
  double spare_ = 0.0;
  bool has_spare_ = false;
};

/// The seed of the n-th independent stream of a run.
inline std::uint64_t stream_seed(std::uint64_t seed, std::uint64_t stream) {
  return seed ^ (0xd1342543de82ef95U * (stream + 1));
}

}  // namespace geojeom::selection
