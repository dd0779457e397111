#include "document/html_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace geojeom::document {
namespace {

std::string_view align_class(Align align) {
  switch (align) {
    case Align::left:
      return "left";
    case Align::centre:
      return "centre";
    case Align::right:
      return "right";
  }
  return {};
}

std::string_view row_class(RowKind kind) {
  switch (kind) {
    case RowKind::plain:
      return {};
    case RowKind::group:
      return "group";
    case RowKind::subtotal:
      return "subtotal";
    case RowKind::total:
      return "total";
  }
  return {};
}

/// What a header cell is the header of; empty for a data cell.
std::string_view scope_of(const Table& table, const PlacedCell& placed, RowKind kind) {
  const bool is_header_row = static_cast<std::size_t>(placed.row) < table.header.size();
  if (is_header_row) return placed.cell->columns > 1 ? "colgroup" : "col";
  if (placed.column >= table.label_columns) return {};
  return placed.cell->rows > 1 || kind == RowKind::group ? "rowgroup" : "row";
}

/// Half widths of print that a line of a page has for the words of a table, and that a column may not fall below.
constexpr int line_width = 92;
constexpr int column_width_min = 14;

/// The columns whose words stay on one line: the narrow ones, as long as the rest keeps room to wrap.
std::vector<bool> kept_columns(const Table& table, const std::vector<std::vector<PlacedCell>>& grid) {
  std::vector<int> widths(table.columns.size(), 0);
  for (const auto& row : grid) {
    for (const auto& placed : row) {
      if (placed.cell->columns > 1) continue;
      auto& width = widths[static_cast<std::size_t>(placed.column)];
      width = std::max(width, display_width(to_text(placed.cell->content, Language::ko, placed.cell->units)));
    }
  }
  std::vector<std::size_t> order(widths.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return widths[a] < widths[b]; });
  std::vector<bool> kept(widths.size(), false);
  int used = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int rest = column_width_min * static_cast<int>(order.size() - i - 1);
    used += widths[order[i]] + 1;
    if (used + rest > line_width) break;
    kept[order[i]] = true;
  }
  return kept;
}

/// One table being written: its notes are numbered over all cells.
class TableWriter {
 public:
  TableWriter(Html& html, const Table& table, const HtmlWriting& writing)
      : html_(html), table_(table), writing_(writing), notes_(collect_notes(table)) {}

  void write(const TableHeadline& headline) {
    const auto grid = place_cells(table_);
    kept_ = kept_columns(table_, grid);
    // On a narrow screen the table scrolls by itself; what scrolls must be reachable by keyboard and have a name.
    html_.add("div", cls("scroll"), attr("role", "region"), attr("tabindex", 0), attr("aria-labelledby", headline.id),
              [&] {
                html_.add("table", [&] {
                  write_caption(headline);
                  write_rows("thead", grid, 0, table_.header.size());
                  write_rows("tbody", grid, table_.header.size(), grid.size());
                });
              });
    write_remarks();
  }

 private:
  void write_caption(const TableHeadline& headline) {
    html_.add("caption", [&] {
      html_.add("span", cls("title"), id(headline.id), [&] {
        if (!headline.number.empty()) html_.add("span", cls("number"), headline.number) << " "_h;
        html_ << table_.caption;
      });
      if (!table_.unit_line.empty()) html_.add("span", cls("unit"), "("_h, table_.unit_line, ")"_h);
    });
  }

  void write_rows(TagName part, const std::vector<std::vector<PlacedCell>>& grid, std::size_t from, std::size_t to) {
    if (from == to) return;
    html_.add(part, [&] {
      for (std::size_t row = from; row < to; ++row) {
        const auto kind = row_at(table_, static_cast<int>(row)).kind;
        html_ << "\n"_h;
        html_.add("tr", attr_if(kind != RowKind::plain, "class", row_class(kind)), [&] {
          for (const auto& placed : grid[row]) write_cell(placed, kind);
        });
      }
    });
  }

  void write_cell(const PlacedCell& placed, RowKind kind) {
    const auto scope = scope_of(table_, placed, kind);
    const auto& cell = *placed.cell;
    html_.add(scope.empty() ? TagName("td") : TagName("th"), attr_if(!scope.empty(), "scope", scope),
              cls(classes_of(placed)), attr_if(cell.columns > 1, "colspan", cell.columns),
              attr_if(cell.rows > 1, "rowspan", cell.rows), [&] {
                write_content(html_, cell.content, cell.units, writing_);
                const int note = notes_.number_of(cell.content);
                if (note > 0) html_.add("sup", cls("note-mark"), note, ")"_h);
              });
  }

  std::string classes_of(const PlacedCell& placed) const {
    std::string classes(align_class(align_of(table_, placed)));
    const bool is_kept = placed.cell->columns == 1 && kept_[static_cast<std::size_t>(placed.column)];
    if (is_kept && classes != "right") classes += " keep";
    return classes;
  }

  void write_remarks() {
    const bool is_korean = writing_.language == Language::ko;
    if (table_.notes.empty() && notes_.texts.empty() && table_.source.empty()) return;
    html_.add("div", cls("remarks"), [&] {
      for (const auto& note : table_.notes) html_.add("p", is_korean ? "주) " : "Note: ", note);
      int number = 0;
      for (const auto& text : notes_.texts) html_.add("p", ++number, ") "_h, text);
      if (!table_.source.empty()) html_.add("p", is_korean ? "자료: " : "Source: ", table_.source);
    });
  }

  Html& html_;
  const Table& table_;
  const HtmlWriting& writing_;
  TableNotes notes_;
  std::vector<bool> kept_;
};

std::string linked(std::string_view link, const HtmlWriting& writing) {
  const auto& options = writing.options;
  const auto found = writing.evidence.find(link);
  if (found != writing.evidence.end()) return fmt::format("#evidence-{}", found->second);
  const bool is_local = link.starts_with('/') && !link.starts_with("//");
  if (is_local && options.has_evidence && options.link_base.empty()) return {};  // nothing there without a server
  return (is_local ? options.link_base : std::string()) + std::string(link);
}

void write_plain(Html& html, const Content& content, UnitShown units, Language language) {
  const std::string text = to_text(content.value, language, units);
  if (std::holds_alternative<Missing>(content.value)) {
    html.add("span", cls("missing"), text);
  } else {
    html << text;
  }
}

}  // namespace

void write_content(Html& html, const Content& content, UnitShown units, const HtmlWriting& writing) {
  const auto marks = mark_text(content.mark, writing.language);
  const std::string_view mark_class = content.mark == Mark::differs ? "mark differs" : "mark";
  if (!marks.before.empty()) html.add("span", cls(mark_class), marks.before);
  const std::string link = linked(content.figure_link, writing);
  if (link.empty()) {
    write_plain(html, content, units, writing.language);
  } else {
    html.add("a", cls("figure"), href(Url(link)), [&] { write_plain(html, content, units, writing.language); });
  }
  if (!marks.behind.empty()) html.add("span", cls(mark_class), marks.behind);
}

void write_table(Html& html, const Table& table, const TableHeadline& headline, const HtmlWriting& writing) {
  // A short table is not torn apart between two pages; a long one breaks between rows and repeats its header.
  const bool is_short = table.rows.size() <= 7;
  html.add("div", cls(is_short ? "table-block whole" : "table-block"),
           [&] { TableWriter(html, table, writing).write(headline); });
}

}  // namespace geojeom::document
