#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace geojeom::linear {

/// Random numbers that are the same on every machine: xoshiro256++ (Blackman & Vigna 2019), seeded by splitmix64.
///
/// Each draw of a simulation makes its own from (seed, draw), so that the result does not depend on how the draws were
/// shared among threads.
class Random {
 public:
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0) {
    std::uint64_t state = seed ^ (stream * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL);
    for (auto& word : state_) word = split_mix(state);
  }

  std::uint64_t next() {
    const std::uint64_t result = rotated(state_[0] + state_[3], 23) + state_[0];
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotated(state_[3], 45);
    return result;
  }

  /// In [0, 1).
  double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

  /// Mean 0, deviation 1 (ziggurat, see random.cpp).
  double normal();

 private:
  static std::uint64_t split_mix(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  static std::uint64_t rotated(std::uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

  std::array<std::uint64_t, 4> state_{};
};

/// Layers of the ziggurat: right edges and, for the quick test, the ratio of neighbouring edges.
struct Ziggurat {
  static constexpr int layers = 128;
  static constexpr double edge = 3.442619855899;  ///< where the tail begins
  std::array<double, layers + 1> x{};
  std::array<double, layers> ratio{};
  static const Ziggurat& shared();
  static double beyond(Random& random);
};

inline double Random::normal() {
  static const Ziggurat& z = Ziggurat::shared();
  while (true) {
    const std::uint64_t bits = next();
    const auto layer = static_cast<std::size_t>(bits & 127U);
    const double u = 2.0 * (static_cast<double>(bits >> 11) * 0x1.0p-53) - 1.0;
    if (std::abs(u) < z.ratio[layer]) return u * z.x[layer];
    if (layer == 0) {
      const double tail = Ziggurat::beyond(*this);
      return u < 0 ? -tail : tail;
    }
    const double at = u * z.x[layer];
    const double low = std::exp(-0.5 * (z.x[layer] * z.x[layer] - at * at));
    const double high = std::exp(-0.5 * (z.x[layer + 1] * z.x[layer + 1] - at * at));
    if (high + uniform() * (low - high) < 1.0) return at;
  }
}

}  // namespace geojeom::linear
