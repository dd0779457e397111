#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct AgreementChange;
struct BudgetItem;
struct FundingLine;

/// A term of an agreement: what two versions of it can differ in.
enum class AgreementTerm : unsigned char {
  period,
  amount,
  manager,
  lead_organisation,
  partners,
  final_goal,
  funding_line,
  budget_item,
  other,
};
inline constexpr Choice agreement_terms[] = {
    {"period", "협약 기간", "Period"},
    {"amount", "협약금액", "Amount"},
    {"manager", "과제책임자", "Project manager"},
    {"lead_organisation", "주관기관", "Lead organisation"},
    {"partners", "참여기관", "Partner organisations"},
    {"final_goal", "최종 목표", "Final goal"},
    {"funding_line", "재원", "Funding line"},
    {"budget_item", "비목", "Cost item"},
    {"other", "그 밖의 내용", "Other terms"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AgreementTerm> = agreement_terms;

/// One value that a change moves (BR-33): a term of the agreement or the amount of a money line, before and after.
/// Versions of an agreement and the differences between them are read from these rows. Money stands in the amounts,
/// names of people in the personal columns, everything else in the texts.
struct AgreementChangeLine {
  Id<AgreementChange> change;
  std::int64_t number;
  AgreementTerm term;
  std::optional<Id<FundingLine>> line;
  std::optional<Id<BudgetItem>> item;
  std::optional<std::string> text_before;
  std::optional<std::string> text_after;
  std::optional<Won> amount_before;
  std::optional<Won> amount_after;
  std::optional<std::string> person_before;
  std::optional<std::string> person_after;
};

inline RecordText describe(const AgreementChangeLine*) {
  using Line = AgreementChangeLine;
  return {.ko = "협약변경 내역",
          .en = "Line of an agreement change",
          .help_ko = "협약변경이 바꾸는 항목 하나와 그 앞뒤 값",
          .help_en = "One value that a change of an agreement moves, before and after",
          .fields =
              {
                  field<&Line::change>({.ko = "협약변경", .en = "Change", .to = "agreement_change", .list = true}),
                  field<&Line::number>({.ko = "줄 번호", .en = "Number", .min = 1}),
                  field<&Line::term>({.ko = "바뀐 항목", .en = "Term", .list = true}),
                  field<&Line::line>({.ko = "바뀐 재원", .en = "Funding line", .to = "funding_line", .list = true}),
                  field<&Line::item>({.ko = "바뀐 비목", .en = "Cost item", .to = "budget_item", .list = true}),
                  field<&Line::text_before>({.ko = "앞 내용", .en = "Text before", .long_text = true}),
                  field<&Line::text_after>({.ko = "뒤 내용", .en = "Text after", .long_text = true}),
                  field<&Line::amount_before>({.ko = "앞 금액", .en = "Amount before", .min = 0, .list = true}),
                  field<&Line::amount_after>({.ko = "뒤 금액", .en = "Amount after", .min = 0, .list = true}),
                  field<&Line::person_before>({.ko = "앞 사람", .en = "Person before", .personal = true}),
                  field<&Line::person_after>({.ko = "뒤 사람", .en = "Person after", .personal = true}),
              },
          .unique_together = {{"change", "number"}}};
}

}  // namespace geojeom
