#include <gmock/gmock.h>

#include "domain/office/invitations.hpp"
#include "record/vault.hpp"
#include "tests/identity/people_world.hpp"
#include "web/application.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class SigningIn : public PeopleWorld {};

TEST_F(SigningIn, is_asked_for_before_anything_else) {
  auto nobody = browser();
  const Reply data = nobody.json("/records/company");
  EXPECT_EQ(data.status, 401);
  EXPECT_THAT(data.body, HasSubstr("WEB-113"));
  const Reply page = nobody.get("/records/company");
  EXPECT_EQ(page.status, 303);
  EXPECT_EQ(page.headers.get("Location"), "/sign-in?back=%2Frecords%2Fcompany");
}

TEST_F(SigningIn, takes_the_right_password_only) {
  hire(daejeon, "kim", "programme_manager");
  for (const std::string login : {"kim", "nobody"}) {
    auto wrong = browser();
    wrong.get("/sign-in");
    const Reply refused = wrong.post("/sign-in", {{"login", login}, {"password", "틀린 비밀번호"}});
    EXPECT_EQ(refused.status, 422) << login;
    EXPECT_THAT(refused.body, HasSubstr("아이디나 비밀번호가 맞지 않습니다")) << "OFF-210, the same for both";
    EXPECT_FALSE(wrong.cookies.contains("gj_session"));
  }
  EXPECT_EQ(browser_of("kim").get("/").status, 200);
}

TEST_F(SigningIn, waits_longer_after_every_further_failure) {
  hire(daejeon, "kim", "programme_manager");
  auto guesser = browser();
  guesser.get("/sign-in");
  const auto guess = [&] { return guesser.post("/sign-in", {{"login", "kim"}, {"password", "틀림"}}); };
  for (int failure = 0; failure < 5; ++failure) EXPECT_EQ(guess().status, 422);
  const Reply locked = guess();
  EXPECT_EQ(locked.status, 429);
  EXPECT_THAT(locked.body, HasSubstr("5초 동안")) << "OFF-211";
  EXPECT_FALSE(browser().sign_in("kim", password)) << "the right password waits too";
  now = now.plus_seconds(6);
  EXPECT_EQ(guess().status, 422);
  EXPECT_THAT(guess().body, HasSubstr("10초 동안"));
  now = now.plus_seconds(11);
  EXPECT_TRUE(browser().sign_in("kim", password));
  EXPECT_TRUE(browser().sign_in("kim", password)) << "a success forgets the failures";
}

TEST_F(SigningIn, gives_a_new_session_whatever_cookie_was_planted) {
  hire(daejeon, "kim", "programme_manager");
  const std::string planted(43, 'a');
  auto victim = browser();
  victim.cookies["gj_session"] = planted;
  ASSERT_TRUE(victim.sign_in("kim", password));
  EXPECT_NE(victim.cookies["gj_session"], planted);
  auto attacker = browser();
  attacker.cookies["gj_session"] = planted;
  EXPECT_EQ(attacker.json("/me").status, 401);
}

TEST_F(SigningIn, sets_cookies_that_scripts_and_other_sites_do_not_get) {
  hire(daejeon, "kim", "programme_manager");
  auto kim = browser();
  kim.get("/sign-in");
  const Reply reply = kim.post("/sign-in", {{"login", "kim"}, {"password", std::string(password)}});
  const std::string cookie(reply.headers.get("Set-Cookie"));
  EXPECT_THAT(cookie, HasSubstr("gj_session="));
  EXPECT_THAT(cookie, HasSubstr("; HttpOnly"));
  EXPECT_THAT(cookie, HasSubstr("; SameSite=Lax"));
  EXPECT_THAT(cookie, Not(HasSubstr("Max-Age"))) << "it goes with the browser";
}

TEST_F(SigningIn, goes_back_to_local_addresses_only) {
  hire(daejeon, "kim", "programme_manager");
  auto kim = browser();
  kim.get("/sign-in");
  const Reply reply = kim.post("/sign-in", {{"login", "kim"}, {"password", std::string(password)}, {"back", "//evil.example"}});
  EXPECT_EQ(reply.headers.get("Location"), "/");
}

TEST_F(SigningIn, ends_by_a_form_and_not_by_a_link) {
  hire(daejeon, "kim", "programme_manager");
  auto kim = browser_of("kim");
  const auto copy = kim.cookies;
  EXPECT_EQ(kim.get("/sign-out").status, 405);
  EXPECT_EQ(kim.forge("/sign-out", {}).status, 403) << "WEB-112: not without the token of a page";
  EXPECT_THAT(kim.get("/").body, HasSubstr("action=\"/sign-out\""));
  EXPECT_EQ(kim.post("/sign-out", {}).status, 303);
  auto stolen = browser();
  stolen.cookies = copy;
  EXPECT_EQ(stolen.json("/me").status, 401) << "the session is gone, not only the cookie";
}

TEST_F(SigningIn, lasts_while_it_is_used_and_at_most_ten_hours) {
  hire(daejeon, "kim", "programme_manager");
  auto idle = browser_of("kim");
  auto busy = browser_of("kim");
  wait_minutes(29);
  EXPECT_EQ(busy.json("/session").status, 200);
  wait_minutes(2);
  EXPECT_EQ(idle.json("/me").status, 401);
  EXPECT_EQ(busy.json("/me").status, 200);
  for (int i = 0; i < 22; ++i) {
    wait_minutes(25);
    EXPECT_EQ(busy.json("/session").status, 200) << i;
  }
  const Reply last = busy.json("/session");
  EXPECT_THAT(last.body, HasSubstr("\"until\":\"19:30\"")) << "ten hours after signing in";
  wait_minutes(25);
  EXPECT_EQ(busy.json("/me").status, 401);
}

