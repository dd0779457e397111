#include "domain/funding/execution_document.hpp"

#include <fmt/format.h>

#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Content;
using document::RowKind;

class ExecutionWriter {
 public:
  ExecutionWriter(Reader& reader, const ExecutionTable& table, const ExecutionForm& form)
      : reader_(reader), table_(table), form_(form) {}

  document::Document write() {
    document::Document written{.title = say("주간 집행현황", "Weekly execution"),
                               .subtitle = subtitle_of(table_, form_.language),
                               .organisation = organisation_name(),
                               .date_line = form_.language == Language::ko ? to_korean_text(table_.request.week)
                                                                           : to_text(table_.request.week),
                               .dated = table_.request.week,
                               .language = form_.language};
    written.furniture.header = written.organisation + " · " + written.title;
    written.blocks.emplace_back(main_table());
    if (auto notes = note_table(); !notes.rows.empty()) written.blocks.emplace_back(std::move(notes));
    written.sources.push_back(
        {.title = say("지방재정 신속집행 표(BR-43, BR-44)", "Early-execution table (BR-43, BR-44)")});
    return written;
  }

 private:
  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(form_.language == Language::ko ? ko : en);
  }

  std::string organisation_name() {
    const RecordType& type = reader_.registry().at("organisation");
    const auto stored = reader_.find(type, table_.request.organisation);
    return stored ? title_of(type, stored->row, form_.language) : std::string();
  }

  Content amount(Won won, std::string link = {}) const {
    return {.value = document::Amount{won, form_.unit, 0}, .figure_link = std::move(link)};
  }

  Content percent(std::optional<Ratio> ratio) const {
    if (ratio) return {.value = document::Percent{*ratio, 1}};
    return {.value = std::string("-")};
  }

  document::Table main_table() {
    document::Table table{
        .caption = say("집행현황", "Execution"),
        .unit_line = say("단위: ", "Unit: ") + document::unit_text(amount(Won(0)).value, form_.language)};
    document::Row head;
    const auto add_head = [&](const char* ko, const char* en, document::Align align) {
      table.columns.push_back(align);
      head.cells.push_back({.content = {.value = say(ko, en)}, .align = document::Align::centre});
    };
    const auto& cut = execution_cuts[static_cast<std::size_t>(table_.request.cut)];
    add_head(cut.ko.data(), cut.en.data(), document::Align::left);
    for (const auto& [ko, en] : columns) add_head(ko, en, document::Align::right);
    add_head("상태", "State", document::Align::centre);
    table.header.push_back(std::move(head));
    for (std::size_t i = 0; i < table_.lines.size(); ++i) add_lines(table, i);
    table.rows.push_back(row_of(table_.total, say("합계", "Total"), RowKind::total));
    add_notes(table);
    return table;
  }

  void add_lines(document::Table& table, std::size_t index) {
    const ExecutionLine& line = table_.lines[index];
    const bool has_parts = form_.has_sources && table_.request.cut != ExecutionCut::source;
    auto label = label_of(reader_, table_.request.cut, line.key, form_.language);
    table.rows.push_back(row_of(line, std::move(label), has_parts ? RowKind::subtotal : RowKind::plain));
    if (!has_parts) return;
    for (const auto& part : table_.sources[index]) {
      const auto source = label_of(reader_, ExecutionCut::source, part.key, form_.language);
      table.rows.push_back(row_of(part, "└ " + source, RowKind::plain));
    }
  }

  document::Row row_of(const ExecutionLine& line, std::string label, RowKind kind) {
    const auto link = kind == RowKind::total || label.starts_with("└") ? std::string() : address_of(table_, line);
    document::Row row{.kind = kind};
    const auto add = [&](Content content) {
      const bool is_share = std::holds_alternative<document::Percent>(content.value);
      row.cells.push_back(
          {.content = std::move(content), .units = is_share ? document::UnitShown::yes : document::UnitShown::no});
    };
    add({.value = std::move(label)});
    add(amount(line.budget));
    add(amount(line.base));
    add(table_.target ? amount(line.target) : Content{.value = std::string("-")});
    add(amount(line.granted));
    add(amount(line.committed));
    add(amount(line.spent, link));
    add(percent(line.of_base()));
    add(percent(table_.target ? line.of_target() : std::nullopt));
    add(amount(line.before));
    add(amount(line.change()));
    add(amount(line.spent_all - even_share(line.budget, table_.request.year, table_.request.week)));
    const auto& state = execution_states[static_cast<std::size_t>(state_of(table_, line))];
    add({.value = say(state.ko, state.en)});
    return row;
  }

  void add_notes(document::Table& table) const {
    table.notes.push_back(
        say("대상액(A)에는 인건비, 매월 균등 지출, 내부거래, 예비비가 들지 않습니다. 목표액(B)은 대상액에 목표 비율을 "
            "곱한 값입니다(BR-43).",
            "The base (A) leaves out labour, even monthly payments, internal transfers and reserves; the target (B) is "
            "the base times the target share (BR-43)."));
    table.notes.push_back(
        say("상태는 기준일까지 집행했어야 할 금액과 견준 것입니다: 목표 기한 전에는 날수만큼의 목표액, 목표가 없으면 "
            "균등 집행액.",
            "The state compares with what was to be spent by the day: before the deadline the target by days gone, "
            "without a target the even share."));
    table.notes.push_back(
        say("균등 대비는 전체 집행액에서 날수만큼의 예산을 뺀 값입니다(균형집행). 음수는 늦은 금액입니다.",
            "Against even spending: everything spent less the budget by days gone; negative is late."));
  }

  document::Table note_table() {
    document::Table table{
        .caption = say("부진 사유와 대책", "Reasons and measures"),
        .columns = {document::Align::left, document::Align::right, document::Align::left, document::Align::left}};
    document::Row head;
    for (const auto& text :
         {say("구분", "Line"), say("부족액", "Short by"), say("사유", "Reason"), say("대책", "Measures")}) {
      head.cells.push_back({.content = {.value = text}, .align = document::Align::centre});
    }
    table.header.push_back(std::move(head));
    for (const auto& line : table_.lines) {
      const auto state = state_of(table_, line);
      const bool is_late = state == ExecutionState::behind || state == ExecutionState::missed;
      if (!is_late && line.note == 0) continue;
      const Won short_by = std::max(Won(0), asked_by(table_, line) - line.spent);
      document::Row row;
      row.cells.push_back({.content = {.value = label_of(reader_, table_.request.cut, line.key, form_.language)}});
      row.cells.push_back({.content = amount(short_by)});
      row.cells.push_back({.content = {.value = reason_of(line), .figure_link = note_address(line)}});
      row.cells.push_back({.content = {.value = line.measures.empty() ? std::string("-") : line.measures}});
      table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
      table.unit_line = say("단위: ", "Unit: ") + document::unit_text(amount(Won(0)).value, form_.language);
    return table;
  }

  std::string reason_of(const ExecutionLine& line) const {
    if (!line.reason.empty()) return line.reason;
    return note_address(line).empty() ? std::string("-") : say("사유 적기", "Enter the reason");
  }

  /// The note itself, or the form of a new one.
  std::string note_address(const ExecutionLine& line) const {
    if (line.note != 0) return fmt::format("/records/execution_note/{}", line.note);
    const bool is_project = table_.request.cut == ExecutionCut::project;
    const auto* about = number_in(line.key);
    if ((!is_project && table_.request.cut != ExecutionCut::programme) || about == nullptr) return {};
    return fmt::format("/records/execution_note/new?week={}&{}=%23{}", to_text(table_.request.week),
                       is_project ? "project" : "programme", *about);
  }

  static constexpr std::pair<const char*, const char*> columns[] = {{"예산", "Budget"},
                                                                    {"대상액(A)", "Base (A)"},
                                                                    {"목표액(B)", "Target (B)"},
                                                                    {"교부액", "Granted"},
                                                                    {"원인행위 잔액", "Bound"},
                                                                    {"집행액(C)", "Spent (C)"},
                                                                    {"C/A", "C/A"},
                                                                    {"C/B", "C/B"},
                                                                    {"전주 집행액", "Week before"},
                                                                    {"증감", "Change"},
                                                                    {"균등 대비", "Against even"}};

  Reader& reader_;
  const ExecutionTable& table_;
  const ExecutionForm& form_;
};

}  // namespace

