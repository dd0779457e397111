#include "domain/funding/settlement_papers.hpp"

#include <map>

#include "record/registry.hpp"

namespace geojeom {
namespace {

Words joined(const Words& label, std::string_view ko, std::string_view en) {
  return {label.ko + ": " + std::string(ko), label.en + ": " + std::string(en)};
}

Words with_note(Words words, const Words& note) {
  if (note.empty()) return words;
  return {words.ko + ". " + note.ko, words.en + ". " + note.en};
}

template <class Entry>
CarryRule rule_from(const Said<Entry>& said, Words text) {
  return {
      .text = with_note(std::move(text), said->about.note), .source = to_text(said.stamp()), .mark = said->about.mark};
}

std::map<std::string, std::pair<std::int64_t, SettlementPaper>> stored_papers(Reader& reader, std::int64_t settlement) {
  std::map<std::string, std::pair<std::int64_t, SettlementPaper>> stored;
  const RecordType& type = reader.registry().at("settlement_paper");
  reader.scan({.type = &type, .where = {{"settlement", Compare::equal, {settlement}}}}, [&](const StoredRow& row) {
    auto paper = from_row<SettlementPaper>(type, row.row);
    const auto code = paper.paper;
    stored.emplace(code, std::pair{row.id, std::move(paper)});
    return true;
  });
  return stored;
}

}  // namespace

std::vector<PaperState> settlement_papers(Reader& reader, const RulesInForce& rules, std::int64_t settlement) {
  std::vector<PaperState> papers;
  const auto list = rules.list("settlement_papers");
  if (!list) return papers;
  const auto stored = stored_papers(reader, settlement);
  for (const auto& item : list->items) {
    PaperState state{.code = item.code, .label = item.label};
    if (const auto found = stored.find(item.code); found != stored.end()) {
      state.record = found->second.first;
      state.stored = found->second.second;
    }
    papers.push_back(std::move(state));
  }
  return papers;
}

std::vector<CarryRule> carry_rules(const RulesInForce& rules) {
  std::vector<CarryRule> found;
  if (const auto request = rules.deadline("carry_over_request"); request && request->span) {
    const bool is_last_day = request->span->count == 0;
    found.push_back(rule_from(
        request,
        joined(request->about.label, is_last_day ? "기간이 끝나는 날까지" : to_words(*request->span, Language::ko),
               is_last_day ? "until the last day of the period" : to_words(*request->span, Language::en))));
  }
  if (const auto times = rules.limit("carry_over_times")) {
    found.push_back(
        rule_from(times, joined(times->about.label, to_words(*times, Language::ko), to_words(*times, Language::en))));
  }
  if (const auto change = rules.change("carry_over")) {
    const bool needs_approval = change->treatment == ChangeTreatment::approval;
    found.push_back(
        rule_from(change, joined(change->about.label, needs_approval ? "승인을 받아야 합니다" : "통보합니다",
                                 needs_approval ? "needs approval" : "is notified")));
  }
  if (const auto reasons = rules.list("carry_over_reasons")) {
    found.push_back(
        rule_from(reasons, joined(reasons->about.label, "기준이 정한 사유만", "only those that are listed")));
  }
  return found;
}

}  // namespace geojeom
