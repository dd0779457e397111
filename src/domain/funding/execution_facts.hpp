#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "domain/funding/fund_source.hpp"
#include "record/store.hpp"

namespace geojeom {

inline constexpr std::size_t fund_source_count = 6;
using BySource = std::array<Won, fund_source_count>;

/// What the execution of one project in one year comes from, by source.
struct ProjectFacts {
  std::int64_t project = 0;
  std::int64_t sub_programme = 0;
  std::int64_t programme = 0;
  std::int64_t centre = 0;        ///< 0 none
  std::int64_t organisation = 0;  ///< the lead; 0 none
  Date last_day;
  BySource agreed{};
  BySource granted{};
  BySource budget{};
  BySource base{};
  BySource spent{};  ///< of the base
  BySource spent_all{};
  BySource before{};     ///< of the base, a week earlier
  BySource committed{};  ///< bound and not yet paid, of the base
};

/// Where the facts stand.
struct FactsRequest {
  std::int64_t organisation = 0;
  FiscalYear year;
  Date as_of;
  std::optional<std::int64_t> programme{};
};

/// Facts of every project that has money in the year, by its number. Sums are the store's; each table is asked once.
std::map<std::int64_t, ProjectFacts> execution_facts(Reader& reader, const FactsRequest& request);

/// The place of a source's code in BySource.
std::size_t source_index(std::string_view code);

}  // namespace geojeom
