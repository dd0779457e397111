#include "tests/report/document_text.hpp"
#include "tests/report/studies_fixture.hpp"

namespace geojeom {
namespace {

TEST_F(Studies, reports_read_as_reviewed) {
  const auto impact_report = build("impact-study", 2024);
  ASSERT_TRUE(impact_report.ok());
  expect_golden("impact-study.txt", document_text(*impact_report));
  const auto selection_report = build("selection", 2024);
  ASSERT_TRUE(selection_report.ok());
  expect_golden("selection.txt", document_text(*selection_report));
  EXPECT_EQ(build("impact-study", 1990).problem().code, "PRF-202");
  EXPECT_EQ(build("selection", 1990).problem().code, "PRF-202");
}

}  // namespace
}  // namespace geojeom
