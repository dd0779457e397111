#include "domain/funding/reconciliation_method.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <unordered_map>

namespace geojeom {
namespace {

Won moved(const StatementFacts& line) { return line.paid != Won(0) ? line.paid : line.received; }
bool pays(const StatementFacts& line) { return line.paid != Won(0); }

bool same_payee(const StatementFacts& line, const EntryFacts& entry) {
  if (!line.payee_number.empty() && !entry.payee_number.empty()) return line.payee_number == entry.payee_number;
  const auto name = plain_payee(line.payee);
  return !name.empty() && name == plain_payee(entry.payee);
}

std::int64_t days_from(const StatementFacts& line, const EntryFacts& entry) {
  return std::abs(static_cast<std::int64_t>(days_between(line.on, entry.on)));
}

/// One system's lines against the ledger.
class Matching {
 public:
  Matching(const std::vector<EntryFacts>& entries, int days_apart)
      : entries_(entries), days_apart_(days_apart), is_used_(entries.size()) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      by_amount_[entries[i].amount.won()].push_back(i);
      if (!entries[i].evidence.empty()) by_evidence_[entries[i].evidence].push_back(i);
      if (const auto name = plain_payee(entries[i].payee); !name.empty()) by_payee_[name].push_back(i);
      if (!entries[i].payee_number.empty()) by_payee_[entries[i].payee_number].push_back(i);
    }
  }

  void run(const std::vector<const StatementFacts*>& lines, std::map<std::int64_t, LineMatch>& found) {
    lines_ = &lines;
    pass(found, [&](const StatementFacts& line) { return of_evidence(line); });
    pass(found, [&](const StatementFacts& line) { return nearest(line, by_amount_[moved(line).won()], true); });
    pass(found, [&](const StatementFacts& line) { return only_one_of_day(line); });
    pass(found, [&](const StatementFacts& line) { return of_payee(line); });
    for (const auto* line : lines) {
      if (found.contains(line->id)) continue;
      const bool is_again = std::any_of(lines.begin(), lines.end(), [&](const StatementFacts* other) {
        const auto match = found.find(other->id);
        return other != line && match != found.end() && match->second.entry != 0 && is_like(*line, *other);
      });
      found[line->id] = {.line = line->id, .result = is_again ? MatchResult::duplicate : MatchResult::unmatched};
    }
  }

 private:
  using Places = std::vector<std::size_t>;

  template <class Find>
  void pass(std::map<std::int64_t, LineMatch>& found, Find find) {
    for (const auto* line : *lines_) {
      if (found.contains(line->id)) continue;
      const std::optional<std::size_t> place = find(*line);
      if (!place) continue;
      is_used_[*place] = true;
      const Won difference = moved(*line) - entries_[*place].amount;
      found[line->id] = {.line = line->id,
                         .result = difference == Won(0) ? MatchResult::matched : MatchResult::amount_differs,
                         .entry = entries_[*place].id,
                         .difference = difference};
    }
  }

  bool may_be(const StatementFacts& line, std::size_t place) const {
    const auto& entry = entries_[place];
    return !is_used_[place] && entry.pays == pays(line) && (line.project == 0 || line.project == entry.project);
  }

  std::optional<std::size_t> of_evidence(const StatementFacts& line) const {
    const auto found = line.evidence.empty() ? by_evidence_.end() : by_evidence_.find(line.evidence);
    if (found == by_evidence_.end()) return std::nullopt;
    const auto place =
        std::find_if(found->second.begin(), found->second.end(), [&](std::size_t i) { return may_be(line, i); });
    return place == found->second.end() ? std::nullopt : std::optional(*place);
  }

  std::optional<std::size_t> nearest(const StatementFacts& line, const Places& places, bool asks_payee) const {
    std::optional<std::size_t> best;
    for (const auto place : places) {
      if (!may_be(line, place) || days_from(line, entries_[place]) > days_apart_) continue;
      if (asks_payee && !same_payee(line, entries_[place])) continue;
      if (!best || days_from(line, entries_[place]) < days_from(line, entries_[*best])) best = place;
    }
    return best;
  }

  std::optional<std::size_t> only_one_of_day(const StatementFacts& line) {
    std::optional<std::size_t> only;
    for (const auto place : by_amount_[moved(line).won()]) {
      if (!may_be(line, place) || entries_[place].on != line.on) continue;
      if (only) return std::nullopt;
      only = place;
    }
    return only;
  }

  std::optional<std::size_t> of_payee(const StatementFacts& line) const {
    for (const auto& key : {line.payee_number, plain_payee(line.payee)}) {
      const auto found = key.empty() ? by_payee_.end() : by_payee_.find(key);
      if (found == by_payee_.end()) continue;
      if (const auto place = nearest(line, found->second, true)) return place;
    }
    return std::nullopt;
  }

  static bool is_like(const StatementFacts& a, const StatementFacts& b) {
    if (!a.evidence.empty() && a.evidence == b.evidence) return true;
    return a.on == b.on && a.paid == b.paid && a.received == b.received && plain_payee(a.payee) == plain_payee(b.payee);
  }

  const std::vector<EntryFacts>& entries_;
  int days_apart_;
  std::vector<bool> is_used_;
  const std::vector<const StatementFacts*>* lines_ = nullptr;
  std::unordered_map<std::int64_t, Places> by_amount_;
  std::unordered_map<std::string, Places> by_evidence_;
  std::unordered_map<std::string, Places> by_payee_;
};

}  // namespace

std::string plain_payee(std::string_view name) {
  std::string plain(name);
  for (const std::string_view form : {"(주)", "㈜", "주식회사", "(유)", "유한회사", " ", "\t", ".", ","}) {
    for (auto at = plain.find(form); at != std::string::npos; at = plain.find(form, at)) plain.erase(at, form.size());
  }
  return plain;
}

std::vector<LineMatch> match_lines(const std::vector<StatementFacts>& lines, const std::vector<EntryFacts>& entries,
                                   int days_apart) {
  std::map<StatementSystem, std::vector<const StatementFacts*>> by_system;
  for (const auto& line : lines) by_system[line.system].push_back(&line);
  std::map<std::int64_t, LineMatch> found;
  for (const auto& [system, own] : by_system) Matching(entries, days_apart).run(own, found);
  std::vector<LineMatch> matches;
  for (const auto& line : lines) matches.push_back(found.at(line.id));
  return matches;
}

}  // namespace geojeom
