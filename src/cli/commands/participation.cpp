#include "domain/funding/participation.hpp"

#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/money_asked.hpp"
#include "cli/rule_files.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/problem_catalogue.hpp"

/// Participation of people over all their projects.
namespace geojeom::cli {
namespace {

int run_show(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--date", "--person", "--output"}));
  const auto rules = load_rules(session);
  asked.problems.add(rules.problems);
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const Date on = asked.date.value_or(date_in_seoul(session.clock()));
  const auto people =
      participation_on(*asked.reader, rules.book,
                       {.organisation = asked.organisation, .on = on, .person_number = args.text_or("--person", "")});
  if (args.has("--json")) {
    JsonWriter json;
    write_participation(json, people, on, terminal.language());
    terminal.line(json.text());
    return 0;
  }
  const auto document = participation_document(people, on, terminal.language());
  if (const auto file = args.text("--output")) return write_document(document, *file, terminal);
  TextTable table({terminal.say("인력번호", "Person"), terminal.say("합계", "Total"),
                   terminal.say("과제 수", "Projects"), terminal.say("책임", "Led"), terminal.say("한도", "Limits")});
  for (const std::size_t column : {1U, 2U, 3U}) table.align_right(column);
  for (const auto& person : people) {
    const auto problems = person.problems(on);
    table.add({person.person_number, to_percent_text(person.total, 0), std::to_string(person.counted),
               std::to_string(person.led),
               problems.has_errors() ? explain(problems.front(), terminal.language()).message
                                     : terminal.say("한도 안", "within")});
  }
  terminal.line(document.title + " · " + document.subtitle);
  terminal.print(table.text());
  return 0;
}

}  // namespace

CommandGroup participation_commands() {
  return {"참여율",
          "Participation",
          {{"participation", "사람마다 모든 과제의 참여율과 한도를 보여 줍니다",
            "Shows people's shares over all projects and the limits",
            "[--date DATE] [--person NUMBER] [--organisation NAME] [-o FILE.xlsx|FILE.html|FILE.csv] [--json]",
            "  geojeom participation --organisation 대전테크노파크 --date 2009-05-01", run_show}}};
}

}  // namespace geojeom::cli
