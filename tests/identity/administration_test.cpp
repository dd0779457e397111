#include <gmock/gmock.h>

#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class Administration : public PeopleWorld {
 protected:
  Administration() {
    hire(daejeon, "boss", "administrator");
    hire(daejeon, "auditor", "reader");
    hire(daejeon, "clerk", "company_support");
    company = make(daejeon, "company", {{"name", "가온기계"}, {"business_number", "1208147521"}, {"region", "mois:30"}, {"representative", "홍길동"}});
    make(chungbuk, "company", {{"name", "충북소재"}, {"business_number", "1248100998"}, {"region", "mois:43"}});
  }

  void rename_by_clerk(const std::string& name) {
    auto clerk = browser_of("clerk");
    const auto address = "/records/company/" + std::to_string(company);
    clerk.get(address + "/edit");
    EXPECT_EQ(clerk.post(address, {{"_version", "1"}, {"name", name}, {"_reason", "상호 변경"}}).status, 303);
  }

  std::int64_t company = 0;
};

TEST_F(Administration, shows_who_changed_what_and_why_the_newest_first) {
  rename_by_clerk("가온정밀");
  const auto page = browser_of("auditor").get("/journal").body;
  EXPECT_THAT(page, HasSubstr("<del>가온기계</del> → <ins>가온정밀</ins>"));
  EXPECT_THAT(page, HasSubstr("상호 변경"));
  EXPECT_THAT(page, HasSubstr("/records/company/" + std::to_string(company)));
  const auto data = browser_of("auditor").json("/journal").body;
  EXPECT_LT(data.find("\"author\":\"clerk\""), data.find("\"author\":\"test\"")) << "the newest first";
}

TEST_F(Administration, filters_the_journal_by_author_type_and_day) {
  rename_by_clerk("가온정밀");
  auto boss = browser_of("boss");
  const auto has = [&](const std::string& query) { return boss.json("/journal?" + query).body.find("\"author\":\"clerk\"") != std::string::npos; };
  EXPECT_TRUE(has("author=clerk&type=company&from=2026-03-02&to=2026-03-02"));
  EXPECT_FALSE(has("author=boss"));
  EXPECT_FALSE(has("type=equipment"));
  EXPECT_FALSE(has("from=2026-03-03"));
  EXPECT_FALSE(has("to=2026-03-01"));
}

TEST_F(Administration, pages_backwards_through_the_whole_journal_once) {
  for (int i = 0; i < 70; ++i) make(daejeon, "organisation", {{"name", "협력기관" + std::to_string(i)}, {"kind", "technopark"}});
  auto boss = browser_of("boss");
  const auto first = boss.json("/journal?type=organisation").body;
  EXPECT_THAT(first, HasSubstr("협력기관69"));
  EXPECT_THAT(first, Not(HasSubstr("협력기관19\"")));
  const auto at = first.find("/journal?before=");
  ASSERT_NE(at, std::string::npos);
  const auto second = boss.json(first.substr(at, first.find('"', at) - at)).body;
  EXPECT_THAT(second, HasSubstr("협력기관19\""));
  EXPECT_THAT(second, Not(HasSubstr("협력기관20\"")));
  EXPECT_THAT(second, HasSubstr("\"next\":null"));
}

TEST_F(Administration, keeps_the_journal_from_clerks_and_the_entries_of_other_organisations_and_personal_data_from_all) {
  EXPECT_EQ(browser_of("clerk").get("/journal").status, 403);
  EXPECT_EQ(browser_of("clerk").get("/access-log").status, 403);
  EXPECT_EQ(browser_of("clerk").get("/roles").status, 403);
  const auto data = browser_of("boss").json("/journal").body;
  EXPECT_THAT(data, HasSubstr("가온기계"));
  EXPECT_THAT(data, Not(HasSubstr("충북소재")));
  EXPECT_THAT(data, Not(HasSubstr("홍길동")));
}

TEST_F(Administration, shows_who_saw_personal_data_and_why) {
  auto clerk = browser_of("clerk");
  const auto address = "/records/company/" + std::to_string(company) + "/personal";
  clerk.get(address);
  EXPECT_EQ(clerk.post(address, {{"reason", "협약서에 대표자를 적으려고"}}).status, 200);
  const auto page = browser_of("auditor").get("/access-log").body;
  EXPECT_THAT(page, HasSubstr("협약서에 대표자를 적으려고"));
  EXPECT_THAT(page, HasSubstr("대표자"));
  EXPECT_THAT(browser_of("auditor").json("/access-log").body, HasSubstr("\"login\":\"clerk\""));
}

TEST_F(Administration, shows_the_table_of_permissions_as_it_is_applied) {
  auto auditor = browser_of("auditor");
  const auto page = auditor.get("/roles?role=company").body;
  EXPECT_THAT(page, HasSubstr("자기 기업"));
  EXPECT_THAT(page, HasSubstr("기업 회원"));
  const auto data = auditor.json("/roles").body;
  EXPECT_THAT(data, HasSubstr("\"reader\":{\"actions\":[\"see_journal\",\"work\"]"));
  EXPECT_THAT(data, HasSubstr("\"company\":{\"read\":\"company\",\"write\":\"company\",\"remove\":\"nothing\",\"unmask\":\"nothing\"}"));
}

}  // namespace
}  // namespace geojeom
