#include <charconv>

#include "record/kind.hpp"
#include "record/record_json.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/records_words.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = records_words;

const RecordType* type_of(Visit& visit) { return visit.registry().find(visit.parameter("type")); }

std::vector<std::size_t> list_columns(const RecordType& type) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < type.columns().size(); ++i) {
    if (type.columns()[i].field->list) columns.push_back(i);
  }
  return columns;
}

bool is_amount_column(const Column& column) { return is_amount(column.kind) || column.kind == Kind::ratio; }

std::string shown(Visit& visit, const Column& column, const Value& value) {
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr) {
    const RecordType& type = visit.registry().at(column.field->to);
    const auto stored = visit.reader().find(type, *id);
    return stored ? title_of(type, stored->row, visit.language()) : "#" + std::to_string(*id);
  }
  return display_value(column, value, visit.language());
}

Response show_list(Visit& visit) {
  const RecordType* type = type_of(visit);
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  const Page page = visit.reader().list({.type = type, .limit = 50});
  const auto title = std::string(type->label(visit.language()));
  const auto columns = list_columns(*type);
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("rows").begin_array();
            for (const auto& stored : page.rows) {
              json.begin_object();
              write_members(json, *type, stored);
              json.end_object();
            }
            json.end_array().end_object();
          },
      .page =
          [&] {
            return visit.page({.title = title, .section = type->room()}, [&](Html& html) {
              html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
              std::vector<DataColumn> heads;
              for (const auto index : columns) {
                const Column& column = type->columns()[index];
                heads.push_back({.label = std::string(column.label(visit.language())),
                                 .align = is_amount_column(column) ? DataColumn::Align::number : DataColumn::Align::start});
              }
              data_table(html,
                         {.caption = visit.say(words::list_caption, {{"type", title}}),
                          .columns = heads,
                          .row_count = page.rows.size(),
                          .cell =
                              [&](Html& cell, std::size_t row, std::size_t at) {
                                const auto& stored = page.rows[row];
                                const auto text = shown(visit, type->columns()[columns[at]], stored.row[columns[at]]);
                                if (at > 0) {
                                  cell << std::string_view(text);
                                  return;
                                }
                                cell.add("a", href(Url("/records/" + type->name() + "/" + std::to_string(stored.id))), text);
                              }},
                         visit.language());
            });
          }};
  return respond(visit.call(), view);
}

Response show_record(Visit& visit) {
  const RecordType* type = type_of(visit);
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const auto stored = type == nullptr ? std::nullopt : visit.reader().find(*type, id);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto title = title_of(*type, stored->row, visit.language());
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object();
                        write_members(json, *type, *stored);
                        json.end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = title, .section = type->room()}, [&](Html& html) {
                          html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
                          html.add("dl", cls("gj-fields"), [&] {
                            for (std::size_t i = 0; i < stored->row.size(); ++i) {
                              html.add("dt", type->columns()[i].label(visit.language()));
                              html.add("dd", shown(visit, type->columns()[i], stored->row[i]));
                            }
                          });
                        });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void records_pages(Pages& pages) {
  pages.add({.pattern = "/records/{type}",
             .permission = "read:{type}",
             .summary = "Lists the records of a type",
             .faces = page_and_data},
            show_list);
  pages.add({.pattern = "/records/{type}/{id}",
             .permission = "read:{type}",
             .summary = "One record",
             .faces = page_and_data},
            show_record);
}

}  // namespace geojeom
