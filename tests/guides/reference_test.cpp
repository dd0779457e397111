/// The reference pages are what the program prints now; GEOJEOM_UPDATE_GOLDEN=1 writes them, the diff is then read.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "cli/command.hpp"
#include "cli/usage.hpp"
#include "domain/registry.hpp"
#include "record/reference_page.hpp"
#include "rules/rule_reference.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(GEOJEOM_SOURCE_DIR) / "docs/reference";

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void expect_current(const fs::path& path, const std::string& page) {
  if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << page;
  } else {
    EXPECT_TRUE(text_of(path) == page) << path.filename() << " is not what the program prints: run "
                                       << "GEOJEOM_UPDATE_GOLDEN=1 build/debug/tests/guides_test";
  }
}

TEST(Reference, has_a_current_page_for_every_record_type_and_no_other) {
  const Registry registry(described_record_types());
  std::set<std::string> expected{"README.md"};
  expect_current(folder / "records/README.md", reference_index(registry));
  for (const auto& type : registry.types()) {
    expect_current(folder / "records" / (type.name() + ".md"), reference_page(type, registry));
    expected.insert(type.name() + ".md");
  }
  for (const auto& entry : fs::directory_iterator(folder / "records")) {
    EXPECT_TRUE(expected.contains(entry.path().filename())) << entry.path().filename() << " describes no record type";
  }
}

TEST(Reference, has_a_current_page_of_commands) { expect_current(folder / "cli.md", cli::command_page()); }

/// Rules that a line names as BR-46 or BR_46.
std::set<std::string> rules_named(const std::string& line) {
  static const std::regex number("BR[-_]([0-9]+)");
  std::set<std::string> rules;
  for (std::sregex_iterator found(line.begin(), line.end(), number), end; found != end; ++found)
    rules.insert("BR-" + (*found)[1].str());
  return rules;
}

/// A test holds the rules that its name or the remark on its line gives; a line that ends in an open bracket goes on.
void read_tests(const fs::path& path, TestsOfRules& tests) {
  static const std::regex head("^TEST(?:_F|_P)?\\((\\w+),\\s*(\\w+)");
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("TEST")) continue;
    for (std::string more; line.ends_with(',') && std::getline(file, more);) line += more;
    std::smatch test;
    if (!std::regex_search(line, test, head)) continue;
    for (const auto& rule : rules_named(line)) tests[rule].insert(test[1].str() + "." + test[2].str());
  }
}

TestsOfRules tests_of_rules() {
  TestsOfRules tests;
  for (const auto* room : {"src", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(GEOJEOM_SOURCE_DIR) / room)) {
      if (entry.path().filename().string().ends_with("_test.cpp")) read_tests(entry.path(), tests);
    }
  }
  return tests;
}

TEST(Reference, has_a_current_page_of_rules_and_a_test_for_each_of_them) {
  const auto loaded = RuleBook::load(std::string(GEOJEOM_SOURCE_DIR) + "/data/rules");
  ASSERT_FALSE(loaded.problems.has_errors());
  const auto page = rule_reference(loaded.book, tests_of_rules());
  expect_current(folder / "rules.md", page);
  EXPECT_EQ(page.find("없음 (none)"), std::string::npos) << "a rule of a pack is held by no test";
}

bool has_hangul(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xEA && lead <= 0xED) return true;
  }
  return false;
}

TEST(Commands, speak_english_to_who_reads_english) {
  for (const auto& group : cli::command_groups()) {
    for (const auto& command : group.commands) {
      EXPECT_FALSE(has_hangul(cli::usage_in(command.usage, Language::en))) << command.name << ": " << command.usage;
      EXPECT_FALSE(has_hangul(command.summary_en)) << command.name;
      EXPECT_FALSE(command.summary_ko.empty()) << command.name;
    }
  }
}

}  // namespace
}  // namespace geojeom
