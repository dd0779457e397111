#include "cli/story.hpp"

#include <fmt/format.h>

namespace geojeom::cli {
namespace {

std::string change_word(Change change, Terminal& terminal) {
  switch (change) {
    case Change::created:
      return terminal.say("등록", "created");
    case Change::changed:
      return terminal.say("수정", "changed");
    case Change::removed:
      return terminal.say("삭제", "removed");
  }
  return {};
}

std::string_view change_name(Change change) {
  switch (change) {
    case Change::created:
      return "created";
    case Change::changed:
      return "changed";
    case Change::removed:
      return "removed";
  }
  return {};
}

}  // namespace

std::string shown_value(Reader& reader, const Registry& registry, const Column& column, const Value& value,
                        Language language) {
  const auto* id = number_in(value);
  if (column.kind != Kind::reference || id == nullptr) return display_value(column, value, language);
  const RecordType& target = registry.at(column.field->to);
  const auto stored = reader.find(target, *id);
  const std::string title = stored ? title_of(target, stored->row, language) : "";
  return title.empty() ? fmt::format("#{}", *id) : fmt::format("{} (#{})", title, *id);
}

void write_entry(JsonWriter& json, const JournalEntry& entry) {
  json.begin_object().key("number").value(entry.number).key("at").value(to_text(entry.at));
  json.key("author")
      .value(entry.author)
      .key("reason")
      .value(entry.reason)
      .key("change")
      .value(change_name(entry.change));
  json.key("version").value(entry.version).key("before").raw(entry.before).key("after").raw(entry.after).end_object();
}

void print_entry(Reader& reader, const Registry& registry, const JournalEntry& entry, Terminal& terminal) {
  const RecordType& type = registry.at(entry.type);
  terminal.line(fmt::format("{} {} {} · {} · {}{}{}", terminal.say("버전", "version"), entry.version,
                            change_word(entry.change, terminal), to_seoul_text(entry.at), entry.author,
                            entry.reason.empty() ? "" : " · ", entry.reason));
  Row before(type.columns().size());
  Row after(type.columns().size());
  apply_journal_object(type, entry.before, before);
  apply_journal_object(type, entry.after, after);
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    const Column& column = type.columns()[i];
    const auto shown = [&](const Value& value) {
      return is_empty(value) ? terminal.say("(없음)", "(none)")
                             : shown_value(reader, registry, column, value, terminal.language());
    };
    const std::string label(column.label(terminal.language()));
    if (entry.change == Change::changed) {
      terminal.line(fmt::format("  {}: {} → {}", label, shown(before[i]), shown(after[i])));
    } else {
      terminal.line(fmt::format("  {}: {}", label, shown(entry.change == Change::created ? after[i] : before[i])));
    }
  }
}

void print_changes_since(Reader& reader, const Registry& registry, const JournalQuery& record, std::int64_t seen,
                         Terminal& terminal) {
  terminal.line(terminal.say("그 사이에 바뀐 내용:", "What changed meanwhile:"));
  reader.scan_journal(record, [&](const JournalEntry& entry) {
    if (entry.version > seen) print_entry(reader, registry, entry, terminal);
    return true;
  });
}

}  // namespace geojeom::cli
