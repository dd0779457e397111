#include "domain/funding/agreement_history.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace geojeom {
namespace {

/// The changes that made versions after `from` up to `to`, in their order.
std::vector<const ChangeWithLines*> changes_between(const AgreementHistory& history, std::int64_t from,
                                                    std::int64_t to) {
  std::vector<const ChangeWithLines*> found;
  for (const auto& change : history.changes) {
    const auto version = change.change.record.agreement_version;
    if (version && *version > from && *version <= to) found.push_back(&change);
  }
  std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) {
    return *a->change.record.agreement_version < *b->change.record.agreement_version;
  });
  return found;
}

Words label_in(const AgreementHistory& history, const TermKey& key) {
  for (const auto& term : history.terms) {
    if (term.key == key) return term.label;
  }
  const Choice& choice = agreement_terms[static_cast<std::size_t>(key.term)];
  return {std::string(choice.ko), std::string(choice.en)};
}

}  // namespace

const ChangeWithLines* AgreementHistory::change(std::int64_t id) const {
  const auto found =
      std::find_if(changes.begin(), changes.end(), [&](const ChangeWithLines& each) { return each.change.id == id; });
  return found == changes.end() ? nullptr : &*found;
}

std::vector<Term> AgreementHistory::terms_of(std::int64_t version) const {
  std::vector<Term> then = terms;
  const auto later = changes_between(*this, version, latest());
  for (auto change = later.rbegin(); change != later.rend(); ++change) {
    for (const auto& line : (*change)->lines) {
      const auto term =
          std::find_if(then.begin(), then.end(), [&](const Term& each) { return each.key == key_of(line); });
      if (term != then.end()) term->value = value_before(line);
    }
  }
  return then;
}

std::vector<TermDifference> AgreementHistory::differences(std::int64_t from, std::int64_t to) const {
  std::vector<TermDifference> found;
  for (const auto* change : changes_between(*this, from, to)) {
    for (const auto& line : change->lines) {
      const TermKey key = key_of(line);
      auto known = line.term == AgreementTerm::other
                       ? found.end()
                       : std::find_if(found.begin(), found.end(), [&](const auto& each) { return each.key == key; });
      if (known == found.end()) {
        found.push_back({label_in(*this, key), key, value_before(line), value_after(line), {change->change.id}});
      } else {
        known->after = value_after(line);
        known->changes.push_back(change->change.id);
      }
    }
  }
  std::erase_if(found, [](const TermDifference& each) { return !each.before.person && each.before == each.after; });
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.key.term < b.key.term; });
  return found;
}

Result<AgreementHistory> agreement_history(Reader& reader, std::int64_t agreement) {
  auto found = load_agreement_case(reader, agreement);
  if (!found) return found.problem();
  AgreementHistory history{.matter = *std::move(found), .terms = {}, .changes = {}, .versions = {}};
  history.terms = terms_now(reader, history.matter);
  for (auto& change :
       placed_where<AgreementChange>(reader, "agreement_change", {"agreement", Compare::equal, {agreement}})) {
    ChangeWithLines with{.change = std::move(change), .lines = {}};
    for (auto& line : placed_where<AgreementChangeLine>(reader, "agreement_change_line",
                                                        {"change", Compare::equal, {with.change.id}}))
      with.lines.push_back(std::move(line.record));
    history.changes.push_back(std::move(with));
  }
  std::sort(history.changes.begin(), history.changes.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.change.record.requested_on, a.change.id) <
           std::tuple(b.change.record.requested_on, b.change.id);
  });
  history.versions.push_back({.number = 1, .since = history.matter.agreement.record.concluded_on, .change = 0});
  for (const auto* change : changes_between(history, 1, std::numeric_limits<std::int64_t>::max())) {
    const auto& record = change->change.record;
    history.versions.push_back(
        {.number = *record.agreement_version, .since = record.decided_on, .change = change->change.id});
  }
  return history;
}

}  // namespace geojeom
