/// Holds the source tree to what ARCHITECTURE.md says of it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "core/problem_catalogue.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;

const fs::path root = GEOJEOM_SOURCE_DIR;

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "src")) {
    if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp") files.push_back(entry.path());
  }
  return files;
}

/// "analysis/impact", "domain", "core": the longest room name that the path begins with.
std::string room_of(const std::string& path, const std::map<std::string, std::set<std::string>>& rooms) {
  std::string best;
  for (const auto& [room, uses] : rooms) {
    if (path.starts_with(room + "/") && room.size() > best.size()) best = room;
  }
  return best;
}

/// The table of rooms in ARCHITECTURE.md: | `src/NAME` | number | holds | may use `a`, `b` |
std::map<std::string, std::set<std::string>> rooms() {
  std::map<std::string, std::set<std::string>> table;
  const std::string text = text_of(root / "ARCHITECTURE.md");
  const std::regex row(R"(\| `src/([a-z_/]+)` \| [0-9]+ \|[^|]*\|([^|]*)\|)");
  const std::regex name("`([a-z_/]+)`");
  for (std::sregex_iterator line(text.begin(), text.end(), row), end; line != end; ++line) {
    auto& uses = table[(*line)[1]];
    const std::string list = (*line)[2];
    for (std::sregex_iterator used(list.begin(), list.end(), name); used != end; ++used) uses.insert((*used)[1]);
  }
  return table;
}

TEST(Architecture, every_room_is_in_the_table) {
  const auto table = rooms();
  for (const auto& path : sources()) {
    const auto relative = fs::relative(path, root / "src").string();
    if (relative.find('/') == std::string::npos) continue;  // main.cpp
    EXPECT_NE(room_of(relative, table), "") << relative;
  }
}

TEST(Architecture, every_include_stays_within_what_its_room_may_use) {
  const auto table = rooms();
  ASSERT_GE(table.size(), 5u);
  const std::regex include("#include \"([^\"]+)\"");
  for (const auto& path : sources()) {
    const auto relative = fs::relative(path, root / "src").string();
    const auto room = room_of(relative, table);
    if (room.empty()) continue;
    const std::string text = text_of(path);
    for (std::sregex_iterator found(text.begin(), text.end(), include), end; found != end; ++found) {
      const std::string included = (*found)[1];
      const auto other = room_of(included, table);
      if (other.empty()) continue;
      EXPECT_TRUE(other == room || table.at(room).contains(other)) << relative << " includes " << included;
    }
  }
}

TEST(Architecture, rooms_link_what_the_table_says) {
  const auto table = rooms();
  const std::regex call(R"(room\(NAME ([a-z_]+)(?: USES ([a-z_ ]+?))?(?: LIBS[^)]*| TEST_LIBS[^)]*)?\))");
  for (const auto& entry : fs::recursive_directory_iterator(root / "src")) {
    if (entry.path().filename() != "CMakeLists.txt") continue;
    std::string text = std::regex_replace(text_of(entry.path()), std::regex("\\s+"), " ");
    std::smatch found;
    if (!std::regex_search(text, found, call)) continue;
    const auto room = fs::relative(entry.path().parent_path(), root / "src").string();
    ASSERT_TRUE(table.contains(room)) << room << " is not in ARCHITECTURE.md";
    std::istringstream used(found[2].str());
    for (std::string name; used >> name;) {
      const std::string as_path = name.starts_with("analysis_") ? "analysis/" + name.substr(9) : name;
      EXPECT_TRUE(table.at(room).contains(as_path)) << room << " links " << name;
    }
  }
}

TEST(Architecture, no_other_room_sees_a_header_with_third_party_headers) {
  const std::regex forbidden(
      "#include <(sqlite3|libpq-fe|zip|expat|xlsxwriter|microhttpd|unicode|openssl|sodium|boost)[./]");
  const auto table = rooms();
  std::map<std::string, std::string> room_of_header;
  for (const auto& path : sources()) {
    const auto relative = fs::relative(path, root / "src").string();
    if (path.extension() == ".hpp" && std::regex_search(text_of(path), forbidden))
      room_of_header[relative] = room_of(relative, table);
  }
  for (const auto& path : sources()) {
    const auto room = room_of(fs::relative(path, root / "src").string(), table);
    const std::string text = text_of(path);
    for (const auto& [header, owner] : room_of_header) {
      const bool sees = room != owner && text.find("#include \"" + header + "\"") != std::string::npos;
      EXPECT_FALSE(sees) << fs::relative(path, root) << " includes " << header;
    }
  }
}

