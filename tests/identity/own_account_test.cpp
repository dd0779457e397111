#include <gmock/gmock.h>

#include "domain/office/api_tokens.hpp"
#include "record/vault.hpp"
#include "tests/identity/people_world.hpp"

namespace geojeom {
namespace {

using testing::HasSubstr;
using testing::Not;

class OwnAccount : public PeopleWorld {};

const std::string fine_password = "긴 문장으로 된 비밀번호";

TEST_F(OwnAccount, shows_ones_own_data_unmasked_as_page_and_as_data) {
  hire(daejeon, "kim", "programme_manager", {{"email", "kim@example.org"}});
  auto kim = browser_of("kim");
  const Reply page = kim.get("/me");
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.body, HasSubstr("kim@example.org"));
  EXPECT_THAT(page.body, HasSubstr("사업관리"));
  EXPECT_THAT(kim.json("/me").body, HasSubstr("\"name\":\"홍길동\""));
}

TEST_F(OwnAccount, changes_the_password_and_ends_every_other_session) {
  hire(daejeon, "kim", "programme_manager");
  auto kim = browser_of("kim");
  auto elsewhere = browser_of("kim");
  kim.get("/me");
  const auto before = kim.cookies["gj_session"];
  EXPECT_EQ(kim.post("/me/password", {{"current", "틀림"}, {"password", fine_password}, {"again", fine_password}}).status, 422);
  EXPECT_EQ(kim.post("/me/password", {{"current", std::string(password)}, {"password", fine_password}, {"again", fine_password}}).status, 303);
  EXPECT_NE(kim.cookies["gj_session"], before);
  EXPECT_EQ(kim.json("/me").status, 200);
  EXPECT_EQ(elsewhere.json("/me").status, 401);
  EXPECT_FALSE(browser().sign_in("kim", password));
  EXPECT_TRUE(browser().sign_in("kim", fine_password));
}

TEST_F(OwnAccount, ends_sessions_of_ones_own_only) {
  hire(daejeon, "kim", "programme_manager");
  const auto lee_id = hire(daejeon, "lee", "planner");
  auto kim = browser_of("kim");
  auto other = browser_of("kim");
  auto lee = browser_of("lee");
  kim.get("/me");
  kim.post("/me/sessions", {{"key", store->vault().list("session", lee_id, now).front().key}});
  EXPECT_EQ(lee.json("/me").status, 200) << "another's session is left alone";
  kim.post("/me/sessions", {});
  EXPECT_EQ(other.json("/me").status, 401);
  EXPECT_EQ(kim.json("/me").status, 200);
}

TEST_F(OwnAccount, lends_roles_for_a_period_to_a_colleague) {
  hire(daejeon, "kim", "finance");
  hire(daejeon, "lee", "planner");
  hire(chungbuk, "far", "planner");
  auto kim = browser_of("kim");
  auto lee = browser_of("lee");
  EXPECT_THAT(lee.json("/me").body, Not(HasSubstr("finance")));
  kim.get("/me");
  const Fields period{{"period_from", "2026-03-02"}, {"period_to", "2026-03-06"}, {"reason", "휴가"}};
  auto to = [&](const char* taker) {
    Fields fields = period;
    fields["taker"] = taker;
    return kim.post("/me/delegations", fields).status;
  };
  EXPECT_EQ(to("far"), 422) << "somebody of another organisation is not there";
  EXPECT_EQ(to("lee"), 303);
  EXPECT_THAT(lee.json("/me").body, HasSubstr("finance"));
  EXPECT_EQ(to("kim"), 422) << "OFF-101";
  now = now.plus_seconds(7 * 24 * 3600);
  EXPECT_THAT(browser_of("lee").json("/me").body, Not(HasSubstr("\"role\":\"finance\"")));
}

TEST_F(OwnAccount, takes_back_what_one_gave_and_nothing_else) {
  const auto kim_id = hire(daejeon, "kim", "finance");
  const auto lee_id = hire(daejeon, "lee", "planner");
  const auto given = make(daejeon, "delegation", {{"giver", std::to_string(kim_id)}, {"taker", std::to_string(lee_id)},
                                                  {"period_from", "2026-03-02"}, {"period_to", "2026-03-06"}});
  auto lee = browser_of("lee");
  lee.get("/me");
  EXPECT_EQ(lee.post("/me/delegations/withdraw", {{"key", std::to_string(given)}}).status, 404);
  auto kim = browser_of("kim");
  kim.get("/me");
  EXPECT_EQ(kim.post("/me/delegations/withdraw", {{"key", std::to_string(given)}}).status, 303);
  EXPECT_THAT(lee.json("/me").body, HasSubstr("\"delegations\":[]"));
}

class ApiTokens : public PeopleWorld {
 protected:
  /// A token of kim's with these scopes, made on the page.
  std::string token_with(const std::string& scope) {
    kim_.get("/me");
    const Reply made = kim_.post("/me/tokens", {{"name", "연계"}, {"scope", scope}, {"days", "30"}});
    const auto at = made.body.find("gjk_");
    return at == std::string::npos ? "" : made.body.substr(at, 47);
  }
  Reply ask_with(const std::string& token, const std::string& target, const std::string& method = "GET", const std::string& body = "") {
    const std::string type = body.empty() ? "" : "Content-Type: application/json\r\n";
    return ask(server->port(), method + " " + target, "Accept: application/json\r\nAuthorization: Bearer " + token + "\r\n" + type, body)
        .value_or(Reply{});
  }
  std::int64_t user_ = hire(daejeon, "kim", "programme_manager");
  Browser kim_ = browser_of("kim");
};

TEST_F(ApiTokens, open_what_their_scopes_cover_and_nothing_more) {
  const auto reading = token_with("read:company");
  EXPECT_EQ(ask_with(reading, "/records/company").status, 200);
  for (const auto* target : {"/records/project", "/me"}) {
    const Reply other = ask_with(reading, target);
    EXPECT_EQ(other.status, 403) << target;
    EXPECT_THAT(other.body, HasSubstr("OFF-217"));
  }
  EXPECT_EQ(ask_with(token_with("read"), "/records/project").status, 200);
}

TEST_F(ApiTokens, write_without_a_token_against_forgery_where_the_scope_says_so) {
  const std::string company = R"({"business_number":"124-81-00998","name":"한빛배터리","region":"mois:30"})";
  EXPECT_EQ(ask_with(token_with("read"), "/records/company", "POST", company).status, 403);
  EXPECT_EQ(ask_with(token_with("write:company"), "/records/company", "POST", company).status, 201);
}

TEST_F(ApiTokens, never_give_more_than_their_owner_has) {
  const Reply accounts = ask_with(token_with("read write"), "/records/user_account");
  EXPECT_EQ(accounts.status, 403);
  EXPECT_THAT(accounts.body, HasSubstr("OFF-204"));
}

TEST_F(ApiTokens, make_no_tokens_and_change_no_passwords) {
  const auto token = token_with("read write");
  const std::string form = "Authorization: Bearer " + token + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
  for (const auto* target : {"POST /me/tokens", "POST /me/password", "POST /me/sessions"}) {
    EXPECT_EQ(ask(server->port(), target, form, "a=1")->status, 403) << target;
  }
}

TEST_F(ApiTokens, end_when_they_are_revoked_or_have_expired) {
  const auto token = token_with("read");
  const auto key = api_tokens_of(store->vault(), user_, now).front().key;
  EXPECT_EQ(ask_with(token, "/me").status, 200);
  kim_.post("/me/tokens/revoke", {{"key", key}});
  const Reply revoked = ask_with(token, "/me");
  EXPECT_EQ(revoked.status, 401);
  EXPECT_THAT(revoked.body, HasSubstr("OFF-218"));
  const auto next = token_with("read");
  now = now.plus_seconds(31L * 24 * 3600);
  EXPECT_EQ(ask_with(next, "/me").status, 401);
}

TEST_F(ApiTokens, are_stored_as_hashes_and_named_by_what_they_may_do) {
  const auto token = token_with("read:company write:company");
  const auto kept = store->vault().list("api_token", user_, now);
  ASSERT_EQ(kept.size(), 1u);
  EXPECT_THAT(kept.front().key + kept.front().value, Not(HasSubstr(token)));
  EXPECT_THAT(kim_.json("/me").body, HasSubstr("\"scopes\":[\"read:company\",\"write:company\"]"));
}

TEST_F(ApiTokens, say_which_scope_there_is_none_of) {
  kim_.get("/me");
  const Reply refused = kim_.post("/me/tokens", {{"name", "연계"}, {"scope", "read:nothing"}, {"days", "30"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("read:nothing")) << "OFF-216";
}

TEST_F(ApiTokens, count_more_than_a_cookie_beside_them) {
  const Reply reply = kim_.get("/me", "Accept: application/json\r\nAuthorization: Bearer nonsense\r\n");
  EXPECT_EQ(reply.status, 401);
}

}  // namespace
}  // namespace geojeom
