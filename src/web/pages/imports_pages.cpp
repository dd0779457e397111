#include <array>
#include <charconv>

#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/import_words.hpp"
#include "web/pages/imports.hpp"
#include "web/records/import_upload.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = import_words;

std::string type_label(Visit& visit, const std::string& name) {
  const RecordType* type = visit.registry().find(name);
  return type == nullptr ? name : std::string(type->label(visit.language()));
}

std::string time_of(const Import& import) { return to_seoul_text(Instant::from_micros(import.at)).substr(0, 16); }

void write_imports(Html& html, Visit& visit, const std::vector<Import>& imports) {
  if (imports.empty()) return empty_state(html, visit.say(words::none));
  std::vector<DataColumn> heads;
  for (const auto* label : {&words::when, &words::who, &words::field_type, &words::file})
    heads.push_back({.label = std::string(visit.say(*label))});
  for (const auto* label : {&words::rows, &words::created, &words::changed, &words::left_alone, &words::refused}) {
    heads.push_back({.label = std::string(visit.say(*label)), .align = DataColumn::Align::number});
  }
  data_table(html,
             {.caption = std::string(visit.say(words::imports)),
              .columns = heads,
              .row_count = imports.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& import = imports[row];
                    if (at == 0) cell.add("a", href(Url(imported_address(import.id))), time_of(import));
                    if (at == 1) cell << std::string_view(import.login);
                    if (at == 2) cell << type_label(visit, import.type);
                    if (at == 3) cell << std::string_view(import.file_name);
                    if (at > 3) cell << import.counts[at - 4];
                  }},
             visit.language());
}

void import_members(JsonWriter& json, const Import& import) {
  json.key("id").value(import.id).key("imported_at").value(to_text(Instant::from_micros(import.at)));
  json.key("login").value(import.login).key("record_type").value(import.type).key("file_name").value(import.file_name);
  for (std::size_t i = 0; i < count_columns.size(); ++i) json.key(count_columns[i]).value(import.counts[i]);
}

Response show_imports(Visit& visit) {
  const auto imports = latest_imports(visit);
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_array();
                        for (const auto& import : imports) {
                          json.begin_object();
                          import_members(json, import);
                          json.end_object();
                        }
                        json.end_array();
                      },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = std::string(visit.say(words::imports)), .section = "office"}, [&](Html& html) {
                              html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::imports)); });
                              html.add("p", visit.say(words::imports_lead));
                              write_imports(html, visit, imports);
                            });
                      }};
  return respond(visit.call(), view);
}

std::string title_of_record(Visit& visit, const RecordType& type, std::int64_t id) {
  const auto stored = visit.reader().find(type, id);
  if (!stored) return "#" + std::to_string(id);
  const auto title = title_of(type, stored->row, visit.language());
  return title.empty() ? "#" + std::to_string(id) : title;
}

void write_records(Html& html, Visit& visit, const Import& import, const ImportEntries& entries) {
  const RecordType* type = visit.registry().find(import.type);
  if (type == nullptr || entries.shown.empty()) return;
  const std::array heads{DataColumn{.label = std::string(visit.say(words::record))},
                         DataColumn{.label = std::string(visit.say(words::change))}};
  html.add("h2", visit.say(words::records));
  data_table(html,
             {.caption = std::string(visit.say(words::records)),
              .columns = heads,
              .row_count = entries.shown.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& entry = entries.shown[row];
                    if (at == 0)
                      write_record_link(cell, *type, entry.record, title_of_record(visit, *type, entry.record));
                    else
                      cell << visit.say(entry.change == Change::created ? words::created : words::changed);
                  }},
             visit.language());
  if (!entries.has_more) return;
  button_link(html, {.label = visit.say(words::next)},
              Url(imported_address(import.id) + "?after=" + std::to_string(entries.shown.back().number)));
}

