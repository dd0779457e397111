/// The reference pages are what the program prints now; GEOJEOM_UPDATE_GOLDEN=1 writes them, the diff is then read.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/command.hpp"
#include "cli/usage.hpp"
#include "domain/registry.hpp"
#include "record/reference_page.hpp"

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
