#include "cli/usage.hpp"

#include <fmt/format.h>

#include "cli/command.hpp"

namespace geojeom::cli {
namespace {

struct Word {
  std::string_view ko;
  std::string_view en;
};
/// What stands for something to fill in. Longer words come before those they hold.
constexpr Word words[] = {
    {"이용조건", "LICENCE"},
    {"종류", "KIND"},
    {"출처", "SOURCE"},
    {"기관이름", "NAME"},
    {"기준코드", "CRITERION"},
    {"유형", "TYPE"},
    {"항목", "COLUMN"},
    {"조건", "CONDITION"},
    {"기관", "ORGANISATION"},
    {"파일", "FILE"},
    {"폴더", "FOLDER"},
    {"이유", "REASON"},
    {"번호", "ID"},
    {"키", "KEY"},
    {"이름", "NAME"},
    {"값", "VALUE"},
    {"쪽", "PAGE"},
    {"버전", "VERSION"},
    {"연도", "YEAR"},
    {"지역", "REGION"},
    {"산업", "INDUSTRY"},
    {"금액", "AMOUNT"},
    {"명령", "COMMAND"},
    {"대응표", "MAPPING"},
    {"시트", "SHEET"},
    {"표", "TABLE"},
    {"기준일", "DATE"},
    {"코드", "CODE"},
    {"자료", "DATA SET"},
    {"판", "VERSION"},
};

std::string indented_block(std::string_view examples) {
  std::string block = "```\n";
  while (!examples.empty()) {
    const auto end = std::min(examples.find('\n'), examples.size());
    std::string_view line = examples.substr(0, end);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    block += std::string(line) + "\n";
    examples.remove_prefix(std::min(end + 1, examples.size()));
  }
  return block + "```\n";
}

constexpr std::string_view opening =
    "# Commands\n\n"
    "Every command takes `--db FILE` (the database, `var/geojeom.db` unless named), `--help`, `--korean` and "
    "`--english`;\n"
    "without the last two the locale decides. Answers go to standard output, problems to standard error as\n"
    "`error[CODE] field: message` and `hint: …`. Exit code 0: done; 1: the outside world failed (disk, permission, a\n"
    "damaged file); 2: what was asked has problems. Record types, columns and choices are named in Korean or "
    "English.\n\n"
    "Conditions of `--where`: `column=value`, `!=`, `>=`, `<=`, `>`, `<`, `column~part` (contains), `column=` "
    "(empty),\n"
    "`column!=` (set). A column may be a path over references (`project.name=…`); a reference is given as `#12`, by "
    "its\n"
    "key or by its title.\n\n"
    "With `--json` a command answers on one line. `list` gives\n"
    "`{\"type\": …, \"count\": …, \"records\": […], \"next\": …}`: `count` is of all pages, `next` the word that "
    "`--after`\n"
    "takes for the next page, or null. A record has `id`, `organisation`, `version`, `sample` and every column by its\n"
    "name (see [the record types](records/README.md)): amounts are whole won, decimals and shares numbers, dates ISO\n"
    "text, references ids, empty values null. `history` gives the journal entries with `before` and `after` as stored\n"
    "(decimals and shares in millionths).\n";

}  // namespace

std::string usage_in(std::string_view usage, Language language) {
  std::string text(usage);
  if (language == Language::ko) return text;
  for (const auto& word : words) {
    for (std::size_t at = text.find(word.ko); at != std::string::npos; at = text.find(word.ko, at + word.en.size())) {
      text.replace(at, word.ko.size(), word.en);
    }
  }
  return text;
}

std::string command_page() {
  std::string page(opening);
  for (const auto& group : command_groups()) {
    page += fmt::format("\n## {} ({})\n", group.title_en, group.title_ko);
    for (const auto& command : group.commands) {
      page += fmt::format("\n### {0}\n\n{1}.\n{2}.\n\n`geojeom {0}{3}{4}`\n", command.name, command.summary_en,
                          command.summary_ko, command.usage.empty() ? "" : " ", usage_in(command.usage, Language::en));
      if (!command.examples.empty()) page += "\n" + indented_block(command.examples);
    }
  }
  return page;
}

}  // namespace geojeom::cli
