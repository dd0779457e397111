#pragma once

#include <array>

#include "domain/funding/records/ledger_entry.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Kinds that a person enters; a correction has a form of its own.
inline constexpr std::array kinds_to_enter{
    LedgerKind::allocate,   LedgerKind::grant,  LedgerKind::commit,  LedgerKind::spend,    LedgerKind::transfer,
    LedgerKind::carry_over, LedgerKind::refund, LedgerKind::recover, LedgerKind::interest, LedgerKind::income};

/// The number in "/ledger/{project}"; 0 when it is none.
std::int64_t project_in_address(Visit& visit);

/// Whose the project is, as far as the caller may read it; 0 otherwise.
std::int64_t organisation_of_project(Visit& visit, std::int64_t project);

std::string new_entry_address(std::int64_t project, LedgerKind kind);

}  // namespace geojeom
