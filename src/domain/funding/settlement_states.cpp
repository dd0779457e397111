#include "domain/funding/settlement_states.hpp"

#include <algorithm>

#include "domain/funding/settlement_sheet.hpp"

namespace geojeom {
namespace {

using State = SettlementState;
using Step = SettlementStep;

struct Arrow {
  State from;
  Step step;
  State to;
};
constexpr Arrow arrows[] = {
    {State::drafting, Step::hand_in, State::submitted},
    {State::correcting, Step::hand_in, State::submitted},
    {State::submitted, Step::review, State::reviewing},
    {State::submitted, Step::send_back, State::correcting},
    {State::reviewing, Step::send_back, State::correcting},
    {State::reviewing, Step::confirm, State::confirmed},
    {State::confirmed, Step::notify, State::return_notified},
    {State::confirmed, Step::close, State::returned},
    {State::return_notified, Step::fall_in_arrears, State::in_arrears},
    {State::return_notified, Step::close, State::returned},
    {State::in_arrears, Step::close, State::returned},
};

const Arrow* arrow_of(State from, Step step) {
  const auto* found = std::find_if(std::begin(arrows), std::end(arrows),
                                   [&](const Arrow& arrow) { return arrow.from == from && arrow.step == step; });
  return found == std::end(arrows) ? nullptr : found;
}

bool leads(State from, State to) {
  return from == to || std::any_of(std::begin(arrows), std::end(arrows),
                                   [&](const Arrow& arrow) { return arrow.from == from && arrow.to == to; });
}

bool same_amounts(const Settlement& a, const Settlement& b) {
  return a.granted == b.granted && a.spent == b.spent && a.disallowed == b.disallowed && a.interest == b.interest &&
         a.refund == b.refund;
}

}  // namespace

std::optional<SettlementState> state_after(SettlementState from, SettlementStep step) {
  const Arrow* arrow = arrow_of(from, step);
  return arrow == nullptr ? std::nullopt : std::optional(arrow->to);
}

Problem no_such_step(State from, const Choice& to) {
  const auto& was = settlement_states[static_cast<std::size_t>(from)];
  return {.code = "FUN-235",
          .field = "state",
          .details = {{"from", std::string(was.ko)},
                      {"from_en", std::string(was.en)},
                      {"to", std::string(to.ko)},
                      {"to_en", std::string(to.en)}}};
}

std::vector<SettlementStep> steps_from(SettlementState state) {
  std::vector<SettlementStep> steps;
  for (const auto& arrow : arrows) {
    if (arrow.from == state) steps.push_back(arrow.step);
  }
  return steps;
}

Problems admit_settlement(Reader&, const RecordType& type, const Asked& asked) {
  if (asked.before == nullptr) return {};
  const auto before = from_row<Settlement>(type, *asked.before);
  const auto after = from_row<Settlement>(type, asked.row);
  Problems problems;
  if (!leads(before.state, after.state)) {
    problems.add(no_such_step(before.state, settlement_states[static_cast<std::size_t>(after.state)]));
  }
  const bool is_decided = before.state >= State::confirmed;
  if (is_decided && !same_amounts(before, after)) problems.add({.code = "FUN-236", .field = "refund"});
  return problems;
}

}  // namespace geojeom
