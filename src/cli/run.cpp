#include "cli/run.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/usage.hpp"

namespace geojeom::cli {
namespace {

std::size_t count_words(std::string_view name) {
  return 1 + static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
}

/// True when the first words of the line are the words of the command's name.
bool names(std::string_view name, const std::vector<std::string>& words) {
  std::string joined;
  const std::size_t count = count_words(name);
  if (words.size() < count) return false;
  for (std::size_t i = 0; i < count; ++i) joined += (i ? " " : "") + words[i];
  return joined == name;
}

const Command* find_command(const std::vector<CommandGroup>& groups, const std::vector<std::string>& words) {
  const Command* longest = nullptr;
  for (const auto& group : groups) {
    for (const auto& command : group.commands) {
      const bool longer = longest == nullptr || command.name.size() > longest->name.size();
      if (longer && names(command.name, words)) longest = &command;
    }
  }
  return longest;
}

void print_overview(const std::vector<CommandGroup>& groups, Terminal& terminal) {
  terminal.line(terminal.say("거점(Geojeom): 테크노파크의 기획·협약·집행·기업지원·성과를 하나로 잇는 시스템",
                             "Geojeom: one system for a technopark's whole loop"));
  terminal.line("");
  terminal.line(terminal.say("사용법: geojeom 명령 [인자] [--db 파일] [--json]",
                             "Usage: geojeom COMMAND [ARGUMENTS] [--db FILE] [--json]"));
  for (const auto& group : groups) {
    terminal.line(fmt::format("\n{}", terminal.say(group.title_ko, group.title_en)));
    for (const auto& command : group.commands) {
      terminal.line(fmt::format("  {:<26} {}", command.name, terminal.say(command.summary_ko, command.summary_en)));
    }
  }
  terminal.line(terminal.say("\n명령마다 --help로 사용법과 예를 볼 수 있습니다.",
                             "\nEvery command explains itself with --help."));
}

void print_help(const Command& command, Terminal& terminal) {
  terminal.line(terminal.say(command.summary_ko, command.summary_en));
  terminal.line(fmt::format("\n{}geojeom {} {}", terminal.say("사용법: ", "Usage: "), command.name,
                            usage_in(command.usage, terminal.language())));
  if (command.examples.empty()) return;
  terminal.line(terminal.say("\n예:", "\nExamples:"));
  terminal.line(command.examples);
}

}  // namespace

int run(std::vector<std::string> words, Session& session, Terminal& terminal) {
  for (const auto& word : words) {
    if (word == "--english") terminal.speak(Language::en);
    if (word == "--korean") terminal.speak(Language::ko);
  }
  session.language = terminal.language();
  std::erase_if(words, [](const std::string& word) { return word == "--english" || word == "--korean"; });
  const auto groups = command_groups();
  if (words.empty() || words[0] == "help" || words[0] == "--help" || words[0] == "-h") {
    print_overview(groups, terminal);
    return 0;
  }
  const Command* command = find_command(groups, words);
  if (command == nullptr) return terminal.fail(Problem{.code = "CLI-101", .details = {{"command", words[0]}}});
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count_words(command->name)));
  const Args args(std::move(words));
  if (args.has("--help")) {
    print_help(*command, terminal);
    return 0;
  }
  if (const auto database = args.text("--db")) session.database = *database;
  return command->run(args, session, terminal);
}

}  // namespace geojeom::cli
