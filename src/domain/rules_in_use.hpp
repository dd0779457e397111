#pragma once

#include "rules/rule_book.hpp"

namespace geojeom {

/// The rule packs this process works by. Read once at its start, before anything is asked, and never changed: rules that
/// records are held to at every door (RecordText::admit) have no other way to them. Empty until then: no regime is known
/// and its numbers ask nothing.
void use_rules(RuleBook book);
const RuleBook& rules_in_use();

}  // namespace geojeom
