#pragma once

#include "domain/funding/reconciliation.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// `?from=&to=&system=&result=&project=`: without days the latest month with transactions.
ReconcileRequest reconciliation_asked(Visit& visit);
/// The place of a code among choices; nothing when it is none.
std::optional<std::size_t> choice_in(std::span<const Choice> choices, std::string_view code);
/// "/reconciliation?from=…&to=…" of a request.
std::string reconciliation_address(const ReconcileRequest& request);

}  // namespace geojeom
