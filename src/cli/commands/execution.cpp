#include "domain/funding/execution.hpp"

#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/money_asked.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/execution_document.hpp"
#include "domain/funding/execution_json.hpp"
#include "domain/funding/forecast_document.hpp"
#include "domain/funding/forecast_json.hpp"

/// Where the money stands week by week.
namespace geojeom::cli {
namespace {

std::string million(Won amount) { return in_unit(amount, WonUnit::million); }
std::string share(std::optional<Ratio> ratio) { return ratio ? to_percent_text(*ratio, 1) : "-"; }

ExecutionRequest request_of(const Args& args, const Session& session, MoneyAsked& asked) {
  ExecutionRequest request{.organisation = asked.organisation};
  request.week = asked.date.value_or(Date());
  if (!asked.date && !asked.problems.has_errors()) {
    request.week = default_week(*asked.reader, asked.organisation, date_in_seoul(session.clock()));
  }
  const auto year = FiscalYear::containing(request.week);
  if (year) {
    request.year = *year;
  } else {
    asked.problems.add(year.problem());
  }
  request.cut = static_cast<ExecutionCut>(choice_of(args, "--by", execution_cuts, asked, 0));
  request.body = static_cast<TargetBody>(
      choice_of(args, "--body", target_bodies, asked, static_cast<std::size_t>(TargetBody::public_body)));
  request.programme = referred_by(args, "--programme", "programme", asked);
  return request;
}

std::vector<std::string> cells_of(const ExecutionTable& table, const ExecutionLine& line, std::string label,
                                  const Terminal& terminal) {
  const auto& state = execution_states[static_cast<std::size_t>(state_of(table, line))];
  return {std::move(label),       million(line.budget),
          million(line.base),     table.target ? million(line.target) : "-",
          million(line.granted),  million(line.spent),
          share(line.of_base()),  share(table.target ? line.of_target() : std::nullopt),
          million(line.change()), terminal.say(state.ko, state.en)};
}

void print_table(Reader& reader, const ExecutionTable& table, bool has_sources, Terminal& terminal) {
  TextTable text({terminal.say("구분", "Line"), terminal.say("예산", "Budget"), terminal.say("대상액(A)", "Base (A)"),
                  terminal.say("목표액(B)", "Target (B)"), terminal.say("교부액", "Granted"),
                  terminal.say("집행액(C)", "Spent (C)"), "C/A", "C/B", terminal.say("증감", "Change"),
                  terminal.say("상태", "State")});
  for (std::size_t column = 1; column <= 8; ++column) text.align_right(column);
  const auto language = terminal.language();
  for (std::size_t i = 0; i < table.lines.size(); ++i) {
    text.add(
        cells_of(table, table.lines[i], label_of(reader, table.request.cut, table.lines[i].key, language), terminal));
    if (!has_sources) continue;
    for (const auto& part : table.sources[i]) {
      text.add(cells_of(table, part, "  " + label_of(reader, ExecutionCut::source, part.key, language), terminal));
    }
  }
  text.add(cells_of(table, table.total, terminal.say("합계", "Total"), terminal));
  terminal.line(subtitle_of(table, language) + terminal.say(" · 단위: 백만원", " · in KRW million"));
  terminal.print(text.text());
}

int run_execution(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(
      args.check_known({"--organisation", "--date", "--by", "--programme", "--body", "--sources", "--output"}));
  const auto request = request_of(args, session, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto table = execution_table(*asked.reader, request);
  if (args.has("--json")) {
    JsonWriter json;
    write_execution(json, *asked.reader, table, terminal.language());
    terminal.line(json.text());
    return 0;
  }
  if (const auto file = args.text("--output")) {
    const ExecutionForm form{.language = terminal.language(), .has_sources = args.has("--sources")};
    return write_document(execution_document(*asked.reader, table, form), *file, terminal);
  }
  print_table(*asked.reader, table, args.has("--sources"), terminal);
  return 0;
}

void print_forecast(const Forecast& made, const std::vector<RiskFlag>& risks, Reader& reader, Terminal& terminal) {
  const auto language = terminal.language();
  TextTable text(
      {terminal.say("과제", "Project"),
       made.request.target ? terminal.say("목표액", "Target") : terminal.say("예산", "Budget"),
       terminal.say("집행액", "Spent"), terminal.say("전망", "Expected"), terminal.say("낮으면", "Low"),
       terminal.say("높으면", "High"),
       made.request.target ? terminal.say("부족 예상", "Short by") : terminal.say("미집행 예상", "Unspent")});
  for (std::size_t column = 1; column <= 6; ++column) text.align_right(column);
  const auto add = [&](std::string label, const auto& line, const ForecastRange& range, Won short_by) {
    text.add({std::move(label), million(line.goal), million(line.spent), million(range.expected), million(range.low),
              million(range.high), million(short_by)});
  };
  for (std::size_t i = 0; i < made.projects.size() && i < forecast_lines_shown; ++i) {
    const auto& project = made.projects[i];
    add(label_of(reader, ExecutionCut::project, Value{project.project}, language), project, project.by_then,
        project.short_by());
  }
  add(terminal.say("합계", "Total"), made, made.sum, made.short_by);
  terminal.line(to_text(made.request.as_of) + " → " + to_text(made.request.until) +
                terminal.say(" · 단위: 백만원", " · in KRW million"));
  terminal.print(text.text());
  if (!made.request.target)
    terminal.line(terminal.say("이월 가능 ", "May be carried over ") + million(made.carried) +
                  terminal.say(" · 반납 예상 ", " · to be returned ") + million(made.returned));
  for (const auto& flag : risks) {
    terminal.line(to_text(flag.on) + " " + flag.payee + " " + to_text(flag.amount) + terminal.say("원: ", " won: ") +
                  reason_of(flag, {}, language));
  }
}

int run_forecast(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--date", "--programme", "--body", "--until", "--output"}));
  constexpr Choice untils[] = {{"year", "연말", "Year"}, {"target", "목표", "Target"}};
  const auto until = choice_of(args, "--until", untils, asked, 0);
  const auto request = request_of(args, session, asked);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  Reader& reader = *asked.reader;
  const auto made = forecast(reader, forecast_request(execution_table(reader, request), until == 1));
  const Date from = std::max(request.year.first_day(), request.week.plus_days(-27));
  const auto risks = spending_risks(reader, {.organisation = request.organisation,
                                             .year = request.year,
                                             .from = from,
                                             .to = request.week,
                                             .programme = request.programme});
  if (const auto file = args.text("--output")) {
    return write_document(forecast_document(reader, made, risks, terminal.language()), *file, terminal);
  }
  if (!args.has("--json")) {
    print_forecast(made, risks, reader, terminal);
    return 0;
  }
  JsonWriter json;
  write_forecast(json, reader, made, risks);
  terminal.line(json.text());
  return 0;
}

}  // namespace

CommandGroup execution_commands() {
  return {"재원과 집행",
          "Money",
          {{"execution", "주간 집행현황을 보여 줍니다", "Shows the weekly execution table",
            "[--organisation NAME] [--date DATE] [--by programme|sub_programme|project|source|centre|organisation] "
            "[--programme CODE] [--body BODY] [--sources] [--json] [-o FILE.xlsx|FILE.html|FILE.csv]",
            "  geojeom execution --organisation 대전테크노파크 --date 2009-06-05\n"
            "  geojeom execution --organisation 대전테크노파크 --date 2009-06-05 --by source\n"
            "  geojeom execution --organisation 대전테크노파크 --date 2009-06-05 --sources -o 집행현황.xlsx",
            run_execution},
           {"forecast", "연말이나 신속집행 기한까지의 집행을 범위와 함께 전망하고 위험 신호를 보여 줍니다",
            "Forecasts spending until the year's end or the target's day, with a range, and shows risk flags",
            "[--organisation NAME] [--date DATE] [--programme CODE] [--body BODY] [--until year|target] [--json] "
            "[-o FILE.xlsx|FILE.html|FILE.csv]",
            "  geojeom forecast --organisation 대전테크노파크 --date 2009-06-05\n"
            "  geojeom forecast --organisation 대전테크노파크 --date 2009-06-05 --until target",
            run_forecast}}};
}

}  // namespace geojeom::cli
