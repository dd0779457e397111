#include <gmock/gmock.h>

#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class Users : public PeopleWorld {
 protected:
  /// The path of the invitation shown on a page.
  static std::string link_on(const Reply& page) {
    const auto at = page.body.find("/invitation/gji_");
    return at == std::string::npos ? "" : page.body.substr(at, 12 + 47);
  }
};

TEST_F(Users, are_invited_by_the_administrator_and_come_in_with_their_role) {
  hire(daejeon, "boss", "administrator");
  auto boss = browser_of("boss");
  boss.get("/users");
  const auto link = link_on(boss.post("/users", {{"login", "park"}, {"name", "박새로"}, {"role", "planner"}}));
  auto park = browser();
  ASSERT_EQ(park.get(link).status, 200);
  park.post(link, {{"password", "긴 문장으로 된 비밀번호"}, {"again", "긴 문장으로 된 비밀번호"}});
  EXPECT_THAT(park.json("/me").body, HasSubstr("\"role\":\"planner\""));
  EXPECT_THAT(boss.json("/users").body, HasSubstr("\"login\":\"park\",\"name\":\"박*로\""));
}

TEST_F(Users, are_refused_where_something_is_wrong_and_nothing_is_made) {
  hire(daejeon, "boss", "administrator");
  auto boss = browser_of("boss");
  boss.get("/users");
  EXPECT_EQ(boss.post("/users", {{"login", "boss"}, {"name", "같은 아이디"}, {"role", "planner"}}).status, 409);
  EXPECT_GE(boss.post("/users", {{"login", "park"}, {"name", "박새로"}, {"role", "king"}}).status, 400);
  EXPECT_THAT(boss.json("/users").body, Not(HasSubstr("park")));
}

TEST_F(Users, of_another_organisation_are_not_there) {
  hire(daejeon, "boss", "administrator");
  const auto far = hire(chungbuk, "far", "planner");
  auto boss = browser_of("boss");
  EXPECT_THAT(boss.get("/users").body, Not(HasSubstr("far")));
  EXPECT_EQ(boss.post("/users/invite", {{"user", std::to_string(far)}}).status, 404);
}

}  // namespace
}  // namespace geojeom
