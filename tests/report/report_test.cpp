#include <gtest/gtest.h>

#include <filesystem>

#include "domain/registry.hpp"
#include "store/sqlite_stores.hpp"
#include "tests/report/sample_store.hpp"

namespace geojeom {
namespace {

TEST(Report, sample_organisations_load) {
  const Registry registry(described_record_types());
  const auto stores = sqlite_stores(registry);
  const std::string path = ::testing::TempDir() + "report_sample.db";
  std::filesystem::remove(path);
  const auto store = sample_store(*stores, path);
  EXPECT_GT(store->read()->count({.type = &registry.at("service")}), 800);
}

}  // namespace
}  // namespace geojeom
