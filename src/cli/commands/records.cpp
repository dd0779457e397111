#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/story.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/removal.hpp"
#include "record/lookup.hpp"
#include "record/nearest.hpp"
#include "record/record_json.hpp"
#include "record/save.hpp"

namespace geojeom::cli {
namespace {

constexpr std::size_t page_size = 50;
constexpr std::size_t page_size_max = 1000;

int run_types(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems problems = args.check_known({}); problems.has_errors()) return terminal.fail(problems);
  JsonWriter json;
  TextTable table({terminal.say("유형", "Type"), terminal.say("이름", "Label"), terminal.say("방", "Room"),
                   terminal.say("항목", "Fields")});
  table.align_right(3);
  json.begin_array();
  for (const auto& type : session.registry().types()) {
    const std::string label(type.label(terminal.language()));
    table.add({type.name(), label, type.room(), std::to_string(type.fields().size())});
    json.begin_object().key("type").value(type.name()).key("ko").value(type.label(Language::ko));
    json.key("en")
        .value(type.label(Language::en))
        .key("room")
        .value(type.room())
        .key("fields")
        .value(type.fields().size())
        .end_object();
  }
  json.end_array();
  if (args.has("--json")) {
    terminal.line(json.text());
  } else {
    terminal.print(table.text());
  }
  return 0;
}

/// The columns a list shows: those of --columns, or the sensible ones of the description.
Result<std::vector<std::size_t>> shown_columns(const Args& args, const RecordType& type) {
  std::vector<std::size_t> shown;
  for (const auto& name : args.list("--columns")) {
    const auto index = type.find_column(name);
    if (!index)
      return Problem{.code = "REC-112",
                     .field = "--columns",
                     .details = {{"value", name}, {"nearest", nearest_column(type, name)}}};
    shown.push_back(*index);
  }
  for (std::size_t i = 0;
       shown.size() < type.columns().size() && args.list("--columns").empty() && i < type.columns().size(); ++i) {
    if (type.columns()[i].field->list) shown.push_back(i);
  }
  return shown;
}

/// What a list asks of the store, from --where, --sort, --limit, --after and --organisation.
Problems read_query(const Args& args, const RecordType& type, Reader& reader, const Registry& registry, Query& query) {
  Problems problems;
  query.type = &type;
  const auto tenant = tenant_of(args, reader, registry);
  if (args.has("--organisation")) {
    if (tenant)
      query.organisation = *tenant;
    else
      problems.add(tenant.problem());
  }
  for (const auto& text : args.texts("--where")) {
    auto condition = condition_of(type, text, {reader, registry, tenant ? *tenant : common_organisation});
    if (condition)
      query.where.push_back(std::move(condition).value());
    else
      problems.add(condition.problem());
  }
  for (auto column : args.list("--sort")) {
    const bool descending = column.starts_with('-');
    if (descending) column.erase(0, 1);
    const auto index = type.find_column(column);
    if (column != "id" && !index) {
      problems.add({.code = "REC-112",
                    .field = "--sort",
                    .details = {{"value", column}, {"nearest", nearest_column(type, column)}}});
      continue;
    }
    query.order.push_back({index ? type.columns()[*index].name : column, descending});
  }
  const std::string limit = args.text_or("--limit", std::to_string(page_size));
  query.limit = std::min<std::size_t>(page_size_max, std::strtoul(limit.c_str(), nullptr, 10));
  if (query.limit == 0) {
    problems.add({.code = "CLI-103",
                  .field = "--limit",
                  .details = {{"value", limit}, {"option", "--limit"}, {"expected", "--limit 100 (1 ~ 1000)"}}});
  }
  return problems;
}

/// "다음 쪽" as one word: the page key as JSON text that --after reads back.
std::string page_key_text(const PageKey& key) {
  JsonWriter json;
  json.begin_array().value(key.id);
  for (const auto& value : key.values) {
    if (const auto* number = number_in(value))
      json.value(*number);
    else if (const auto* text = text_in(value))
      json.value(*text);
    else
      json.null();
  }
  json.end_array();
  return json.take();
}

void print_list_json(Reader& reader, const Query& query, const Page& page, Terminal& terminal) {
  JsonWriter json;
  json.begin_object()
      .key("type")
      .value(query.type->name())
      .key("count")
      .value(reader.count(query))
      .key("records")
      .begin_array();
  for (const auto& stored : page.rows) {
    json.begin_object();
    write_members(json, *query.type, stored);
    json.end_object();
  }
  json.end_array().key("next");
  if (page.next)
    json.value(page_key_text(*page.next));
  else
    json.null();
  json.end_object();
  terminal.line(json.text());
}

int run_list(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  Problems problems = args.check_known({"--where", "--sort", "--limit", "--after", "--columns", "--organisation"});
  const auto store = session.open();
  const auto reader = store->read();
  Query query;
  problems.add(read_query(args, **type, *reader, session.registry(), query));
  const auto columns = shown_columns(args, **type);
  if (!columns) problems.add(columns.problem());
  if (const auto after = args.text("--after")) {
    auto key = parse_page_key(*after);
    if (key && key->values.size() == query.order.size())
      query.after = *key;
    else
      problems.add(
          {.code = "CLI-103",
           .field = "--after",
           .details = {{"value", *after}, {"option", "--after"}, {"expected", "--after '[12,\"한빛배터리\"]'"}}});
  }
  if (problems.has_errors()) return terminal.fail(problems);
  const Page page = reader->list(query);
  if (args.has("--json")) {
    print_list_json(*reader, query, page, terminal);
    return 0;
  }
  std::vector<std::string> header{terminal.say("번호", "id")};
  for (const auto index : *columns) header.emplace_back((*type)->columns()[index].label(terminal.language()));
  TextTable table(header);
  table.align_right(0);
  for (std::size_t i = 0; i < columns->size(); ++i) {
    const Kind kind = (*type)->columns()[(*columns)[i]].kind;
    if (is_amount(kind) || kind == Kind::ratio) table.align_right(i + 1);
  }
  for (const auto& stored : page.rows) {
    std::vector<std::string> cells{std::to_string(stored.id)};
    for (const auto index : *columns) {
      cells.push_back(
          shown_value(*reader, session.registry(), (*type)->columns()[index], stored.row[index], terminal.language()));
    }
    table.add(std::move(cells));
  }
  terminal.print(table.text());
  terminal.line(fmt::format(fmt::runtime(terminal.say("{}건 가운데 {}건", "{} in all, {} shown")), reader->count(query),
                            page.rows.size()));
  if (page.next)
    terminal.line(fmt::format("{} --after '{}'", terminal.say("다음 쪽:", "Next page:"), page_key_text(*page.next)));
  return 0;
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  if (const Problems problems = args.check_known({"--organisation"}); problems.has_errors())
    return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  const auto stored = record_of(args, 1, **type, *reader, session.registry());
  if (!stored) return terminal.fail(stored.problem());
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object();
    write_members(json, **type, *stored);
    json.end_object();
    terminal.line(json.text());
    return 0;
  }
  terminal.line(fmt::format("{} #{} · {}", (*type)->label(terminal.language()), stored->id,
                            title_of(**type, stored->row, terminal.language())));
  TextTable table({terminal.say("항목", "Field"), terminal.say("값", "Value")});
  for (std::size_t i = 0; i < stored->row.size(); ++i) {
    if (is_empty(stored->row[i])) continue;
    const Column& column = (*type)->columns()[i];
    table.add({std::string(column.label(terminal.language())),
               shown_value(*reader, session.registry(), column, stored->row[i], terminal.language())});
  }
  terminal.print(table.text());
  terminal.line(fmt::format(fmt::runtime(terminal.say("버전 {}{}", "version {}{}")), stored->version,
                            stored->sample ? terminal.say(" · 표본 자료", " · sample") : ""));
  return 0;
}

