#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/fiscal_year.hpp"
#include "domain/funding/execution.hpp"
#include "domain/funding/forecast_method.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Which forecast: the money of a fiscal year as it stands by a day, carried on to a later day of the same year.
struct ForecastRequest {
  std::int64_t organisation = 0;
  FiscalYear year;
  Date as_of;
  Date until;  ///< the year's last day, or the day of an early-execution target
  std::optional<std::int64_t> programme{};
  std::optional<Ratio>
      target{};  ///< early execution: only the base counts, and this share of it is the goal (BR-43, BR-44)
};

/// What a forecast rests on: earlier projects of the same programme, of the whole organisation, or the pace so far.
enum class ForecastBasis : unsigned char { programme, organisation, pace };

/// Why money may stay unspent, each with its amount.
enum class DelayCause : unsigned char { not_granted, late_tranche, change_pending, not_committed };

struct Delay {
  DelayCause cause;
  Won amount;
};

struct ProjectForecast {
  std::int64_t project = 0;
  std::int64_t programme = 0;
  Won budget;  ///< of early execution: the base
  Won goal;    ///< what is to be spent by then: the budget, or the target share of the base
  Won granted;
  Won committed;
  Won spent;
  ForecastRange by_then;
  ForecastBasis basis = ForecastBasis::pace;
  std::size_t reference_count = 0;
  bool is_year_end = true;
  bool goes_on = false;  ///< the project lasts beyond the year: what is left may be carried over (BR-35)
  Ratio public_share;    ///< of the agreed money, what is returned where it is not spent
  std::vector<Delay> delays{};

  /// What is expected to be missing to the goal.
  Won short_by() const { return std::max(Won(0), goal - by_then.expected); }
  Won unspent() const { return is_year_end ? short_by() : Won(0); }
  Won may_carry() const { return goes_on ? unspent() : Won(0); }
  /// BR-38: of what is left and not carried over, the share of the public money.
  Won to_return() const { return (unspent() - may_carry()).times(public_share, Rounding::half_up); }
};

struct Forecast {
  ForecastRequest request;
  std::vector<ProjectForecast> projects;  ///< what misses most first
  Won budget;
  Won goal;
  Won spent;
  ForecastRange sum;
  std::map<std::int64_t, ForecastRange> by_programme;
  Won short_by;  ///< of the projects that miss their goal
  Won carried;
  Won returned;
  ForecastCheck check;  ///< how the method does on the earlier years
};

/// The request of a table's day: until the year's end, or, of the base, until the day of its target.
ForecastRequest forecast_request(const ExecutionTable& table, bool is_until_target);

/// Every project with a budget in the year. Earlier years count as far as three years back, at the same day of the
/// year.
Forecast forecast(Reader& reader, const ForecastRequest& request);

}  // namespace geojeom
