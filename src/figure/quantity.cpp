#include "figure/quantity.hpp"

#include <stdexcept>

#include "core/decimal.hpp"
#include "core/won.hpp"

namespace geojeom {
namespace {

__extension__ using Wide = __int128;  // room for products of two 64-bit numbers

constexpr Wide million = 1'000'000;

Wide in_millionths(const Quantity& quantity) {
  return quantity.is_millionths ? Wide{quantity.units} : Wide{quantity.units} * million;
}

std::int64_t narrow(Wide wide) {
  if (wide > INT64_MAX || wide < INT64_MIN) throw std::overflow_error("a figure beyond 64 bits");
  return static_cast<std::int64_t>(wide);
}

Wide divided_half_up(Wide a, Wide b) {
  if (b < 0) {
    a = -a;
    b = -b;
  }
  const Wide doubled = 2 * a + b;
  const Wide divisor = 2 * b;
  Wide floor = doubled / divisor;
  if (doubled % divisor != 0 && doubled < 0) --floor;
  return floor;
}

}  // namespace

std::strong_ordering Quantity::operator<=>(const Quantity& other) const {
  const Wide a = in_millionths(*this);
  const Wide b = in_millionths(other);
  return a < b ? std::strong_ordering::less : a > b ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::string to_text(const Quantity& quantity) {
  if (!quantity.is_millionths) return to_text(Won(quantity.units));
  const std::string plain = to_plain_text(quantity);
  const auto dot = plain.find('.');
  const std::string whole = to_text(Won(quantity.units / 1'000'000));
  const bool lost_sign = quantity.units < 0 && quantity.units > -1'000'000;
  return (lost_sign ? "-" : "") + whole + (dot == std::string::npos ? "" : plain.substr(dot));
}

std::string to_plain_text(const Quantity& quantity) {
  return quantity.is_millionths ? to_text(Decimal::from_micros(quantity.units)) : std::to_string(quantity.units);
}

std::optional<Quantity> quotient(const Quantity& a, const Quantity& b) {
  if (b.units == 0) return std::nullopt;
  // Millionths over millionths: scale the numerator once more. Both fit: |a| < 2^63 * 10^6, times 10^6 < 2^104.
  return Quantity::millionths(narrow(divided_half_up(in_millionths(a) * million, in_millionths(b))));
}

Quantity difference(const Quantity& a, const Quantity& b) {
  if (!a.is_millionths && !b.is_millionths) return Quantity::whole(narrow(Wide{a.units} - b.units));
  return Quantity::millionths(narrow(in_millionths(a) - in_millionths(b)));
}

Quantity multiplied(const Quantity& quantity, std::int64_t factor) {
  return {narrow(Wide{quantity.units} * factor), quantity.is_millionths};
}

}  // namespace geojeom
