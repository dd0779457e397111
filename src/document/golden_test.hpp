#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace geojeom::document {

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Compares with tests/golden/document/`name`; GEOJEOM_UPDATE_GOLDEN=1 rewrites the file, and the diff is reviewed.
inline void expect_golden(const std::string& name, const std::string& text) {
  const auto path = std::filesystem::path(GEOJEOM_SOURCE_DIR) / "tests/golden/document" / name;
  if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  const std::string golden = file_text(path);
  ASSERT_FALSE(golden.empty()) << path << " is missing; GEOJEOM_UPDATE_GOLDEN=1 makes it";
  if (golden == text) return;
  std::size_t at = 0;
  while (at < golden.size() && at < text.size() && golden[at] == text[at]) ++at;
  const std::size_t from = at < 60 ? 0 : at - 60;
  FAIL() << name << " differs at byte " << at << "\n  golden: " << golden.substr(from, 160)
         << "\n  now:    " << text.substr(from, 160);
}

}  // namespace geojeom::document
