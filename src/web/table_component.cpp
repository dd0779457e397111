#include "web/table_component.hpp"

#include "web/texts.hpp"

namespace geojeom {
namespace {

using Align = DataColumn::Align;
using Sorted = DataColumn::Sorted;

std::string_view class_of(Align align) {
  if (align == Align::number) return "num";
  return align == Align::centre ? "mid" : "";
}

std::string_view sort_word(Sorted sorted) {
  if (sorted == Sorted::ascending) return "ascending";
  return sorted == Sorted::descending ? "descending" : "none";
}

void head_cell(Html& html, const DataColumn& column, Language language) {
  const bool is_sortable = !column.sort_address.empty();
  std::string classes(class_of(column.align));
  if (is_sortable) classes += classes.empty() ? "gj-sort" : " gj-sort";
  const auto label = [&] {
    html << std::string_view(column.label);
    if (column.unit.empty()) return;
    html << " "_h;
    html.add("span", cls("gj-unit"), "(" + column.unit + ")");
  };
  html.add("th", attr("scope", "col"), attr_if(!classes.empty(), "class", classes),
           attr_if(is_sortable, "aria-sort", sort_word(column.sorted)), [&] {
             if (!is_sortable) return label();
             html.add("a", href(Url(column.sort_address)),
                      attr("title", text(Text::sort_by, language, {{"label", column.label}})), label);
           });
}

void body_row(Html& html, const TableParts& table, std::size_t row) {
  html.add("tr", [&] {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto classes = class_of(table.columns[i].align);
      const auto content = [&] { table.cell(html, row, i); };
      if (i == 0) {
        html.add("th", attr("scope", "row"), attr_if(!classes.empty(), "class", classes), content);
      } else {
        html.add("td", attr_if(!classes.empty(), "class", classes), content);
      }
    }
  });
}

void step(Html& html, Text label, const std::string& address, Language language) {
  if (address.empty()) return;
  html.add("a", cls("krds-btn tertiary small"), href(Url(address)), text(label, language));
}

}  // namespace

void data_table(Html& html, const TableParts& table, Language language) {
  const std::size_t body_rows = table.row_count - table.footer_rows;
  html.add("div", cls("krds-table-wrap dense"), attr("tabindex", 0), attr("role", "region"),
           attr("aria-label", table.caption), [&] {
             html.add("table", cls("tbl col data"), [&] {
               html.add("caption", cls(table.is_caption_shown ? "is-shown" : "gj-sr"), table.caption);
               html.add("thead", [&] {
                 html.add("tr", [&] {
                   for (const auto& column : table.columns) head_cell(html, column, language);
                 });
               });
               html.add("tbody", [&] {
                 for (std::size_t row = 0; row < body_rows; ++row) body_row(html, table, row);
               });
               if (table.footer_rows == 0) return;
               html.add("tfoot", [&] {
                 for (std::size_t row = body_rows; row < table.row_count; ++row) body_row(html, table, row);
               });
             });
           });
}

void pager(Html& html, const PagerParts& parts, Language language) {
  const auto from = std::to_string(parts.from);
  const auto to = std::to_string(parts.to);
  html.add("nav", cls("gj-pager"), attr("aria-label", text(Text::paging, language)), [&] {
    html.add("span", parts.total ? text(Text::shown_of, language,
                                        {{"total", std::to_string(*parts.total)}, {"from", from}, {"to", to}})
                                 : text(Text::shown_without_total, language, {{"from", from}, {"to", to}}));
    html.add("span", cls("steps"), [&] {
      step(html, Text::page_first, parts.first_address, language);
      step(html, Text::page_previous, parts.previous_address, language);
      step(html, Text::page_next, parts.next_address, language);
    });
  });
}

}  // namespace geojeom
