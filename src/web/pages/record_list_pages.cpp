#include "record/kind.hpp"
#include "record/record_json.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/record_list_words.hpp"
#include "web/records/export_faces.hpp"
#include "web/records/list_form.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = record_list_words;

constexpr std::int64_t counted_max = 200'000;  ///< beyond this a count costs more than it tells

struct ListPage {
  ListAsked asked;
  Query query;
  Page page;
  Problems problems;
  std::optional<std::int64_t> total;
};

std::vector<DataColumn> heads_of(const Visit& visit, const ListAsked& asked) {
  std::vector<DataColumn> heads;
  for (const auto index : asked.columns) {
    const Column& column = asked.type->columns()[index];
    DataColumn head{.label = std::string(column.label(visit.language())), .unit = std::string(column.field->unit)};
    if (column.kind == Kind::won) head.unit = std::string(visit.say(words::won));
    if (is_number_kind(column.kind)) head.align = DataColumn::Align::number;
    if (is_askable(column)) head.sort_address = asked.sort_address(index);
    if (asked.sorted_by == index) {
      head.sorted = asked.descending ? DataColumn::Sorted::descending : DataColumn::Sorted::ascending;
    }
    heads.push_back(std::move(head));
  }
  return heads;
}

void write_tools(Html& html, Visit& visit, const ListAsked& asked) {
  const auto& type = *asked.type;
  html.add("div", cls("gj-row"), [&] {
    const auto base = "/records/" + type.name();
    const auto rest = asked.address().substr(base.size());
    const Button file{.label = visit.say(words::excel), .rank = Button::Rank::tertiary, .is_small = true};
    button_link(html, file, Url(base + ".xlsx" + rest));
    button_link(html, {.label = visit.say(words::csv), .rank = Button::Rank::tertiary, .is_small = true},
                Url(base + ".csv" + rest));
    if (limit_of(visit.caller(), type, Right::write) == Limit::nothing) return;
    button_link(html, {.label = visit.say(words::take_in), .rank = Button::Rank::tertiary, .is_small = true},
                Url(base + "/import"));
    button_link(html, {.label = visit.say(words::add), .rank = Button::Rank::primary, .is_small = true},
                Url(base + "/new"));
  });
}

void write_rows(Html& html, Visit& visit, const ListPage& list) {
  const auto& asked = list.asked;
  const auto title = std::string(asked.type->label(visit.language()));
  if (list.page.rows.empty()) {
    empty_state(html, text(Text::nothing_found, visit.language()),
                [&](Html& out) { out.add("p", visit.say(words::empty_hint)); });
    return;
  }
  RecordTitles titles(visit);
  titles.load(*asked.type, list.page.rows, asked.columns);
  const auto heads = heads_of(visit, asked);
  data_table(html,
             {.caption = visit.say(words::caption, {{"type", title}}),
              .columns = heads,
              .row_count = list.page.rows.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& stored = list.page.rows[row];
                    const auto index = asked.columns[at];
                    const Column& column = asked.type->columns()[index];
                    if (at > 0) return write_value(cell, visit, titles, column, stored.row[index]);
                    auto name = value_text(visit, titles, column, stored.row[index]);
                    write_record_link(cell, *asked.type, stored.id, std::move(name));
                  }},
             visit.language());
}

void write_pager(Html& html, Visit& visit, const ListPage& list) {
  const auto& asked = list.asked;
  PagerParts parts{.from = asked.trail.size() * asked.page_size + 1,
                   .to = asked.trail.size() * asked.page_size + list.page.rows.size()};
  if (list.page.rows.empty()) return;
  if (list.total) parts.total = static_cast<std::size_t>(*list.total);
  if (!asked.trail.empty()) {
    parts.first_address = asked.page_address({});
    parts.previous_address = asked.page_address({asked.trail.begin(), asked.trail.end() - 1});
  }
  if (list.page.next) {
    auto pages = asked.trail;
    pages.push_back(page_key_text(*list.page.next));
    parts.next_address = asked.page_address(std::move(pages));
  }
  pager(html, parts, visit.language());
}

Html list_html(Visit& visit, const ListPage& list) {
  const RecordType& type = *list.asked.type;
  const auto title = std::string(type.label(visit.language()));
  return visit.page({.title = title, .section = type.room(), .status = list.problems.has_errors() ? 422 : 200},
                    [&](Html& html) {
                      html.add("div", cls("gj-title"), [&] {
                        html.add("div", [&] {
                          html.add("h1", title);
                          if (!type.help(visit.language()).empty()) html.add("p", type.help(visit.language()));
                        });
                        write_tools(html, visit, list.asked);
                      });
                      error_summary(html, list.problems, {}, visit.language());
                      write_list_form(html, visit, list.asked, list.problems);
                      write_rows(html, visit, list);
                      write_pager(html, visit, list);
                    });
}

void list_json(JsonWriter& json, const ListPage& list) {
  json.begin_object().key("type").value(list.asked.type->name()).key("rows").begin_array();
  for (const auto& stored : list.page.rows) {
    json.begin_object();
    write_members(json, *list.asked.type, stored);
    json.end_object();
  }
  json.end_array().key("next");
  if (list.page.next) {
    auto pages = list.asked.trail;
    pages.push_back(page_key_text(*list.page.next));
    auto address = list.asked.page_address(std::move(pages));
    address.insert(std::min(address.find('?'), address.size()), ".json");
    json.value(address);
  } else {
    json.null();
  }
  json.end_object();
}

Response show_list(Visit& visit) {
  const RecordType* type = visit.registry().find(visit.parameter("type"));
  if (type == nullptr) return visit.problems({{.code = "WEB-109"}});
  ListPage list;
  list.asked = read_list_asked(visit, *type, list.problems);
  list.query = list_query(visit, list.asked, list.problems);
  if (list.problems.has_errors() && visit.call().face != Face::html) return visit.problems(list.problems);
  const bool is_file = visit.call().face == Face::csv || visit.call().face == Face::xlsx;
  if (!list.problems.has_errors() && !is_file) {
    list.page = visit.reader().list(list.query);
    const bool is_whole = list.asked.trail.empty() && !list.page.next;
    if (is_whole) list.total = static_cast<std::int64_t>(list.page.rows.size());
    if (!is_whole && visit.call().face == Face::html) {
      Query counted = list.query;
      counted.after.reset();
      const auto count = visit.reader().count(counted);
      if (count <= counted_max) list.total = count;
    }
  }
  const View view{.json = [&](JsonWriter& json) { list_json(json, list); },
                  .page = [&] { return list_html(visit, list); },
                  .csv = [&] { return csv_of(visit, list.query); },
                  .xlsx = [&] { return xlsx_of(visit, list.query); },
                  .file_name = std::string(type->label(visit.language()))};
  auto response = respond(visit.call(), view);
  if (list.problems.has_errors()) response.status = 422;
  return response;
}

}  // namespace

void record_list_pages(Pages& pages) {
  pages.add({.pattern = "/records/{type}",
             .permission = "read:{type}",
             .summary = "Lists the records of a type: filtered, sorted, a page at a time",
             .faces = table_faces},
            show_list);
}

}  // namespace geojeom
