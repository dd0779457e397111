#include "web/sessions.hpp"

#include <algorithm>
#include <charconv>

#include "core/utf8.hpp"
#include "domain/office/session_token.hpp"

namespace geojeom {
namespace {

constexpr std::string_view space = "session";
constexpr std::int64_t touch_after_micros = 60'000'000;  ///< a session is written again at most once a minute
constexpr std::size_t agent_bytes_max = 160;

std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find(' '), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

Instant take_instant(std::string_view& text) {
  const auto word = take_word(text);
  std::int64_t micros = 0;
  std::from_chars(word.data(), word.data() + word.size(), micros);
  return Instant::from_micros(micros);
}

/// "seen ends began address agent": numbers in microseconds; the agent is the rest of the line.
Session read_session(const KeptThing& kept) {
  std::string_view text = kept.value;
  Session session{.key = kept.key, .user = kept.owner, .began_at = {}, .seen_at = {}, .ends_at = {}, .address = {}, .agent = {}};
  session.seen_at = take_instant(text);
  session.ends_at = take_instant(text);
  session.began_at = take_instant(text);
  session.address = take_word(text);
  session.agent = text;
  return session;
}

/// Printable, valid and not too long, whatever the browser sent.
std::string readable_agent(std::string_view sent) {
  std::string out;
  for (std::size_t at = 0; at < sent.size() && out.size() < agent_bytes_max;) {
    const char32_t c = next_code_point(sent, at);
    if (c >= 0x20 && (c < 0x7F || c >= 0xA0)) append_code_point(out, c);
  }
  return out;
}

}  // namespace

Instant Session::runs_out_at(const SessionRule& rule) const {
  return std::min(ends_at, seen_at.plus_seconds(std::chrono::seconds(rule.idle_max).count()),
                  [](Instant a, Instant b) { return a.micros() < b.micros(); });
}

void Sessions::keep(const Session& session) {
  vault_.put(space, {.key = session.key,
                     .owner = session.user,
                     .value = std::to_string(session.seen_at.micros()) + " " + std::to_string(session.ends_at.micros()) + " " +
                              std::to_string(session.began_at.micros()) + " " + session.address + " " + session.agent,
                     .expires_at = session.runs_out_at(rule_)});
}

std::string Sessions::start(std::int64_t user, const Request& request) {
  const Instant now = clock_();
  auto token = new_token(TokenKind::session);
  keep({.key = stored_token(token),
        .user = user,
        .began_at = now,
        .seen_at = now,
        .ends_at = now.plus_seconds(std::chrono::seconds(rule_.absolute_max).count()),
        .address = request.remote_address,
        .agent = readable_agent(request.header("User-Agent"))});
  return token;
}

std::optional<Session> Sessions::use(std::string_view token) {
  if (!is_token_shaped(TokenKind::session, token)) return std::nullopt;
  const Instant now = clock_();
  const auto kept = vault_.find(space, stored_token(token), now);
  if (!kept) return std::nullopt;
  Session session = read_session(*kept);
  if (now.micros() - session.seen_at.micros() > touch_after_micros) {
    session.seen_at = now;
    keep(session);
  }
  return session;
}

std::vector<Session> Sessions::of(std::int64_t user) {
  std::vector<Session> sessions;
  for (const auto& kept : vault_.list(space, user, clock_())) sessions.push_back(read_session(kept));
  std::sort(sessions.begin(), sessions.end(),
            [](const Session& a, const Session& b) { return a.seen_at.micros() > b.seen_at.micros(); });
  return sessions;
}

void Sessions::end(std::string_view token) {
  if (is_token_shaped(TokenKind::session, token)) vault_.remove(space, stored_token(token));
}

void Sessions::end_one(std::int64_t user, std::string_view key) {
  const auto kept = vault_.find(space, key, clock_());
  if (kept && kept->owner == user) vault_.remove(space, key);
}

void Sessions::end_others(std::int64_t user, std::string_view token) {
  vault_.remove_all(space, user, stored_token(token));
}

}  // namespace geojeom
