#include "core/micros_text.hpp"

#include "core/contract.hpp"
#include "core/grouped_digits.hpp"

namespace geojeom {
namespace {

std::uint64_t magnitude(std::int64_t number) {
  return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

}  // namespace

std::int64_t micros_step(int decimals) {
  require(decimals >= 0 && decimals <= 6, "between 0 and 6 decimals");
  static constexpr std::int64_t steps[] = {1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
  return steps[decimals];
}

std::string shortest_micros(std::int64_t micros) {
  const std::uint64_t whole = magnitude(micros) / 1'000'000;
  std::uint64_t fraction = magnitude(micros) % 1'000'000;
  std::string out = micros < 0 ? "-" : "";
  out += std::to_string(whole);
  if (fraction == 0) return out;
  int decimals = 6;
  for (; fraction % 10 == 0; fraction /= 10) --decimals;
  append_fraction(out, fraction, decimals);
  return out;
}

std::string grouped_micros(wide_int micros, int decimals) {
  const wide_int positive = micros < 0 ? -micros : micros;
  const wide_int steps = divide_rounded(positive, micros_step(decimals), Rounding::half_up);
  const std::int64_t in_one = 1'000'000 / micros_step(decimals);
  std::string out = micros < 0 && steps != 0 ? "-" : "";
  append_grouped(out, static_cast<std::uint64_t>(steps / in_one));
  if (decimals > 0) append_fraction(out, static_cast<std::uint64_t>(steps % in_one), decimals);
  return out;
}

}  // namespace geojeom
