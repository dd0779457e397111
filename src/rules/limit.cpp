#include "rules/limit.hpp"

#include <fmt/format.h>

#include "core/contract.hpp"

namespace geojeom {
namespace {

bool within(Bound bound, std::int64_t value, std::int64_t amount) {
  switch (bound) {
    case Bound::at_most:
      return value <= amount;
    case Bound::at_least:
      return value >= amount;
    case Bound::below:
      return value < amount;
    case Bound::above:
      return value > amount;
    case Bound::exactly:
      return value == amount;
  }
  return false;
}

bool admits_amount(const RuleLimit& limit, LimitUnit unit, std::int64_t value) {
  if (!limit.is_known()) return true;
  require(limit.unit == unit, "a limit compared in another unit");
  return within(limit.bound, value, *limit.amount);
}

bool is_whole(LimitUnit unit) {
  return unit != LimitUnit::percent && unit != LimitUnit::won && unit != LimitUnit::points;
}

std::string_view unit_words(LimitUnit unit, bool ko) {
  switch (unit) {
    case LimitUnit::count:
      return ko ? "건" : "";
    case LimitUnit::hours:
      return ko ? "시간" : " hours";
    case LimitUnit::days:
      return ko ? "일" : " days";
    case LimitUnit::months:
      return ko ? "개월" : " months";
    case LimitUnit::years:
      return ko ? "년" : " years";
    default:
      return "";
  }
}

std::string amount_words(const RuleLimit& limit, bool ko) {
  switch (limit.unit) {
    case LimitUnit::percent: {
      const auto micros = *limit.amount;
      return to_percent_text(Ratio::from_micros(micros), micros % 10'000 == 0 ? 0 : 1);
    }
    case LimitUnit::won:
      return ko ? to_korean_text(Won(*limit.amount)) : to_text(Won(*limit.amount)) + " won";
    case LimitUnit::points:
      return to_text(Decimal::from_micros(*limit.amount)) + (ko ? "점" : " points");
    default:
      return fmt::format("{}{}", *limit.amount, unit_words(limit.unit, ko));
  }
}

}  // namespace

Ratio RuleLimit::ratio() const {
  require(is_known() && unit == LimitUnit::percent, "ratio of a limit that is no known percentage");
  return Ratio::from_micros(*amount);
}

Won RuleLimit::won() const {
  require(is_known() && unit == LimitUnit::won, "won of a limit that is no known amount");
  return Won(*amount);
}

Decimal RuleLimit::points() const {
  require(is_known() && unit == LimitUnit::points, "points of a limit that is no known score");
  return Decimal::from_micros(*amount);
}

std::int64_t RuleLimit::count() const {
  require(is_known() && is_whole(unit), "count of a limit that is no known number");
  return *amount;
}

bool RuleLimit::admits(Ratio value) const { return admits_amount(*this, LimitUnit::percent, value.micros()); }
bool RuleLimit::admits(Won value) const { return admits_amount(*this, LimitUnit::won, value.won()); }
bool RuleLimit::admits(Decimal value) const { return admits_amount(*this, LimitUnit::points, value.micros()); }
bool RuleLimit::admits(std::int64_t value) const {
  require(is_whole(unit), "a whole number compared with a share, an amount or a score");
  return !is_known() || within(bound, value, *amount);
}

std::string to_words(const RuleLimit& limit, Language language) {
  const bool ko = language == Language::ko;
  if (!limit.is_known()) return std::string(label(Mark::not_found, language));
  const std::string amount = amount_words(limit, ko);
  switch (limit.bound) {
    case Bound::at_most:
      return ko ? amount + " 이하" : "at most " + amount;
    case Bound::at_least:
      return ko ? amount + " 이상" : "at least " + amount;
    case Bound::below:
      return ko ? amount + " 미만" : "below " + amount;
    case Bound::above:
      return ko ? amount + " 초과" : "above " + amount;
    case Bound::exactly:
      return amount;
  }
  return amount;
}

}  // namespace geojeom