int print_saved(const Args& args, const RecordType& type, const Saved& saved, Terminal& terminal) {
  if (!saved.problems.empty()) terminal.fail(saved.problems);
  if (!saved.ok()) return 2;
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object()
        .key("type")
        .value(type.name())
        .key("id")
        .value(saved.id)
        .key("version")
        .value(saved.version)
        .end_object();
    terminal.line(json.text());
  } else {
    terminal.line(fmt::format("{} {} ({} {})", type.name(), saved.id, terminal.say("버전", "version"), saved.version));
  }
  return 0;
}

int run_add(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  const auto store = session.open();
  auto writer = store->write(session.author(args.text_or("--reason", "")));
  const auto tenant = tenant_of(args, *writer, session.registry());
  if (!tenant) return terminal.fail(tenant.problem());
  NewRecord record{.organisation = *tenant, .row = (*type)->default_row()};
  Problems problems = args.check_known({"--organisation", "--reason"});
  problems.add(set_columns(args, 1, **type, record.row, *writer, *tenant, session.registry()));
  if (problems.has_errors()) return terminal.fail(problems);
  const Saved saved = save_new(*writer, **type, record);
  if (saved.ok()) writer->commit();
  return print_saved(args, **type, saved, terminal);
}

int run_edit(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  const auto store = session.open();
  auto writer = store->write(session.author(args.text_or("--reason", "")));
  const auto stored = record_of(args, 1, **type, *writer, session.registry());
  if (!stored) return terminal.fail(stored.problem());
  ChangedRecord record{.id = stored->id, .version = stored->version, .row = stored->row};
  if (const auto seen = args.text("--seen-version")) record.version = std::strtoll(seen->c_str(), nullptr, 10);
  Problems problems = args.check_known({"--organisation", "--reason", "--seen-version"});
  problems.add(set_columns(args, 2, **type, record.row, *writer, stored->organisation, session.registry()));
  if (problems.has_errors()) return terminal.fail(problems);
  const Saved saved = save_change(*writer, **type, record);
  if (saved.ok()) writer->commit();
  const int code = print_saved(args, **type, saved, terminal);
  const bool is_stale = !saved.ok() && saved.problems.front().code == "STO-103";
  if (is_stale && !args.has("--json")) {
    const JournalQuery story{.type = (*type)->name(), .record = stored->id};
    print_changes_since(*writer, session.registry(), story, record.version, terminal);
  }
  return code;
}

