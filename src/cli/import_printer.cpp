#include "cli/import_printer.hpp"

#include <fmt/format.h>

#include "core/json_writer.hpp"
#include "core/problem_catalogue.hpp"

namespace geojeom::cli {
namespace {

/// "3행 A열 사업자등록번호: " or nothing for the whole file.
std::string place_of(const RowProblem& problem, Terminal& terminal) {
  if (problem.row == 0) return "";
  std::string place = fmt::format(fmt::runtime(terminal.say("{}행", "row {}")), problem.row);
  if (!problem.column.empty()) place += fmt::format(fmt::runtime(terminal.say(" {}열", ", column {}")), problem.column);
  if (!problem.header.empty()) place += " " + problem.header;
  return place + ": ";
}

void print_problems(const ImportReport& report, Terminal& terminal) {
  for (const RowProblem& found : report.problems) {
    const bool is_error = found.problem.severity == Problem::Severity::error;
    const auto text = explain(found.problem, terminal.language());
    terminal.error_line(fmt::format("{}[{}] {}{}", is_error ? "error" : "warning", found.problem.code,
                                    place_of(found, terminal), text.message));
    if (!text.hint.empty()) terminal.error_line(fmt::format("  hint: {}", text.hint));
  }
  const std::uint64_t all = report.errors + report.warnings;
  if (all > report.problems.size()) {
    terminal.error_line(fmt::format(fmt::runtime(terminal.say("… 이 밖에 {}건이 더 있습니다.", "… and {} more.")),
                                    all - report.problems.size()));
  }
}

void print_examples(const ImportReport& report, Terminal& terminal) {
  for (const auto& example : report.examples) {
    const bool is_new = example.outcome == ImportReport::Outcome::created;
    terminal.line(fmt::format(fmt::runtime(terminal.say("  {}행 {}: {}{}{}", "  row {} {}: {}{}{}")), example.row,
                              is_new ? terminal.say("등록", "created") : terminal.say("수정", "changed"), example.title,
                              example.what.empty() ? "" : " — ", example.what));
  }
}

void print_skipped(const ImportReport& report, Terminal& terminal) {
  if (report.skipped_count == 0) return;
  std::string rows;
  for (std::size_t i = 0; i < report.skipped.size() && i < 5; ++i) {
    rows += fmt::format("{}{} '{}'", rows.empty() ? "" : ", ", report.skipped[i].number, report.skipped[i].text);
  }
  if (report.skipped_count > 5) rows += ", …";
  terminal.line(fmt::format(fmt::runtime(terminal.say("기록이 아닌 행 {}개는 읽지 않았습니다: {}",
                                                      "{} rows that are no records were passed over: {}")),
                            report.skipped_count, rows));
}

}  // namespace

void print_import(const ImportReport& report, const ImportEnd& end, Terminal& terminal) {
  print_problems(report, terminal);
  print_skipped(report, terminal);
  if (!report.unit_note.empty()) {
    terminal.line(fmt::format("{} {}", terminal.say("금액 단위:", "Unit of amounts:"), report.unit_note));
  }
  terminal.line(fmt::format(
      fmt::runtime(terminal.say("{}: 등록 {}건, 수정 {}건, 변경 없음 {}건, 오류 {}행",
                                "{}: {} created, {} changed, {} left alone, {} rows with errors")),
      end.type.label(terminal.language()), report.created, report.changed, report.left_alone, report.refused));
  if (end.is_dry_run) {
    print_examples(report, terminal);
    terminal.line(terminal.say("미리 보기입니다. 저장하지 않았습니다.", "A dry run: nothing was saved."));
  } else if (!end.is_saved) {
    terminal.line(terminal.say("오류가 있어 아무것도 저장하지 않았습니다. --keep-good으로 맞는 행만 저장할 수 있습니다.",
                               "Nothing was saved because of the errors; --keep-good saves the good rows."));
  }
}

void print_import_json(const ImportReport& report, const ImportEnd& end, Terminal& terminal) {
  JsonWriter json;
  json.begin_object().key("type").value(end.type.name()).key("saved").value(end.is_saved);
  json.key("dry_run").value(end.is_dry_run).key("rows").value(report.rows).key("created").value(report.created);
  json.key("changed").value(report.changed).key("left_alone").value(report.left_alone);
  json.key("refused").value(report.refused).key("errors").value(report.errors).key("warnings").value(report.warnings);
  json.key("skipped").value(report.skipped_count).key("problems").begin_array();
  for (const RowProblem& found : report.problems) {
    const auto text = explain(found.problem, terminal.language());
    json.begin_object().key("row").value(found.row).key("column").value(found.column);
    json.key("header").value(found.header).key("field").value(found.problem.field).key("code").value(found.problem.code);
    json.key("severity").value(found.problem.severity == Problem::Severity::error ? "error" : "warning");
    json.key("message").value(text.message).key("hint").value(text.hint).end_object();
  }
  json.end_array().end_object();
  terminal.line(json.text());
}

}  // namespace geojeom::cli
