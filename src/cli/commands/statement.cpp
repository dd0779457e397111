#include <filesystem>

#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/import_printer.hpp"
#include "cli/money_asked.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/reconciliation.hpp"
#include "exchange/import/importer.hpp"
#include "record/registry.hpp"

/// Books of banks, RCMS and e-Nara Doum: taken in by saved mappings and compared with the ledger.
namespace geojeom::cli {
namespace {

std::optional<Date> day_of(const Args& args, std::string_view option, MoneyAsked& asked) {
  const auto text = args.text(option);
  if (!text) return std::nullopt;
  const auto day = parse_date(*text);
  if (day) return *day;
  Problem problem = day.problem();
  problem.field = std::string(option);
  asked.problems.add(std::move(problem));
  return std::nullopt;
}

/// Without days the year of --date, or this year.
ReconcileRequest request_of(const Args& args, const Session& session, MoneyAsked& asked) {
  const Date today = asked.date.value_or(date_in_seoul(session.clock()));
  const Date from = day_of(args, "--from", asked).value_or(Date::checked(today.year(), 1, 1));
  const Date to = day_of(args, "--to", asked).value_or(Date::checked(today.year(), 12, 31));
  const auto period = Period::through(from, to);
  if (!period) asked.problems.add(period.problem());
  ReconcileRequest request{.organisation = asked.organisation, .period = period ? *period : Period()};
  request.project = referred_by(args, "--project", "project", asked);
  if (args.has("--system")) {
    request.system = static_cast<StatementSystem>(choice_of(args, "--system", statement_systems, asked, 0));
  }
  return request;
}

void print_found(const Reconciliation& found, Terminal& terminal) {
  TextTable table({terminal.say("번호", "No."), terminal.say("거래일", "Date"), terminal.say("출처", "System"),
                   terminal.say("출금액", "Paid"), terminal.say("입금액", "Received"),
                   terminal.say("거래 상대", "Payee"), terminal.say("결과", "Result"), terminal.say("전표", "Entry"),
                   terminal.say("차액", "Difference")});
  for (const std::size_t column : {3U, 4U, 8U}) table.align_right(column);
  for (const auto& each : found.lines) {
    const auto& line = each.line;
    const auto& system = statement_systems[static_cast<std::size_t>(line.system)];
    const auto& result = match_results[static_cast<std::size_t>(line.result)];
    table.add({std::to_string(each.id), to_text(line.on), terminal.say(system.ko, system.en),
               line.paid ? to_text(*line.paid) : "", line.received ? to_text(*line.received) : "",
               line.payee.value_or(""), terminal.say(result.ko, result.en), each.entry_code,
               line.difference && *line.difference != Won(0) ? to_text(*line.difference) : ""});
  }
  terminal.print(table.text());
  if (found.missing.empty()) return;
  terminal.line(terminal.say("거래내역에 없는 집행 전표:", "Payments that no statement shows:"));
  for (const auto& each : found.missing) {
    terminal.line("  " + to_text(each.entry.on) + " " + each.entry.code + " " + to_text(each.entry.amount) + " " +
                  each.entry.vendor.value_or(""));
  }
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(
      args.check_known({"--organisation", "--date", "--from", "--to", "--project", "--system", "--output"}));
  const auto request = request_of(args, session, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto found = reconciliation(*asked.reader, request);
  if (const auto file = args.text("--output")) {
    return write_document(reconciliation_document(*asked.reader, found, terminal.language()), *file, terminal);
  }
  print_found(found, terminal);
  return 0;
}

int run_match(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--date", "--from", "--to", "--project", "--system"}));
  const auto request = request_of(args, session, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author("reconciliation"));
  const auto compared = compare_statements(*writer, request);
  if (compared.problems.has_errors()) return terminal.fail(compared.problems);
  writer->commit();
  terminal.line(terminal.say("대사 ", "Compared ") + std::to_string(compared.lines) +
                terminal.say("건, 결과가 바뀐 것 ", ", changed ") + std::to_string(compared.changed) +
                terminal.say("건", ""));
  print_found(reconciliation(*writer, request), terminal);
  return 0;
}

/// The saved mapping that --mapping names, and what stands beside the file.
Result<StatementImport> plan_of(const Args& args, const std::string& file, MoneyAsked& asked) {
  const auto system = static_cast<StatementSystem>(choice_of(args, "--system", statement_systems, asked, 0));
  const auto mapping = referred_by(args, "--mapping", "statement_mapping", asked);
  return statement_import(*asked.reader, mapping.value_or(0), system, std::filesystem::path(file).filename().string());
}

ImportOptions options_of(const StatementImport& plan, const RecordType& type, std::int64_t tenant, Problems& problems) {
  ImportOptions options{.tenant = tenant};
  if (!plan.columns.empty()) problems.add(read_mapping(plan.columns, "statement_mapping", options.mapping));
  for (const auto& [name, value] : plan.given) options.given.emplace_back(*type.column_index(name), value);
  options.made_key = MadeKey{.column = *type.column_index("number")};
  for (const auto& name : plan.key_parts) options.made_key->parts.push_back(*type.column_index(name));
  return options;
}

int run_import(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--system", "--mapping", "--project", "--dry-run"}));
  const auto file = args.word(0);
  if (!file) {
    asked.problems.add(
        {.code = "CLI-102", .details = {{"argument", "FILE"}, {"usage", "statement import FILE --system bank"}}});
  }
  const auto plan = plan_of(args, file.value_or(""), asked);
  if (!plan) asked.problems.add(plan.problem());
  const auto project = referred_by(args, "--project", "project", asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  auto table = open_table(*file);
  if (!table) return terminal.fail(table.problem());
  const RecordType& type = session.registry().at("statement_line");
  auto options = options_of(*plan, type, asked.organisation, asked.problems);
  if (project) options.given.emplace_back(*type.column_index("project"), Value{*project});
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  auto writer = asked.store->write(session.author("statement import"));
  const auto report = import_table(*writer, session.registry(), type, *std::move(table), options);
  ImportEnd end{.type = type, .is_dry_run = args.has("--dry-run")};
  end.is_saved = !end.is_dry_run && report.errors == 0;
  if (end.is_saved) writer->commit();
  print_import(report, end, terminal);
  return report.errors == 0 ? 0 : 2;
}

int run_settle(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--line", "--entry", "--remark"}));
  const LineDecision decision{.line = referred_by(args, "--line", "statement_line", asked).value_or(0),
                              .entry_code = args.text_or("--entry", ""),
                              .remark = args.text_or("--remark", "")};
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author(decision.remark));
  const auto saved = decide_line(*writer, asked.organisation, decision);
  if (!saved.ok()) return terminal.fail(saved.problems);
  writer->commit();
  const RecordType& type = session.registry().at("statement_line");
  const auto line = from_row<StatementLine>(type, writer->find(type, saved.id)->row);
  const auto& result = match_results[static_cast<std::size_t>(line.result)];
  terminal.line(line.number + ": " + terminal.say(result.ko, result.en));
  return 0;
}

}  // namespace

CommandGroup statement_commands() {
  return {
      "거래내역 대사",
      "Reconciliation",
      {{"statement", "거래내역이 원장과 맞는지 보여 줍니다", "Shows statements against the ledger",
        "[--from DATE] [--to DATE] [--project CODE] [--system bank|rcms|enara|other] [-o FILE.xlsx|FILE.html|FILE.csv]",
        "  geojeom statement --organisation 대전테크노파크 --from 2009-05-01 --to 2009-05-31", run_show},
       {"statement import", "은행, RCMS, e나라도움 파일을 가져옵니다", "Takes in a bank's or system's file",
        "FILE [--system bank|rcms|enara|other] [--mapping NAME] [--project CODE] [--dry-run] [--organisation NAME]",
        "  geojeom statement import 거래내역.xlsx --mapping 하나은행", run_import},
       {"statement match", "거래내역을 원장과 대사합니다", "Compares statements with the ledger",
        "[--from DATE] [--to DATE] [--project CODE] [--system bank|rcms|enara|other]",
        "  geojeom statement match --organisation 대전테크노파크 --from 2009-05-01 --to 2009-05-31", run_match},
       {"statement settle", "거래 하나를 전표에 맞추거나 확인한 내용을 적습니다", "Decides about one line",
        "--line '#NUMBER' [--entry CODE] [--remark TEXT]",
        "  geojeom statement settle --line '#12' --remark '통장 개설 수수료, 기관 부담'", run_settle}}};
}

}  // namespace geojeom::cli
