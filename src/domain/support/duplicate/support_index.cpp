#include "domain/support/duplicate/support_index.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "domain/support/text_likeness.hpp"

namespace geojeom::support {
namespace {

constexpr std::int64_t whole = 1'000'000;

/// Days that both periods have, or none when they lie further apart than the rule allows.
std::optional<int> overlap(const Period& one, const Period& other, int gap_days) {
  if (const auto common = one.intersect(other)) return common->days();
  const Period& earlier = one.first() < other.first() ? one : other;
  const Period& later = one.first() < other.first() ? other : one;
  if (days_between(earlier.last(), later.first()) - 1 <= gap_days && gap_days > 0) return 0;
  return std::nullopt;
}

/// How the found support differs from being the very same; the most telling difference.
DuplicateKind kind_of(const SupportEntry& asked, const SupportEntry& found, bool same_name, bool same_item) {
  if (!same_name) return DuplicateKind::renamed_company;
  if (!same_item) return DuplicateKind::renamed_item;
  if (asked.fund != found.fund) return DuplicateKind::other_fund;
  if (asked.period != found.period) return DuplicateKind::shifted_period;
  return DuplicateKind::same_item;
}

}  // namespace

SupportIndex::SupportIndex(std::vector<SupportEntry> entries, const ItemWords& words)
    : entries_(std::move(entries)), words_(&words) {
  items_.reserve(entries_.size());
  names_.reserve(entries_.size());
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    items_.push_back(item_of(entries_[i].item));
    names_.push_back(normalise_company_name(entries_[i].company_name));
    by_applicant_[entries_[i].applicant.number()].push_back(i);
  }
}

SupportIndex::Item SupportIndex::item_of(std::string_view text) const {
  Item item{.key = item_key(text, *words_), .pairs = {}};
  item.pairs = bigrams_of(item.key);
  return item;
}

std::optional<std::int64_t> SupportIndex::likeness(const Item& one, const Item& other, const DuplicateRule& rule) {
  if (one.key.empty() || other.key.empty()) return std::nullopt;
  if (one.key == other.key) return whole;
  const std::int64_t dice = dice_micros(one.pairs, other.pairs);
  if (dice >= rule.likeness_from) return dice;
  const bool long_enough = std::min(one.pairs.size(), other.pairs.size()) >= rule.containment_pairs_min;
  if (long_enough && containment_micros(one.pairs, other.pairs) >= rule.containment_from) {
    return std::max(dice, rule.likeness_from);
  }
  return std::nullopt;
}

bool SupportIndex::same_item(std::string_view one, std::string_view other, const DuplicateRule& rule) const {
  return likeness(item_of(one), item_of(other), rule).has_value();
}

std::vector<const SupportEntry*> SupportIndex::of(BusinessNumber applicant) const {
  std::vector<const SupportEntry*> found;
  const auto place = by_applicant_.find(applicant.number());
  if (place == by_applicant_.end()) return found;
  for (const auto index : place->second) found.push_back(&entries_[index]);
  return found;
}

std::vector<FoundSupport> SupportIndex::like(const SupportEntry& asked, const DuplicateRule& rule) const {
  std::vector<FoundSupport> found;
  const auto place = by_applicant_.find(asked.applicant.number());
  if (place == by_applicant_.end()) return found;
  const Item item = item_of(asked.item);
  const std::string name = normalise_company_name(asked.company_name);
  for (const auto index : place->second) {
    const SupportEntry& entry = entries_[index];
    if (entry.id == asked.id && entry.type == asked.type) continue;
    const auto days = overlap(asked.period, entry.period, rule.gap_days);
    if (!days) continue;
    const auto micros = likeness(item, items_[index], rule);
    if (!micros) continue;
    found.push_back(
        {&entry, kind_of(asked, entry, name == names_[index], *micros == whole), Ratio::from_micros(*micros), *days});
  }
  std::sort(found.begin(), found.end(), [](const FoundSupport& a, const FoundSupport& b) {
    if (a.similarity != b.similarity) return a.similarity > b.similarity;
    return a.overlap_days > b.overlap_days;
  });
  return found;
}

}  // namespace geojeom::support
