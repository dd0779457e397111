#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.hpp"
#include "rules/rule_pack.hpp"

namespace geojeom {

/// Why a version was chosen for a day. `before_first`: no version that old is known, the oldest known stands in for it;
/// `after_last`: the last known one has run out. Both are shown to whoever reads the date.
enum class Standing : unsigned char { in_force, before_first, after_last };
std::string_view label(Standing standing, Language language);

struct ChosenPack {
  const RulePack* pack = nullptr;
  Standing standing = Standing::in_force;
};

/// An entry with the pack that says it; false when no pack does.
template <class Entry>
struct Said {
  const Entry* entry = nullptr;
  const RulePack* pack = nullptr;
  Standing standing = Standing::in_force;

  explicit operator bool() const { return entry != nullptr; }
  const Entry* operator->() const { return entry; }
  const Entry& operator*() const { return *entry; }
  PackStamp stamp() const { return pack->stamp(); }
};

/// The packs that govern something on one day, in the order in which they are asked: the first that says it, holds.
class RulesInForce {
 public:
  explicit RulesInForce(std::vector<ChosenPack> packs) : packs_(std::move(packs)) {}

  bool empty() const { return packs_.empty(); }
  const std::vector<ChosenPack>& packs() const { return packs_; }
  /// The first pack: what a decision is stamped with. ContractViolation when there is none.
  const ChosenPack& main() const;

  Said<Deadline> deadline(std::string_view name) const;
  Said<Deadline> retention(std::string_view name) const;
  Said<RuleLimit> limit(std::string_view name) const;
  Said<Scale> scale(std::string_view name) const;
  Said<NamedList> list(std::string_view name) const;
  Said<ChangeRule> change(std::string_view subject) const;

 private:
  std::vector<ChosenPack> packs_;
};

struct LoadedRules;

/// Every known version of every pack. Addresses of packs stay valid as long as the book; it is never changed, so many
/// threads may read it.
class RuleBook {
 public:
  RuleBook() = default;

  /// Reads every *.rules file of a folder. Errors, with file and line: RUL-101 cannot be read, RUL-102 a line that is
  /// no rule, RUL-103 something required is missing, RUL-104 unknown word (unit, event, mark), RUL-105 a name twice,
  /// RUL-106 two versions are in force at once, RUL-107 no source, RUL-108 `with` names no pack, RUL-109 `with` goes
  /// round.
  static LoadedRules load(const std::string& folder);

  const std::deque<RulePack>& packs() const { return packs_; }
  /// The versions of one pack, oldest first; empty when it is unknown.
  std::vector<const RulePack*> versions(std::string_view id) const;
  const RulePack* find(const PackStamp& stamp) const;

  /// The version in force on a day; nullptr when none is.
  const RulePack* pack_on(std::string_view id, Date on) const;
  /// The version in force, or the nearest known one with its standing; nothing for an unknown id.
  std::optional<ChosenPack> choose(std::string_view id, Date on) const;

  /// A pack on a day, with those it names in `with`. Empty for an unknown id.
  RulesInForce rules_of_pack(std::string_view id, Date on) const;
  /// What governs programmes of a regime ("company_support") on a day. Empty where no pack is known for it.
  RulesInForce rules_of_regime(std::string_view regime, Date on) const;
  /// The id of the pack that governs a regime; empty where none is known.
  std::string_view pack_of_regime(std::string_view regime) const;

 private:
  void add_with_companions(std::string_view id, Date on, std::vector<ChosenPack>& chosen) const;
  friend LoadedRules assemble(std::deque<RulePack> packs, Problems problems);
  std::deque<RulePack> packs_;  ///< by id, then by first day in force
};

/// A book and all that is wrong with its files; with errors the book is empty.
struct LoadedRules {
  RuleBook book;
  Problems problems;
};

/// A book of packs that are already read; checks what concerns several packs (RUL-105, RUL-106, RUL-108, RUL-109).
LoadedRules assemble(std::deque<RulePack> packs, Problems problems);

}  // namespace geojeom
