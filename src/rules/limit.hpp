#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/decimal.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "rules/entry.hpp"

namespace geojeom {

enum class LimitUnit : unsigned char { percent, won, points, count, hours, days, months, years };
enum class Bound : unsigned char { at_most, at_least, below, above, exactly };

/// A number that a rule sets: a share, an amount, a count, an age.
struct RuleLimit {
  EntryAbout about;
  Bound bound = Bound::at_most;
  LimitUnit unit = LimitUnit::count;
  /// Millionths of one for percent, millionths for points, whole numbers otherwise; nothing when it was not found.
  std::optional<std::int64_t> amount{};

  bool is_known() const { return amount.has_value(); }
  /// Of a known percentage; ContractViolation otherwise, as the next ones.
  Ratio ratio() const;
  Won won() const;
  Decimal points() const;
  /// Of a known count or number of hours, days, months or years.
  std::int64_t count() const;

  /// Whether a value keeps the limit. What is not known holds nobody up: true.
  bool admits(Ratio value) const;
  bool admits(Won value) const;
  bool admits(Decimal value) const;
  bool admits(std::int64_t value) const;
};

/// "20% 이하", "3천만원 이상", "5건 이하"; "미확인" when it is not known.
std::string to_words(const RuleLimit& limit, Language language);

}  // namespace geojeom
