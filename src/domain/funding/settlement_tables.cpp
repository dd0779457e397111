#include "domain/funding/settlement_tables.hpp"

namespace geojeom {
namespace {

document::Table table_with(std::string caption, std::initializer_list<std::string> heads) {
  document::Table table{.caption = std::move(caption)};
  document::Row head;
  for (const auto& text : heads) {
    table.columns.push_back(document::Align::left);
    head.cells.push_back({.content = {.value = text}, .align = document::Align::centre});
  }
  table.header.push_back(std::move(head));
  return table;
}

void add_row(document::Table& table, std::initializer_list<document::Content> contents) {
  document::Row row;
  for (const auto& content : contents) row.cells.push_back({.content = content});
  table.rows.push_back(std::move(row));
}

std::string address_of(const SettlementSheet& sheet, const PaperState& paper) {
  if (paper.record != 0) return "/records/settlement_paper/" + std::to_string(paper.record);
  if (sheet.record == 0) return {};
  return "/records/settlement_paper/new?settlement=" + std::to_string(sheet.record) + "&paper=" + paper.code;
}

}  // namespace

document::Table paper_table(const SettlementSheet& sheet, Language language) {
  const bool is_korean = language == Language::ko;
  const auto say = [&](const char* ko, const char* en) { return std::string(is_korean ? ko : en); };
  auto table =
      table_with(say("정산 서류", "Papers"), {say("서식", "Paper"), say("상태", "State"), say("비고", "Remark")});
  for (const auto& paper : sheet.papers) {
    std::string state = say("미제출", "Missing");
    std::string remark;
    if (paper.stored && paper.stored->filed_on) {
      state = say("제출 ", "Filed ") +
              (is_korean ? to_korean_text(*paper.stored->filed_on) : to_text(*paper.stored->filed_on));
      remark = paper.stored->file ? say("파일 있음", "with its file") : say("파일 없음", "no file");
    } else if (paper.stored) {
      state = say("해당 없음", "Not needed");
      remark = paper.stored->not_needed_because.value_or("");
    }
    add_row(table, {{.value = paper.label.in(language), .figure_link = address_of(sheet, paper)},
                    {.value = state},
                    {.value = remark}});
  }
  const auto list = sheet.packs.list("settlement_papers");
  if (list) table.source = to_text(list.stamp()) + (list->about.article.empty() ? "" : ", " + list->about.article);
  return table;
}

document::Table carry_table(const SettlementSheet& sheet, Language language) {
  const bool is_korean = language == Language::ko;
  auto table = table_with(is_korean ? "이월 기준(BR-35)" : "Carry-over (BR-35)",
                          {is_korean ? "기준" : "Rule", is_korean ? "규정" : "Source"});
  for (const auto& rule : sheet.carry) {
    std::string text = rule.text.in(language);
    if (rule.mark != Mark::current) text += " (" + std::string(label(rule.mark, language)) + ")";
    add_row(table, {{.value = text}, {.value = rule.source}});
  }
  return table;
}

std::string rule_of(const SettlementSheet& sheet, Language language) {
  const bool is_korean = language == Language::ko;
  const std::string pack = sheet.rules.pack.empty() ? "" : ", " + sheet.rules.pack;
  switch (sheet.refund.way) {
    case RefundWay::by_share:
      return (is_korean ? "(남은 돈 + 불인정액) × 공적 재원 비율 + 이자, BR-38"
                        : "(unspent + disallowed) x share of public money + interest, BR-38") +
             pack;
    case RefundWay::pro_rata_total:
      return (is_korean ? "자부담이 줄어 인정 집행액에 보조 비율을 곱함 + 이자, BR-40"
                        : "the own share fell: the subsidy's share of what was rightly spent, + interest, BR-40") +
             pack;
    case RefundWay::by_source:
      return (is_korean ? "재원별로 남은 돈 + 불인정액 + 이자, BR-40"
                        : "unspent + disallowed + interest of each source, BR-40") +
             pack;
  }
  return {};
}

}  // namespace geojeom
