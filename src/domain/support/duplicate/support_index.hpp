#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/business_number.hpp"
#include "core/period.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "domain/support/duplicate/item_words.hpp"
#include "domain/support/records/duplicate_hit.hpp"

namespace geojeom::support {

/// One support of whatever fund, as far as duplicates go. `applicant` is the business number after merges, a branch
/// standing for its head office; `company_name` is the name it had then.
struct SupportEntry {
  std::int64_t id = 0;
  std::string type;  ///< support_project, service, application
  std::string code;
  BusinessNumber applicant;
  std::string company_name;
  std::string item;
  Period period;
  std::string fund;
  std::optional<Won> amount{};
};

/// When two supports are alike. The keys are inferred from BR-18 (same applicant, item, overlapping period); the
/// numbers are the office's.
struct DuplicateRule {
  std::int64_t likeness_from = 620'000;     ///< Dice of the items' letter pairs, in millionths
  std::int64_t containment_from = 900'000;  ///< of the shorter name within the longer
  std::size_t containment_pairs_min = 3;    ///< a name of fewer letter pairs must be equal or alike
  int gap_days = 0;                         ///< periods that lie this far apart still count as overlapping
};

/// An earlier support that is like the one asked for.
struct FoundSupport {
  const SupportEntry* entry = nullptr;
  DuplicateKind kind = DuplicateKind::same_item;
  Ratio similarity;
  int overlap_days = 0;
};

/// All supports, found by applicant: building is linear, a question costs the supports of one company.
class SupportIndex {
 public:
  explicit SupportIndex(std::vector<SupportEntry> entries, const ItemWords& words = ItemWords::defaults());

  std::size_t size() const { return entries_.size(); }
  const std::vector<SupportEntry>& entries() const { return entries_; }

  /// BR-18: supports of the same applicant with the same or a like item in an overlapping period, the likest first. The
  /// entry itself (same type and id) is no hit.
  std::vector<FoundSupport> like(const SupportEntry& asked, const DuplicateRule& rule = {}) const;

  /// Every support of the applicant.
  std::vector<const SupportEntry*> of(BusinessNumber applicant) const;

  /// True when the two items are alike by the rule.
  bool same_item(std::string_view one, std::string_view other, const DuplicateRule& rule) const;

 private:
  struct Item {
    std::string key;
    std::vector<std::uint64_t> pairs;
  };
  Item item_of(std::string_view text) const;
  static std::optional<std::int64_t> likeness(const Item& one, const Item& other, const DuplicateRule& rule);

  std::vector<SupportEntry> entries_;
  std::vector<Item> items_;
  std::vector<std::string> names_;
  std::unordered_map<std::int64_t, std::vector<std::uint32_t>> by_applicant_;
  const ItemWords* words_;
};

}  // namespace geojeom::support
