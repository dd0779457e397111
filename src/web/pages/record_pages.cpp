#include <charconv>

#include "record/kind.hpp"
#include "record/record_json.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/personal_words.hpp"
#include "web/pages/record_words.hpp"
#include "web/records/history.hpp"
#include "web/records/record_form.hpp"
#include "web/records/record_titles.hpp"
#include "web/records/related.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = record_words;

std::int64_t id_of(Visit& visit) {
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  return error == std::errc() && end == text.data() + text.size() ? id : 0;
}

/// A record of the address: its type and, where the caller may see it, itself.
struct Asked {
  const RecordType* type = nullptr;
  std::optional<StoredRow> stored;
};
Asked asked_record(Visit& visit) {
  Asked asked{.type = visit.registry().find(visit.parameter("type")), .stored = {}};
  if (asked.type != nullptr) asked.stored = visit.reader().find(*asked.type, id_of(visit));
  return asked;
}

void write_tools(Html& html, Visit& visit, const RecordType& type, const StoredRow& stored) {
  const auto address = record_address(type, stored.id);
  const auto may_do = [&](Right right) {
    return !check_right(visit.caller(), visit.registry(), visit.reader().unguarded(), type, stored, right).has_errors();
  };
  html.add("div", cls("gj-row"), [&] {
    if (type.name() == "company") {
      button_link(html, {.label = visit.say(words::company_card), .rank = Button::Rank::secondary, .is_small = true},
                  Url("/companies/" + std::to_string(stored.id)));
    }
    if (!type.append_only() && may_do(Right::write)) {
      button_link(html, {.label = visit.say(words::edit), .rank = Button::Rank::primary, .is_small = true},
                  Url(address + "/edit"));
    }
    if (limit_of(visit.caller(), type, Right::write) != Limit::nothing) {
      button_link(html, {.label = visit.say(words::copy), .rank = Button::Rank::secondary, .is_small = true},
                  Url("/records/" + type.name() + "/new?copy=" + std::to_string(stored.id)));
    }
    if (!type.append_only() && may_do(Right::remove)) {
      button_link(html, {.label = visit.say(words::remove), .rank = Button::Rank::tertiary, .is_small = true},
                  Url(address + "/remove"));
    }
  });
}

bool has_masked(const RecordType& type, const Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (type.columns()[i].field->personal && !is_empty(row[i])) return true;
  }
  return false;
}

void write_fields(Html& html, Visit& visit, const RecordType& type, const StoredRow& stored) {
  RecordTitles titles(visit);
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < stored.row.size(); ++i) columns.push_back(i);
  titles.load(type, {stored}, columns);
  html.add("dl", cls("gj-fields"), [&] {
    for (const auto i : columns) {
      const Column& column = type.columns()[i];
      html.add("div", cls(column.kind == Kind::long_text ? "is-wide" : ""), [&] {
        html.add("dt", column.label(visit.language()));
        html.add("dd", [&] {
          if (is_empty(stored.row[i])) {
            html << visit.say(words::nothing);
          } else if (column.kind == Kind::file) {
            html.add("a", href(Url(record_address(type, stored.id) + "/file/" + column.name)), visit.say(words::download));
          } else {
            write_value(html, visit, titles, column, stored.row[i]);
            if (!column.field->unit.empty()) html << " "_h << column.field->unit;
          }
        });
      });
    }
  });
  if (!has_masked(type, stored.row)) return;
  html.add("p", cls("gj-unit"), [&] {
    html << visit.say(words::masked) << " "_h;
    if (limit_of(visit.caller(), type, Right::unmask) == Limit::nothing) return;
    html.add("a", href(Url(record_address(type, stored.id) + "/personal")), visit.say(personal_words::open));
  });
}

Html record_html(Visit& visit, const RecordType& type, const StoredRow& stored) {
  const auto title = title_of(type, stored.row, visit.language());
  const std::vector<Tab> tab_list{
      {"panel-content", std::string(visit.say(words::content)),
       [&](Html& html) { write_fields(html, visit, type, stored); }},
      {"panel-related", std::string(visit.say(words::related)),
       [&](Html& html) { write_related(html, visit, type, stored.id); }},
      {"panel-figures", std::string(visit.say(words::figures)), [&](Html& html) { write_measures(html, visit, type); }},
      {"panel-history", std::string(visit.say(words::history)),
       [&](Html& html) { write_history(html, visit, type, stored.id); }}};
  return visit.page(
      {.title = title,
       .section = type.room(),
       .path = {{std::string(type.label(visit.language())), "/records/" + type.name()}}},
      [&](Html& html) {
        html.add("div", cls("gj-title"), [&] {
          html.add("div", [&] {
            html.add("h1", title);
            html.add("p", [&] {
              html << type.label(visit.language()) << " · #"_h << stored.id << " · "_h
                   << std::string_view(visit.say(words::version, {{"version", std::to_string(stored.version)}}));
              if (stored.sample) {
                html << " "_h;
                badge(html, visit.say(words::sample), Tone::neutral);
              }
            });
          });
          write_tools(html, visit, type, stored);
        });
        tabs(html, visit.say(words::sections), tab_list);
      });
}

std::string version_tag(const StoredRow& stored) { return "\"" + std::to_string(stored.version) + "\""; }

Response show_record(Visit& visit) {
  const auto [type, stored] = asked_record(visit);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object();
                        write_members(json, *type, *stored);
                        json.end_object();
                      },
                  .page = [&] { return record_html(visit, *type, *stored); }};
  auto response = respond(visit.call(), view);
  if (visit.call().face == Face::json) response.header("ETag", version_tag(*stored));
  return response;
}

Response show_history(Visit& visit) {
  const auto [type, stored] = asked_record(visit);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto title = visit.say(words::history);
  const View view{.json = [&](JsonWriter& json) { write_history_json(json, visit, *type, stored->id); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(title), .section = type->room()}, [&](Html& html) {
                          html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
                          write_history(html, visit, *type, stored->id);
                        });
                      }};
  return respond(visit.call(), view);
}

/// The bytes of a file field; reached over its record only, so over the permission to see that.
Response show_file(Visit& visit) {
  const auto [type, stored] = asked_record(visit);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto column = type->column_index(visit.parameter("field"));
  const auto* hash = column && type->columns()[*column].kind == Kind::file ? text_in(stored->row[*column]) : nullptr;
  auto bytes = hash == nullptr ? std::nullopt : visit.reader().unguarded().file_content(*hash);
  if (!bytes) return visit.problems({{.code = "OFF-202"}});
  Response response{.body = std::move(*bytes)};
  response.header("Content-Type", "application/octet-stream");
  response.header("Content-Disposition", attachment_named(title_of(*type, stored->row, visit.language())));
  return response;
}

}  // namespace

void record_pages(Pages& pages) {
  pages.add({.pattern = "/records/{type}/{id}", .permission = "read:{type}", .summary = "One record", .faces = page_and_data},
            show_record);
  pages.add({.pattern = "/records/{type}/{id}/history",
             .permission = "read:{type}",
             .summary = "The history of a record",
             .faces = page_and_data},
            show_history);
  pages.add({.pattern = "/records/{type}/{id}/file/{field}",
             .permission = "read:{type}",
             .summary = "The file that a field of a record holds",
             .faces = {Face::other}},
            show_file);
}

}  // namespace geojeom
