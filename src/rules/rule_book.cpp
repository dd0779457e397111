#include "rules/rule_book.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/contract.hpp"
#include "rules/pack_reader.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;

Problem problem_of(std::string code, const RulePack& pack, std::string value) {
  return {.code = std::move(code),
          .field = {},
          .details = {{"file", pack.file}, {"pack", to_text(pack.stamp())}, {"value", std::move(value)}}};
}

bool overlap(const RulePack& a, const RulePack& b) {
  return (!a.effective_to || b.effective_from <= *a.effective_to) &&
         (!b.effective_to || a.effective_from <= *b.effective_to);
}

/// Two versions of one pack in force on one day, or the same version twice.
void check_versions(const std::deque<RulePack>& packs, Problems& problems) {
  for (std::size_t i = 1; i < packs.size(); ++i) {
    const auto& before = packs[i - 1];
    const auto& pack = packs[i];
    if (before.id != pack.id) continue;
    if (before.version == pack.version) problems.add(problem_of("RUL-105", pack, pack.version));
    if (overlap(before, pack)) problems.add(problem_of("RUL-106", pack, to_text(before.stamp())));
  }
}

void check_companions(const std::deque<RulePack>& packs, Problems& problems) {
  for (const auto& pack : packs) {
    for (const auto& id : pack.with) {
      if (id == pack.id) problems.add(problem_of("RUL-109", pack, id));
      if (std::ranges::find(packs, id, &RulePack::id) == packs.end()) problems.add(problem_of("RUL-108", pack, id));
    }
  }
}

std::optional<std::string> content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<fs::path> pack_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".rules") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

template <class Entry, class Look>
Said<Entry> first_said(const std::vector<ChosenPack>& packs, const Look& look) {
  for (const auto& chosen : packs) {
    if (const Entry* entry = look(*chosen.pack)) return {entry, chosen.pack, chosen.standing};
  }
  return {};
}

}  // namespace

std::string_view label(Standing standing, Language language) {
  const bool ko = language == Language::ko;
  switch (standing) {
    case Standing::in_force:
      return ko ? "시행 중" : "in force";
    case Standing::before_first:
      return ko ? "그날의 판 미확인" : "no version of that day known";
    case Standing::after_last:
      return ko ? "시행 종료" : "run out";
  }
  return {};
}

const ChosenPack& RulesInForce::main() const {
  require(!packs_.empty(), "the main pack of a regime that has none");
  return packs_.front();
}

Said<Deadline> RulesInForce::deadline(std::string_view name) const {
  return first_said<Deadline>(packs_, [&](const RulePack& pack) { return pack.deadline(name); });
}
Said<Deadline> RulesInForce::retention(std::string_view name) const {
  return first_said<Deadline>(packs_, [&](const RulePack& pack) { return pack.retention(name); });
}
Said<RuleLimit> RulesInForce::limit(std::string_view name) const {
  return first_said<RuleLimit>(packs_, [&](const RulePack& pack) { return pack.limit(name); });
}
Said<Scale> RulesInForce::scale(std::string_view name) const {
  return first_said<Scale>(packs_, [&](const RulePack& pack) { return pack.scale(name); });
}
Said<NamedList> RulesInForce::list(std::string_view name) const {
  return first_said<NamedList>(packs_, [&](const RulePack& pack) { return pack.list(name); });
}
Said<ChangeRule> RulesInForce::change(std::string_view subject) const {
  return first_said<ChangeRule>(packs_, [&](const RulePack& pack) { return pack.change(subject); });
}

LoadedRules RuleBook::load(const std::string& folder) {
  const auto files = pack_files(folder);
  Problems problems;
  std::deque<RulePack> packs;
  if (files.empty()) problems.add({.code = "RUL-101", .field = {}, .details = {{"file", folder}}});
  for (const auto& path : files) {
    const auto text = content_of(path);
    if (!text) {
      problems.add({.code = "RUL-101", .field = {}, .details = {{"file", path.string()}}});
      continue;
    }
    auto read = read_pack(*text, path.filename().string());
    problems.add(std::move(read.problems));
    packs.push_back(std::move(read.pack));
  }
  return assemble(std::move(packs), std::move(problems));
}

LoadedRules assemble(std::deque<RulePack> packs, Problems problems) {
  std::ranges::sort(packs, [](const RulePack& a, const RulePack& b) {
    return std::tie(a.id, a.effective_from) < std::tie(b.id, b.effective_from);
  });
  check_versions(packs, problems);
  check_companions(packs, problems);
  LoadedRules loaded;
  if (!problems.has_errors()) loaded.book.packs_ = std::move(packs);
  loaded.problems = std::move(problems);
  return loaded;
}

std::vector<const RulePack*> RuleBook::versions(std::string_view id) const {
  std::vector<const RulePack*> versions;
  for (const auto& pack : packs_) {
    if (pack.id == id) versions.push_back(&pack);
  }
  return versions;
}

const RulePack* RuleBook::find(const PackStamp& stamp) const {
  const auto found = std::ranges::find_if(packs_, [&](const RulePack& pack) { return pack.stamp() == stamp; });
  return found == packs_.end() ? nullptr : &*found;
}

const RulePack* RuleBook::pack_on(std::string_view id, Date on) const {
  const auto chosen = choose(id, on);
  return chosen && chosen->standing == Standing::in_force ? chosen->pack : nullptr;
}

std::optional<ChosenPack> RuleBook::choose(std::string_view id, Date on) const {
  const auto known = versions(id);
  if (known.empty()) return std::nullopt;
  ChosenPack chosen{.pack = known.front(), .standing = Standing::before_first};
  for (const RulePack* pack : known) {
    if (on < pack->effective_from) break;
    chosen = {.pack = pack, .standing = pack->is_in_force(on) ? Standing::in_force : Standing::after_last};
  }
  return chosen;
}

void RuleBook::add_with_companions(std::string_view id, Date on, std::vector<ChosenPack>& chosen) const {
  const auto pack = choose(id, on);
  if (!pack) return;
  const bool is_there = std::ranges::any_of(chosen, [&](const ChosenPack& other) { return other.pack == pack->pack; });
  if (is_there) return;
  chosen.push_back(*pack);
  for (const auto& companion : pack->pack->with) add_with_companions(companion, on, chosen);
}

RulesInForce RuleBook::rules_of_pack(std::string_view id, Date on) const {
  std::vector<ChosenPack> chosen;
  add_with_companions(id, on, chosen);
  return RulesInForce(std::move(chosen));
}

RulesInForce RuleBook::rules_of_regime(std::string_view regime, Date on) const {
  return rules_of_pack(pack_of_regime(regime), on);
}

std::string_view RuleBook::pack_of_regime(std::string_view regime) const {
  for (const auto& pack : packs_) {
    if (std::ranges::find(pack.regimes, regime) != pack.regimes.end()) return pack.id;
  }
  return {};
}

}  // namespace geojeom
