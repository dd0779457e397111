#include <fmt/format.h>

#include "domain/funding/reconciliation.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

class ReconciliationWriter {
 public:
  ReconciliationWriter(Reader& reader, const Reconciliation& found, Language language)
      : reader_(reader), found_(found), language_(language) {}

  document::Document write() {
    const auto& request = found_.request;
    document::Document written{.title = say("거래내역 대사", "Reconciliation"),
                               .subtitle = day(request.period.first()) + " ~ " + day(request.period.last()),
                               .date_line = day(request.period.last()),
                               .dated = request.period.last(),
                               .language = language_};
    const RecordType& type = reader_.registry().at("organisation");
    if (const auto stored = reader_.find(type, request.organisation))
      written.organisation = title_of(type, stored->row, language_);
    written.furniture.header = written.organisation + " · " + written.title;
    written.blocks.emplace_back(sum_table());
    written.blocks.emplace_back(line_table());
    if (!found_.missing.empty()) written.blocks.emplace_back(missing_table());
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }
  std::string say(const Choice& choice) const { return say(choice.ko, choice.en); }
  std::string day(Date date) const { return language_ == Language::ko ? to_korean_text(date) : to_text(date); }
  static Content amount(std::optional<Won> won) {
    if (!won || *won == Won(0)) return {.value = std::string()};
    return {.value = document::Amount{*won, WonUnit::won, 0}};
  }

  document::Table table_of(std::string caption, const std::vector<std::string>& heads) const {
    document::Table table{.caption = std::move(caption), .unit_line = say("단위: 원", "Unit: KRW")};
    document::Row head;
    for (const auto& text : heads) {
      table.columns.push_back(Align::left);
      head.cells.push_back({.content = {.value = text}, .align = Align::centre});
    }
    table.header.push_back(std::move(head));
    return table;
  }

  static void add_row(document::Table& table, std::vector<Content> contents) {
    document::Row row;
    for (auto& content : contents) row.cells.push_back({.content = std::move(content)});
    table.rows.push_back(std::move(row));
  }

  document::Table sum_table() const {
    auto table =
        table_of(say("대사 결과", "Results"), {say("결과", "Result"), say("건수", "Lines"), say("금액", "Amount")});
    for (std::size_t i = 0; i < match_result_count; ++i) {
      if (found_.counts[i] == 0) continue;
      add_row(table,
              {{.value = say(match_results[i])}, {.value = std::to_string(found_.counts[i])}, amount(found_.sums[i])});
    }
    if (!found_.missing.empty()) {
      Won sum;
      for (const auto& each : found_.missing) sum += each.entry.amount;
      add_row(table, {{.value = say("거래내역에 없는 전표", "Entries without a line")},
                      {.value = std::to_string(found_.missing.size())},
                      amount(sum)});
    }
    return table;
  }

  document::Table line_table() const {
    auto table =
        table_of(say("거래내역", "Statement lines"),
                 {say("거래일", "Date"), say("출처", "System"), say("출금액", "Paid"), say("입금액", "Received"),
                  say("거래 상대", "Payee"), say("증빙번호", "Evidence"), say("결과", "Result"),
                  say("원장 전표", "Entry"), say("차액", "Difference"), say("확인 내용", "Remark")});
    for (const auto& each : found_.lines) {
      const auto& line = each.line;
      add_row(table, {{.value = day(line.on), .figure_link = "/reconciliation/line/" + std::to_string(each.id)},
                      {.value = say(statement_systems[static_cast<std::size_t>(line.system)])},
                      amount(line.paid),
                      amount(line.received),
                      {.value = line.payee.value_or("")},
                      {.value = line.evidence_number.value_or("")},
                      {.value = say(match_results[static_cast<std::size_t>(line.result)])},
                      {.value = each.entry_code,
                       .figure_link = line.entry ? "/records/ledger_entry/" + std::to_string(line.entry->value) : ""},
                      amount(line.difference),
                      {.value = line.remark.value_or("")}});
    }
    return table;
  }

  document::Table missing_table() const {
    auto table = table_of(say("거래내역에 없는 집행 전표", "Payments that no statement shows"),
                          {say("일자", "Date"), say("전표", "Entry"), say("금액", "Amount"), say("거래처", "Payee"),
                           say("증빙번호", "Evidence")});
    constexpr std::size_t shown_max = 200;
    for (std::size_t i = 0; i < found_.missing.size() && i < shown_max; ++i) {
      const auto& entry = found_.missing[i].entry;
      add_row(table,
              {{.value = day(entry.on)},
               {.value = entry.code, .figure_link = "/records/ledger_entry/" + std::to_string(found_.missing[i].id)},
               amount(entry.amount),
               {.value = entry.vendor.value_or("")},
               {.value = entry.evidence_number.value_or("")}});
    }
    if (found_.missing.size() > shown_max) {
      table.notes.push_back(fmt::format(fmt::runtime(say("{}건 가운데 {}건만 보입니다. 기간이나 과제를 좁혀 주세요.",
                                                         "{} in all, {} are shown: narrow the period.")),
                                        found_.missing.size(), shown_max));
    }
    return table;
  }

  Reader& reader_;
  const Reconciliation& found_;
  Language language_;
};

}  // namespace

document::Document reconciliation_document(Reader& reader, const Reconciliation& found, Language language) {
  return ReconciliationWriter(reader, found, language).write();
}

}  // namespace geojeom
