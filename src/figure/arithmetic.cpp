#include "figure/arithmetic.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace geojeom {
namespace {

constexpr std::int64_t half_percent = 5'000;  // millionths: 0.5 percentage points (BR-53)

/// "93억" for round amounts of money, digits otherwise.
std::string short_text(const Quantity& quantity) {
  constexpr std::int64_t hundred_million = 100'000'000;
  const std::int64_t whole = quantity.is_millionths ? quantity.units / 1'000'000 : quantity.units;
  const bool is_round =
      whole != 0 && whole % hundred_million == 0 && (!quantity.is_millionths || quantity.units % 1'000'000 == 0);
  return is_round ? to_text(Quantity::whole(whole / hundred_million)) + "억" : to_text(quantity);
}

std::string percent(std::int64_t millionths) { return to_percent_text(Ratio::from_micros(millionths), 1); }

/// One decimal, rounded half up: 6.6
std::string one_decimal(const Quantity& quantity) {
  const std::int64_t tenths = (quantity.units + (quantity.units < 0 ? -50'000 : 50'000)) / 100'000;
  return fmt::format("{}{}.{}", tenths < 0 ? "-" : "", std::abs(tenths) / 10, std::abs(tenths) % 10);
}

bool is_further_than(const Quantity& value, Ratio printed, std::int64_t tolerance) {
  return std::abs(value.units - printed.micros()) > tolerance;
}

ArithmeticCheck check_band(std::string what, const Quantity& ratio, std::int64_t low, std::int64_t high) {
  const auto text = [](std::int64_t millionths) { return to_plain_text(Quantity::millionths(millionths)); };
  return {.rule = "BR-81",
          .what = std::move(what),
          .numbers = fmt::format("{} ~ {}", text(low), text(high)),
          .computed = to_text(Quantity::millionths((ratio.units + 500) / 1'000 * 1'000)),
          .stated = "",
          .is_flagged = ratio.units < low || ratio.units > high};
}

}  // namespace

ArithmeticCheck check_growth(const Quantity& before, const Quantity& after, Ratio printed) {
  const auto growth = quotient(difference(after, before), before);
  return {.rule = "BR-53",
          .what = "증가율",
          .numbers = fmt::format("{} → {}", short_text(before), short_text(after)),
          .computed = growth ? percent(growth->units) : "",
          .stated = percent(printed.micros()),
          .is_flagged = !growth || is_further_than(*growth, printed, half_percent)};
}

ArithmeticCheck check_multiple(const Quantity& before, const Quantity& after, std::int64_t printed) {
  const auto multiple = quotient(after, before);
  // "Seven-fold" is right from 6.95 on: a document that rounds says so with one decimal at most.
  const bool rounds_to_it = multiple && std::abs(multiple->units - printed * 1'000'000) < 50'000;
  return {.rule = "BR-53",
          .what = "배수",
          .numbers = fmt::format("{} → {}", short_text(before), short_text(after)),
          .computed = multiple ? one_decimal(*multiple) + "배" : "",
          .stated = fmt::format("{}배", printed),
          .is_flagged = !rounds_to_it};
}

ArithmeticCheck check_sum(const std::vector<Quantity>& parts, const Quantity& printed) {
  Quantity sum = Quantity::whole(0);
  std::string numbers;
  for (const auto& part : parts) {
    sum = difference(sum, multiplied(part, -1));
    numbers += (numbers.empty() ? "" : " + ") + short_text(part);
  }
  return {.rule = "BR-54",
          .what = "부분과 합계",
          .numbers = numbers,
          .computed = short_text(sum),
          .stated = short_text(printed),
          .is_flagged = sum != printed};
}

ArithmeticCheck check_share(const Quantity& part, const Quantity& whole, Ratio printed) {
  const auto share = quotient(part, whole);
  return {.rule = "BR-54",
          .what = "비율",
          .numbers = fmt::format("{} ÷ {}", short_text(part), short_text(whole)),
          .computed = share ? percent(share->units) : "",
          .stated = percent(printed.micros()),
          .is_flagged = !share || is_further_than(*share, printed, half_percent)};
}

ArithmeticCheck check_distinct(const std::vector<Quantity>& yearly, const Quantity& distinct) {
  Quantity sum = Quantity::whole(0);
  Quantity largest = Quantity::whole(0);
  for (const auto& year : yearly) {
    sum = difference(sum, multiplied(year, -1));
    largest = std::max(largest, year);
  }
  return {.rule = "BR-51",
          .what = "연도별 합과 중복 제외",
          .numbers = fmt::format("{} ~ {}", to_text(largest), to_text(sum)),
          .computed = to_text(sum),
          .stated = to_text(distinct),
          .is_flagged = distinct > sum || distinct < largest};
}

ArithmeticCheck check_attainment(const Quantity& actual, const Quantity& target, Ratio printed) {
  const auto attainment = quotient(actual, target);
  return {.rule = "BR-50",
          .what = "목표 달성도",
          .numbers = fmt::format("{} ÷ {}", to_text(actual), to_text(target)),
          .computed = attainment ? percent(attainment->units) : "",
          .stated = percent(printed.micros()),
          .is_flagged = !attainment || is_further_than(*attainment, printed, half_percent)};
}

std::vector<ArithmeticCheck> check_inducement(const Quantity& spending, const std::optional<Quantity>& production,
                                              const std::optional<Quantity>& value_added,
                                              const std::optional<Quantity>& jobs) {
  std::vector<ArithmeticCheck> checks;
  if (production) {
    if (const auto ratio = quotient(*production, spending)) {
      checks.push_back(check_band("생산유발 ÷ 투자", *ratio, 1'500'000, 2'000'000));
    }
  }
  if (value_added) {
    if (const auto ratio = quotient(*value_added, spending)) {
      checks.push_back(check_band("부가가치유발 ÷ 투자", *ratio, 600'000, 800'000));
    }
  }
  if (jobs) {
    if (const auto ratio = quotient(multiplied(*jobs, 1'000'000'000), spending)) {
      checks.push_back(check_band("투자 10억 원당 고용유발", *ratio, 5'000'000, 21'000'000));
    }
  }
  return checks;
}

}  // namespace geojeom
