#include <fmt/format.h>

#include "domain/funding/settlement_sheet.hpp"
#include "domain/funding/settlement_tables.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

class SheetWriter {
 public:
  SheetWriter(Reader& reader, const SettlementSheet& sheet, Language language)
      : reader_(reader), sheet_(sheet), language_(language) {}

  document::Document write() {
    const auto& request = sheet_.request;
    document::Document written{.title = sheet_.name + say(" 정산", ", settlement"),
                               .subtitle = fmt::format(fmt::runtime(say("{} · {}년도 · {} 현재", "{} · {} · as of {}")),
                                                       sheet_.code, request.year.year(), day(request.as_of)),
                               .date_line = day(request.as_of),
                               .dated = request.as_of,
                               .language = language_};
    const RecordType& type = reader_.registry().at("organisation");
    if (const auto stored = reader_.find(type, request.organisation))
      written.organisation = title_of(type, stored->row, language_);
    written.furniture.header = written.organisation + " · " + written.title;
    written.blocks.emplace_back(source_table());
    written.blocks.emplace_back(document::Note{
        {{document::Run(say("반납액의 근거: ", "The refund rests on: ") + rule_of(sheet_, language_))}}});
    written.blocks.emplace_back(item_table());
    written.blocks.emplace_back(check_table());
    if (!sheet_.papers.empty()) written.blocks.emplace_back(paper_table(sheet_, language_));
    if (!sheet_.carry.empty()) written.blocks.emplace_back(carry_table(sheet_, language_));
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }
  std::string day(Date date) const { return language_ == Language::ko ? to_korean_text(date) : to_text(date); }
  static Content amount(Won won) { return {.value = document::Amount{won, WonUnit::won, 0}}; }

  document::Table table_of(std::string caption, const std::vector<std::string>& heads, bool has_money) const {
    document::Table table{.caption = std::move(caption)};
    if (has_money) table.unit_line = say("단위: 원", "Unit: KRW");
    document::Row head;
    for (const auto& text : heads) {
      table.columns.push_back(table.columns.empty() || !has_money ? Align::left : Align::right);
      head.cells.push_back({.content = {.value = text}, .align = Align::centre});
    }
    table.header.push_back(std::move(head));
    return table;
  }

  static void add_row(document::Table& table, std::vector<Content> contents,
                      document::RowKind kind = document::RowKind::plain) {
    document::Row row{.kind = kind};
    for (auto& content : contents) row.cells.push_back({.content = std::move(content)});
    table.rows.push_back(std::move(row));
  }

  document::Table source_table() const {
    auto table = table_of(say("재원별 정산", "By source"),
                          {say("재원", "Source"), say("확정", "Agreed"), say("교부", "Granted"), say("집행", "Spent"),
                           say("불인정", "Disallowed"), say("남은 돈", "Unspent"), say("이자", "Interest"),
                           say("반납액", "To be returned"), say("반납함", "Paid back")},
                          true);
    Won unspent_sum;
    Won agreed_sum;
    Won paid_sum;
    for (std::size_t i = 0; i < fund_source_count; ++i) {
      const auto& money = sheet_.money;
      if (money.agreed[i] == Won(0) && money.granted[i] == Won(0) && money.spent[i] == Won(0)) continue;
      const Won unspent = money.granted[i] - money.spent[i];
      const Won paid = sheet_.refunded[i] + sheet_.recovered[i];
      unspent_sum += unspent;
      agreed_sum += money.agreed[i];
      paid_sum += paid;
      add_row(table, {{.value = say(fund_sources[i].ko, fund_sources[i].en)},
                      amount(money.agreed[i]),
                      amount(money.granted[i]),
                      amount(money.spent[i]),
                      amount(money.disallowed[i]),
                      amount(unspent),
                      amount(money.interest[i]),
                      amount(sheet_.refund.principal[i] + sheet_.refund.interest[i]),
                      amount(paid)});
    }
    add_row(table,
            {{.value = say("합계", "Total")},
             amount(agreed_sum),
             amount(sheet_.granted()),
             amount(sheet_.spent()),
             amount(sheet_.disallowed()),
             amount(unspent_sum),
             amount(sheet_.interest()),
             amount(sheet_.refund.total()),
             amount(paid_sum)},
            document::RowKind::total);
    table.notes.push_back(
        say("교부는 이월받은 돈을 더하고 이월한 돈을 뺀 금액이며, 반납함에는 환수가 들어갑니다.",
            "Granted includes what was carried in, less what was carried out; paid back includes recoveries."));
    return table;
  }

