#include <gmock/gmock.h>

#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class PersonalData : public PeopleWorld {
 protected:
  std::string account_of(std::int64_t tenant, const std::string& login) {
    return "/records/user_account/" + std::to_string(make(tenant, "user_account", {{"login", login}, {"name", "홍길동"}, {"phone", "010-1234-5678"}}));
  }
};

TEST_F(PersonalData, are_shown_with_a_reason_that_stays_in_the_log) {
  hire(daejeon, "boss", "administrator");
  hire(daejeon, "audit", "reader");
  auto boss = browser_of("boss");
  const auto account = account_of(daejeon, "kim");
  EXPECT_THAT(boss.get(account).body, Not(HasSubstr("010-1234-5678")));
  EXPECT_THAT(boss.get(account + "/personal").body, Not(HasSubstr("010-1234-5678")));
  EXPECT_THAT(boss.post(account + "/personal", {{"reason", "왜"}}).body, HasSubstr("열람 사유가 너무 짧습니다")) << "OFF-219";
  EXPECT_THAT(boss.post(account + "/personal", {{"reason", "협약 안내 전화"}}).body, HasSubstr("010-1234-5678"));
  const Reply log = browser_of("audit").json("/records/access_log");
  EXPECT_THAT(log.body, HasSubstr("협약 안내 전화"));
  EXPECT_THAT(log.body, HasSubstr("\"login\":\"boss\""));
  EXPECT_THAT(log.body, HasSubstr("name, phone"));
}

TEST_F(PersonalData, of_foreign_records_and_without_the_right_are_not_shown) {
  hire(daejeon, "boss", "administrator");
  hire(daejeon, "plan", "planner");
  auto boss = browser_of("boss");
  boss.get("/me");
  EXPECT_EQ(boss.post(account_of(chungbuk, "far") + "/personal", {{"reason", "협약 안내 전화"}}).status, 404);
  EXPECT_EQ(browser_of("plan").get(account_of(daejeon, "kim") + "/personal").status, 403);
}

TEST_F(PersonalData, are_logged_by_the_program_and_by_nobody_else) {
  hire(daejeon, "boss", "administrator");
  EXPECT_EQ(browser_of("boss").get("/records/access_log/new").status, 403);
}

}  // namespace
}  // namespace geojeom
