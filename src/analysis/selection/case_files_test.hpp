#pragma once

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "analysis/selection/csv.hpp"

namespace geojeom::selection {

/// Text of a published case too large to type in. The cases lie beside the repository; where they are missing the test
/// says so and passes.
inline std::string case_text(const std::string& path) {
  const std::filesystem::path file = std::filesystem::path(GEOJEOM_SOURCE_DIR) / "../shared/data" / path;
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream) std::printf("skipped: %s is not here\n", path.c_str());
  return stream ? text.str() : std::string();
}

/// Every value within `tolerance` of its published one, with both printed when not.
inline void expect_near(const std::vector<double>& got, const std::vector<double>& want, double tolerance,
                        const char* what = "") {
  ASSERT_EQ(got.size(), want.size()) << what;
  for (std::size_t i = 0; i < got.size(); ++i) EXPECT_NEAR(got[i], want[i], tolerance) << what << " at " << i;
}

inline Matrix matrix_of(std::initializer_list<std::initializer_list<double>> rows) {
  Matrix matrix(rows.size(), rows.begin()->size());
  std::size_t i = 0;
  for (const auto& row : rows) {
    std::copy(row.begin(), row.end(), matrix.row(i++).begin());
  }
  return matrix;
}

}  // namespace geojeom::selection
