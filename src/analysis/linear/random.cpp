#include "analysis/linear/random.hpp"

namespace geojeom::linear {
namespace {

/// Marsaglia & Tsang (2000) with the exact rejection of Doornik (2005): 128 layers of area 9.91256303526217e-3.
Ziggurat make_ziggurat() {
  constexpr double area = 9.91256303526217e-3;
  Ziggurat z;
  double height = std::exp(-0.5 * Ziggurat::edge * Ziggurat::edge);
  z.x[0] = area / height;
  z.x[1] = Ziggurat::edge;
  z.x[Ziggurat::layers] = 0.0;
  for (std::size_t i = 2; i < Ziggurat::layers; ++i) {
    z.x[i] = std::sqrt(-2.0 * std::log(area / z.x[i - 1] + height));
    height = std::exp(-0.5 * z.x[i] * z.x[i]);
  }
  for (std::size_t i = 0; i < Ziggurat::layers; ++i) z.ratio[i] = z.x[i + 1] / z.x[i];
  return z;
}

}  // namespace

const Ziggurat& Ziggurat::shared() {
  static const Ziggurat table = make_ziggurat();
  return table;
}

/// A value of the tail beyond the last edge, without its sign.
double Ziggurat::beyond(Random& random) {
  while (true) {
    const double x = -std::log(1.0 - random.uniform()) / edge;
    const double y = -std::log(1.0 - random.uniform());
    if (y + y >= x * x) return edge + x;
  }
}

}  // namespace geojeom::linear
