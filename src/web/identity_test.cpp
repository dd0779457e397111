#include <gtest/gtest.h>

#include "web/csrf.hpp"
#include "web/lockout.hpp"
#include "domain/office/passwords.hpp"
#include "domain/office/session_token.hpp"

namespace geojeom {
namespace {

using namespace std::chrono_literals;

constexpr PasswordCost cheap{.passes = 1, .memory_bytes = 8 * 1024 * 1024};

TEST(Passwords, are_known_again_and_nothing_else_is) {
  const auto stored = hash_password("거점2026!비밀", cheap);
  EXPECT_TRUE(stored.starts_with("$argon2id$"));
  EXPECT_TRUE(is_password(stored, "거점2026!비밀", cheap));
  EXPECT_FALSE(is_password(stored, "거점2026!비밀 ", cheap));
  EXPECT_FALSE(is_password(stored, "", cheap));
}

TEST(Passwords, typed_on_a_mac_are_the_same_passwords) {
  EXPECT_TRUE(is_password(hash_password("\xEA\xB0\x80", cheap), "\xE1\x84\x80\xE1\x85\xA1", cheap));
}

TEST(Passwords, are_salted) { EXPECT_NE(hash_password("same", cheap), hash_password("same", cheap)); }

TEST(Passwords, of_nobody_are_refused) {
  EXPECT_FALSE(is_password("", "", cheap));
  EXPECT_FALSE(is_password("not a hash", "not a hash", cheap));
  EXPECT_FALSE(is_password(std::string(500, '$'), "x", cheap));
}

TEST(Passwords, are_hashed_anew_when_the_cost_has_changed) {
  const auto stored = hash_password("x", cheap);
  EXPECT_FALSE(needs_rehash(stored, cheap));
  EXPECT_TRUE(needs_rehash(stored, {.passes = 2, .memory_bytes = 8 * 1024 * 1024}));
}

const std::chrono::sys_seconds noon{std::chrono::sys_days{2026y / 3 / 2} + 12h};

Lockout failed(int times) {
  Lockout lockout;
  for (int i = 0; i < times; ++i) lockout = after_failure(lockout, noon);
  return lockout;
}

TEST(Lockout, lets_the_first_mistakes_pass) {
  EXPECT_EQ(wait_left({}, noon), 0s);
  EXPECT_EQ(wait_left(failed(4), noon), 0s);
}

TEST(Lockout, doubles_the_wait_up_to_the_longest) {
  EXPECT_EQ(wait_left(failed(5), noon), 5s);
  EXPECT_EQ(wait_left(failed(6), noon), 10s);
  EXPECT_EQ(wait_left(failed(8), noon), 40s);
  EXPECT_EQ(wait_left(failed(500), noon), 15min);
}

TEST(Lockout, ends_with_its_wait_and_is_forgotten_after_a_day) {
  EXPECT_EQ(wait_left(failed(6), noon + 4s), 6s);
  EXPECT_EQ(wait_left(failed(6), noon + 10s), 0s);
  EXPECT_EQ(after_failure(failed(6), noon + 23h).failures, 7);
  EXPECT_EQ(after_failure(failed(6), noon + 24h).failures, 1);
}

TEST(SessionToken, is_never_the_same_and_has_its_shape) {
  for (const auto kind : {TokenKind::session, TokenKind::api, TokenKind::invitation}) {
    const auto token = new_token(kind);
    EXPECT_NE(token, new_token(kind));
    EXPECT_TRUE(is_token_shaped(kind, token));
    EXPECT_FALSE(is_token_shaped(kind, token + "x"));
  }
  EXPECT_TRUE(new_token(TokenKind::api).starts_with("gjk_"));
  EXPECT_FALSE(is_token_shaped(TokenKind::session, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"));
}

TEST(SessionToken, is_stored_as_a_hash) {
  const auto token = new_token(TokenKind::session);
  EXPECT_EQ(stored_token(token).size(), 64u);
  EXPECT_EQ(stored_token(token), stored_token(token));
  EXPECT_EQ(stored_token(token).find(token), std::string::npos);
}

Request post_with(std::string_view token) {
  Request request;
  request.method = Method::post;
  request.headers.add("Host", "geojeom.test");
  request.form.add(csrf_field, token);
  return request;
}

TEST(Csrf, takes_the_token_of_the_session_and_no_other) {
  const CsrfGuard guard;
  const auto token = guard.token_for("session-a");
  EXPECT_TRUE(guard.allows(post_with(token), "session-a"));
  EXPECT_FALSE(guard.allows(post_with(token), "session-b"));
  EXPECT_FALSE(guard.allows(post_with(token), ""));
  EXPECT_FALSE(guard.allows(post_with(""), "session-a"));
  EXPECT_FALSE(guard.allows(post_with(token + "x"), "session-a"));
  EXPECT_FALSE(CsrfGuard().allows(post_with(token), "session-a"));
}

TEST(Csrf, gives_every_page_another_token_that_is_as_good) {
  const CsrfGuard guard;
  const auto first = guard.token_for("s");
  const auto second = guard.token_for("s");
  EXPECT_NE(first, second);
  EXPECT_TRUE(guard.is_token_of("s", first) && guard.is_token_of("s", second));
}

TEST(Csrf, refuses_what_the_browser_says_comes_from_elsewhere) {
  const CsrfGuard guard;
  auto request = post_with(guard.token_for("s"));
  request.headers.add("Origin", "https://geojeom.test");
  EXPECT_TRUE(guard.allows(request, "s"));
  request.headers.set("Origin", "https://evil.example");
  EXPECT_FALSE(guard.allows(request, "s"));
  request.headers.set("Origin", "null");
  EXPECT_FALSE(guard.allows(request, "s"));
  request.headers.set("Origin", "https://geojeom.test");
  request.headers.set("Sec-Fetch-Site", "cross-site");
  EXPECT_FALSE(guard.allows(request, "s"));
}

TEST(Csrf, lets_reading_pass) {
  Request request;
  EXPECT_TRUE(CsrfGuard().allows(request, ""));
}

}  // namespace
}  // namespace geojeom
