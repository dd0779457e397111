#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/administration_words.hpp"
#include "web/records/record_titles.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = administration_words;

constexpr std::size_t shown_at_once = 200;

struct Seen {
  std::int64_t at = 0;
  std::string login;
  std::string type;
  std::int64_t record = 0;
  std::string fields;
  std::string reason;
  std::string address;
};

std::vector<Seen> latest(Visit& visit) {
  const RecordType& log = visit.registry().at("access_log");
  std::vector<Seen> all;
  for (const auto& stored :
       visit.reader()
           .list({.type = &log, .order = {{.column = "seen_at", .descending = true}}, .limit = shown_at_once})
           .rows) {
    const auto text = [&](std::string_view column) {
      const auto* found = text_in(stored.row[*log.column_index(column)]);
      return found == nullptr ? std::string() : *found;
    };
    all.push_back({.at = *number_in(stored.row[*log.column_index("seen_at")]),
                   .login = text("login"),
                   .type = text("record_type"),
                   .record = *number_in(stored.row[*log.column_index("record_number")]),
                   .fields = text("fields"),
                   .reason = text("reason"),
                   .address = text("address")});
  }
  return all;
}

/// The labels of "representative, phone".
std::string field_labels(Visit& visit, const RecordType* type, const std::string& names) {
  if (type == nullptr) return names;
  std::string labels;
  for (const auto& column : type->columns()) {
    if ((", " + names + ",").find(", " + column.name + ",") == std::string::npos) continue;
    labels += (labels.empty() ? "" : ", ") + std::string(column.label(visit.language()));
  }
  return labels;
}

void write_record(Html& html, Visit& visit, const RecordType* type, const Seen& seen) {
  const auto number = "#" + std::to_string(seen.record);
  const auto stored = type == nullptr ? std::nullopt : visit.reader().find(*type, seen.record);
  const auto shown = type == nullptr ? seen.type + " " + number
                                     : std::string(type->label(visit.language())) + " " +
                                           (stored ? title_of(*type, stored->row, visit.language()) : number);
  if (stored)
    write_record_link(html, *type, seen.record, shown);
  else
    html << shown;
}

void write_table(Html& html, Visit& visit, const std::vector<Seen>& all) {
  if (all.empty()) return empty_state(html, visit.say(words::no_access));
  std::vector<DataColumn> heads;
  for (const auto* label : {&words::when, &words::who, &words::record, &words::fields, &words::reason, &words::address})
    heads.push_back({.label = std::string(visit.say(*label))});
  data_table(html,
             {.caption = std::string(visit.say(words::access)),
              .columns = heads,
              .row_count = all.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    const auto& seen = all[row];
                    const RecordType* type = visit.registry().find(seen.type);
                    if (at == 0) cell << to_seoul_text(Instant::from_micros(seen.at)).substr(0, 16);
                    if (at == 1) cell << std::string_view(seen.login);
                    if (at == 2) write_record(cell, visit, type, seen);
                    if (at == 3) cell << field_labels(visit, type, seen.fields);
                    if (at == 4) cell << std::string_view(seen.reason);
                    if (at == 5) cell << std::string_view(seen.address);
                  }},
             visit.language());
}

void write_json(JsonWriter& json, const std::vector<Seen>& all) {
  json.begin_array();
  for (const auto& seen : all) {
    json.begin_object().key("seen_at").value(to_text(Instant::from_micros(seen.at))).key("login").value(seen.login);
    json.key("record_type").value(seen.type).key("record").value(seen.record).key("fields").value(seen.fields);
    json.key("reason").value(seen.reason).key("address").value(seen.address).end_object();
  }
  json.end_array();
}

Response show_access_log(Visit& visit) {
  const auto all = latest(visit);
  const View view{.json = [&](JsonWriter& json) { write_json(json, all); },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = std::string(visit.say(words::access)), .section = "office"}, [&](Html& html) {
                              html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::access)); });
                              html.add("p", visit.say(words::access_lead));
                              write_table(html, visit, all);
                            });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void access_log_pages(Pages& pages) {
  pages.add({.pattern = "/access-log",
             .permission = "read:access_log",
             .summary = "Who saw personal data of which record, and why; the newest 200",
             .faces = page_and_data},
            show_access_log);
  pages.menu({.section = "office", .label = words::access, .address = "/access-log", .permission = "read:access_log"});
}

}  // namespace geojeom