void write_end(Html& html, Visit& visit, const Import& import) {
  const RecordType* type = visit.registry().find(import.type);
  const auto upload = type == nullptr ? std::nullopt : find_upload(visit, *type, visit.query("upload"));
  if (import.login == visit.caller().login) notice(html, Tone::success, visit.say(words::done), visit.language());
  if (upload) {
    notice(html, Tone::warning, visit.say(words::still_wrong, {{"count", std::to_string(import.counts[4])}}),
           visit.language());
    html.add("p", [&] {
      button_link(html, {.label = visit.say(words::mend_rest), .rank = Button::Rank::primary},
                  Url(import_address(*type, upload->key)));
    });
  }
  std::vector<KeyFigure> figures;
  const PageText* labels[] = {&words::rows, &words::created, &words::changed, &words::left_alone, &words::refused};
  for (std::size_t i = 0; i < import.counts.size(); ++i) {
    figures.push_back({.label = std::string(visit.say(*labels[i])),
                       .value = std::to_string(import.counts[i]),
                       .unit = std::string(visit.say(i == 0 || i == 4 ? words::unit_rows : words::unit)),
                       .note = {},
                       .address = {}});
  }
  key_figures(html, figures);
}

void write_facts(Html& html, Visit& visit, const Import& import) {
  const auto fact = [&](const PageText& label, const std::string& value) {
    html.add("div", [&] {
      html.add("dt", visit.say(label));
      html.add("dd", value);
    });
  };
  html.add("dl", cls("gj-fields"), [&] {
    fact(words::when, time_of(import));
    fact(words::who, import.login);
    fact(words::field_type, type_label(visit, import.type));
    fact(words::file, import.file_name);
    ColumnMapping mapping;
    read_mapping(import.mapping, import.file_name, mapping);
    const RecordType* type = visit.registry().find(import.type);
    std::string text;
    for (const auto& [header, name] : mapping) {
      const auto column = type == nullptr ? std::nullopt : type->find_column(name);
      text += (text.empty() ? "" : ", ") + header + " → " +
              (column ? std::string(type->columns()[*column].label(visit.language())) : name);
    }
    fact(words::mapping, text);
  });
}

Response show_import(Visit& visit) {
  const RecordType& log = visit.registry().at("import_log");
  const auto read = [](std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
  };
  const auto stored = visit.reader().find(log, read(visit.parameter("import_log")));
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const Import import = import_of(log, *stored);
  const auto entries = entries_of(visit, import, read(visit.query("after")));
  const auto list = visit.say(words::to_list, {{"type", type_label(visit, import.type)}});
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object();
            import_members(json, import);
            json.key("records").begin_array();
            for (const auto& entry : entries.shown) {
              json.begin_object().key("id").value(entry.record).key("version").value(entry.version).end_object();
            }
            json.end_array().end_object();
          },
      .page =
          [&] {
            return visit.page({.title = import.file_name,
                               .section = "office",
                               .path = {{std::string(visit.say(words::imports)), "/imports"}}},
                              [&](Html& html) {
                                html.add("div", cls("gj-title"), [&] { html.add("h1", import.file_name); });
                                write_end(html, visit, import);
                                html.add("p", [&] {
                                  button_link(html, {.label = list, .rank = Button::Rank::tertiary},
                                              Url("/records/" + import.type));
                                });
                                write_facts(html, visit, import);
                                write_records(html, visit, import, entries);
                              });
          }};
  return respond(visit.call(), view);
}

}  // namespace

void imports_pages(Pages& pages) {
  pages.add({.pattern = "/imports",
             .permission = "read:import_log",
             .summary = "What came in from which file: the organisation's imports, or one's own",
             .faces = page_and_data},
            show_imports);
  pages.add({.pattern = "/imports/{import_log}",
             .permission = "read:import_log",
             .summary = "One import: its numbers, its mapping, and the records it created and changed",
             .faces = page_and_data},
            show_import);
  pages.menu({.section = "office", .label = words::imports, .address = "/imports", .permission = "read:import_log"});
}

}  // namespace geojeom
