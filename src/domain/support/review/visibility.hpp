#pragma once

#include <cstdint>

namespace geojeom {
struct Caller;
class Reader;
class Registry;
}  // namespace geojeom

namespace geojeom::support {

/// BR-25: individual scores and opinions of a panel are seen by its chair and by the auditor (role `reader`, which
/// reads the journal) only. A reviewer sees the own sheet, which is not asked here; nobody else does, officers and
/// administrators included.
bool may_see_scores(Reader& reader, const Registry& registry, const Caller& caller, std::int64_t panel);

/// Whether the caller sits on the panel as its chair: the account's login is the chair's number in the reviewers' pool.
bool is_chair_of(Reader& reader, const Registry& registry, const Caller& caller, std::int64_t panel);

}  // namespace geojeom::support
