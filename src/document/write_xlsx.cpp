#include "document/write_xlsx.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>

#include "document/overloaded.hpp"
#include "document/xlsx_table_sheet.hpp"

namespace geojeom::document {
namespace {

using xlsx::Look;

/// The first sheet: everything that is not a table, in order, with pointers to the sheets of tables and charts.
class TextSheet {
 public:
  TextSheet(const Document& document, const xlsx::SheetWriting& writing) : document_(document), writing_(writing) {
    std::string name;
    sheet_ = writing.workbook.add_sheet(is_korean() ? "본문" : "Text", name);
    worksheet_set_column(sheet_, 0, 0, 96, nullptr);
  }

  void write() {
    line(document_.title, {.part = Look::Part::title, .is_wrapped = true});
    line(document_.subtitle, {.part = Look::Part::text});
    const bool has_both = !document_.organisation.empty() && !document_.date_line.empty();
    line(document_.organisation + (has_both ? ", " : "") + document_.date_line, {.part = Look::Part::remark});
    for (const auto& block : document_.blocks) {
      std::visit([&](const auto& kind) { write(kind); }, block);
    }
  }

  /// Tables and charts in the order of the document; their sheets come after this one.
  const std::vector<xlsx::NumberedTable>& tables() const { return tables_; }

 private:
  bool is_korean() const { return document_.language == Language::ko; }

  void line(std::string_view text, const Look& look) {
    if (text.empty()) return;
    worksheet_write_string(sheet_, row_++, 0, xlsx::cell_text(text).c_str(), writing_.workbook.format(look));
  }

  std::string text_of(const Paragraph& paragraph) const {
    std::string text;
    for (const auto& run : paragraph.runs) text += to_text(run.content, document_.language, UnitShown::yes);
    return text;
  }

  void write(const Heading& heading) {
    line(numbers_.next(heading.level) + " " + heading.text, {.part = Look::Part::heading, .is_wrapped = true});
  }
  void write(const Paragraph& paragraph) { line(text_of(paragraph), {.part = Look::Part::text, .is_wrapped = true}); }
  void write(const Note& note) { line("※ " + text_of(note.text), {.part = Look::Part::remark, .is_wrapped = true}); }
  void write(const PageBreak&) {}
  void write(const List& list) {
    constexpr std::array<std::string_view, 3> signs{"○ ", "   - ", "      · "};
    int number = 0;
    for (const auto& point : list.points) {
      const auto level = static_cast<std::size_t>(std::clamp(point.level, 1, 3)) - 1;
      const bool is_numbered = list.is_numbered && level == 0;
      const std::string sign = is_numbered ? fmt::format("{}. ", ++number) : std::string(signs[level]);
      line(sign + text_of(point.text), {.part = Look::Part::text, .is_wrapped = true});
    }
  }

  void write(const Table& table) {
    point_to(fmt::format("{} {}>", is_korean() ? "<표" : "<Table", ++table_count_), table);
  }
  void write(const Chart& chart) {
    Table data = data_table(chart, document_.language);
    data.notes.push_back(chart.description);
    data.source = chart.source;
    point_to(fmt::format("{} {}]", is_korean() ? "[그림" : "[Figure", ++chart_count_), std::move(data));
  }
  void point_to(const std::string& number, Table table) {
    line(number + " " + table.caption, {.part = Look::Part::text});
    tables_.push_back({number, std::move(table)});
  }

  const Document& document_;
  const xlsx::SheetWriting& writing_;
  lxw_worksheet* sheet_ = nullptr;
  lxw_row_t row_ = 0;
  HeadingNumbers numbers_{document_.language};
  int table_count_ = 0;
  int chart_count_ = 0;
  std::vector<xlsx::NumberedTable> tables_;
};

/// The last sheet: sources, and how the numbers of this file are to be read.
void write_sources(const Document& document, const xlsx::SheetWriting& writing) {
  const bool is_korean = document.language == Language::ko;
  Table table{.caption = is_korean ? "자료" : "Sources", .columns = {Align::centre, Align::left, Align::left}};
  const auto cell = [](Value value, std::string link = {}) {
    return Cell{.content = {.value = std::move(value), .figure_link = std::move(link)}};
  };
  table.header.push_back(
      {{cell(is_korean ? "번호" : "No."), cell(is_korean ? "자료" : "Source"), cell(is_korean ? "내용" : "Detail")}});
  std::int64_t number = 0;
  for (const auto& source : document.sources) {
    table.rows.push_back({{cell(Count{++number}), cell(source.title, source.link), cell(source.detail)}});
  }
  table.notes.push_back(is_korean ? "원·천원·백만원 칸에는 원 단위 금액이 그대로 들어 있고 표시만 바뀐다."
                                  : "Cells in KRW, thousands and millions hold whole won; only the display is scaled.");
  table.notes.push_back(is_korean ? "억원 칸에는 1억으로 나눈 값이 들어 있다."
                                  : "Cells in KRW 100 million hold the amount divided by 100,000,000.");
  write_table_sheet({.number = {}, .table = std::move(table)}, writing);
}

/// The sheet 근거: a line a figure, and below it the first of its records.
void write_evidence(const Document& document, const xlsx::SheetWriting& writing) {
  if (document.evidence.empty()) return;
  const bool is_korean = document.language == Language::ko;
  Table table{.caption = is_korean ? "근거" : "Evidence", .columns = std::vector<Align>(6, Align::left)};
  const auto cell = [](Value value) { return Cell{.content = {.value = std::move(value)}}; };
  const auto text = [&](std::string_view ko, std::string_view en) { return cell(std::string(is_korean ? ko : en)); };
  table.header.push_back({{text("번호", "No."), text("수치·기록", "Figure or record"), text("값", "Value"),
                           text("기간·범위", "Period and slice"), text("정의", "Definition"),
                           text("기록 수", "Records")}});
  std::int64_t number = 0;
  for (const auto& evidence : document.evidence) {
    Cell value{.content = evidence.value, .units = UnitShown::yes};
    table.rows.push_back({{cell(Count{++number}), cell(evidence.title), std::move(value), cell(evidence.extent),
                           cell(evidence.definition), cell(Count{evidence.record_count})},
                          RowKind::group});
    if (evidence.is_part) continue;
    for (const auto& record : evidence.records) {
      table.rows.push_back({{cell(""), cell(record.key + " " + record.title), cell(record.amount),
                             cell(evidence.record_name), cell(""), cell("")}});
    }
  }
  write_table_sheet({.number = {}, .table = std::move(table)}, writing);
}

}  // namespace

void write_xlsx(const Document& document, const std::filesystem::path& path, const XlsxOptions& options) {
  xlsx::Workbook workbook(path, document);
  const xlsx::SheetWriting writing{workbook, document.language, options.link_base};
  TextSheet text(document, writing);
  text.write();
  for (const auto& table : text.tables()) write_table_sheet(table, writing);
  write_evidence(document, writing);
  write_sources(document, writing);
  workbook.close();
}

}  // namespace geojeom::document
