#include "domain/funding/agreement_change_asked.hpp"

#include <algorithm>

#include "domain/funding/agreement_terms.hpp"

namespace geojeom {
namespace {

AgreementChangeLine line_of(AgreementTerm term) {
  AgreementChangeLine line{};
  line.term = term;
  return line;
}

std::optional<std::string> filled(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

AgreementChangeLine text_line(AgreementTerm term, std::optional<std::string> before, std::optional<std::string> after) {
  auto line = line_of(term);
  line.text_before = std::move(before);
  line.text_after = std::move(after);
  return line;
}

class LineWriter {
 public:
  LineWriter(Reader& reader, const AgreementCase& found, const ChangeAsked& asked)
      : reader_(reader), found_(found), asked_(asked) {}

  std::vector<AgreementChangeLine> write() {
    switch (content_of(asked_.subject)) {
      case ChangeContent::text:
        if (!asked_.text_after.empty())
          add(text_line(AgreementTerm::other, filled(asked_.text_before), asked_.text_after));
        break;
      case ChangeContent::goal:
        if (found_.project) add_text(AgreementTerm::final_goal, found_.project->record.goal);
        break;
      case ChangeContent::partners:
        if (found_.project) add_text(AgreementTerm::partners, found_.project->record.partners);
        break;
      case ChangeContent::period:
        if (asked_.period)
          add(text_line(AgreementTerm::period, to_text(found_.agreement.record.period), to_text(*asked_.period)));
        break;
      case ChangeContent::manager:
        add_manager();
        break;
      case ChangeContent::lead:
        add_lead();
        break;
      case ChangeContent::money:
        add_funding();
        add_items();
        break;
      case ChangeContent::items:
        add_items();
        break;
    }
    return std::move(lines_);
  }

 private:
  void add(AgreementChangeLine line) {
    const bool moves = line.text_before != line.text_after || line.amount_before != line.amount_after ||
                       line.person_before != line.person_after;
    if (moves) lines_.push_back(std::move(line));
  }

  void add_text(AgreementTerm term, const std::optional<std::string>& before) {
    if (!asked_.text_after.empty()) add(text_line(term, before, asked_.text_after));
  }

  void add_manager() {
    if (!found_.project || asked_.manager.empty()) return;
    auto line = line_of(AgreementTerm::manager);
    line.person_before = found_.project->record.manager;
    line.person_after = asked_.manager;
    add(std::move(line));
  }

  void add_lead() {
    if (!found_.project || !asked_.lead) return;
    const auto before = found_.project->record.lead;
    add(text_line(AgreementTerm::lead_organisation,
                  before ? std::optional(name_of_organisation(reader_, before->value)) : std::nullopt,
                  name_of_organisation(reader_, asked_.lead->value)));
  }

  void add_funding() {
    if (!found_.project) return;
    Won moved;
    for (const auto& [id, after] : asked_.lines) {
      const auto stored = find_placed<FundingLine>(reader_, "funding_line", id);
      if (!stored || stored->record.project.value != found_.project->id) continue;
      auto line = line_of(AgreementTerm::funding_line);
      line.line = Id<FundingLine>{id};
      line.amount_before = stored->record.amount;
      line.amount_after = after;
      moved += after - stored->record.amount;
      add(std::move(line));
    }
    const auto agreed = found_.agreement.record.amount;
    if (moved == Won(0) || !agreed) return;
    auto line = line_of(AgreementTerm::amount);
    line.amount_before = *agreed;
    line.amount_after = *agreed + moved;
    add(std::move(line));
  }

  void add_items() {
    if (!found_.project) return;
    for (const auto& [id, after] : asked_.items) {
      const auto stored = find_placed<BudgetItem>(reader_, "budget_item", id);
      if (!stored || stored->record.project.value != found_.project->id) continue;
      auto line = line_of(AgreementTerm::budget_item);
      line.item = Id<BudgetItem>{id};
      line.amount_before = stored->record.amount;
      line.amount_after = after;
      add(std::move(line));
    }
  }

  Reader& reader_;
  const AgreementCase& found_;
  const ChangeAsked& asked_;
  std::vector<AgreementChangeLine> lines_;
};

}  // namespace

ChangeContent content_of(ChangeSubject subject) {
  switch (subject) {
    case ChangeSubject::lead_organisation:
      return ChangeContent::lead;
    case ChangeSubject::final_goal:
      return ChangeContent::goal;
    case ChangeSubject::own_share:
    case ChangeSubject::totals:
      return ChangeContent::money;
    case ChangeSubject::manager:
      return ChangeContent::manager;
    case ChangeSubject::partner:
      return ChangeContent::partners;
    case ChangeSubject::period:
      return ChangeContent::period;
    case ChangeSubject::line_transfer:
      return ChangeContent::items;
    case ChangeSubject::equipment:
    case ChangeSubject::carry_over:
    case ChangeSubject::equipment_place:
    case ChangeSubject::other:
      break;
  }
  return ChangeContent::text;
}

std::vector<AgreementChangeLine> lines_of_change(Reader& reader, const AgreementCase& found, const ChangeAsked& asked) {
  return LineWriter(reader, found, asked).write();
}

}  // namespace geojeom
