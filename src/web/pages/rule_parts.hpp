#pragma once

#include "rules/due_date.hpp"
#include "web/components.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// How sure a number is, as a badge: anything but "current" stands out.
void write_mark(Html& html, Mark mark, Language language);

/// A version of a pack as it stands in addresses: "/rules/R-KIJI?version=2026-02-13".
std::string rule_address(const PackStamp& stamp);

/// A due date with every step to it, its cautions, and where the rule stands.
struct DueParts {
  const DueDate& due;
  const RulePack* pack = nullptr;  ///< nullptr when a record states the date
  const Deadline* rule = nullptr;
};
void write_due(Html& html, Visit& visit, const DueParts& parts);

/// A term and what it holds, in a `dl`.
void write_fact(Html& html, std::string_view term, const std::function<void()>& content);

/// As the language of the page writes dates.
std::string day_text(const Visit& visit, Date day);

}  // namespace geojeom
