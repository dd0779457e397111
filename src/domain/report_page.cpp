#include "domain/report_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <climits>

#include "domain/performance/records/source_document.hpp"

namespace geojeom {

ReportPage::ReportPage(ReportContext& context) : context_(context) {
  document_.language = context.language();
  document_.dated = context.today;
  document_.date_line = is_korean() ? to_korean_text(context.today) : to_text(context.today);
  document_.organisation = context.figures.name_of("organisation", context.subject.organisation);
}

void ReportPage::title(std::string title, std::string subtitle) {
  document_.title = std::move(title);
  document_.subtitle = std::move(subtitle);
  document_.furniture.header = document_.organisation + " · " + document_.title;
}

void ReportPage::heading(int level, std::string_view ko, std::string_view en) {
  document_.blocks.emplace_back(document::Heading{level, say(ko, en)});
}

void ReportPage::paragraph(std::vector<document::Run> runs) {
  document_.blocks.emplace_back(document::Paragraph{std::move(runs)});
}

void ReportPage::points(const std::vector<std::string>& texts) {
  document::List list;
  for (const auto& text : texts) list.points.push_back({.text = {{document::Run(text)}}});
  if (!list.points.empty()) document_.blocks.emplace_back(std::move(list));
}

void ReportPage::note(std::string text) {
  document_.blocks.emplace_back(document::Note{{{document::Run(std::move(text))}}});
}

void ReportPage::table(const Breakdown& breakdown) {
  if (breakdown.empty()) {
    note(fmt::format(fmt::runtime(say("{}: 이 기간의 기록이 없습니다.", "{}: no records in this period.")),
                     breakdown.asked.caption));
  } else {
    table(table_of(breakdown, language()));
  }
}

void ReportPage::table(const Cross& cross) {
  if (cross.empty()) {
    note(fmt::format(fmt::runtime(say("{}: 이 기간의 기록이 없습니다.", "{}: no records in this period.")),
                     cross.asked.caption));
  } else {
    table(table_of(cross, language()));
  }
}

void ReportPage::sources(std::int64_t organisation) {
  for (const auto& [id, source] : figures().records<SourceDocument>("source_document", organisation)) {
    std::string detail = source.publisher.value_or("");
    if (!detail.empty()) detail += ", ";
    detail += is_korean() ? to_korean_text(source.published_on) : to_text(source.published_on);
    document_.sources.push_back({.title = source.subject, .detail = detail, .link = source.url.value_or("")});
  }
}

document::Document ReportPage::finish() {
  document_.evidence = figures().evidence();
  return std::move(document_);
}

std::string short_period(const Period& period, Language language) {
  const Date first = period.first();
  const Date last = period.last();
  const bool is_korean = language == Language::ko;
  const bool whole_years = first == Date::checked(first.year(), 1, 1) && last == Date::checked(last.year(), 12, 31);
  if (whole_years && first.year() == last.year()) return fmt::format("{}{}", first.year(), is_korean ? "년" : "");
  if (whole_years) return fmt::format("{}~{}{}", first.year(), last.year(), is_korean ? "년" : "");
  if (first == last) return is_korean ? to_korean_text(first) : to_text(first);
  if (!is_korean) return to_text(period);
  if (first.year() != last.year()) return to_korean_text(period);
  return fmt::format("{} ~ {}. {}.", to_korean_text(first), last.month(), last.day());
}

document::TileLayout tiles_of_province(const document::TileLayout& tiles, std::string_view province) {
  const std::string code(province.substr(province.find(':') + 1, 2));
  auto layout = document::select_tiles(tiles, 5, {code});
  int column = INT_MAX;
  int row = INT_MAX;
  for (const auto& tile : layout.tiles) {
    column = std::min(column, tile.column);
    row = std::min(row, tile.row);
  }
  for (auto& tile : layout.tiles) {
    tile.column -= column;
    tile.row -= row;
  }
  return layout;
}

document::Table table_of(TextRows rows) {
  document::Table table{.caption = std::move(rows.caption), .unit_line = std::move(rows.unit_line)};
  table.columns.assign(rows.heads.size(), document::Align::left);
  // A head stands over its numbers.
  for (std::size_t column = 1; !rows.rows.empty() && column < rows.heads.size(); ++column) {
    if (document::is_numeric(rows.rows.front()[column].value)) table.columns[column] = document::Align::right;
  }
  document::Row header;
  for (auto& head : rows.heads) {
    header.cells.push_back({.content = text_content(std::move(head)), .align = document::Align::centre});
  }
  table.header.push_back(std::move(header));
  for (auto& cells : rows.rows) {
    document::Row row;
    for (auto& cell : cells) row.cells.push_back({.content = std::move(cell)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

document::Content record_content(document::Value value, const char* type, std::int64_t id) {
  return {.value = std::move(value), .figure_link = fmt::format("/records/{}/{}", type, id)};
}

}  // namespace geojeom
