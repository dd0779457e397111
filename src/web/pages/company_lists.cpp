#include "web/pages/company_lists.hpp"

#include "record/record_json.hpp"
#include "record/registry.hpp"
#include "web/pages/company_card_words.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = company_card_words;

std::vector<std::size_t> column_indices(const RecordType& type, const std::vector<std::string_view>& names) {
  std::vector<std::size_t> indices;
  for (const auto name : names) indices.push_back(type.column_index(name).value());
  return indices;
}

document::Align align_of(const Column& column) {
  if (column.kind == Kind::date) return document::Align::centre;
  return is_number_kind(column.kind) ? document::Align::right : document::Align::left;
}

/// A head row and a row a record; the first cell leads to the record.
document::Table table_of(Visit& visit, const CardList& list, const std::vector<std::size_t>& columns) {
  RecordTitles titles(visit);
  titles.load(*list.type, list.rows, columns);
  document::Table table{.caption = std::string(list.type->label(visit.language()))};
  document::Row head;
  for (const auto index : columns) {
    const Column& column = list.type->columns()[index];
    table.columns.push_back(align_of(column));
    auto label = std::string(column.label(visit.language()));
    if (column.kind == Kind::won) table.unit_line = visit.say(words::unit_won);
    head.cells.push_back({.content = {.value = std::move(label)}, .align = document::Align::centre});
  }
  table.header.push_back(std::move(head));
  for (const auto& stored : list.rows) {
    document::Row row;
    for (const auto index : columns) {
      const Column& column = list.type->columns()[index];
      row.cells.push_back({.content = {.value = document_value_of(visit, titles, column, stored.row[index])},
                           .align = align_of(column)});
    }
    auto& first = row.cells.front().content;
    if (first.value == document::Value(std::string())) first.value = "#" + std::to_string(stored.id);
    first.figure_link = record_address(*list.type, stored.id);
    table.rows.push_back(std::move(row));
  }
  if (list.count > static_cast<std::int64_t>(list.rows.size())) {
    table.notes.push_back(visit.say(words::first_of, {{"count", to_text(Quantity::whole(list.count))},
                                                      {"shown", std::to_string(list.rows.size())}}));
  }
  return table;
}

}  // namespace

document::Value document_value_of(const Visit& visit, const RecordTitles& titles, const Column& column,
                                  const Value& value) {
  if (is_empty(value)) return std::string();
  const auto* number = number_in(value);
  if (column.kind == Kind::won && number != nullptr) return document::Amount{Won(*number), WonUnit::won, 0};
  if (column.kind == Kind::integer && number != nullptr)
    return document::Count{*number, std::string(column.field->unit)};
  if (column.kind == Kind::date) {
    if (const auto date = parse_date(*text_in(value)); date) return *date;
  }
  if (column.kind == Kind::decimal && number != nullptr) {
    const int decimals = *number % Decimal::micros_in_one == 0          ? 0
                         : *number % (Decimal::micros_in_one / 10) == 0 ? 1
                                                                        : 2;
    return document::Quantity{Decimal::from_micros(*number), decimals, std::string(column.field->unit)};
  }
  return value_text(visit, titles, column, value);
}

std::optional<CardList> card_list(Visit& visit, std::int64_t company, const CardListAsked& asked) {
  CardList list{.type = &visit.registry().at(asked.type), .rows = {}, .count = 0, .table = {}};
  if (limit_of(visit.caller(), *list.type, Right::read) == Limit::nothing) return std::nullopt;
  const Query query{.type = list.type,
                    .where = {{"company", Compare::equal, {company}}},
                    .order = {{std::string(asked.newest_by), true}},
                    .limit = CardList::shown_max};
  list.count = visit.reader().count(query);
  if (list.count == 0) return std::nullopt;
  list.rows = visit.reader().list(query).rows;
  list.table = table_of(visit, list, column_indices(*list.type, asked.columns));
  return list;
}

void write_list(JsonWriter& json, const CardList& list) {
  json.key(list.type->name()).begin_object().key("count").value(list.count).key("rows").begin_array();
  for (const auto& stored : list.rows) {
    json.begin_object();
    write_members(json, *list.type, stored);
    json.key("address").value(record_address(*list.type, stored.id)).end_object();
  }
  json.end_array().end_object();
}

}  // namespace geojeom
