#include "rules/rule_pack.hpp"

#include <algorithm>

namespace geojeom {
namespace {

template <class Entry>
const Entry* named(const std::vector<Entry>& entries, std::string_view name) {
  const auto found = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.about.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::string to_text(const PackStamp& stamp) { return stamp.id + " " + stamp.version; }

const Band* Scale::band_of(Decimal score) const {
  for (const auto& band : bands) {
    if (band.at_least && score >= *band.at_least) return &band;
  }
  return nullptr;
}

const ListItem* NamedList::find(std::string_view code) const {
  const auto found = std::ranges::find(items, code, &ListItem::code);
  return found == items.end() ? nullptr : &*found;
}

const Deadline* RulePack::deadline(std::string_view name) const { return named(deadlines, name); }
const Deadline* RulePack::retention(std::string_view name) const { return named(retentions, name); }
const RuleLimit* RulePack::limit(std::string_view name) const { return named(limits, name); }
const Scale* RulePack::scale(std::string_view name) const { return named(scales, name); }
const NamedList* RulePack::list(std::string_view name) const { return named(lists, name); }
const ChangeRule* RulePack::change(std::string_view subject) const { return named(changes, subject); }

}  // namespace geojeom
