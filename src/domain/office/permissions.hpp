#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/office/caller.hpp"
#include "record/query.hpp"

namespace geojeom {

/// What can be done to records of a type: the letters of permissions.def.
enum class Right : char { read = 'r', write = 'w', remove = 'd', unmask = 'u' };

/// Which records a permission covers, from nothing to the most.
enum class Limit : unsigned char { nothing, published, account, reviews, company, organisation };

/// One row of the table of permissions.
struct PermissionRow {
  std::string_view role;
  std::string_view subject;
  std::string_view rights;
  Limit limit;
};

/// The table (permissions.def), for the check itself, for pages that show it and for tests that walk it.
std::span<const PermissionRow> permission_rows();

/// How much of a type the role may do that with; nothing where no row says so.
Limit limit_of(std::string_view role, const RecordType& type, Right right);

/// The same for everything the caller is: the widest of the roles.
Limit limit_of(const Caller& caller, const RecordType& type, Right right);

/// May the caller do what is no single record's: "issue_report", "see_journal", "administer"...
bool may(const Caller& caller, std::string_view action);

/// The conditions under which a record of the type may be read (or written, removed, unmasked) by the caller; nothing
/// when none may. Empty conditions: all of them. A reference to a company is followed over at most one other record.
std::optional<std::vector<Condition>> conditions_for(const Caller& caller, const Registry& registry,
                                                     const RecordType& type, Right right);

/// May that very record be written or removed? Problems: OFF-201 no right to the type, OFF-202 not this record.
Problems check_right(const Caller& caller, const Registry& registry, Reader& reader, const RecordType& type,
                     const StoredRow& stored, Right right);

}  // namespace geojeom
