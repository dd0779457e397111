#include <cstdlib>

#include "cli/command.hpp"
#include "cli/money_asked.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "domain/funding/year_clone.hpp"

/// Programmes a year on.
namespace geojeom::cli {
namespace {

int run_clone(const Args& args, Session& session, Terminal& terminal) {
  auto asked = read_money_asked(args, session);
  asked.problems.add(args.check_known({"--organisation", "--programme", "--from", "--to", "--dry-run"}));
  for (const auto* option : {"--programme", "--from", "--to"}) {
    if (!args.has(option))
      asked.problems.add(
          {.code = "CLI-102",
           .field = option,
           .details = {{"argument", option}, {"usage", "programme clone --programme P --from 2009 --to 2010"}}});
  }
  const auto year = [&](const char* option) {
    return static_cast<int>(std::strtol(args.text_or(option, "0").c_str(), nullptr, 10));
  };
  const CloneAsked clone{.programme = referred_by(args, "--programme", "programme", asked).value_or(0),
                         .from = year("--from"),
                         .to = year("--to")};
  if (asked.problems.has_errors()) return terminal.fail(asked.problems);
  const auto plan = clone_plan(*asked.reader, clone);
  if (!plan) return terminal.fail(plan.problem());
  TextTable table({terminal.say("지난 과제", "Old"), terminal.say("새 과제번호", "New"), terminal.say("과제명", "Name"),
                   terminal.say("새 수행기간", "Period"), terminal.say("재원(원)", "Money (KRW)"),
                   terminal.say("비고", "Remark")});
  table.align_right(4);
  for (const auto& line : plan->lines)
    table.add({line.code, line.new_code, line.name, to_text(line.new_period), to_text(line.money),
               line.exists ? terminal.say("이미 있음", "there already") : terminal.say("새로 만듦", "new")});
  terminal.print(table.text());
  if (args.has("--dry-run")) return 0;
  asked.reader.reset();
  const auto writer = asked.store->write(session.author("programme clone"));
  const auto saved = clone_year(*writer, clone);
  if (!saved.ok()) return terminal.fail(saved.problems);
  writer->commit();
  return 0;
}

}  // namespace

CommandGroup programme_commands() {
  return {"사업",
          "Programmes",
          {{"programme clone", "지난해 과제를 재원·비목과 함께 새해 과제로 만듭니다",
            "Makes last year's projects anew, a year on",
            "--programme CODE --from YEAR --to YEAR [--dry-run] [--organisation NAME]",
            "  geojeom programme clone --organisation 대전테크노파크 --programme DJ-P2 --from 2009 --to 2010 --dry-run",
            run_clone}}};
}

}  // namespace geojeom::cli
