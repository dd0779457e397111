#pragma once

#include <optional>
#include <vector>

#include "core/problem.hpp"
#include "domain/funding/records/settlement.hpp"

namespace geojeom {

/// What is done with a settlement, in the order of its life (정산: 작성 · 제출 · 검토 · 보완 · 확정 · 반납고지 · 완납 ·
/// 체납).
enum class SettlementStep : unsigned char { hand_in, review, send_back, confirm, notify, fall_in_arrears, close };
inline constexpr Choice settlement_steps[] = {
    {"hand_in", "제출", "Hand in"},
    {"review", "검토 시작", "Begin the review"},
    {"send_back", "보완 요구", "Send back"},
    {"confirm", "확정", "Confirm"},
    {"notify", "반납고지", "Notify the refund"},
    {"arrears", "체납으로 표시", "Mark as in arrears"},
    {"close", "완납", "Close as paid back"},
};

/// The state that a step leads to; nothing where it does not follow.
std::optional<SettlementState> state_after(SettlementState from, SettlementStep step);
/// The steps that follow a state; of an open one what leads out of it.
std::vector<SettlementStep> steps_from(SettlementState state);

/// FUN-235, with the words of the state and of what was asked.
Problem no_such_step(SettlementState from, const Choice& asked);

}  // namespace geojeom
