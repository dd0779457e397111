#include "web/pages/office_list.hpp"

#include "web/table_component.hpp"

namespace geojeom {
namespace {

constexpr std::string_view nothing = "–";

bool is_nothing(const document::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return std::holds_alternative<document::Missing>(value) || (text != nullptr && text->empty());
}

void write_cell(Html& html, const ListCell& cell, Language language) {
  if (is_nothing(cell.value)) {
    html << nothing;
    return;
  }
  const bool is_share = std::holds_alternative<document::Percent>(cell.value);
  const auto text =
      document::to_text(cell.value, language, is_share ? document::UnitShown::yes : document::UnitShown::no);
  if (cell.tone) {
    badge(html, text, *cell.tone);
  } else if (!cell.link.empty()) {
    const bool is_code = text.find(' ') == std::string::npos;  // codes stay on one line
    html.add("a", attr_if(is_code, "class", "gj-nowrap"), href(Url(cell.link)), text);
  } else {
    html << std::string_view(text);
  }
}

void write_value(JsonWriter& json, const document::Value& value, Language language) {
  if (is_nothing(value)) {
    json.null();
  } else if (const auto* count = std::get_if<document::Count>(&value)) {
    json.value(count->value);
  } else if (const auto* amount = std::get_if<document::Amount>(&value)) {
    json.value(amount->won.won());
  } else if (const auto* quantity = std::get_if<document::Quantity>(&value)) {
    json.value(to_text(quantity->value));
  } else if (const auto* percent = std::get_if<document::Percent>(&value)) {
    json.value(to_text(percent->ratio));
  } else if (const auto* day = std::get_if<Date>(&value)) {
    json.value(to_text(*day));
  } else {
    json.value(document::to_text(value, language, document::UnitShown::no));
  }
}

/// A column stands right when its first value is a number.
bool is_number_column(const OfficeList& list, std::size_t column) {
  for (const auto& row : list.rows) {
    if (!is_nothing(row[column].value)) return document::is_numeric(row[column].value);
  }
  return false;
}

document::Table table_of(const OfficeList& list) {
  document::Table table{.caption = list.caption};
  document::Row header;
  for (const auto& column : list.columns) {
    table.columns.push_back(document::Align::left);
    header.cells.push_back({.content = {column.label}});
  }
  table.header.push_back(std::move(header));
  for (const auto& row : list.rows) {
    document::Row& made = table.rows.emplace_back();
    for (const auto& cell : row) {
      made.cells.push_back({.content = {is_nothing(cell.value) ? document::Value(std::string(nothing)) : cell.value}});
    }
  }
  return table;
}

}  // namespace

void write_office_list(Html& html, const OfficeList& list, Language language) {
  html.add("h2", list.caption);
  if (list.rows.empty()) return empty_state(html, list.none);
  std::vector<DataColumn> columns;
  for (std::size_t i = 0; i < list.columns.size(); ++i) {
    columns.push_back({.label = list.columns[i].label,
                       .align = is_number_column(list, i) ? DataColumn::Align::number : DataColumn::Align::start});
  }
  data_table(html,
             {.caption = list.caption,
              .columns = columns,
              .row_count = list.rows.size(),
              .cell = [&](Html& out, std::size_t row,
                          std::size_t column) { write_cell(out, list.rows[row][column], language); }},
             language);
}

void write_office_list(JsonWriter& json, const OfficeList& list) {
  json.key(list.key).begin_array();
  for (const auto& row : list.rows) {
    json.begin_object();
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
      json.key(list.columns[i].key);
      write_value(json, row[i].value, Language::ko);
    }
    json.end_object();
  }
  json.end_array();
}

document::Document document_of(std::string title, std::span<const OfficeList> lists, Language language) {
  document::Document document{.title = std::move(title), .language = language};
  for (const auto& list : lists) document.blocks.emplace_back(table_of(list));
  return document;
}

ListCell day_cell(const std::optional<Date>& day) {
  return day ? document::Value(*day) : document::Value(document::Missing{});
}
ListCell won_cell(const std::optional<Won>& amount) {
  return amount ? document::Value(document::Amount{.won = *amount}) : document::Value(document::Missing{});
}
ListCell count_cell(std::int64_t count) { return document::Value(document::Count{.value = count}); }
ListCell number_cell(const std::optional<Decimal>& number, int decimals) {
  if (!number) return document::Value(document::Missing{});
  return document::Value(document::Quantity{.value = *number, .decimals = decimals});
}
ListCell percent_cell(const std::optional<Ratio>& ratio) {
  return ratio ? document::Value(document::Percent{.ratio = *ratio}) : document::Value(document::Missing{});
}

}  // namespace geojeom
