#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/field.hpp"

namespace geojeom::support {

/// What a condition can ask about a company. The order is the order of CompanyFacts.
enum class FactId : unsigned char {
  region,
  plant_region,
  ksic,
  size,
  legal_form,
  business_status,
  growth_stage,
  age_years,
  staff,
  insured,
  youth,
  sales,
  mean_sales,
  exports,
  export_share,
  research_share,
  certificate,
  has_laboratory,
  earlier_supports,
  earlier_family,
  is_sanctioned,
};
inline constexpr std::size_t fact_count = 21;

/// How a fact is written and compared.
enum class FactKind : unsigned char {
  region,  ///< a place; a province holds its municipalities
  ksic,    ///< an industry; a division holds its finer codes
  choice,  ///< one of the choices
  set,     ///< any of the choices: certificates, earlier support
  count,   ///< whole numbers with a unit
  years,   ///< thousandths of years: completed years x 1,000 + the days since
  money,   ///< won
  share,   ///< percent
  yes_no,
};

struct Fact {
  FactId id;
  std::string_view name;  ///< as the program writes it in English: "staff"
  std::string_view ko;    ///< as it is written in Korean: "상시근로자"
  std::string_view en;    ///< to people who read English: "employees"
  FactKind kind;
  std::string_view unit_ko{};
  std::string_view unit_en{};
  std::span<const Choice> choices{};
};

std::span<const Fact> facts();
inline const Fact& fact(FactId id) { return facts()[static_cast<std::size_t>(id)]; }
/// By its name or label in either language, without regard to case, spaces and a Korean particle behind it; none when
/// there is no such fact.
const Fact* find_fact(std::string_view text);

/// Nothing is known.
inline constexpr std::int64_t unknown_fact = std::numeric_limits<std::int64_t>::min();

/// A company as conditions see it: every fact is one whole number, so that millions stand in columns.
///
/// region: ten digits of the MOIS code, left-aligned. ksic: revision x 100,000 + five digits, left-aligned. choice: the
/// index. set: one bit a choice. share: millionths. yes_no: 0 or 1. `unknown_fact` where nothing is known.
struct CompanyFacts {
  std::array<std::int64_t, fact_count> values;

  CompanyFacts() { values.fill(unknown_fact); }
  std::int64_t& operator[](FactId id) { return values[static_cast<std::size_t>(id)]; }
  std::int64_t operator[](FactId id) const { return values[static_cast<std::size_t>(id)]; }
};

/// Values from `first` to `last`, both included.
struct FactRange {
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool operator==(const FactRange&) const = default;
};

/// The range of a region code's digits ("30" and "30200"), and of an industry's ("26", with or without revision).
FactRange region_range(std::string_view digits);
std::vector<FactRange> ksic_ranges(std::string_view code, int revision);

}  // namespace geojeom::support
