#pragma once

#include "record/describe.hpp"

namespace geojeom {

/// Where a line of somebody else's book comes from.
enum class StatementSystem : unsigned char { bank, rcms, enara, other };
inline constexpr Choice statement_systems[] = {
    {"bank", "은행", "Bank"},
    {"rcms", "RCMS", "RCMS"},
    {"enara", "e나라도움", "e-Nara Doum"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<StatementSystem> = statement_systems;

/// How a line of somebody else's book stands to the ledger.
enum class MatchResult : unsigned char { open, matched, amount_differs, duplicate, unmatched, settled };
inline constexpr Choice match_results[] = {
    {"open", "대사 전", "Not yet compared"},
    {"matched", "일치", "Matched"},
    {"amount_differs", "금액 다름", "Amount differs"},
    {"duplicate", "중복", "Duplicate"},
    {"unmatched", "원장에 없음", "Not in the ledger"},
    {"settled", "확인함", "Looked into and settled"},
};
template <>
inline constexpr std::span<const Choice> choices_of<MatchResult> = match_results;

}  // namespace geojeom
