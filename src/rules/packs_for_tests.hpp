#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom {

/// The packs of data/rules as they are shipped; read once.
inline const RuleBook& shipped_rules() {
  static const LoadedRules loaded = RuleBook::load(std::string(GEOJEOM_SOURCE_DIR) + "/data/rules");
  EXPECT_FALSE(loaded.problems.has_errors());
  return loaded.book;
}

/// The holidays of data/reference/public_holiday.csv.
inline const WorkingCalendar& shipped_calendar() {
  static const WorkingCalendar calendar = [] {
    std::ifstream file(std::string(GEOJEOM_SOURCE_DIR) + "/data/reference/public_holiday.csv");
    std::map<Date, Holiday> holidays;
    for (std::string line; std::getline(file, line);) {
      const auto comma = line.find(',');
      const auto date = parse_date(line.substr(0, comma));
      if (!date) continue;  // the header
      const auto end = line.find(',', comma + 1);
      holidays[*date] = {.name = line.substr(comma + 1, end - comma - 1),
                         .is_substitute = line.substr(end + 1).starts_with("true")};
    }
    return WorkingCalendar(std::move(holidays));
  }();
  return calendar;
}

}  // namespace geojeom
