#include "web/records/related.hpp"

#include "record/kind.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/pages/record_words.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = record_words;

constexpr std::size_t shown_max = 5;
constexpr std::size_t columns_max = 6;

struct Relation {
  const RecordType& type;
  const Field& field;
  std::int64_t count;
};

std::vector<Relation> relations_of(Visit& visit, const RecordType& to, std::int64_t id) {
  std::vector<Relation> relations;
  for (const auto& type : visit.registry().types()) {
    if (limit_of(visit.caller(), type, Right::read) == Limit::nothing) continue;
    for (const auto& field : type.fields()) {
      if (field.to != to.name() || field.personal) continue;
      const auto count = visit.reader().count({.type = &type, .where = {{.column = std::string(field.name), .values = {id}}}});
      if (count > 0) relations.push_back({type, field, count});
    }
  }
  return relations;
}

std::vector<std::size_t> shown_columns(const Relation& relation) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < relation.type.columns().size() && columns.size() < columns_max; ++i) {
    const Column& column = relation.type.columns()[i];
    if (column.field->list && column.field != &relation.field) columns.push_back(i);
  }
  return columns;
}

void write_relation(Html& html, Visit& visit, const Relation& relation, std::int64_t id) {
  const auto label = std::string(relation.type.label(visit.language()));
  const auto address = "/records/" + relation.type.name() + "?" + std::string(relation.field.name) + "=" + std::to_string(id);
  html.add("div", cls("gj-row is-spread"), [&] {
    html.add("h3", [&] {
      html << std::string_view(label) << " "_h;
      html.add("span", cls("gj-unit"), visit.say(words::so_many, {{"count", std::to_string(relation.count)}}));
    });
    html.add("a", cls("gj-link"), href(Url(address)), visit.say(words::whole_list, {{"type", label}}));
  });
  const auto columns = shown_columns(relation);
  const auto page = visit.reader().list({.type = &relation.type,
                                         .where = {{.column = std::string(relation.field.name), .values = {id}}},
                                         .limit = shown_max});
  RecordTitles titles(visit);
  titles.load(relation.type, page.rows, columns);
  std::vector<DataColumn> heads;
  for (const auto index : columns) {
    const Column& column = relation.type.columns()[index];
    heads.push_back({.label = std::string(column.label(visit.language())),
                     .align = is_number_kind(column.kind) ? DataColumn::Align::number : DataColumn::Align::start});
  }
  data_table(html,
             {.caption = label,
              .columns = heads,
              .row_count = page.rows.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& stored = page.rows[row];
                    const Column& column = relation.type.columns()[columns[at]];
                    if (at > 0) return write_value(cell, visit, titles, column, stored.row[columns[at]]);
                    auto name = value_text(visit, titles, column, stored.row[columns[at]]);
                    write_record_link(cell, relation.type, stored.id, std::move(name));
                  }},
             visit.language());
}

}  // namespace

void write_related(Html& html, Visit& visit, const RecordType& type, std::int64_t id) {
  const auto relations = relations_of(visit, type, id);
  if (relations.empty()) {
    empty_state(html, visit.say(words::no_related));
    return;
  }
  for (const auto& relation : relations) write_relation(html, visit, relation, id);
}

void write_measures(Html& html, Visit& visit, const RecordType& type) {
  const auto& catalogue = visit.site().catalogue;
  html.add("ul", cls("gj-list"), [&] {
    for (const auto& measure : catalogue.all()) {
      if (catalogue.counted(measure).type != type.name()) continue;
      html.add("li", [&] {
        html.add("a", href(Url("/figures/" + std::string(measure.name))), measure.label(visit.language()));
        html << " "_h;
        html.add("span", cls("gj-unit"), measure.definition(visit.language()));
      });
    }
  });
}

}  // namespace geojeom
