#include "domain/clocks/clocks.hpp"

#include <fmt/format.h>

#include <charconv>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/rule_files.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/clocks/clock_calendar.hpp"
#include "domain/clocks/clock_json.hpp"
#include "record/lookup.hpp"

namespace geojeom::cli {
namespace {

/// What a command on clocks works with: a moment of the database, the rules, and whose clocks.
struct Asked {
  std::unique_ptr<Store> store;
  std::unique_ptr<Reader> reader;
  LoadedRules rules;
  WorkingCalendar calendar;
  ClockScope scope;
  Problems problems;
};

Result<std::int64_t> tenant_of(const Args& args, Reader& reader, const Registry& registry) {
  const auto name = args.text("--organisation");
  return name ? find_tenant(reader, registry, *name) : only_tenant(reader, registry);
}

void read_reference(const Args& args, std::string_view option, const Session& session, Asked& asked) {
  const auto text = args.text(std::string("--") + std::string(option));
  if (!text) return;
  const auto id = find_meant(*asked.reader, session.registry().at(option), asked.scope.organisation, *text);
  if (!id) {
    asked.problems.add(id.problem());
  } else if (option == "programme") {
    asked.scope.programme = *id;
  } else {
    asked.scope.project = *id;
  }
}

void read_date(const Args& args, const Session& session, Asked& asked) {
  asked.scope.today = date_in_seoul(session.clock());
  const auto typed = args.text("--date");
  if (!typed) return;
  const auto date = parse_date(*typed);
  if (date) {
    asked.scope.today = *date;
  } else {
    asked.problems.add(date.problem());
  }
}

Asked read_asked(const Args& args, const Session& session) {
  Asked asked{
      .store = session.open(), .reader = {}, .rules = load_rules(session), .calendar = {}, .scope = {}, .problems = {}};
  asked.problems.add(args.check_known(
      {"--organisation", "--programme", "--project", "--person", "--date", "--state", "--all", "--output"}));
  asked.problems.add(asked.rules.problems);
  asked.reader = asked.store->read();
  asked.calendar = read_working_calendar(*asked.reader, session.registry());
  const auto tenant = tenant_of(args, *asked.reader, session.registry());
  if (!tenant) {
    asked.problems.add(tenant.problem());
    return asked;
  }
  asked.scope.organisation = *tenant;
  asked.scope.person_number = args.text_or("--person", "");
  read_reference(args, "programme", session, asked);
  read_reference(args, "project", session, asked);
  read_date(args, session, asked);
  return asked;
}

std::vector<DueClock> clocks_asked(const Asked& asked, const Session& session) {
  return clocks_of(*asked.reader,
                   {.registry = session.registry(), .rules = asked.rules.book, .calendar = asked.calendar},
                   asked.scope);
}

std::string counts_in_words(const std::vector<DueClock>& clocks, Language language) {
  std::string words;
  for (const auto& [state, count] : counts_by_state(clocks)) {
    words += fmt::format("{}{} {}", words.empty() ? "" : " · ", label(state, language), count);
  }
  return words;
}

int print_clocks(const Args& args, const std::vector<DueClock>& all, std::optional<ClockState> only,
                 Terminal& terminal) {
  const auto language = terminal.language();
  TextTable table({terminal.say("기한", "Due"), terminal.say("상태", "State"), terminal.say("날수", "Days"),
                   terminal.say("할 일", "What"), terminal.say("대상", "Where"), terminal.say("근거", "Source")});
  JsonWriter json;
  json.begin_array();
  for (const auto& clock : all) {
    const bool is_wanted =
        only ? clock.state == *only : args.has("--all") || is_open(clock.state) || clock.state == ClockState::suspended;
    if (!is_wanted) continue;
    table.add({to_text(clock.due.on), std::string(label(clock.state, language)), day_words(clock, language),
               clock.label.in(language), clock.subject_name, source_line(clock, language)});
    write_clock(json, clock, language);
  }
  json.end_array();
  if (args.has("--json")) {
    terminal.line(json.text());
    return 0;
  }
  terminal.print(table.text());
  terminal.line(counts_in_words(all, language));
  return 0;
}

int run_clocks(const Args& args, Session& session, Terminal& terminal) {
  const auto asked = read_asked(args, session);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  std::optional<ClockState> only;
  if (const auto word = args.text("--state")) {
    only = clock_state_of(*word);
    if (!only) {
      return terminal.fail(Problem{.code = "CLI-103",
                                   .field = "--state",
                                   .details = {{"option", "--state"},
                                               {"value", *word},
                                               {"expected", "overdue, due_soon, running, suspended, met_late, met"}}});
    }
  }
  return print_clocks(args, clocks_asked(asked, session), only, terminal);
}

int run_calendar(const Args& args, Session& session, Terminal& terminal) {
  const auto asked = read_asked(args, session);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto text =
      calendar_of_clocks(clocks_asked(asked, session), {.name = terminal.say("거점 기한", "Geojeom deadlines"),
                                                        .written_at = session.clock(),
                                                        .language = terminal.language()});
  if (const auto file = args.text("--output")) return terminal.fail(write_text_file(*file, text));
  terminal.print(text);
  return 0;
}

}  // namespace

CommandGroup clocks_commands() {
  return {
      "기한",
      "Clocks",
      {{"clocks", "규정에서 나온 기한과 남은 날을 보여 줍니다", "Shows deadlines by rule and the days that are left",
        "[--organisation NAME] [--programme CODE] [--project CODE] [--person NUMBER] [--date DATE] [--state STATE] "
        "[--all] [--json]",
        "  geojeom clocks --organisation 대전테크노파크 --date 2009-12-11\n"
        "  geojeom clocks --organisation 대전테크노파크 --project DJ-2009-S01 --all",
        run_clocks},
       {"calendar", "기한을 달력 파일(iCalendar)로 내보냅니다", "Writes deadlines as a calendar (iCalendar)",
        "[--organisation NAME] [--programme CODE] [--project CODE] [--person NUMBER] [--date DATE] [--output FILE]",
        "  geojeom calendar --organisation 대전테크노파크 --programme DJ-P2 --output 기한.ics", run_calendar}}};
}

}  // namespace geojeom::cli
