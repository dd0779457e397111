#include "domain/funding/agreement_terms.hpp"

#include <algorithm>
#include <tuple>

#include "domain/funding/fund_source.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

Words label_of(AgreementTerm term) {
  const Choice& choice = agreement_terms[static_cast<std::size_t>(term)];
  return {std::string(choice.ko), std::string(choice.en)};
}

Words label_of(const FundingLine& line) {
  const Choice& source = fund_sources[static_cast<std::size_t>(line.source)];
  const auto year = to_text(line.year);
  return {year + "년 " + std::string(source.ko), std::string(source.en) + ", " + year};
}

Words label_of(const BudgetItem& item) {
  const Choice& category = cost_categories[static_cast<std::size_t>(item.category)];
  const auto year = to_text(item.year);
  Words label{year + "년 " + std::string(category.ko), std::string(category.en) + ", " + year};
  if (!item.name) return label;
  return {label.ko + "(" + *item.name + ")", label.en + " (" + *item.name + ")"};
}

void add_money(Reader& reader, std::int64_t project, std::vector<Term>& terms) {
  const Condition of_project{"project", Compare::equal, {project}};
  auto lines = placed_where<FundingLine>(reader, "funding_line", of_project);
  std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.record.year.year(), a.record.source, a.id) <
           std::tuple(b.record.year.year(), b.record.source, b.id);
  });
  for (const auto& line : lines) {
    terms.push_back({{.term = AgreementTerm::funding_line, .line = line.id},
                     label_of(line.record),
                     {.text = {}, .amount = line.record.amount, .person = {}}});
  }
  auto items = placed_where<BudgetItem>(reader, "budget_item", of_project);
  std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.record.year.year(), a.record.category, a.id) <
           std::tuple(b.record.year.year(), b.record.category, b.id);
  });
  for (const auto& item : items) {
    terms.push_back({{.term = AgreementTerm::budget_item, .item = item.id},
                     label_of(item.record),
                     {.text = {}, .amount = item.record.amount, .person = {}}});
  }
}

}  // namespace

TermKey key_of(const AgreementChangeLine& line) {
  return {.term = line.term, .line = line.line ? line.line->value : 0, .item = line.item ? line.item->value : 0};
}

TermValue value_before(const AgreementChangeLine& line) {
  return {.text = line.text_before, .amount = line.amount_before, .person = line.person_before};
}

TermValue value_after(const AgreementChangeLine& line) {
  return {.text = line.text_after, .amount = line.amount_after, .person = line.person_after};
}

std::string name_of_organisation(Reader& reader, std::int64_t organisation) {
  const RecordType& type = reader.registry().at("organisation");
  const auto stored = reader.find(type, organisation);
  return stored ? title_of(type, stored->row, Language::ko) : std::string();
}

std::vector<Term> terms_now(Reader& reader, const AgreementCase& found) {
  std::vector<Term> terms;
  const auto add = [&](AgreementTerm term, TermValue value) {
    terms.push_back({{.term = term}, label_of(term), std::move(value)});
  };
  const Agreement& agreement = found.agreement.record;
  add(AgreementTerm::period, {.text = to_text(agreement.period), .amount = {}, .person = {}});
  add(AgreementTerm::amount, {.text = {}, .amount = agreement.amount, .person = {}});
  if (!found.project) return terms;
  const Project& project = found.project->record;
  add(AgreementTerm::manager, {.text = {}, .amount = {}, .person = project.manager});
  if (project.lead)
    add(AgreementTerm::lead_organisation,
        {.text = name_of_organisation(reader, project.lead->value), .amount = {}, .person = {}});
  add(AgreementTerm::partners, {.text = project.partners, .amount = {}, .person = {}});
  add(AgreementTerm::final_goal, {.text = project.goal, .amount = {}, .person = {}});
  add_money(reader, found.project->id, terms);
  return terms;
}

}  // namespace geojeom
