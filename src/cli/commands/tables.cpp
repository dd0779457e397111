#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/import_printer.hpp"
#include "cli/import_progress.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/export/exporter.hpp"
#include "exchange/import/importer.hpp"
#include "exchange/xlsx_writer.hpp"
#include "record/lookup.hpp"

namespace geojeom::cli {
namespace {

/// The file's encoding by its name; empty for a name that is none.
std::optional<TextEncoding> encoding_of(std::string_view name) {
  if (name == "utf8" || name == "utf-8") return TextEncoding::utf8;
  if (name == "cp949" || name == "euc-kr") return TextEncoding::cp949;
  return std::nullopt;
}

Problems read_options(const Args& args, const RecordType& type, Reader& reader, const Registry& registry,
                      ImportOptions& options) {
  Problems problems;
  if (args.has("--organisation")) {
    const auto tenant = tenant_of(args, reader, registry);
    if (tenant) options.tenant = *tenant;
    else problems.add(tenant.problem());
  } else if (type.text().shared) {
    options.tenant = common_organisation;
  }
  options.keep_good = args.has("--keep-good");
  if (const auto file = args.text("--mapping")) {
    const auto json = read_text_file(*file);
    if (json) problems.add(read_mapping(*json, *file, options.mapping));
    else problems.add(json.problem());
  }
  return problems;
}

Result<TableOptions> table_options(const Args& args) {
  TableOptions options{.sheet = args.text_or("--sheet", ""), .fill_merged = true};
  if (const auto name = args.text("--encoding")) {
    const auto encoding = encoding_of(*name);
    if (!encoding) {
      return Problem{.code = "CLI-103",
                     .field = "--encoding",
                     .details = {{"value", *name}, {"option", "--encoding"}, {"expected", "utf8, cp949"}}};
    }
    options.encoding = *encoding;
  }
  return options;
}

int run_import(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  const auto file = args.word(1);
  if (!file) {
    return terminal.fail(Problem{.code = "CLI-102", .details = {{"argument", "파일"}, {"usage", "import 유형 파일"}}});
  }
  Problems problems = args.check_known({"--organisation", "--mapping", "--save-mapping", "--keep-good", "--dry-run",
                                        "--sheet", "--encoding", "--quiet", "--reason"});
  const auto reading = table_options(args);
  if (!reading) problems.add(reading.problem());
  if (problems.has_errors()) return terminal.fail(problems);
  const InterruptWatch watch;
  auto table = open_table(*file, *reading);
  if (!table) return terminal.fail(table.problem());

  const auto store = session.open();
  const std::string name = std::filesystem::path(*file).filename().string();
  auto writer = store->write(session.author(args.text_or("--reason", "import " + name)));
  ImportOptions options;
  problems.add(read_options(args, **type, *writer, session.registry(), options));
  if (problems.has_errors()) return terminal.fail(problems);
  options.progress = import_progress(terminal, args.has("--quiet"));
  const ImportReport report = import_table(*writer, session.registry(), **type, *std::move(table), options);
  if (terminal.is_interactive() && !args.has("--quiet")) terminal.redraw("\r\033[K");
  if (report.stopped || InterruptWatch::interrupted()) {
    terminal.fail(Problem{.code = "IMP-108"});
    return 1;
  }
  ImportEnd end{.type = **type, .is_dry_run = args.has("--dry-run")};
  end.is_saved = !end.is_dry_run && (report.errors == 0 || (options.keep_good && report.rows > 0));
  if (end.is_saved) writer->commit();
  writer.reset();
  if (const auto mapping = args.text("--save-mapping")) {
    const Problems written = write_text_file(*mapping, mapping_json(report.mapping) + "\n");
    if (written.has_errors()) return terminal.fail(written);
  }
  if (args.has("--json")) print_import_json(report, end, terminal);
  else print_import(report, end, terminal);
  return report.errors == 0 ? 0 : 2;
}

enum class Format : unsigned char { csv, xlsx, json };

Result<Format> format_of(const Args& args, Format otherwise) {
  std::string name = args.text_or("--format", "");
  if (name.empty() && args.has("--output")) {
    name = std::filesystem::path(*args.text("--output")).extension().string();
    if (!name.empty()) name.erase(0, 1);
  }
  if (name.empty()) return otherwise;
  if (name == "csv") return Format::csv;
  if (name == "xlsx") return Format::xlsx;
  if (name == "json") return Format::json;
  return Problem{.code = "CLI-103",
                 .field = "--format",
                 .details = {{"value", name}, {"option", "--format"}, {"expected", "csv, xlsx, json"}}};
}

Result<CsvStyle> csv_style(const Args& args) {
  const std::string name = args.text_or("--encoding", "utf8");
  const auto encoding = encoding_of(name);
  if (encoding) return CsvStyle{.encoding = *encoding};
  return Problem{.code = "CLI-103",
                 .field = "--encoding",
                 .details = {{"value", name}, {"option", "--encoding"}, {"expected", "utf8, cp949"}}};
}

/// Opens the writer that --output and the format ask for; CSV goes to the answer when no file is named.
Result<std::unique_ptr<TableWriter>> open_writer(const Args& args, Format format, const std::vector<OutColumn>& columns,
                                                 Terminal& terminal, const XlsxStyle& sheet) {
  const auto file = args.text("--output");
  if (format == Format::xlsx) {
    if (file) return xlsx_file_writer(*file, columns, sheet);
    return Problem{.code = "CLI-102", .details = {{"argument", "-o 파일.xlsx"}, {"usage", "export 유형 -o 파일.xlsx"}}};
  }
  const auto style = csv_style(args);
  if (!style) return style.problem();
  if (file) return csv_file_writer(*file, columns, *style);
  return csv_writer(
      [&terminal](std::string_view bytes) {
        terminal.print(bytes);
        return true;
      },
      columns, *style);
}

int export_as_json(const Args& args, Reader& reader, const Query& query, Terminal& terminal) {
  const auto file = args.text("--output");
  if (!file) {
    export_json(reader, query, [&](std::string_view text) { terminal.print(text); });
    return 0;
  }
  FileBeingWritten out(*file);
  export_json(reader, query, [&](std::string_view text) { out.write(text); });
  return terminal.fail(out.finish());
}

int run_export(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  Problems problems = args.check_known({"--format", "--where", "--organisation", "--output", "--identifiers", "--encoding"});
  const auto format = format_of(args, args.has("--json") ? Format::json : Format::csv);
  if (!format) problems.add(format.problem());
  const auto store = session.open();
  const auto reader = store->read();
  Query query{.type = *type};
  const auto names_from = tenant_of(args, *reader, session.registry());
  const Lookup lookup{*reader, session.registry(), names_from ? *names_from : common_organisation};
  for (const auto& text : args.texts("--where")) {
    auto condition = condition_of(**type, text, lookup);
    if (condition) query.where.push_back(std::move(condition).value());
    else problems.add(condition.problem());
  }
  if (args.has("--organisation")) {
    const auto tenant = tenant_of(args, *reader, session.registry());
    if (tenant) query.organisation = *tenant;
    else problems.add(tenant.problem());
  }
  if (problems.has_errors()) return terminal.fail(problems);
  if (*format == Format::json) return export_as_json(args, *reader, query, terminal);
  const ExportStyle style{.language = terminal.language(), .names = args.has("--identifiers")};
  auto writer = open_writer(args, *format, export_columns(**type, style), terminal,
                            {.sheet = std::string((*type)->label(terminal.language()))});
  if (!writer) return terminal.fail(writer.problem());
  const auto count = export_records(*reader, session.registry(), query, style, **writer);
  const Problems written = (*writer)->finish();
  if (const int failed = terminal.fail(written); failed != 0) return failed;
  if (const auto file = args.text("--output")) {
    terminal.line(fmt::format(fmt::runtime(terminal.say("{}건을 내보냈습니다: {}", "{} records exported to {}")), count, *file));
  }
  return 0;
}

int run_template(const Args& args, Session& session, Terminal& terminal) {
  const auto type = type_of(args, 0, session.registry());
  if (!type) return terminal.fail(type.problem());
  Problems problems = args.check_known({"--format", "--output", "--identifiers", "--encoding"});
  const auto format = format_of(args, Format::csv);
  if (!format) problems.add(format.problem());
  if (problems.has_errors()) return terminal.fail(problems);
  const ExportStyle style{.language = terminal.language(), .names = args.has("--identifiers")};
  auto writer = open_writer(args, *format, template_columns(**type, style), terminal,
                            {.sheet = std::string((*type)->label(terminal.language())),
                             .notes = template_notes(**type, terminal.language())});
  if (!writer) return terminal.fail(writer.problem());
  if (const int failed = terminal.fail((*writer)->finish()); failed != 0) return failed;
  if (const auto file = args.text("--output")) {
    terminal.line(fmt::format(fmt::runtime(terminal.say("양식을 만들었습니다: {}", "The form is ready: {}")), *file));
  }
  return 0;
}

}  // namespace

CommandGroup tables_commands() {
  return {"표 파일",
          "Spreadsheets",
          {{"import", "CSV나 엑셀 파일을 가져옵니다", "Imports a CSV or Excel file",
            "유형 파일 [--dry-run] [--keep-good] [--organisation 기관] [--mapping 대응표.json] [--save-mapping 대응표.json]\n"
            "       [--sheet 시트] [--encoding utf8|cp949] [--reason 이유] [--quiet] [--json]",
            "  geojeom import company 기업.xlsx --dry-run\n  geojeom import company 기업.csv --keep-good", run_import},
           {"export", "기록을 CSV, 엑셀, JSON으로 내보냅니다", "Exports records as CSV, Excel or JSON",
            "유형 [--format csv|xlsx|json] [--where 조건]... [--organisation 기관] [--identifiers] [--encoding cp949] [-o 파일]",
            "  geojeom export company -o 기업.xlsx\n  geojeom export company --where 소재지역=mois:30 --format json", run_export},
           {"template", "가져오기 양식을 만듭니다", "Writes a form to fill in", "유형 [-o 파일.xlsx|csv] [--identifiers]",
            "  geojeom template company -o 기업-양식.xlsx", run_template}}};
}

}  // namespace geojeom::cli
