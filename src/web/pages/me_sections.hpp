#pragma once

#include <optional>
#include <string>

#include "web/visit.hpp"

namespace geojeom {

/// The parts of the page of one's own account. Each writes a section; the forms in them lead to routes under /me.

void write_own_data(Html& html, Visit& visit);
void write_password_form(Html& html, Visit& visit, const Problems& problems);
void write_sessions(Html& html, Visit& visit);
void write_delegations(Html& html, Visit& visit, const Problems& problems);
/// `made`: a token made just now, shown this once.
void write_tokens(Html& html, Visit& visit, const Problems& problems, std::string_view made);

/// Everything of the page as data.
void write_own_json(JsonWriter& json, Visit& visit);

/// The caller's own account, unmasked: it is their own data.
std::optional<StoredRow> own_account(Visit& visit);

}  // namespace geojeom
