#include <fmt/format.h>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/rule_files.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "rules/event_names.hpp"
#include "rules/rule_json.hpp"

namespace geojeom::cli {
namespace {

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

std::string effective_words(const RulePack& pack) {
  return fmt::format("{} ~ {}", to_text(pack.effective_from), pack.effective_to ? to_text(*pack.effective_to) : "");
}

int run_list(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto loaded = load_rules(session);
  if (loaded.problems.has_errors()) return terminal.fail(loaded.problems);
  TextTable table({terminal.say("묶음", "Pack"), terminal.say("판", "Version"), terminal.say("규정", "Text"),
                   terminal.say("시행", "In force"), terminal.say("확인", "Mark"), terminal.say("항목", "Entries")});
  table.align_right(5);
  JsonWriter json;
  json.begin_array();
  for (const auto& pack : loaded.book.packs()) {
    table.add({pack.id, pack.version, pack.title.in(terminal.language()), effective_words(pack),
               std::string(label(pack.mark, terminal.language())), std::to_string(entry_lines(pack).size())});
    json.begin_object();
    write_pack_members(json, pack, terminal.language());
    json.end_object();
  }
  json.end_array();
  terminal.print(args.has("--json") ? json.text() + "\n" : table.text());
  return 0;
}

Problem no_such_pack(std::string_view id) {
  return {.code = "RUL-111", .field = {}, .details = {{"pack", std::string(id)}}};
}

void print_pack(const RulePack& pack, Terminal& terminal) {
  const auto language = terminal.language();
  terminal.line(fmt::format("{} {} · {}", pack.id, pack.version, pack.title.in(language)));
  terminal.line(
      fmt::format("  {} · {} · {}", pack.source.in(language), effective_words(pack), label(pack.mark, language)));
  terminal.line("  " + pack.address);
  if (!pack.with.empty()) terminal.line("  " + terminal.say("함께 적용: ", "Together with: ") + joined(pack.with));
  if (!pack.note.empty()) terminal.line("  " + pack.note.in(language));
  terminal.line("");
  TextTable table({terminal.say("구분", "Kind"), terminal.say("이름", "Name"), terminal.say("내용", "What"),
                   terminal.say("값", "Number"), terminal.say("규칙", "Rule"), terminal.say("조", "Article"),
                   terminal.say("확인", "Mark")});
  for (const auto& line : entry_lines(pack)) {
    table.add({std::string(kind_label(line.kind, language)), line.about->name, line.about->label.in(language),
               line.value.in(language), joined(line.about->rules), line.about->article,
               std::string(label(line.about->mark, language))});
  }
  terminal.print(table.text());
}

int run_show(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto id = args.word(0);
  if (!id)
    return terminal.fail(
        Problem{.code = "CLI-102", .details = {{"argument", "PACK"}, {"usage", "rules show PACK [VERSION]"}}});
  const auto loaded = load_rules(session);
  if (loaded.problems.has_errors()) return terminal.fail(loaded.problems);
  const auto versions = loaded.book.versions(*id);
  const auto version = args.word(1);
  const RulePack* pack = versions.empty() ? nullptr : versions.back();
  if (version) pack = loaded.book.find({*id, *version});
  if (pack == nullptr) return terminal.fail(no_such_pack(version ? *id + " " + *version : *id));
  if (!args.has("--json")) {
    print_pack(*pack, terminal);
    return 0;
  }
  JsonWriter json;
  json.begin_object();
  write_pack_members(json, *pack, terminal.language());
  write_entries(json, *pack, terminal.language());
  json.end_object();
  terminal.line(json.text());
  return 0;
}

int run_check(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({}); unknown.has_errors()) return terminal.fail(unknown);
  const auto loaded = RuleBook::load(args.word(0).value_or(session.data_folder + "/rules"));
  if (loaded.problems.has_errors()) return terminal.fail(loaded.problems);
  std::size_t entries = 0;
  std::size_t unknown_numbers = 0;
  for (const auto& pack : loaded.book.packs()) {
    for (const auto& line : entry_lines(pack)) {
      ++entries;
      unknown_numbers += line.about->mark == Mark::not_found ? 1 : 0;
    }
  }
  terminal.line(
      fmt::format(fmt::runtime(terminal.say("규정 묶음 {}개, 항목 {}개에 문제가 없습니다. 미확인 항목 {}개.",
                                            "{} packs with {} entries are in order; {} entries were not found.")),
                  loaded.book.packs().size(), entries, unknown_numbers));
  return 0;
}

/// The deadlines that a word asks for: the one of that name, or all that count from the event of that name.
std::vector<Said<Deadline>> meant_deadlines(const RulesInForce& rules, std::string_view word) {
  if (const auto said = rules.deadline(word)) return {said};
  std::vector<Said<Deadline>> found;
  for (const auto& chosen : rules.packs()) {
    for (const auto& deadline : chosen.pack->deadlines) {
      const bool is_first = rules.deadline(deadline.about.name).entry == &deadline;
      if (deadline.event == word && is_first)
        found.push_back({.entry = &deadline, .pack = chosen.pack, .standing = chosen.standing});
    }
  }
  return found;
}

void print_due(const Said<Deadline>& said, const DueDate& due, Terminal& terminal) {
  const auto language = terminal.language();
  terminal.line(fmt::format("{}: {}", said->about.label.in(language), to_text(due.on)));
  for (const auto& step : due.steps)
    terminal.line(fmt::format("  {}  {}", to_text(step.date), step.words.in(language)));
  const auto article = said->about.article.empty() ? std::string() : " " + said->about.article;
  terminal.line(fmt::format(fmt::runtime(terminal.say("  근거: {}{} · {} · {}", "  source: {}{} · {} · {}")),
                            to_text(due.stamp), article, joined(said->about.rules), label(said->about.mark, language)));
  terminal.line(fmt::format("        {} · {}", said.pack->source.in(language), said.pack->address));
  for (const auto& caution : due.cautions)
    terminal.line("  " + terminal.say("주의: ", "careful: ") + caution.in(language));
}

Problem no_such_deadline(const RulesInForce& rules, std::string_view word) {
  std::vector<std::string> names;
  for (const auto& deadline : rules.main().pack->deadlines) names.push_back(deadline.about.name);
  return {
      .code = "RUL-112",
      .field = "--event",
      .details = {
          {"pack", to_text(rules.main().pack->stamp())}, {"name", std::string(word)}, {"deadlines", joined(names)}}};
}

int explain_deadlines(const Args& args, const std::vector<Said<Deadline>>& deadlines, Date event,
                      const WorkingCalendar& calendar, Terminal& terminal) {
  const auto typed = parse_decimal(args.text_or("--time", "1"));
  const int time = typed ? static_cast<int>(typed->micros() / Decimal::micros_in_one) : 0;
  JsonWriter json;
  json.begin_array();
  for (const auto& said : deadlines) {
    const auto due = due_date(said, event, calendar, time);
    if (!due) return terminal.fail(due.problem());
    if (!args.has("--json")) print_due(said, *due, terminal);
    json.begin_object()
        .key("deadline")
        .value(said->about.name)
        .key("label")
        .value(said->about.label.in(terminal.language()));
    write_due_members(json, *due, terminal.language());
    json.key("article").value(said->about.article).key("source").value(said.pack->source.in(terminal.language()));
    json.key("address").value(said.pack->address).key("rules").values(said->about.rules).end_object();
  }
  json.end_array();
  if (args.has("--json")) terminal.line(json.text());
  return 0;
}

int run_explain(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems unknown = args.check_known({"--pack", "--event", "--date", "--time"}); unknown.has_errors())
    return terminal.fail(unknown);
  for (const auto* option : {"--pack", "--event", "--date"}) {
    if (!args.text(option))
      return terminal.fail(Problem{
          .code = "CLI-102",
          .details = {{"argument", option}, {"usage", "rules explain --pack PACK --event DEADLINE --date DATE"}}});
  }
  const auto event = parse_date(*args.text("--date"));
  if (!event) return terminal.fail(event.problem());
  const auto loaded = load_rules(session);
  if (loaded.problems.has_errors()) return terminal.fail(loaded.problems);
  const auto rules = loaded.book.rules_of_pack(*args.text("--pack"), *event);
  if (rules.empty()) return terminal.fail(no_such_pack(*args.text("--pack")));
  const auto deadlines = meant_deadlines(rules, *args.text("--event"));
  if (deadlines.empty()) return terminal.fail(no_such_deadline(rules, *args.text("--event")));
  return explain_deadlines(args, deadlines, *event, load_calendar(session), terminal);
}

}  // namespace

CommandGroup rules_commands() {
  return {"규정",
          "Rules",
          {{"rules list", "규정 묶음을 모두 보여 줍니다", "Lists the rule packs", "[--json]", "  geojeom rules list",
            run_list},
           {"rules show", "규정 묶음의 항목과 출처를 보여 줍니다", "Shows the entries of a pack and their source",
            "PACK [VERSION] [--json]", "  geojeom rules show R-KIJI\n  geojeom rules show R-EARLY 2019", run_show},
           {"rules check", "규정 묶음 파일을 검사합니다", "Checks the files of the rule packs", "[FOLDER]",
            "  geojeom rules check", run_check},
           {"rules explain", "기한을 세고 과정과 출처를 보여 줍니다", "Counts a deadline, with its steps and source",
            "--pack PACK --event DEADLINE --date DATE [--time N] [--json]",
            "  geojeom rules explain --pack R-KIJI --event final_report --date 2026-12-31\n"
            "  geojeom rules explain --pack R-KIJI --event project_ended --date 2026-12-31",
            run_explain}}};
}

}  // namespace geojeom::cli
