#include "web/records/history.hpp"

#include <algorithm>

#include "record/kind.hpp"
#include "web/components.hpp"
#include "web/pages/record_words.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = record_words;

std::vector<JournalEntry> entries_of(Visit& visit, const RecordType& type, std::int64_t id) {
  std::vector<JournalEntry> entries;
  visit.reader().scan_journal({.type = type.name(), .record = id}, [&](const JournalEntry& entry) {
    entries.push_back(entry);
    return true;
  });
  std::reverse(entries.begin(), entries.end());
  return entries;
}

std::string_view change_code(Change change) {
  if (change == Change::created) return "created";
  return change == Change::changed ? "changed" : "removed";
}

Row row_of(const RecordType& type, const std::string& json) {
  Row row(type.columns().size());
  if (!json.empty()) apply_journal_object(type, json, row);
  return row;
}

}  // namespace

std::string_view change_text(const Visit& visit, Change change) {
  if (change == Change::created) return visit.say(words::created);
  return visit.say(change == Change::changed ? words::changed : words::removed);
}

void write_changes(Html& html, Visit& visit, const RecordType& type, const JournalEntry& entry) {
  const Row before = row_of(type, entry.before);
  const Row after = row_of(type, entry.after);
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < before.size(); ++i) columns.push_back(i);
  RecordTitles titles(visit);
  titles.load(type, {{.row = before}, {.row = after}}, columns);
  html.add("ul", cls("gj-changes"), [&] {
    for (const auto i : columns) {
      if (before[i] == after[i]) continue;
      const Column& column = type.columns()[i];
      html.add("li", [&] {
        html.add("strong", column.label(visit.language()));
        html << " "_h;
        if (!is_empty(before[i])) html.add("del", value_text(visit, titles, column, before[i]));
        if (!is_empty(before[i]) && !is_empty(after[i])) html << " → "_h;
        if (!is_empty(after[i])) html.add("ins", value_text(visit, titles, column, after[i]));
      });
    }
  });
}

void write_history(Html& html, Visit& visit, const RecordType& type, std::int64_t id) {
  const auto entries = entries_of(visit, type, id);
  if (entries.empty()) {
    empty_state(html, visit.say(words::no_history));
    return;
  }
  html.add("ol", cls("gj-history"), [&] {
    for (const auto& entry : entries) {
      html.add("li", [&] {
        html.add("p", [&] {
          html.add("strong", change_text(visit, entry.change));
          html << " · "_h << std::string_view(to_seoul_text(entry.at)) << " · "_h << std::string_view(entry.author);
          if (!entry.reason.empty()) html << " · "_h << std::string_view(entry.reason);
        });
        if (entry.change == Change::changed) return write_changes(html, visit, type, entry);
        html.add("details", [&] {
          html.add("summary", visit.say(words::whole_content));
          write_changes(html, visit, type, entry);
        });
      });
    }
  });
}

void write_entry_json(JsonWriter& json, const JournalEntry& entry) {
  json.begin_object().key("number").value(entry.number).key("at").value(to_text(entry.at));
  json.key("author").value(entry.author).key("reason").value(entry.reason);
  json.key("type").value(entry.type).key("record").value(entry.record);
  json.key("change").value(change_code(entry.change)).key("version").value(entry.version);
  json.key("before").raw(entry.before.empty() ? "null" : entry.before);
  json.key("after").raw(entry.after.empty() ? "null" : entry.after).end_object();
}

void write_history_json(JsonWriter& json, Visit& visit, const RecordType& type, std::int64_t id) {
  json.begin_array();
  for (const auto& entry : entries_of(visit, type, id)) {
    write_entry_json(json, entry);
  }
  json.end_array();
}

}  // namespace geojeom
