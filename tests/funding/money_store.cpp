#include "tests/funding/money_store.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/problem_catalogue.hpp"
#include "record/kind.hpp"

namespace geojeom {

namespace fs = std::filesystem;

const Registry& money_registry() {
  static const Registry types(described_record_types());
  return types;
}

Row row_for_tests(const RecordType& type, const std::vector<std::pair<std::string, std::string>>& texts) {
  Row row = type.default_row();
  for (const auto& [name, text] : texts) {
    const auto index = type.column_index(name);
    EXPECT_TRUE(index) << type.name() << "." << name;
    const auto value = parse_value(type.columns()[*index], text);
    EXPECT_TRUE(value.ok()) << name << " " << text;
    row[*index] = *value;
  }
  return row;
}

std::int64_t save_for_tests(Writer& writer, std::int64_t organisation, const std::string& type,
                            const std::vector<std::pair<std::string, std::string>>& texts) {
  const RecordType& described = writer.registry().at(type);
  const Saved saved = save_new(writer, described, {.organisation = organisation, .row = row_for_tests(described, texts)});
  EXPECT_TRUE(saved.ok()) << type << ": " << (saved.ok() ? "" : explain(saved.problems.front(), Language::en).message);
  return saved.id;
}

MoneyStore::MoneyStore(const std::string& name, std::string regime, std::string nature)
    : folder_(fs::temp_directory_path() / ("geojeom-" + name + "-" + std::to_string(getpid()))) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  store_ = open_sqlite_store(path(), money_registry(), {.create = true});
  auto writer = write();
  save_for_tests(*writer, 0, "organisation", {{"name", "공통"}, {"kind", "common"}});
  organisation_ = save_for_tests(*writer, 0, "organisation", {{"name", "대전테크노파크"}, {"kind", "technopark"}});
  programme_ = save_for_tests(*writer, organisation_, "programme",
                              {{"code", "P"},
                               {"name", "지역산업 육성사업"},
                               {"regime", std::move(regime)},
                               {"nature", std::move(nature)},
                               {"period_from", "2009-01-01"},
                               {"period_to", "2010-12-31"}});
  sub_programme_ = save_for_tests(*writer, organisation_, "sub_programme",
                                  {{"code", "P-1"}, {"programme", std::to_string(programme_)}, {"name", "기업지원"}});
  writer->commit();
}

MoneyStore::~MoneyStore() {
  store_.reset();
  fs::remove_all(folder_);
}

ProjectForTests MoneyStore::add_project(const std::string& code) {
  auto writer = write();
  const auto add = [&](const char* type, std::vector<std::pair<std::string, std::string>> texts) {
    return save_for_tests(*writer, organisation_, type, texts);
  };
  ProjectForTests made;
  made.project = {add("project", {{"code", code},
                                  {"name", "과제 " + code},
                                  {"sub_programme", std::to_string(sub_programme_)},
                                  {"period_from", "2009-01-01"},
                                  {"period_to", "2010-12-31"}})};
  const std::string project = std::to_string(made.project.value);
  const auto line = [&](const char* suffix, const char* year, const char* source, const char* amount) {
    return Id<FundingLine>{add("funding_line", {{"code", code + suffix},
                                                {"project", project},
                                                {"year", year},
                                                {"source", source},
                                                {"amount", amount}})};
  };
  const auto item = [&](const char* suffix, const char* year, const char* category, const char* amount) {
    return Id<BudgetItem>{add("budget_item", {{"code", code + suffix},
                                              {"project", project},
                                              {"year", year},
                                              {"category", category},
                                              {"amount", amount}})};
  };
  made.national = line("-N", "2009", "national", "700");
  made.province = line("-P", "2009", "province", "300");
  made.next_national = line("-N10", "2010", "national", "500");
  made.transfers = item("-T", "2009", "transfer_private", "800");
  made.travel = item("-V", "2009", "travel", "200");
  made.next_transfers = item("-T10", "2010", "transfer_private", "500");
  writer->commit();
  return made;
}

}  // namespace geojeom
