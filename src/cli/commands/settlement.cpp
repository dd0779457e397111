#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/money_asked.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/settlement_json.hpp"
#include "domain/funding/settlement_steps.hpp"

/// Settlements: reading them, opening them, taking them step by step.
namespace geojeom::cli {
namespace {

std::optional<int> year_of(const Args& args, MoneyAsked& asked) {
  const auto text = args.text("--year");
  if (!text) return std::nullopt;
  const auto year = parse_fiscal_year(*text);
  if (year) return year->year();
  Problem problem = year.problem();
  problem.field = "--year";
  asked.problems.add(std::move(problem));
  return std::nullopt;
}

std::string state_in(const Terminal& terminal, const std::optional<SettlementState>& state) {
  if (!state) return terminal.say("열리지 않음", "Not opened");
  const auto& choice = settlement_states[static_cast<std::size_t>(*state)];
  return terminal.say(choice.ko, choice.en);
}

void print_sheet(const SettlementSheet& sheet, Terminal& terminal) {
  TextTable table({terminal.say("재원", "Source"), terminal.say("교부", "Granted"), terminal.say("집행", "Spent"),
                   terminal.say("불인정", "Disallowed"), terminal.say("남은 돈", "Unspent"),
                   terminal.say("이자", "Interest"), terminal.say("반납액", "Refund")});
  for (std::size_t column = 1; column <= 6; ++column) table.align_right(column);
  const auto& money = sheet.money;
  for (std::size_t i = 0; i < fund_source_count; ++i) {
    if (money.agreed[i] == Won(0) && money.granted[i] == Won(0)) continue;
    table.add({terminal.say(fund_sources[i].ko, fund_sources[i].en), to_text(money.granted[i]), to_text(money.spent[i]),
               to_text(money.disallowed[i]), to_text(money.granted[i] - money.spent[i]), to_text(money.interest[i]),
               to_text(sheet.refund.principal[i] + sheet.refund.interest[i])});
  }
  table.add({terminal.say("합계", "Total"), to_text(sheet.granted()), to_text(sheet.spent()),
             to_text(sheet.disallowed()), to_text(sheet.granted() - sheet.spent()), to_text(sheet.interest()),
             to_text(sheet.refund.total())});
  terminal.line(sheet.name + " · " + to_text(sheet.request.year) + " · " +
                state_in(terminal, sheet.stored ? std::optional(sheet.stored->state) : std::nullopt));
  terminal.print(table.text());
  terminal.line(rule_of(sheet, terminal.language()));
  terminal.line(terminal.say("남은 반납액 ", "Still owed ") + to_text(sheet.owed()) + terminal.say("원", " won"));
  for (const auto& paper : sheet.papers) {
    if (paper.is_missing())
      terminal.line(terminal.say("미제출 서류: ", "Missing paper: ") + paper.label.in(terminal.language()) + " (" +
                    paper.code + ")");
  }
}

void print_list(const SettlementList& list, Terminal& terminal) {
  TextTable table({terminal.say("과제번호", "Project"), terminal.say("과제", "Name"), terminal.say("연도", "Year"),
                   terminal.say("상태", "State"), terminal.say("교부액", "Granted"), terminal.say("집행액", "Spent"),
                   terminal.say("반납액", "Refund"), terminal.say("남은 반납액", "Owed"),
                   terminal.say("납부기한", "Due"), terminal.say("지난 날", "Days late"),
                   terminal.say("연체이자", "Interest")});
  for (const std::size_t column : {4U, 5U, 6U, 7U, 9U, 10U}) table.align_right(column);
  for (const auto& line : list.lines) {
    table.add({line.project_code, line.project_name, std::to_string(line.year), state_in(terminal, line.state),
               to_text(line.granted), to_text(line.spent), to_text(line.refund), to_text(line.owed),
               line.pay_due_on ? to_text(*line.pay_due_on) : "-", std::to_string(line.days_late), to_text(line.late)});
  }
  terminal.print(table.text());
  std::string ages;
  for (std::size_t i = 0; i < age_count; ++i) {
    ages += (i == 0 ? "" : " · ") + terminal.say(debt_ages[i].ko, debt_ages[i].en) + " " + to_text(list.ages[i]);
  }
  terminal.line(terminal.say("남은 반납액 ", "Owed ") + to_text(list.owed) + " (" + ages + ")");
}

int show_list(const Args& args, const SettlementListRequest& request, MoneyAsked& asked, Terminal& terminal) {
  const auto list = settlement_list(*asked.reader, request);
  if (args.has("--json")) {
    JsonWriter json;
    write_settlements(json, list);
    terminal.line(json.text());
    return 0;
  }
  if (const auto file = args.text("--output")) {
    return write_document(settlement_list_document(*asked.reader, list, terminal.language()), *file, terminal);
  }
  print_list(list, terminal);
  return 0;
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--project", "--year", "--date", "--owed", "--output"}));
  const auto project = referred_by(args, "--project", "project", asked);
  const auto year = year_of(args, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const Date as_of = asked.date.value_or(date_in_seoul(session.clock()));
  if (!project) {
    return show_list(
        args, {.organisation = asked.organisation, .as_of = as_of, .year = year, .only_owed = args.has("--owed")},
        asked, terminal);
  }
  const auto sheet = settlement_sheet(*asked.reader, {.organisation = asked.organisation,
                                                      .project = *project,
                                                      .year = FiscalYear::checked(year.value_or(as_of.year())),
                                                      .as_of = as_of});
  if (!sheet) return terminal.fail(sheet.problem());
  if (args.has("--json")) {
    JsonWriter json;
    write_settlement(json, *sheet, terminal.language());
    terminal.line(json.text());
    return 0;
  }
  if (const auto file = args.text("--output")) {
    return write_document(settlement_document(*asked.reader, *sheet, terminal.language()), *file, terminal);
  }
  print_sheet(*sheet, terminal);
  return 0;
}

/// --project and --year are asked for; both are the settlement's name.
SheetRequest sheet_of(const Args& args, const Session& session, MoneyAsked& asked, std::string_view usage) {
  SheetRequest request{.organisation = asked.organisation,
                       .project = referred_by(args, "--project", "project", asked).value_or(0),
                       .as_of = asked.date.value_or(date_in_seoul(session.clock()))};
  if (const auto year = year_of(args, asked)) request.year = FiscalYear::checked(*year);
  for (const auto* option : {"--project", "--year"}) {
    if (!args.has(option))
      asked.problems.add(
          {.code = "CLI-102", .field = option, .details = {{"argument", option}, {"usage", std::string(usage)}}});
  }
  return request;
}

int finish(Writer& writer, const Saved& saved, const SheetRequest& request, Terminal& terminal) {
  if (!saved.ok()) return terminal.fail(saved.problems);
  writer.commit();
  const auto sheet = settlement_sheet(writer, request);
  print_sheet(*sheet, terminal);
  return 0;
}

int run_open(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--project", "--year", "--date"}));
  const auto year = year_of(args, asked);
  const auto project = referred_by(args, "--project", "project", asked);
  const Date as_of = asked.date.value_or(date_in_seoul(session.clock()));
  if (!year && !args.has("--year")) {
    asked.problems.add({.code = "CLI-102",
                        .field = "--year",
                        .details = {{"argument", "--year"}, {"usage", "settlement open --year 2009"}}});
  }
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author("settlement"));
  if (project) {
    const SheetRequest request{
        .organisation = asked.organisation, .project = *project, .year = FiscalYear::checked(*year), .as_of = as_of};
    return finish(*writer, draft_settlement(*writer, request), request, terminal);
  }
  const auto opened = open_settlements(*writer, asked.organisation, FiscalYear::checked(*year), as_of);
  if (opened.problems.has_errors()) return terminal.fail(opened.problems);
  writer->commit();
  terminal.line(terminal.say("정산을 열었습니다: ", "Settlements opened: ") + std::to_string(opened.count));
  return 0;
}

int run_step(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known(
      {"--organisation", "--project", "--year", "--date", "--remark", "--verifier", "--pay-due-on", "--step"}));
  StepAsked step{.sheet = sheet_of(args, session, asked, "settlement step --step hand_in --project CODE --year 2009")};
  step.step = static_cast<SettlementStep>(choice_of(args, "--step", settlement_steps, asked, 0));
  step.remark = args.text_or("--remark", "");
  step.verifier = args.text("--verifier");
  if (const auto typed = args.text("--pay-due-on")) {
    const auto day = parse_date(*typed);
    if (day) {
      step.pay_due_on = *day;
    } else {
      asked.problems.add(day.problem());
    }
  }
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  asked.reader.reset();
  const auto writer = asked.store->write(session.author(step.remark));
  return finish(*writer, take_step(*writer, step), step.sheet, terminal);
}

}  // namespace

