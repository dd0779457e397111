#pragma once

#include "rules/rule_book.hpp"
#include "web/form_component.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Deadlines of a pack and of those asked beside it, each name once: the first that says it holds.
std::vector<FormChoice> deadline_choices(const RulesInForce& rules, Language language);

/// The form that counts a deadline of a pack from a day; nothing when the pack has no deadlines.
void write_count_form(Html& html, Visit& visit, std::string_view pack, Date on);

/// RUL-111 for the pack and version of the address.
Problem no_such_pack(const Visit& visit);

}  // namespace geojeom
