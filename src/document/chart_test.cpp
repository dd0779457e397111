#include "document/chart.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/contract.hpp"
#include "document/chart_parts.hpp"
#include "document/sample_report_test.hpp"

namespace geojeom::document {
namespace {

constexpr ChartKind kinds[] = {ChartKind::bars,     ChartKind::stacked_bars, ChartKind::lines,     ChartKind::s_curve,
                               ChartKind::progress, ChartKind::share,        ChartKind::region_map};

TEST(NiceAxis, has_round_steps_and_covers_its_values_and_zero) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 5000; ++round) {
    const double power = std::pow(10.0, static_cast<int>(random() % 13) - 3);
    double least = (static_cast<double>(random() % 2001) - 1000) / 1000 * power;
    double most = (static_cast<double>(random() % 2001) - 1000) / 1000 * power;
    if (least > most) std::swap(least, most);
    const auto axis = chart::nice_axis(least, most);
    EXPECT_LE(axis.from, std::min(least, 0.0) + axis.step * 1e-6);
    EXPECT_GE(axis.to, std::max(most, 0.0) - axis.step * 1e-6);
    EXPECT_LE(axis.ticks().size(), 9u) << least << " " << most;
    const double factor = axis.step / std::pow(10.0, std::floor(std::log10(axis.step) + 1e-9));
    const bool is_round = std::abs(factor - 1) < 1e-6 || std::abs(factor - 2) < 1e-6 || std::abs(factor - 2.5) < 1e-6 ||
                          std::abs(factor - 5) < 1e-6;
    EXPECT_TRUE(is_round) << axis.step;
  }
}

TEST(NiceAxis, writes_its_ticks_with_the_places_they_need) {
  const auto axis = chart::nice_axis(0, 1.2);
  EXPECT_EQ(chart::tick_text(axis.ticks()[1], axis, Language::ko), "0.25");
  const auto wide = chart::nice_axis(-3000, 6000);
  EXPECT_EQ(chart::tick_text(wide.from, wide, Language::ko), "△4,000");
}

TEST(WrapText, breaks_at_spaces_and_says_what_it_cut) {
  EXPECT_EQ(chart::wrap_text("지역혁신클러스터 육성", 110, 2), (std::vector<std::string>{"지역혁신클러스터", "육성"}));
  EXPECT_EQ(chart::wrap_text("가나다라마바사", 40, 2), (std::vector<std::string>{"가나다", "라마바…"}));
  EXPECT_EQ(chart::wrap_text("", 40, 2), std::vector<std::string>{""});
}

TEST(Chart, has_a_title_a_description_and_ids_of_its_own) {
  for (const auto kind : kinds) {
    const Chart chart = sample_chart(kind);
    const auto svg = chart_svg(chart, {.id = "x9"}).take();
    EXPECT_NE(svg.find("<title id=\"x9-title\">" + chart.title + "</title>"), std::string::npos);
    EXPECT_NE(svg.find("<desc id=\"x9-desc\">" + chart.description), std::string::npos);
    EXPECT_NE(svg.find("role=\"img\" aria-labelledby=\"x9-title x9-desc\""), std::string::npos);
    for (std::size_t at = svg.find(" id=\""); at != std::string::npos; at = svg.find(" id=\"", at + 1)) {
      EXPECT_EQ(svg.substr(at + 5, 3), "x9-");
    }
    EXPECT_EQ(svg.find("style="), std::string::npos);
  }
}

TEST(Chart, gives_its_values_again_as_a_table) {
  const Chart chart = sample_chart(ChartKind::stacked_bars);
  const Table table = data_table(chart, Language::ko);
  ASSERT_EQ(table.rows.size(), 5u);
  EXPECT_EQ(table.columns.size(), 5u);
  EXPECT_EQ(table.rows[4].cells[1].content, chart.series[0].values[4]);
  EXPECT_EQ(table.unit_line, chart.unit_line);

  const Table regions = data_table(sample_chart(ChartKind::region_map), Language::ko);
  EXPECT_EQ(std::get<std::string>(regions.rows.front().cells.front().content.value), "청주시");
}

TEST(Chart, refuses_series_that_do_not_fit_their_categories) {
  Chart chart = sample_chart(ChartKind::bars);
  chart.categories.pop_back();
  EXPECT_THROW(chart_svg(chart, {}), ContractViolation);
  chart.series.clear();
  EXPECT_THROW(data_table(chart, Language::ko), ContractViolation);
}

TEST(Chart, is_drawn_without_any_value_and_with_negative_ones) {
  for (const auto kind : kinds) {
    Chart chart = sample_chart(kind);
    for (auto& series : chart.series) {
      for (auto& content : series.values) content = {.value = Missing{"없음"}};
    }
    chart.regions.clear();
    EXPECT_FALSE(chart_svg(chart, {}).empty());
    for (auto& series : chart.series) {
      for (auto& content : series.values) content = {.value = Count{-12}};
    }
    EXPECT_FALSE(chart_svg(chart, {}).empty());
    chart.categories.clear();
    for (auto& series : chart.series) series.values.clear();
    EXPECT_FALSE(chart_svg(chart, {}).empty());
  }
}

TEST(Chart, lays_one_series_with_long_names_down) {
  Chart chart{.kind = ChartKind::bars, .title = "사업별 예산", .description = "사업별 예산"};
  chart.categories.assign(8, "지역혁신클러스터육성 비연구개발 지원사업");
  chart.series.push_back({"예산", std::vector<Content>(8, Content{.value = Count{300}})});
  EXPECT_TRUE(chart::has_long_categories(chart));
  EXPECT_FALSE(chart::has_long_categories(sample_chart(ChartKind::stacked_bars)));
  EXPECT_FALSE(chart_svg(chart, {}).empty());
}

}  // namespace
}  // namespace geojeom::document
