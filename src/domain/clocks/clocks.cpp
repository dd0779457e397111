#include "domain/clocks/clocks.hpp"

#include <algorithm>
#include <tuple>

#include "domain/clocks/clock_builder.hpp"

namespace geojeom {

std::vector<DueClock> clocks_of(Reader& reader, const RuleWorld& world, const ClockScope& scope) {
  ClockBuilder builder(reader, world, scope);
  add_agreement_clocks(builder);
  add_project_clocks(builder);
  add_money_clocks(builder);
  add_equipment_clocks(builder);
  auto clocks = builder.take();
  std::ranges::sort(clocks, [](const DueClock& a, const DueClock& b) {
    const auto key = [](const DueClock& clock) {
      const bool is_done = !is_open(clock.state) && clock.state != ClockState::suspended;
      return std::tuple(is_done, clock.due.on, std::string_view(clock.code));
    };
    return key(a) < key(b);
  });
  return clocks;
}

}  // namespace geojeom
