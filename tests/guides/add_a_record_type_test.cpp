/// The guide's record type works as the guide says, and the guide shows the code that is compiled here.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "domain/registry.hpp"
#include "record/record_json.hpp"
#include "record/reference_page.hpp"
#include "record/save.hpp"
#include "store/migration.hpp"
#include "store/sqlite_store.hpp"
#include "tests/guides/visit.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

std::string text_of(const std::string& path) {
  std::ifstream file(std::string(GEOJEOM_SOURCE_DIR "/") + path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What stands between two marks, without them.
std::string between(const std::string& text, const std::string& first, const std::string& last) {
  const auto from = text.find(first);
  const auto to = text.find(last, from == std::string::npos ? 0 : from + first.size());
  if (from == std::string::npos || to == std::string::npos) return {};
  return text.substr(from + first.size(), to - from - first.size());
}

const Registry& registry() {
  static const Registry with_visits = [] {
    auto types = described_record_types();
    types.push_back(described<Visit>("visit", "support"));
    return Registry(std::move(types));
  }();
  return with_visits;
}

/// A database of the program's released steps and the one that is drafted for visits.
std::unique_ptr<Store> store_with_visits(std::string& drafted) {
  drafted = draft_migration(registry());
  std::vector<Migration> steps(migrations().begin(), migrations().end());
  steps.push_back({"sqlite", newest_schema() + 1, "visit", drafted});
  return open_sqlite_store(fresh_path(), registry(), {.create = true, .migrations = steps});
}

TEST(AddARecordType, shows_the_code_that_is_compiled) {
  const std::string guide = text_of("docs/guides/add-a-record-type.md");
  const std::string code = between(text_of("tests/guides/visit.hpp"), "// [record]\n", "// [/record]\n");
  ASSERT_FALSE(code.empty());
  EXPECT_TRUE(between(guide, "```cpp\n", "```\n") == code)
      << "copy the marked region of tests/guides/visit.hpp into the guide";
}

TEST(AddARecordType, drafts_the_migration_that_the_guide_shows) {
  std::string drafted;
  store_with_visits(drafted);
  const std::string shown = between(text_of("docs/guides/add-a-record-type.md"), "```sql\n", "```\n");
  ASSERT_FALSE(shown.empty());
  EXPECT_NE(drafted.find(shown), std::string::npos) << drafted;
}

TEST(AddARecordType, gives_a_record_that_is_kept_validated_journalled_and_shown) {
  std::string drafted;
  const auto store = store_with_visits(drafted);
  const RecordType& type = registry().at("visit");
  const RecordType& company = registry().at("company");
  auto writer = store->write({.name = "tester", .reason = "", .at = {}});
  const RecordType& organisation = registry().at("organisation");
  Row owner = organisation.default_row();
  owner[*organisation.column_index("name")] = std::string("대전테크노파크");
  owner[*organisation.column_index("kind")] = std::string("technopark");
  ASSERT_TRUE(save_new(*writer, organisation, {.organisation = 1, .row = owner, .id = 1}).ok());
  Row visited = company.default_row();
  EXPECT_TRUE(
      read_members(company, R"({"business_number":"124-81-00998","name":"한빛배터리","region":"mois:30"})", visited)
          .empty());
  ASSERT_TRUE(save_new(*writer, company, {.organisation = 1, .row = visited}).ok());

  const Visit made{.company = Id<Company>{1},
                   .visited_on = Date::checked(2026, 3, 2),
                   .topic = VisitTopic::market,
                   .hours = 2,
                   .contact = {},
                   .agreed = "전시회 공동관 참가"};
  const Saved saved = save_new(*writer, type, {.organisation = 1, .row = to_row(type, made)});
  ASSERT_TRUE(saved.ok()) << saved.problems.front().code;
  EXPECT_EQ(save_new(*writer, type, {.organisation = 1, .row = to_row(type, made)}).problems.front().code, "STO-101");
  EXPECT_EQ(save_new(*writer, type, {.organisation = 1, .row = Row(type.columns().size())}).problems.size(), 4u);
  writer->commit();
  writer.reset();

  const auto reader = store->read();
  const auto stored = reader->find(type, saved.id);
  ASSERT_TRUE(stored);
  EXPECT_EQ(to_row(type, from_row<Visit>(type, stored->row)), to_row(type, made));
  EXPECT_EQ(reader->count({.type = &type, .where = {{"company.name", Compare::equal, {std::string("한빛배터리")}}}}),
            1);
  EXPECT_FALSE(verify(*reader, registry()).first_break);
}

}  // namespace
}  // namespace geojeom
