#include "document/xlsx_table_sheet.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <map>

#include "document/html_attributes.hpp"

namespace geojeom::document::xlsx {
namespace {

constexpr int caption_rows = 2;    // caption, unit line
constexpr int links_max = 60'000;  // a sheet holds 65,530
constexpr int width_least = 7;
constexpr int width_most = 44;
constexpr int page_width = 92;  // in half letters; wider tables lie

/// Caption, unit line and grid of one table on its sheet.
class TableSheet {
 public:
  TableSheet(const NumberedTable& numbered, const SheetWriting& writing)
      : numbered_(numbered),
        table_(numbered.table),
        writing_(writing),
        notes_(collect_notes(table_)),
        widths_(table_.columns.size(), width_least) {}

  std::string write() {
    std::string name;
    sheet_ = writing_.workbook.add_sheet(sheet_name(), name);
    write_head();
    const auto grid = place_cells(table_);
    for (const auto& row : grid) {
      for (const auto& placed : row) write_cell(placed);
    }
    write_remarks(caption_rows + static_cast<int>(grid.size()));
    set_columns();
    const auto header_end = static_cast<lxw_row_t>(caption_rows + static_cast<int>(table_.header.size()));
    worksheet_freeze_panes(sheet_, header_end, static_cast<lxw_col_t>(table_.label_columns));
    if (!table_.header.empty()) worksheet_repeat_rows(sheet_, caption_rows, header_end - 1);
    return name;
  }

 private:
  std::string sheet_name() const {
    std::string number;
    for (const char c : numbered_.number) {
      if (std::string_view("<>[] ").find(c) == std::string_view::npos) number += c;
    }
    return number.empty() ? table_.caption : number + " " + table_.caption;
  }

  std::string headline() const {
    return numbered_.number.empty() ? table_.caption : numbered_.number + " " + table_.caption;
  }

  lxw_col_t last_column() const { return static_cast<lxw_col_t>(table_.columns.size() - 1); }

  void write_text(int row, int column, std::string_view text, const Look& look) {
    worksheet_write_string(sheet_, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell_text(text).c_str(),
                           writing_.workbook.format(look));
  }

  void write_head() {
    write_text(0, 0, headline(), {.part = Look::Part::caption});
    if (table_.unit_line.empty()) return;
    write_text(1, last_column(), "(" + table_.unit_line + ")", {.part = Look::Part::unit, .align = Align::right});
  }

  void write_cell(const PlacedCell& placed) {
    const auto& cell = *placed.cell;
    const bool is_header = static_cast<std::size_t>(placed.row) < table_.header.size();
    const bool is_missing = std::holds_alternative<Missing>(cell.content.value);
    const int note = notes_.number_of(cell.content);
    const auto number = cell_number(cell.content.value);
    const std::string link = link_for_file(cell.content.figure_link, writing_.link_base);
    const Look look{
        .part = is_header ? Look::Part::header : Look::Part::body,
        .row = row_at(table_, placed.row).kind,
        .align = align_of(table_, placed),
        .is_label = !is_header && placed.column < table_.label_columns,
        .is_link = !link.empty(),
        .is_wrapped = !number && !is_missing,
        .number_format = number ? number_format(cell.content, {writing_.language, cell.units, note}) : std::string()};
    std::string text = to_text(cell.content, writing_.language, cell.units);
    if (note > 0) text += fmt::format(" {})", note);
    const int row = placed.row + caption_rows;
    merge(placed, row, look);
    write_link(row, placed.column, link);
    if (number) {
      worksheet_write_number(sheet_, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(placed.column), *number,
                             writing_.workbook.format(look));
    } else {
      write_text(row, placed.column, text, look);
    }
    if (cell.columns != 1) return;
    widen(placed.column, display_width(text) + (number ? 3 : 2));
    // Not every program makes room for wrapped words by itself.
    if (look.is_wrapped && cell.rows == 1) lines_[row] = std::max(lines_[row], (display_width(text) + 1) / width_most + 1);
  }

  void merge(const PlacedCell& placed, int row, const Look& look) {
    if (placed.cell->columns == 1 && placed.cell->rows == 1) return;
    worksheet_merge_range(sheet_, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(placed.column),
                          static_cast<lxw_row_t>(row + placed.cell->rows - 1),
                          static_cast<lxw_col_t>(placed.column + placed.cell->columns - 1), "",
                          writing_.workbook.format(look));
  }

  /// The link comes before the value: the library writes its address into the cell, and the value takes its place.
  void write_link(int row, int column, const std::string& link) {
    if (link.empty() || links_ >= links_max) return;
    ++links_;
    worksheet_write_url(sheet_, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), link.c_str(), nullptr);
  }

  void widen(int column, int width) {
    auto& widest = widths_[static_cast<std::size_t>(column)];
    widest = std::min(std::max(widest, width), width_most);
  }

  void write_remarks(int row) {
    const bool is_korean = writing_.language == Language::ko;
    const Look look{.part = Look::Part::remark};
    for (const auto& note : table_.notes) write_text(row++, 0, (is_korean ? "주) " : "Note: ") + note, look);
    for (const auto& text : notes_.texts) {
      write_text(row++, 0, fmt::format("{}) {}", notes_.number_of({.value = Missing{text}}), text), look);
    }
    if (!table_.source.empty()) write_text(row, 0, (is_korean ? "자료: " : "Source: ") + table_.source, look);
  }

  void set_columns() {
    int total = 0;
    for (std::size_t at = 0; at < widths_.size(); ++at) {
      const auto column = static_cast<lxw_col_t>(at);
      worksheet_set_column(sheet_, column, column, widths_[at], nullptr);
      total += widths_[at];
    }
    if (total > page_width) worksheet_set_landscape(sheet_);
    for (const auto& [row, lines] : lines_) {
      if (lines > 1) worksheet_set_row(sheet_, static_cast<lxw_row_t>(row), LXW_DEF_ROW_HEIGHT * lines, nullptr);
    }
  }

  const NumberedTable& numbered_;
  const Table& table_;
  const SheetWriting& writing_;
  TableNotes notes_;
  std::vector<int> widths_;
  std::map<int, int> lines_;  ///< of words in a row that has more than one
  lxw_worksheet* sheet_ = nullptr;
  int links_ = 0;
};

}  // namespace

std::string write_table_sheet(const NumberedTable& numbered, const SheetWriting& writing) {
  return TableSheet(numbered, writing).write();
}

std::string link_for_file(std::string_view link, const std::string& link_base) {
  constexpr std::size_t link_bytes_max = 2'000;
  if (link.empty() || !Url::is_allowed(link)) return {};
  std::string whole = link.starts_with('/') ? link_base + std::string(link) : std::string(link);
  const bool is_web = whole.starts_with("https://") || whole.starts_with("http://");
  return is_web && whole.size() <= link_bytes_max ? whole : std::string();
}

}  // namespace geojeom::document::xlsx
