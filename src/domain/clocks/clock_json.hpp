#pragma once

#include <map>

#include "core/json_writer.hpp"
#include "domain/clocks/due_clock.hpp"

namespace geojeom {

/// A clock with its state, days, rule, source and every step to its date: one object.
void write_clock(JsonWriter& json, const DueClock& clock, Language language);

/// How many clocks stand in each state.
std::map<ClockState, std::size_t> counts_by_state(const std::vector<DueClock>& clocks);

/// "BR-46 · R-KIJI 2026-02-13 · 제17조 · 구판": where a clock's date comes from, in one line.
std::string source_line(const DueClock& clock, Language language);

}  // namespace geojeom
