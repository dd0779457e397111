#include "web/pages/portal.hpp"

#include "record/kind.hpp"
#include "record/registry.hpp"
#include "web/pages/portal_words.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = portal_words;

document::Value public_value(Portal& portal, const Column& column, const Value& value) {
  if (is_empty(value)) return std::string();
  const auto* number = number_in(value);
  if (column.kind == Kind::won && number != nullptr) return document::Amount{Won(*number), WonUnit::won, 0};
  if (column.kind == Kind::date) {
    if (const auto date = parse_date(*text_in(value)); date) return *date;
  }
  return public_text(portal, column, value);
}

document::Align align_of(const Column& column) {
  if (column.kind == Kind::date) return document::Align::centre;
  return is_number_kind(column.kind) ? document::Align::right : document::Align::left;
}

document::Row heads(Portal& portal, const PublicList& list) {
  document::Row head;
  for (const auto index : list.columns) {
    const Column& column = list.type->columns()[index];
    auto label = std::string(column.label(portal.visit().language()));
    if (column.kind == Kind::won) label += portal.visit().say(words::in_won);
    head.cells.push_back({.content = {.value = std::move(label)}, .align = document::Align::centre});
  }
  head.cells.push_back(
      {.content = {.value = std::string(portal.visit().say(words::organisation))}, .align = document::Align::centre});
  return head;
}

document::Table table_of(Portal& portal, const PublicList& list, const std::string& detail) {
  document::Table table{.caption = std::string(list.type->label(portal.visit().language()))};
  for (const auto index : list.columns) table.columns.push_back(align_of(list.type->columns()[index]));
  table.columns.push_back(document::Align::left);
  table.header.push_back(heads(portal, list));
  for (const auto& stored : list.rows) {
    document::Row row;
    for (const auto index : list.columns) {
      const Column& column = list.type->columns()[index];
      row.cells.push_back(
          {.content = {.value = public_value(portal, column, stored.row[index])}, .align = align_of(column)});
    }
    if (!detail.empty()) row.cells.front().content.figure_link = detail + std::to_string(stored.id);
    row.cells.push_back({.content = {.value = portal.name_of("organisation", stored.organisation)}});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

Portal::Portal(Visit& visit)
    : visit_(visit),
      nobody_(anonymous_caller()),
      reader_(visit.reader().unguarded(), visit.registry(), nobody_),
      names_(visit.reader().unguarded(), visit.site().catalogue, visit.language()) {}

std::string Portal::name_of(const std::string& type, std::int64_t id) {
  const bool is_public = type == "organisation" || type == "centre" || type == "support_type";
  return is_public ? names_.name_of(type.c_str(), id) : std::string();
}

std::string public_text(Portal& portal, const Column& column, const Value& value) {
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr) return portal.name_of(std::string(column.field->to), *id);
  return display_value(column, value, portal.visit().language());
}

PublicList public_list(Portal& portal, const PublicListAsked& asked) {
  PublicList list{.type = &portal.visit().registry().at(asked.type), .columns = {}, .rows = {}, .table = {}};
  for (const auto name : asked.columns) list.columns.push_back(list.type->column_index(name).value());
  list.rows =
      portal.reader().list({.type = list.type, .where = asked.where, .order = asked.order, .limit = asked.limit}).rows;
  list.table = table_of(portal, list, asked.detail);
  return list;
}

void write_public(JsonWriter& json, Portal& portal, const PublicList& list) {
  json.begin_array();
  for (const auto& stored : list.rows) {
    json.begin_object().key("id").value(stored.id);
    for (const auto index : list.columns) {
      const Column& column = list.type->columns()[index];
      const Value& value = stored.row[index];
      json.key(column.name);
      if (is_empty(value)) {
        json.null();
      } else if (column.kind == Kind::won || column.kind == Kind::integer) {
        json.value(*number_in(value));
      } else {
        json.value(column.kind == Kind::reference ? public_text(portal, column, value) : plain_value(column, value));
      }
    }
    json.key("organisation").value(portal.name_of("organisation", stored.organisation)).end_object();
  }
  json.end_array();
}

PublicListAsked open_calls(Date on) {
  auto asked = all_calls();
  asked.where = {{"state", Compare::in, {std::string("open"), std::string("reopened")}},
                 {"reception_from", Compare::less_equal, {to_text(on)}},
                 {"reception_to", Compare::greater_equal, {to_text(on)}}};
  asked.order = {{"reception_to", false}};
  asked.limit = 5;
  return asked;
}

PublicListAsked all_calls() {
  return {.type = "call",
          .columns = {"name", "support_type", "reception_from", "reception_to", "state", "budget", "cap"},
          .order = {{"reception_to", true}},
          .detail = "/portal/calls/"};
}

PublicListAsked events_from(std::optional<Date> from) {
  PublicListAsked asked{.type = "event",
                        .columns = {"name", "kind", "period_from", "period_to", "place", "host"},
                        .order = {{"period_from", true}}};
  if (!from) return asked;
  asked.where = {{"period_to", Compare::greater_equal, {to_text(*from)}}};
  asked.order = {{"period_from", false}};
  asked.limit = 5;
  return asked;
}

PublicListAsked shared_equipment(std::string_view words) {
  PublicListAsked asked{
      .type = "equipment",
      .columns = {"name", "model", "maker", "centre", "purpose", "use_scope", "fee_hour", "is_bookable"},
      .where = {{"state",
                 Compare::in,
                 {std::string("registered"), std::string("in_use"), std::string("low_use"), std::string("idle")}}},
      .order = {{"name", false}}};
  if (!words.empty()) asked.where.push_back({"name", Compare::contains, {std::string(words)}});
  return asked;
}

}  // namespace geojeom