int run_remove(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  if (const Problems problems = args.check_known({"--organisation", "--reason"}); problems.has_errors())
    return terminal.fail(problems);
  const auto store = session.open();
  auto writer = store->write(session.author(args.text_or("--reason", "")));
  const auto stored = record_of(args, 1, **type, *writer, session.registry());
  if (!stored) return terminal.fail(stored.problem());
  if (const Problems problems = admit_removal(*writer, **type, *stored); problems.has_errors())
    return terminal.fail(problems);
  const auto removed = writer->remove(**type, stored->id, stored->version);
  if (!removed) return terminal.fail(removed.problem());
  writer->commit();
  terminal.line(fmt::format("{} {} ({})", (*type)->name(), stored->id, terminal.say("삭제", "removed")));
  return 0;
}

int run_history(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  if (const Problems problems = args.check_known({"--organisation"}); problems.has_errors())
    return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  JournalQuery query{.type = (*type)->name()};
  const auto stored = record_of(args, 1, **type, *reader, session.registry());
  if (stored) {
    query.record = stored->id;
  } else {
    // A removed record still has its story; it is asked for by number.
    const std::string word = args.word(1).value_or("");
    query.record = std::strtoll(word.c_str() + (word.starts_with('#') ? 1 : 0), nullptr, 10);
  }
  JsonWriter json;
  json.begin_array();
  std::size_t entries = 0;
  reader->scan_journal(query, [&](const JournalEntry& entry) {
    ++entries;
    if (args.has("--json"))
      write_entry(json, entry);
    else
      print_entry(*reader, session.registry(), entry, terminal);
    return true;
  });
  if (entries == 0) return terminal.fail(stored ? Problem{.code = "GEN-500"} : stored.problem());
  json.end_array();
  if (args.has("--json")) terminal.line(json.text());
  return 0;
}

}  // namespace

CommandGroup records_commands() {
  return {
      "기록",
      "Records",
      {{"types", "기록 유형을 모두 보여 줍니다", "Lists the record types", "[--json]", "  geojeom types", run_types},
       {"list", "한 유형의 기록을 걸러서 보여 줍니다", "Lists records of a type",
        "유형 [--where 조건]... [--sort 항목,-항목] [--columns 항목,..] [--limit N] [--after 쪽] [--organisation 기관] "
        "[--json]",
        "  geojeom list company --where 소재지역=mois:30 --sort 기업명\n"
        "  geojeom list company --where '기업명~배터리' --where '설립일>=2010-01-01' --columns 기업명,설립일\n"
        "  geojeom list company --json --limit 1000",
        run_list},
       {"show", "기록 하나를 보여 줍니다", "Shows one record", "유형 번호|키|이름 [--organisation 기관] [--json]",
        "  geojeom show company 124-81-00998\n  geojeom show company 12 --json", run_show},
       {"add", "기록을 새로 등록합니다", "Adds a record",
        "유형 항목=값... [--organisation 기관] [--reason 이유] [--json]",
        "  geojeom add company 사업자등록번호=124-81-00998 기업명=한빛배터리 '소재 지역=mois:30'", run_add},
       {"edit", "기록을 고칩니다", "Changes a record",
        "유형 번호|키|이름 항목=값... [--reason 이유] [--seen-version 버전] [--organisation 기관] [--json]",
        "  geojeom edit company 12 기업명=한빛에너지 --reason '상호 변경'\n"
        "  geojeom edit company 12 기업명=한빛에너지 --seen-version 3",
        run_edit},
       {"remove", "기록을 삭제합니다 (이력은 남습니다)", "Removes a record; its history stays",
        "유형 번호|키|이름 [--reason 이유] [--organisation 기관]", "  geojeom remove company 12 --reason '두 번 등록'",
        run_remove},
       {"history", "기록 하나의 이력을 보여 줍니다", "Shows a record's story",
        "유형 번호|키|이름 [--organisation 기관] [--json]", "  geojeom history company 12", run_history}}};
}

}  // namespace geojeom::cli
