#pragma once

#include <map>
#include <set>
#include <string>

#include "rules/rule_book.hpp"

namespace geojeom {

/// The tests that hold a rule to its words, by the rule's number: "BR-46" -> "DueDate.the_final_report_is_due...".
using TestsOfRules = std::map<std::string, std::set<std::string>>;

/// docs/reference/rules.md: every pack with its source, and every numbered rule with the entries that carry it, where
/// each stands, how sure we are of it, and the tests that hold it. Markdown, Korean with the English beside it.
std::string rule_reference(const RuleBook& book, const TestsOfRules& tests);

}  // namespace geojeom
