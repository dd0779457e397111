#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "rules/deadline.hpp"
#include "rules/limit.hpp"

namespace geojeom {

/// Which version of which pack something was decided under (BR-90). Stored with the decision and never rewritten.
struct PackStamp {
  std::string id;
  std::string version;
  bool operator==(const PackStamp&) const = default;
};

/// "R-KIJI 2026-02-13".
std::string to_text(const PackStamp& stamp);

/// A grade from a score up; no score where the text names grades without their bounds.
struct Band {
  std::optional<Decimal> at_least;
  std::string code;
  Words label;
};

/// A scale of grades (BR-57), best first. Grades of different scales are never compared.
struct Scale {
  EntryAbout about;
  std::vector<Band> bands;

  /// The band of a score; nothing when the bounds are not known or the score lies under all of them.
  const Band* band_of(Decimal score) const;
};

/// How a change of an agreement is handled (BR-33).
enum class ChangeTreatment : unsigned char { approval, notification };

struct ChangeRule {
  EntryAbout about;  ///< the name is the subject: "manager"
  ChangeTreatment treatment = ChangeTreatment::notification;
};

/// Things that belong together: required papers, cost items, checks.
struct ListItem {
  std::string code;
  Words label;
};
struct NamedList {
  EntryAbout about;  ///< "agreement_papers", "cost_items"
  std::vector<ListItem> items;

  const ListItem* find(std::string_view code) const;
};

/// One version of one legal text's numbers: a file in data/rules.
struct RulePack {
  std::string id;       ///< "R-KIJI"
  std::string version;  ///< the day of the text, "2026-02-13"
  Words title;
  Words source;                      ///< name and number of the text
  std::string address;               ///< where it is published
  std::vector<std::string> regimes;  ///< regimes of programmes that it governs: "company_support"
  std::vector<std::string> with;     ///< packs asked next for what this one does not say
  Date effective_from;
  std::optional<Date> effective_to{};  ///< the last day; nothing while it is in force
  Mark mark = Mark::current;           ///< what its entries are unless they say otherwise
  Words note{};
  std::string file{};

  std::vector<Deadline> deadlines;
  std::vector<Deadline> retentions;  ///< how long papers are kept; a deadline after which they may go
  std::vector<RuleLimit> limits;
  std::vector<Scale> scales;
  std::vector<ChangeRule> changes;
  std::vector<NamedList> lists;

  PackStamp stamp() const { return {id, version}; }
  bool is_in_force(Date on) const { return effective_from <= on && (!effective_to || on <= *effective_to); }

  /// Entries by name; nullptr when the pack does not say.
  const Deadline* deadline(std::string_view name) const;
  const Deadline* retention(std::string_view name) const;
  const RuleLimit* limit(std::string_view name) const;
  const Scale* scale(std::string_view name) const;
  const NamedList* list(std::string_view name) const;
  const ChangeRule* change(std::string_view subject) const;
};

}  // namespace geojeom