CommandGroup settlement_commands() {
  return {
      "정산",
      "Settlement",
      {{"settlement", "정산 현황이나 과제의 정산을 보여 줍니다", "Shows settlements, or that of a project",
        "[--project CODE] [--year YEAR] [--owed] [--date DATE] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv] "
        "[--json]",
        "  geojeom settlement --organisation 대전테크노파크 --year 2008\n"
        "  geojeom settlement --organisation 대전테크노파크 --owed\n"
        "  geojeom settlement --organisation 대전테크노파크 --project DJ-2008-01 --year 2008 -o 정산보고서.html",
        run_show},
       {"settlement open", "정산을 열거나 원장에서 다시 계산합니다", "Opens settlements, or recomputes one",
        "--year YEAR [--project CODE] [--date DATE] [--organisation NAME]",
        "  geojeom settlement open --organisation 대전테크노파크 --year 2009", run_open},
       {"settlement step", "정산을 다음 단계로 옮깁니다", "Takes a settlement one step on",
        "--step hand_in|review|send_back|confirm|notify|arrears|close --project CODE --year YEAR [--date DATE] "
        "[--remark TEXT] [--verifier NAME] [--pay-due-on DATE]",
        "  geojeom settlement step --step confirm --project DJ-2008-04 --year 2008 --date 2009-05-15", run_step}}};
}

}  // namespace geojeom::cli
