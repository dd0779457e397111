#include <fmt/format.h>

#include <boost/json/parse.hpp>
#include <filesystem>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/data_sets.hpp"
#include "cli/files.hpp"
#include "cli/import_printer.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "exchange/import/importer.hpp"
#include "record/lookup.hpp"
#include "record/record_json.hpp"

namespace geojeom::cli {
namespace {

const Value& value_of(const RecordType& type, const Row& row, std::string_view column) {
  return row[*type.column_index(column)];
}

std::string shown(const RecordType& type, const Row& row, std::string_view column, Language language) {
  const auto index = *type.column_index(column);
  return display_value(type.columns()[index], row[index], language);
}

int run_list(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto store = session.open();
  const auto reader = store->read();
  const RecordType& type = session.registry().at("data_set");
  constexpr std::string_view columns[] = {"code", "name", "kind", "edition", "dated_on", "rows", "is_shipped"};
  std::vector<std::string> header;
  for (const auto column : columns) header.emplace_back(type.columns()[*type.column_index(column)].label(terminal.language()));
  TextTable table(header);
  table.align_right(5);
  JsonWriter json;
  json.begin_array();
  reader->scan({.type = &type, .order = {{.column = "code"}}}, [&](const StoredRow& stored) {
    std::vector<std::string> cells;
    for (const auto column : columns) cells.push_back(shown(type, stored.row, column, terminal.language()));
    table.add(std::move(cells));
    json.begin_object();
    write_members(json, type, stored);
    json.end_object();
    return true;
  });
  json.end_array();
  if (args.has("--json")) terminal.line(json.text());
  else terminal.print(table.text());
  return 0;
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--output"}); unknown.has_errors()) return terminal.fail(unknown);
  const auto name = args.word(0);
  if (!name) {
    return terminal.fail(Problem{.code = "CLI-102", .details = {{"argument", "자료 이름"}, {"usage", "data show 자료"}}});
  }
  const auto store = session.open();
  const auto reader = store->read();
  const RecordType& type = session.registry().at("data_set");
  const auto id = find_meant(*reader, type, common_organisation, *name);
  if (!id) return terminal.fail(id.problem());
  const StoredRow stored = *reader->find(type, *id);
  const std::string* hash = text_in(value_of(type, stored.row, "content"));
  if (const auto file = args.text("--output")) {
    const auto content = hash != nullptr ? reader->file_content(*hash) : std::nullopt;
    if (!content) return terminal.fail(Problem{.code = "CLI-105", .details = {{"file", *name}}});
    return terminal.fail(write_text_file(*file, *content));
  }
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object();
    write_members(json, type, stored);
    json.end_object();
    terminal.line(json.text());
    return 0;
  }
  for (std::size_t i = 0; i < stored.row.size(); ++i) {
    if (is_empty(stored.row[i])) continue;
    const Column& column = type.columns()[i];
    terminal.line(fmt::format("{}: {}", column.label(terminal.language()),
                              display_value(column, stored.row[i], terminal.language())));
  }
  return 0;
}

/// Boundaries have to be GeoJSON or TopoJSON; other kept files may be anything.
Problems check_boundaries(const std::string& text, const std::string& file) {
  boost::json::error_code error;
  const auto parsed = boost::json::parse(text, error);
  if (!error && parsed.is_object()) {
    const auto* type = parsed.get_object().if_contains("type");
    for (const char* known : {"FeatureCollection", "Topology"}) {
      if (type != nullptr && type->is_string() && type->get_string() == known) return {};
    }
  }
  return {{.code = "CLI-111", .details = {{"file", file}}}};
}

/// The kind as its code: "행정경계" and "boundaries" are both boundaries.
Result<std::string> kind_of(const RecordType& type, std::string_view word) {
  const auto value = parse_value(type.columns()[*type.column_index("kind")], word);
  if (!value) return value.problem();
  return *text_in(*value);
}

int run_add(const Args& args, Session& session, Terminal& terminal) {
  Problems problems = args.check_known({"--source", "--licence", "--version", "--date", "--name", "--code", "--keep-good"});
  const auto word = args.word(0);
  const auto file = args.word(1);
  if (!word || !file) {
    return terminal.fail(Problem{.code = "CLI-102",
                                 .details = {{"argument", word ? "파일" : "자료 종류"},
                                             {"usage", "data add 종류 파일 --source 출처 --licence 이용조건"}}});
  }
  const RecordType& type = session.registry().at("data_set");
  const auto kind = kind_of(type, *word);
  if (!kind) problems.add(kind.problem());
  for (const auto* needed : {"--source", "--licence"}) {
    if (!args.text(needed)) {
      problems.add({.code = "CLI-102", .field = needed, .details = {{"argument", needed}, {"usage", "data add 종류 파일 --source 출처 --licence 이용조건"}}});
    }
  }
  auto content = read_text_file(*file);
  if (!content) problems.add(content.problem());
  if (content && kind && *kind == "boundaries") problems.add(check_boundaries(*content, *file));
  if (problems.has_errors()) return terminal.fail(problems);

  const std::filesystem::path path(*file);
  const std::string stem = path.stem().string();
  NewDataSet set{.code = args.text_or("--code", stem),
                 .name = args.text_or("--name", stem),
                 .kind = *kind,
                 .source = *args.text("--source"),
                 .licence = *args.text("--licence"),
                 .edition = args.text_or("--version", ""),
                 .dated_on = args.text_or("--date", ""),
                 .file_name = path.filename().string(),
                 .content = *std::move(content)};
  const auto store = session.open();
  auto writer = store->write(session.author("data add " + set.file_name));
  if (const RecordType* records = record_type_of_kind(session.registry(), *kind)) {
    auto table = open_table_bytes(set.content, {.fill_merged = true});
    if (!table) return terminal.fail(table.problem());
    const ImportReport report = import_table(*writer, session.registry(), *records, *std::move(table),
                                             {.tenant = common_organisation});
    const bool is_saved = report.errors == 0 || args.has("--keep-good");
    print_import(report, {.type = *records, .is_saved = is_saved}, terminal);
    if (!is_saved) return 2;
    set.rows = static_cast<std::int64_t>(report.rows - report.refused);
  }
  if (const Problems kept = keep_data_set(*writer, session.registry(), set); kept.has_errors()) return terminal.fail(kept);
  writer->commit();
  terminal.line(fmt::format(fmt::runtime(terminal.say("자료를 더했습니다: {} ({})", "Data set added: {} ({})")), set.code, set.file_name));
  return 0;
}

}  // namespace

CommandGroup data_commands() {
  return {"기준자료",
          "Reference data",
          {{"data list", "기준자료와 출처를 보여 줍니다", "Lists reference data", "[--json]", "  geojeom data list", run_list},
           {"data add", "공식 파일을 기준자료로 더합니다", "Adds an official file",
            "종류 파일 --source 출처 --licence 이용조건 [--version 판] [--date 기준일] [--name 이름] [--code 코드] [--keep-good]",
            "  geojeom data add ksic 한국표준산업분류.xlsx --source '통계청 통계분류포털' --licence '공공누리 1유형' --version 11차\n"
            "  geojeom data add boundaries 시군구.geojson --source 통계청 --licence '공공누리 1유형' --date 2026-01-01",
            run_add},
           {"data show", "기준자료 하나를 보여 주거나 파일로 꺼냅니다", "Shows a data set, or writes its file out",
            "자료 [-o 파일] [--json]", "  geojeom data show region\n  geojeom data show 시군구 -o 시군구.geojson", run_show}}};
}

}  // namespace geojeom::cli