  document::Table item_table() const {
    auto table = table_of(say("비목별 정산", "By cost item"),
                          {say("비목", "Cost item"), say("계획", "Planned"), say("전용·이월", "Transferred"),
                           say("집행", "Spent"), say("불인정", "Disallowed"), say("잔액", "Left")},
                          true);
    SettledItem sum;
    for (const auto& item : sheet_.items) {
      add_row(table, {{.value = item.name},
                      amount(item.planned),
                      amount(item.moved),
                      amount(item.spent),
                      amount(item.disallowed),
                      amount(item.left())});
      sum.planned += item.planned;
      sum.moved += item.moved;
      sum.spent += item.spent;
      sum.disallowed += item.disallowed;
    }
    add_row(table,
            {{.value = say("합계", "Total")},
             amount(sum.planned),
             amount(sum.moved),
             amount(sum.spent),
             amount(sum.disallowed),
             amount(sum.left())},
            document::RowKind::total);
    return table;
  }

  std::string needed(bool is_needed, const std::optional<Won>& from) const {
    if (!from) return say("적용 규정에 기준 없음", "the regime names no threshold");
    return fmt::format(
        fmt::runtime(is_needed ? say("필요({}원 이상)", "needed (from {} won)")
                               : say("불필요({}원 미만이거나 면제)", "not needed (below {} won, or exempt)")),
        to_text(*from));
  }

  document::Table check_table() const {
    auto table = table_of(say("확인할 것과 기한", "Checks and deadlines"),
                          {say("항목", "Item"), say("상태", "State"), say("근거", "Rule")}, false);
    const auto row = [&](std::string item, std::string state, std::string rule) {
      add_row(table, {{.value = std::move(item)}, {.value = std::move(state)}, {.value = std::move(rule)}});
    };
    row(say("정산보고서 검증", "Verification"), needed(sheet_.check.verification, sheet_.rules.verification_from),
        "BR-39");
    row(say("회계감사", "Audit"), needed(sheet_.check.audit, sheet_.rules.audit_from), "BR-39");
    for (const auto& clock : sheet_.clocks) {
      row(clock.label.in(language_), day(clock.due.on) + " · " + day_words(clock, language_),
          clock.pack != nullptr ? to_text(clock.pack->stamp()) : std::string("-"));
    }
    if (sheet_.stored && is_decided(sheet_.stored->state)) {
      row(say("확정한 반납액", "Refund as confirmed"), to_text(sheet_.refund_due()) + say("원", " won"),
          sheet_.stored->rule_pack.value_or("-"));
    }
    row(say("남은 반납액", "Still owed"), to_text(sheet_.owed()) + say("원", " won"), rule_of(sheet_, language_));
    if (const auto days = sheet_.days_late(sheet_.request.as_of); days > 0) {
      row(say("체납", "In arrears"),
          fmt::format(fmt::runtime(say("{}일 지남 · 연체이자 {}원", "{} days late, interest {} won")), days,
                      to_text(sheet_.late(sheet_.request.as_of))),
          "BR-38");
    }
    return table;
  }

  Reader& reader_;
  const SettlementSheet& sheet_;
  Language language_;
};

}  // namespace

document::Document settlement_document(Reader& reader, const SettlementSheet& sheet, Language language) {
  return SheetWriter(reader, sheet, language).write();
}

}  // namespace geojeom
