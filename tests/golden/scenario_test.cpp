/// Runs every tests/golden/cli/*.scenario: commands and what they print, as a clerk would read them.
///
///     # What this is about.
///     $ geojeom add company ...
///     company 1 (판 1)
///     exit 2
///
/// Each file gets an empty folder; the clock stands still. Output and errors are shown together; an exit code other
/// than 0 is the last line. `GEOJEOM_UPDATE_GOLDEN=1` writes what the program prints now back into the files; the diff
/// is then read by a person.
#include <gtest/gtest.h>

#include <iconv.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "tests/process/process.hpp"

namespace geojeom {
namespace {

std::vector<std::string> scenario_files() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(GEOJEOM_SOURCE_DIR "/tests/golden/cli")) {
    if (entry.path().extension() == ".scenario") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The words of a command line with '...' quotes.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false;
  bool started = false;
  for (const char c : line) {
    if (c == '\'') {
      quoted = !quoted;
      started = true;
    } else if (c == ' ' && !quoted) {
      if (started) words.push_back(word);
      word.clear();
      started = false;
    } else {
      word += c;
      started = true;
    }
  }
  if (started) words.push_back(word);
  return words;
}

std::string replace_all(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// As the Excel of an older office saves it.
std::string in_cp949(std::string text) {
  std::string bytes(text.size() + 16, '\0');
  const iconv_t converter = iconv_open("CP949", "UTF-8");
  char* from = text.data();
  std::size_t from_left = text.size();
  char* to = bytes.data();
  std::size_t to_left = bytes.size();
  EXPECT_NE(iconv(converter, &from, &from_left, &to, &to_left), static_cast<std::size_t>(-1)) << text;
  iconv_close(converter);
  bytes.resize(bytes.size() - to_left);
  return bytes;
}

/// Runs one `$` line: geojeom with its words, or `write FILE TEXT`, `write-cp949 FILE TEXT` and `cat FILE` for the files
/// a scenario needs.
std::string answer_to(const std::string& command, const std::string& folder) {
  auto words = words_of(command);
  if (words.at(0) == "write") {
    process::write_file(folder + "/" + words.at(1), replace_all(words.at(2), "\\n", "\n"));
    return "";
  }
  if (words.at(0) == "write-cp949") {
    process::write_file(folder + "/" + words.at(1), in_cp949(replace_all(words.at(2), "\\n", "\n")));
    return "";
  }
  if (words.at(0) == "cat") return process::read_file(folder + "/" + words.at(1));
  words.erase(words.begin());
  const auto outcome =
      process::run(words, {.folder = folder, .environment = {"GEOJEOM_NOW=2026-03-02T00:30:00Z", "TZ=Asia/Seoul"}});
  std::string answer = outcome.output + outcome.errors;
  if (!answer.empty() && answer.back() != '\n') answer += '\n';
  if (outcome.exit_code != 0) answer += "exit " + std::to_string(outcome.exit_code) + "\n";
  return replace_all(answer, folder, "FOLDER");
}

/// A blank line that belongs to the file and not to what was printed: a comment, a command or the end comes behind it.
bool separates(const std::vector<std::string>& lines, std::size_t at) {
  while (at < lines.size() && lines[at].empty()) ++at;
  return at == lines.size() || lines[at].starts_with("#") || lines[at].starts_with("$ ");
}

std::string replay(const std::string& text) {
  const process::Folder folder;
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with("#") || (lines[i].empty() && separates(lines, i))) out += lines[i] + "\n";
    if (lines[i].starts_with("$ ")) out += lines[i] + "\n" + answer_to(lines[i].substr(2), folder.path());
  }
  return out;
}

/// Where two texts part, with the lines of both from there on.
std::string first_difference(const std::string& expected, const std::string& printed) {
  std::istringstream a(expected);
  std::istringstream b(printed);
  std::string in_file;
  std::string from_program;
  for (int line = 1;; ++line) {
    const bool more_a = static_cast<bool>(std::getline(a, in_file));
    const bool more_b = static_cast<bool>(std::getline(b, from_program));
    if (more_a && more_b && in_file == from_program) continue;
    if (!more_a && !more_b) return {};
    return "line " + std::to_string(line) + "\n  file:    " + (more_a ? in_file : "(end)") +
           "\n  printed: " + (more_b ? from_program : "(end)");
  }
}

class Scenario : public testing::TestWithParam<std::string> {};

TEST_P(Scenario, prints_what_the_file_says) {
  const std::string expected = process::read_file(GetParam());
  const std::string printed = replay(expected);
  if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
    process::write_file(GetParam(), printed);
  } else {
    EXPECT_TRUE(printed == expected) << GetParam() << ", " << first_difference(expected, printed);
  }
}

TEST(Readme, shows_what_the_program_prints) {
  const std::string path = GEOJEOM_SOURCE_DIR "/README.md";
  const std::string text = process::read_file(path);
  const std::string fence = "```console\n";
  const auto from = text.find(fence) + fence.size();
  const auto to = text.find("```\n", from);
  const std::string shown = text.substr(from, to - from);
  const std::string printed = replay(shown);
  if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
    process::write_file(path, text.substr(0, from) + printed + text.substr(to));
  } else {
    EXPECT_TRUE(printed == shown) << first_difference(shown, printed);
  }
}

INSTANTIATE_TEST_SUITE_P(Cli, Scenario, testing::ValuesIn(scenario_files()), [](const auto& file) {
  return replace_all(replace_all(std::filesystem::path(file.param).stem().string(), "-", "_"), ".", "_");
});

}  // namespace
}  // namespace geojeom
