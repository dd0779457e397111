#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "domain/funding/ledger_actions.hpp"
#include "domain/registry.hpp"
#include "store/sqlite_store.hpp"

/// A database of one technopark with a programme, and as many projects as a test wants.
namespace geojeom {

const Registry& money_registry();

/// A project with two years: 2009 national 700 and province 300, 2010 national 500; items transfer 800, travel 200, and
/// 500 in 2010.
struct ProjectForTests {
  Id<Project> project;
  Id<FundingLine> national;
  Id<FundingLine> province;
  Id<FundingLine> next_national;
  Id<BudgetItem> transfers;
  Id<BudgetItem> travel;
  Id<BudgetItem> next_transfers;
};

class MoneyStore {
 public:
  explicit MoneyStore(const std::string& name, std::string regime = "common_operation", std::string nature = "contribution");
  ~MoneyStore();

  Store& store() { return *store_; }
  const std::filesystem::path& folder() const { return folder_; }
  std::string path() const { return (folder_ / "money.db").string(); }
  std::int64_t organisation() const { return organisation_; }
  std::int64_t programme() const { return programme_; }
  std::unique_ptr<Writer> write() { return store_->write(author()); }
  static Author author() { return {.name = "tester", .reason = "", .at = Instant::from_seconds(1'230'768'000)}; }

  ProjectForTests add_project(const std::string& code);

 private:
  std::filesystem::path folder_;
  std::unique_ptr<Store> store_;
  std::int64_t organisation_ = 0;
  std::int64_t programme_ = 0;
  std::int64_t sub_programme_ = 0;
};

/// The record of a type with some columns set by what a person would write.
Row row_for_tests(const RecordType& type, const std::vector<std::pair<std::string, std::string>>& texts);
/// Its new number; the test fails where it is refused.
std::int64_t save_for_tests(Writer& writer, std::int64_t organisation, const std::string& type,
                            const std::vector<std::pair<std::string, std::string>>& texts);

}  // namespace geojeom
