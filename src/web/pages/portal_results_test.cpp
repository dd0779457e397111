#include "web/pages/portal_results.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

std::vector<std::string> hidden_of(std::vector<PublicLine> lines) {
  suppress_small(lines);
  std::vector<std::string> hidden;
  for (const auto& line : lines) {
    if (!line.is_suppressed) continue;
    EXPECT_EQ(line.companies, 0) << line.label;
    EXPECT_EQ(line.services, 0) << line.label;
    hidden.push_back(line.label);
  }
  return hidden;
}

TEST(PublicResults, hide_lines_of_fewer_than_three_companies) {
  EXPECT_EQ(hidden_of({{"유성구", 109, 212}, {"진천군", 2, 3}, {"금천구", 1, 2}}),
            (std::vector<std::string>{"진천군", "금천구"}));
}

TEST(PublicResults, hide_a_second_line_when_one_alone_could_be_found_by_subtraction) {
  EXPECT_EQ(hidden_of({{"유성구", 109, 212}, {"서구", 31, 59}, {"금천구", 1, 2}}),
            (std::vector<std::string>{"서구", "금천구"}));
}

TEST(PublicResults, show_everything_where_no_line_is_small) {
  EXPECT_TRUE(hidden_of({{"유성구", 109, 212}, {"서구", 3, 3}}).empty());
}

}  // namespace
}  // namespace geojeom