TEST(Architecture, every_problem_code_occurs_in_a_test_or_golden) {
  std::string tests;
  for (const auto* folder : {"src", "tests", "docs"}) {
    if (!fs::exists(root / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto name = entry.path().filename().string();
      const bool is_test = name.ends_with("_test.cpp") || name.ends_with(".scenario") || name.ends_with(".mjs");
      if (is_test) tests += text_of(entry.path());
    }
  }
  for (const auto& row : problem_rows()) {
    EXPECT_NE(tests.find(row.code), std::string::npos) << row.code << " is in no test";
  }
}

/// A Hangul syllable in UTF-8: EA B0 80 to ED 9E A3.
bool has_hangul(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (lead == 0xEB || lead == 0xEC || (lead == 0xEA && next >= 0xB0) || (lead == 0xED && next <= 0x9E)) return true;
  }
  return false;
}

/// The texts in quotes of a line, without what a comment says.
std::string texts_in_quotes(const std::string& line) {
  std::string texts;
  bool is_inside = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!is_inside && line.compare(i, 2, "//") == 0) break;
    if (line[i] == '"' && (i == 0 || line[i - 1] != '\\')) is_inside = !is_inside;
    else if (is_inside) texts += line[i];
  }
  return texts;
}

TEST(Architecture, korean_texts_of_the_web_stand_in_the_language_tables) {
  std::size_t tables = 0;
  for (const auto& path : sources()) {
    const auto name = path.generic_string();
    if (name.find("/src/web/") == std::string::npos || name.ends_with("_test.cpp")) continue;
    const bool is_table = name.ends_with("_words.hpp");
    tables += is_table;
    std::istringstream lines(is_table ? "" : text_of(path));
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
      ++number;
      EXPECT_FALSE(has_hangul(texts_in_quotes(line))) << name << ":" << number << ": put the text into a *_words.hpp";
    }
  }
  EXPECT_GT(tables, 20U);
}

TEST(Architecture, every_package_has_its_reason_in_the_decisions) {
  const std::string reasons = text_of(root / "docs/decisions/README.md");
  std::istringstream packages(text_of(root / "cmake/packages.txt"));
  for (std::string line; std::getline(packages, line);) {
    if (line.empty() || line.starts_with("#")) continue;
    auto name = line.starts_with("test:") ? line.substr(5) : line;
    name = name.substr(name.find('|') + 1);  // "command|package"
    EXPECT_NE(reasons.find("`" + name + "`"), std::string::npos) << name << " has no line in docs/decisions/README.md";
  }
}

TEST(Architecture, every_decision_is_short_and_says_what_would_change_it) {
  for (const auto& entry : fs::directory_iterator(root / "docs/decisions")) {
    const auto name = entry.path().filename().string();
    if (name == "README.md") continue;
    const std::string text = text_of(entry.path());
    EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 60) << name;
    for (const auto* part :
         {"Status: ", "## Context", "## Decision", "## Consequences", "## What would change our mind"}) {
      EXPECT_NE(text.find(part), std::string::npos) << name << " lacks " << part;
    }
    EXPECT_NE(text_of(root / "docs/decisions/README.md").find(name), std::string::npos)
        << name << " is not in the list";
  }
}

TEST(Architecture, no_file_or_function_is_too_long_to_live_in) {
  for (const auto& path : sources()) {
    const std::string text = text_of(path);
    const auto lines = std::count(text.begin(), text.end(), '\n');
    EXPECT_LE(lines, 500) << fs::relative(path, root);
    EXPECT_EQ(text.find("TODO"), std::string::npos) << fs::relative(path, root);
  }
}

}  // namespace
}  // namespace geojeom