std::string address_of(const ExecutionTable& table, const ExecutionLine& line) {
  const auto week = to_text(table.request.week);
  const int year = table.request.year.year();
  if (table.request.cut == ExecutionCut::source) {
    return fmt::format("/records/ledger_entry?kind=spend&year={}&source={}&on.to={}", year, *text_in(line.key), week);
  }
  const auto* about = number_in(line.key);
  if (about == nullptr) return {};
  switch (table.request.cut) {
    case ExecutionCut::project:
      return fmt::format("/ledger/{}?year={}&date={}", *about, year, week);
    case ExecutionCut::programme:
      return fmt::format("/execution?week={}&cut=project&programme={}", week, *about);
    case ExecutionCut::sub_programme:
      return fmt::format("/records/sub_programme/{}", *about);
    case ExecutionCut::centre:
      return fmt::format("/records/centre/{}", *about);
    default:
      return fmt::format("/records/organisation/{}", *about);
  }
}

std::string subtitle_of(const ExecutionTable& table, Language language) {
  const bool is_korean = language == Language::ko;
  const auto day = [&](Date date) { return is_korean ? to_korean_text(date) : to_text(date); };
  const std::string as_of = is_korean ? day(table.request.week) + " 현재" : "As of " + day(table.request.week);
  if (!table.target) return as_of + (is_korean ? " · 정해진 목표 없음" : " · no target fixed");
  const auto& body = target_bodies[static_cast<std::size_t>(table.body)];
  return fmt::format(
      fmt::runtime(is_korean ? "{} · 신속집행 목표 {}({}, {}까지)" : "{} · early-execution target {} ({}, by {})"),
      as_of, to_percent_text(*table.target, 1), is_korean ? body.ko : body.en, day(*table.due_on));
}

document::Document execution_document(Reader& reader, const ExecutionTable& table, const ExecutionForm& form) {
  return ExecutionWriter(reader, table, form).write();
}

}  // namespace geojeom
