#include "domain/funding/agreement_papers.hpp"

#include <algorithm>

#include "domain/funding/agreement_case.hpp"

namespace geojeom {

std::vector<AgreementPaperState> agreement_papers(Reader& reader, const RulesInForce& rules, std::int64_t agreement) {
  std::vector<AgreementPaperState> papers;
  const auto list = rules.list("agreement_papers");
  if (!list) return papers;
  const auto stored =
      placed_where<AgreementPaper>(reader, "agreement_paper", {"agreement", Compare::equal, {agreement}});
  for (const auto& item : list->items) {
    AgreementPaperState state{.code = item.code, .label = item.label};
    const auto found = std::find_if(stored.begin(), stored.end(), [&](const Placed<AgreementPaper>& paper) {
      return paper.record.paper == item.code;
    });
    if (found != stored.end()) {
      state.record = found->id;
      state.stored = found->record;
    }
    papers.push_back(std::move(state));
  }
  return papers;
}

Problems check_agreement_papers(const std::vector<AgreementPaperState>& papers, const RulesInForce& rules) {
  std::string ko;
  std::string en;
  for (const auto& paper : papers) {
    if (!paper.is_missing()) continue;
    ko += (ko.empty() ? "" : ", ") + paper.label.ko;
    en += (en.empty() ? "" : ", ") + paper.label.en;
  }
  if (ko.empty()) return {};
  const auto stamp = rules.list("agreement_papers").stamp();
  return {{.code = "FUN-318",
           .field = "papers",
           .details = {{"papers", ko}, {"papers_en", en}, {"rule", "BR-17, " + to_text(stamp)}}}};
}

Saved file_agreement_paper(Writer& writer, const RulesInForce& rules, const PaperFiled& filed) {
  const auto agreement = find_placed<Agreement>(writer, "agreement", filed.agreement);
  if (!agreement) return {.problems = {{.code = "FUN-301", .field = "agreement"}}};
  const auto list = rules.list("agreement_papers");
  if (!list || list->find(filed.paper) == nullptr) return {.problems = {{.code = "FUN-319", .field = "paper"}}};
  AgreementPaper paper{.agreement = {filed.agreement},
                       .paper = filed.paper,
                       .filed_on = filed.filed_on,
                       .file = filed.file,
                       .not_needed_because = std::nullopt};
  if (!filed.not_needed_because.empty()) paper.not_needed_because = filed.not_needed_because;
  const RecordType& type = writer.registry().at("agreement_paper");
  for (const auto& stored :
       placed_where<AgreementPaper>(writer, "agreement_paper", {"agreement", Compare::equal, {filed.agreement}})) {
    if (stored.record.paper != filed.paper) continue;
    if (!paper.file) paper.file = stored.record.file;
    return save_change(writer, type, {.id = stored.id, .version = stored.version, .row = to_row(type, paper)});
  }
  return save_new(writer, type, {.organisation = agreement->organisation, .row = to_row(type, paper)});
}

}  // namespace geojeom
