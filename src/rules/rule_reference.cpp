#include "rules/rule_reference.hpp"

#include <fmt/format.h>

#include "rules/rule_json.hpp"

namespace geojeom {
namespace {

struct CarriedBy {
  EntryLine line;
  const RulePack* pack = nullptr;
};

/// A text inside a cell: a bar would end it.
std::string cell(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '|') safe += '\\';
    safe += c;
  }
  return safe;
}

std::string both(const Words& words) {
  return words.en.empty() || words.en == words.ko ? cell(words.ko) : cell(words.ko) + "<br>" + cell(words.en);
}

std::string marked(Mark mark) {
  const auto words = fmt::format("{} ({})", label(mark, Language::ko), label(mark, Language::en));
  return mark == Mark::current ? words : "**" + words + "**";
}

void add_packs(std::string& page, const RuleBook& book) {
  page += "## 규정 묶음 (Rule packs)\n\n| 묶음 | 판 | 규정 | 시행 | 확인 | 출처 |\n|---|---|---|---|---|---|\n";
  for (const auto& pack : book.packs()) {
    page += fmt::format("| {} | {} | {} | {} ~ {} | {} | [{}](<{}>) |\n", pack.id, pack.version, both(pack.title),
                        to_text(pack.effective_from), pack.effective_to ? to_text(*pack.effective_to) : "",
                        marked(pack.mark), cell(pack.source.ko), pack.address);
  }
}

std::map<std::string, std::vector<CarriedBy>> entries_by_rule(const RuleBook& book) {
  std::map<std::string, std::vector<CarriedBy>> found;
  for (const auto& pack : book.packs()) {
    for (const auto& line : entry_lines(pack)) {
      for (const auto& rule : line.about->rules) found[rule].push_back({.line = line, .pack = &pack});
    }
  }
  return found;
}

void add_entries(std::string& page, const std::vector<CarriedBy>& entries) {
  page += "| 구분 | 이름 | 내용 | 값 | 묶음 | 조 | 확인 |\n|---|---|---|---|---|---|---|\n";
  for (const auto& [line, pack] : entries) {
    page += fmt::format("| {} | `{}` | {} | {} | {} | {} | {} |\n", kind_label(line.kind, Language::ko),
                        line.about->name, both(line.about->label), both(line.value), to_text(pack->stamp()),
                        cell(line.about->article), marked(line.about->mark));
  }
}

void add_tests(std::string& page, const TestsOfRules& tests, const std::string& rule) {
  const auto found = tests.find(rule);
  page += "\n시험 (tests): ";
  if (found == tests.end()) {
    page += "없음 (none)\n";
    return;
  }
  std::string_view between;
  for (const auto& test : found->second) {
    page += fmt::format("{}`{}`", between, test);
    between = ", ";
  }
  page += "\n";
}

}  // namespace

std::string rule_reference(const RuleBook& book, const TestsOfRules& tests) {
  std::string page =
      "# 규칙과 출처 (Rules and their sources)\n\n"
      "`data/rules`의 규정 묶음에서 만든 쪽입니다. 규칙마다 어느 묶음의 어느 조에서 왔는지, 얼마나 확실한지, 어느 "
      "시험이 지키는지\n"
      "보여 줍니다. **구판**은 읽은 글이 최신판이 아니라는 뜻이고, **추정**은 글에서 미루어 본 것, **미확인**은 수를 "
      "찾지 못한 것입니다.\n\n"
      "Made from the rule packs in `data/rules`. *old*: the text read is not the newest; *inferred*: concluded, "
      "written\n"
      "nowhere; *not found*: the number is known to exist and was not found.\n\n";
  add_packs(page, book);
  for (const auto& [rule, entries] : entries_by_rule(book)) {
    page += fmt::format("\n## {}\n\n", rule);
    add_entries(page, entries);
    add_tests(page, tests, rule);
  }
  std::string_view head = "\n## 묶음 밖의 규칙 (Rules that need no pack)\n\n| 규칙 | 시험 |\n|---|---|\n";
  const auto carried = entries_by_rule(book);
  for (const auto& [rule, names] : tests) {
    if (carried.contains(rule)) continue;
    page += head;
    head = "";
    page += fmt::format("| {} | `{}` |\n", rule, fmt::join(names, "`, `"));
  }
  return page;
}

}  // namespace geojeom
