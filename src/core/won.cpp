#include "core/won.hpp"

#include <algorithm>
#include <numeric>

#include "core/contract.hpp"
#include "core/grouped_digits.hpp"
#include "core/ratio.hpp"

namespace geojeom {
namespace {

wide_int magnitude(Won amount) {
  const wide_int won = amount.won();
  return won < 0 ? -won : won;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// Gives one won each to the `left_over` largest remainders, the earlier index first.
void hand_out(std::size_t left_over, std::span<const wide_int> remainders, std::span<std::uint64_t> shares) {
  std::vector<std::size_t> order(remainders.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; i < left_over; ++i) ++shares[order[i]];
}

}  // namespace

std::vector<Won> Won::split(std::span<const std::int64_t> weights) const {
  wide_int total = 0;
  for (const std::int64_t weight : weights) {
    require(weight >= 0, "weights are not negative");
    total += weight;
  }
  require(total > 0, "weights are not all zero");

  std::vector<wide_int> remainders(weights.size());
  std::vector<std::uint64_t> shares(weights.size());
  wide_int left_over = magnitude(*this);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const wide_int product = magnitude(*this) * weights[i];
    shares[i] = static_cast<std::uint64_t>(product / total);  // unsigned: a share of the least amount may be 2^63
    remainders[i] = product % total;
    left_over -= product / total;
  }
  hand_out(static_cast<std::size_t>(left_over), remainders, shares);

  std::vector<Won> out;
  out.reserve(shares.size());
  for (const std::uint64_t share : shares) {
    const auto positive = static_cast<wide_int>(share);
    out.push_back(Won(narrow(is_negative() ? -positive : positive, "Won split")));
  }
  return out;
}

Won Won::times(Ratio ratio, Rounding rounding) const {
  const wide_int product = static_cast<wide_int>(won_) * ratio.micros();
  return Won(narrow(divide_rounded(product, Ratio::micros_in_one, rounding), "Won times Ratio"));
}

std::string_view label(WonUnit unit) {
  switch (unit) {
    case WonUnit::won:
      return "원";
    case WonUnit::thousand:
      return "천원";
    case WonUnit::million:
      return "백만원";
    case WonUnit::hundred_million:
      return "억원";
  }
  return "원";
}

std::int64_t won_in(WonUnit unit) {
  switch (unit) {
    case WonUnit::won:
      return 1;
    case WonUnit::thousand:
      return 1'000;
    case WonUnit::million:
      return 1'000'000;
    case WonUnit::hundred_million:
      return 100'000'000;
  }
  return 1;
}

std::string to_text(Won amount) {
  std::string out;
  if (amount.is_negative()) out += '-';
  append_grouped(out, static_cast<std::uint64_t>(magnitude(amount)));
  return out;
}

std::string to_korean_text(Won amount) {
  struct Step {
    std::uint64_t won;
    std::string_view name;
  };
  static constexpr Step steps[] = {
      {10'000'000'000'000'000u, "경"}, {1'000'000'000'000u, "조"}, {100'000'000u, "억"}, {10'000u, "만"}, {1u, ""}};
  auto left = static_cast<std::uint64_t>(magnitude(amount));
  if (left == 0) return "0원";
  std::string out;
  for (const auto& [won, name] : steps) {
    const std::uint64_t count = left / won;
    left %= won;
    if (count == 0) continue;
    if (!out.empty()) out += ' ';
    append_grouped(out, count);
    out += name;
  }
  return (amount.is_negative() ? "-" : "") + out + "원";
}

std::string in_unit(Won amount, WonUnit unit, int decimals) {
  require(decimals >= 0 && decimals <= 8, "between 0 and 8 decimals");
  const std::int64_t scale = power_of_ten(decimals);
  const wide_int scaled = divide_rounded(magnitude(amount) * scale, won_in(unit), Rounding::half_up);
  std::string out;
  if (amount.is_negative() && scaled != 0) out += '-';
  append_grouped(out, static_cast<std::uint64_t>(scaled / scale));
  if (decimals > 0) append_fraction(out, static_cast<std::uint64_t>(scaled % scale), decimals);
  return out;
}

}  // namespace geojeom
