#pragma once

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "domain/measures.hpp"
#include "domain/registry.hpp"
#include "domain/report_figures.hpp"
#include "domain/reports.hpp"
#include "domain/strategy/impact_inputs.hpp"
#include "domain/strategy/selection_inputs.hpp"
#include "record/lookup.hpp"
#include "store/sqlite_stores.hpp"
#include "tests/report/sample_store.hpp"

/// The two studies of the Sejong sample, in a database of their own.
namespace geojeom {

inline const Registry& registry() {
  static const Registry all(described_record_types());
  return all;
}

inline const MeasureCatalogue& catalogue() {
  static const MeasureCatalogue all(declared_measures(), registry());
  return all;
}

class Studies : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    stores_ = sqlite_stores(registry());
    path_ = ::testing::TempDir() + fmt::format("studies_{}.db", std::random_device()());
    store_ = sample_store(*stores_, path_);
  }
  static void TearDownTestSuite() {
    store_.reset();
    std::filesystem::remove(path_);
  }

  static std::unique_ptr<Writer> write() {
    return store_->write({.name = "planner", .reason = "심의", .at = Instant::from_seconds(1'800'000'000)});
  }

  static ImpactInputs impact(const char* code) {
    const auto reader = store_->read();
    auto inputs = read_impact_inputs(*reader, registry(), *find_impact_study(*reader, registry(), code));
    EXPECT_TRUE(inputs.ok());
    return std::move(inputs).value();
  }

  static SelectionInputs selection(Reader& reader, const char* code) {
    auto inputs = read_selection_inputs(reader, registry(), *find_selection(reader, registry(), code));
    EXPECT_TRUE(inputs.ok());
    return std::move(inputs).value();
  }

  static ReportContext context_of(Reader& reader, ReportFigures& figures, int year) {
    return {.subject = {.organisation = *find_tenant(reader, registry(), "세종특별자치시"), .year = year},
            .today = Date::checked(2026, 11, 25),
            .figures = figures};
  }

  static Result<document::Document> build(std::string_view name, int year) {
    const auto reader = store_->read();
    ReportFigures figures(*reader, catalogue(), Language::ko);
    ReportContext context = context_of(*reader, figures, year);
    for (const auto& report : declared_reports()) {
      if (report.name == name) return report.build(context);
    }
    return Problem{.code = "PRF-201"};
  }

  static void expect_golden(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(GEOJEOM_SOURCE_DIR) / "tests/golden/report" / name;
    if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << text;
    std::ifstream in(path, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), text) << "GEOJEOM_UPDATE_GOLDEN=1 rewrites it";
  }

  inline static std::unique_ptr<Stores> stores_;
  inline static std::unique_ptr<Store> store_;
  inline static std::string path_;
};

}  // namespace geojeom
