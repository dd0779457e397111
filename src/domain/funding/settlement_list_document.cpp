#include <fmt/format.h>

#include "domain/funding/settlement_list.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

class ListWriter {
 public:
  ListWriter(Reader& reader, const SettlementList& list, Language language)
      : reader_(reader), list_(list), language_(language) {}

  document::Document write() {
    const auto& request = list_.request;
    document::Document written{
        .title = request.only_owed ? say("반납할 돈", "Owed refunds") : say("정산 현황", "Settlements"),
        .subtitle = (request.year ? fmt::format(fmt::runtime(say("{}년도 · ", "{} · ")), *request.year) : "") +
                    fmt::format(fmt::runtime(say("{} 현재", "as of {}")), day(request.as_of)),
        .date_line = day(request.as_of),
        .dated = request.as_of,
        .language = language_};
    const RecordType& type = reader_.registry().at("organisation");
    if (const auto stored = reader_.find(type, request.organisation))
      written.organisation = title_of(type, stored->row, language_);
    written.furniture.header = written.organisation + " · " + written.title;
    written.blocks.emplace_back(age_table());
    written.blocks.emplace_back(line_table());
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }
  std::string day(Date date) const { return language_ == Language::ko ? to_korean_text(date) : to_text(date); }
  static Content amount(Won won) { return {.value = document::Amount{won, WonUnit::won, 0}}; }

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

  document::Table age_table() const {
    std::vector<std::string> heads;
    document::Row row;
    for (std::size_t i = 0; i < age_count; ++i) {
      heads.push_back(say(debt_ages[i].ko, debt_ages[i].en));
      row.cells.push_back({.content = amount(list_.ages[i])});
    }
    heads.push_back(say("합계", "Total"));
    heads.push_back(say("연체이자", "Interest on it"));
    row.cells.push_back({.content = amount(list_.owed)});
    row.cells.push_back({.content = amount(list_.late)});
    auto table =
        table_of(say("납부기한에서 지난 기간별 반납할 돈", "What is owed, by the time since it was due"), heads);
    table.label_columns = 0;
    table.columns.assign(heads.size(), Align::right);
    for (auto& cell : table.header.front().cells) cell.align = Align::right;
    table.rows.push_back(std::move(row));
    return table;
  }

  std::string state_of(const SettlementLine& line) const {
    if (!line.state) return say("열리지 않음", "Not opened");
    const auto& choice = settlement_states[static_cast<std::size_t>(*line.state)];
    return say(choice.ko, choice.en);
  }

  std::string due_of(const SettlementLine& line) const {
    if (!line.pay_due_on) return "";
    if (line.days_late == 0) return day(*line.pay_due_on);
    return fmt::format(fmt::runtime(say("{} ({}일 지남)", "{} ({} days late)")), day(*line.pay_due_on), line.days_late);
  }

  document::Table line_table() const {
    auto table = table_of(say("과제별 정산", "By project"),
                          {say("과제", "Project"), say("연도", "Year"), say("상태", "State"), say("교부액", "Granted"),
                           say("집행액", "Spent"), say("반납액", "Refund"), say("반납·환수함", "Paid back"),
                           say("남은 반납액", "Owed"), say("납부기한", "Due"), say("연체이자", "Interest on it")});
    for (const auto& line : list_.lines) {
      document::Row row;
      for (Content content : {Content{.value = line.project_name,
                             .figure_link = fmt::format("/settlement/{}?year={}", line.project, line.year)},
                              Content{.value = std::to_string(line.year)}, Content{.value = state_of(line)},
                              amount(line.granted), amount(line.spent), amount(line.refund), amount(line.paid),
                              amount(line.owed), Content{.value = due_of(line)}, amount(line.late)}) {
        row.cells.push_back({.content = std::move(content)});
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  Reader& reader_;
  const SettlementList& list_;
  Language language_;
};

}  // namespace

document::Document settlement_list_document(Reader& reader, const SettlementList& list, Language language) {
  return ListWriter(reader, list, language).write();
}

}  // namespace geojeom