TEST_F(SigningIn, says_on_every_page_when_it_ends) {
  hire(daejeon, "kim", "programme_manager");
  const Reply page = browser_of("kim").get("/");
  EXPECT_THAT(page.body, HasSubstr("data-session-seconds=\"1800\""));
  EXPECT_THAT(page.body, HasSubstr("10:00 자동 로그아웃"));
  EXPECT_THAT(page.body, HasSubstr("id=\"session-dialog\""));
  EXPECT_THAT(browser().get("/sign-in").body, Not(HasSubstr("session-dialog")));
}

TEST_F(SigningIn, ends_for_who_is_locked_or_has_left) {
  const auto id = hire(daejeon, "kim", "programme_manager");
  auto kim = browser_of("kim");
  const RecordType& type = registry.at("user_account");
  auto writer = store->write({.name = "test", .reason = "", .at = now});
  auto account = *writer->find(type, id);
  account.row[*type.column_index("state")] = std::string("left");
  ASSERT_TRUE(writer->change(type, {.id = id, .version = account.version, .row = account.row}).ok());
  writer->commit();
  EXPECT_EQ(kim.json("/me").status, 401);
  EXPECT_FALSE(browser().sign_in("kim", password));
}

class Inviting : public PeopleWorld {
 protected:
  std::string link_for(std::int64_t user, std::int64_t seconds = 3600) {
    return invitation_address(invite(store->vault(), {.user = user, .expires_at = now.plus_seconds(seconds)}));
  }
  Fields choosing(std::string chosen) { return {{"password", chosen}, {"again", chosen}}; }
};

TEST_F(Inviting, lets_the_invited_choose_a_password_once) {
  const auto id = make(daejeon, "user_account", {{"login", "park"}, {"name", "박새로"}});
  make(daejeon, "role_assignment", {{"user", std::to_string(id)}, {"role", "planner"}});
  const auto link = link_for(id);
  auto park = browser();
  EXPECT_THAT(park.get(link).body, HasSubstr("박새로 님의 아이디는 park입니다"));
  EXPECT_EQ(park.post(link, choosing("긴 문장으로 된 비밀번호")).status, 303);
  EXPECT_EQ(park.json("/me").status, 200);
  EXPECT_TRUE(browser().sign_in("park", "긴 문장으로 된 비밀번호"));
  const Reply again = browser().get(link);
  EXPECT_EQ(again.status, 404);
  EXPECT_THAT(again.body, HasSubstr("OFF-214"));
}

TEST_F(Inviting, refuses_weak_passwords_and_stays_open) {
  const auto link = link_for(make(daejeon, "user_account", {{"login", "park"}, {"name", "박새로"}}));
  auto park = browser();
  park.get(link);
  EXPECT_THAT(park.post(link, choosing("짧은 것")).body, HasSubstr("10자보다 짧습니다")) << "OFF-212";
  for (const auto* easy : {"park-and-more", "12345678901", "abcabcabcabc", "aaaaaaaaaaaa"}) {
    EXPECT_THAT(park.post(link, choosing(easy)).body, HasSubstr("짐작하기 쉬운")) << "OFF-213 " << easy;
  }
  EXPECT_THAT(park.post(link, {{"password", "긴 문장으로 된 비밀번호"}, {"again", "다른 것"}}).body, HasSubstr("서로 다릅니다")) << "OFF-215";
  EXPECT_EQ(park.post(link, choosing("긴 문장으로 된 비밀번호")).status, 303);
}

TEST_F(Inviting, ends_with_its_time_and_with_a_newer_one) {
  const auto id = make(daejeon, "user_account", {{"login", "park"}, {"name", "박새로"}});
  const auto first = link_for(id);
  const auto second = link_for(id);
  EXPECT_EQ(browser().get(first).status, 404);
  EXPECT_EQ(browser().get(second).status, 200);
  wait_minutes(61);
  EXPECT_EQ(browser().get(second).status, 404);
  EXPECT_EQ(browser().get("/invitation/gji_nothing").status, 404);
}

TEST_F(Inviting, makes_the_first_administrator_and_their_organisation) {
  const auto link = link_for(first_administrator);
  auto first = browser();
  first.get(link);
  auto fields = choosing("긴 문장으로 된 비밀번호");
  fields.insert({{"organisation", "전북테크노파크"}, {"login", "choi"}, {"name", "최처음"}});
  EXPECT_EQ(first.post(link, fields).status, 303);
  EXPECT_THAT(first.json("/me").body, HasSubstr("\"organisation\":\"전북테크노파크\",\"roles\":[{\"role\":\"administrator\""));
  EXPECT_EQ(browser().get(link).status, 404);
}

TEST_F(Inviting, keeps_nothing_that_opens_the_link) {
  const auto id = make(daejeon, "user_account", {{"login", "park"}, {"name", "박새로"}});
  const auto link = link_for(id);
  for (const auto& kept : store->vault().list("invitation", id, now)) {
    EXPECT_THAT(link, Not(HasSubstr(kept.key)));
    EXPECT_THAT(link, Not(HasSubstr(kept.value)));
  }
}

}  // namespace
}  // namespace geojeom
