#include <algorithm>
#include <charconv>

#include "core/text.hpp"
#include "domain/office/accounts.hpp"
#include "domain/office/api_tokens.hpp"
#include "record/kind.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/identity.hpp"
#include "web/pages.hpp"
#include "web/pages/me_sections.hpp"
#include "web/pages/me_words.hpp"
#include "web/security_headers.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = me_words;

/// What happened before the page is shown: problems of one of its forms, or something to tell.
struct Happened {
  Problems password;
  Problems delegation;
  Problems token;
  std::string told;
  std::string made_token;
};

int status_after(const Happened& happened) {
  for (const auto* problems : {&happened.password, &happened.delegation, &happened.token}) {
    if (problems->has_errors()) return status_of(*problems);
  }
  return 200;
}

void write_page(Html& html, Visit& visit, const Happened& happened) {
  html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
  if (!happened.told.empty()) notice(html, Tone::success, happened.told, visit.language());
  write_own_data(html, visit);
  write_password_form(html, visit, happened.password);
  write_sessions(html, visit);
  write_delegations(html, visit, happened.delegation);
  write_tokens(html, visit, happened.token, happened.made_token);
}

Response own_page(Visit& visit, const Happened& happened) {
  return visit.answer_page({.title = std::string(visit.say(words::title)), .status = status_after(happened)},
                           [&](Html& html) { write_page(html, visit, happened); });
}

Response show_me(Visit& visit) {
  Happened happened;
  if (visit.query("changed") == "password") happened.told = visit.say(words::password_changed);
  const View view{.json = [&](JsonWriter& json) { write_own_json(json, visit); },
                  .page = [&] {
                    return visit.page({.title = std::string(visit.say(words::title))},
                                      [&](Html& html) { write_page(html, visit, happened); });
                  }};
  return respond(visit.call(), view);
}

/// The other sessions end, and this one gets a new token: who may have known the old password is out.
Response change_password(Visit& visit) {
  Identity& identity = visit.site().identity;
  Happened happened;
  happened.password = identity.check_password_of(visit.caller(), visit.form("current"), visit.request());
  if (!happened.password.has_errors()) {
    happened.password.add(check_password(visit.form("password"), visit.caller().login));
    if (visit.form("password") != visit.form("again")) happened.password.add(Problem{.code = "OFF-215", .field = "again"});
  }
  if (happened.password.has_errors()) return own_page(visit, happened);
  identity.set_password(visit.caller().user, visit.form("password"));
  auto response = redirect_to("/me?changed=password");
  set_cookie(visit.request(), response,
             {.name = session_cookie, .value = identity.start_session(visit.caller().user, visit.request())});
  return response;
}

Response end_sessions(Visit& visit) {
  Sessions& sessions = visit.site().identity.sessions();
  if (visit.form("key").empty()) sessions.end_others(visit.caller().user, visit.request().cookies.get(session_cookie));
  else sessions.end_one(visit.caller().user, visit.form("key"));
  return redirect_to("/me");
}

/// The account of a login of the caller's own organisation.
std::optional<std::int64_t> colleague(Visit& visit, std::string_view login) {
  const auto rows = visit.reader().unguarded().list({.type = &visit.registry().at("user_account"),
                                                     .organisation = visit.caller().organisation,
                                                     .where = {{.column = "login", .values = {to_nfc(trim(login))}}},
                                                     .limit = 1}).rows;
  if (rows.empty()) return std::nullopt;
  return rows.front().id;
}

Problems save_delegation(Visit& visit) {
  const RecordType& type = visit.registry().at("delegation");
  Problems problems;
  NewRecord record{.organisation = visit.caller().organisation, .row = type.default_row()};
  record.row[*type.column_index("giver")] = visit.caller().user;
  if (const auto taker = colleague(visit, visit.form("taker"))) record.row[*type.column_index("taker")] = *taker;
  else problems.add(Problem{.code = "REC-108", .field = "taker", .details = {{"value", std::string(visit.form("taker"))}}});
  for (const std::string_view name : {"period_from", "period_to", "reason"}) {
    const auto index = *type.column_index(name);
    if (visit.form(name).empty()) continue;
    const auto value = parse_value(type.columns()[index], visit.form(name));
    if (value.ok()) record.row[index] = *value;
    else problems.add(value.problem());
  }
  if (problems.has_errors()) return problems;
  auto writer = visit.write();
  const Saved saved = save_new(*writer, type, record);
  if (saved.ok()) writer->commit();
  return saved.problems;
}

Response delegate(Visit& visit) {
  Happened happened;
  happened.delegation = save_delegation(visit);
  return happened.delegation.has_errors() ? own_page(visit, happened) : redirect_to("/me");
}

std::int64_t number_in_form(Visit& visit, std::string_view name) {
  const auto text = visit.form(name);
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Response withdraw(Visit& visit) {
  const RecordType& type = visit.registry().at("delegation");
  auto writer = visit.write();
  const auto stored = writer->find(type, number_in_form(visit, "key"));
  const bool is_own = stored && stored->row[*type.column_index("giver")] == Value{visit.caller().user};
  if (!is_own) return visit.problems({{.code = "OFF-202"}});
  if (writer->remove(type, stored->id, stored->version).ok()) writer->commit();
  return redirect_to("/me");
}

Response make_token(Visit& visit) {
  constexpr std::int64_t days_max = 365;
  Happened happened;
  auto scopes = parse_scopes(visit.form("scope"), visit.registry());
  if (!scopes.ok()) {
    happened.token.add(scopes.problem());
    return own_page(visit, happened);
  }
  const Instant now = visit.site().clock();
  const std::int64_t days = std::clamp<std::int64_t>(number_in_form(visit, "days"), 1, days_max);
  happened.made_token = make_api_token(visit.site().store.vault(),
                                       {.key = {},
                                        .user = visit.caller().user,
                                        .name = to_nfc(trim(visit.form("name"))),
                                        .scopes = *scopes,
                                        .made_at = now,
                                        .expires_at = now.plus_seconds(days * 24 * 3600)});
  auto response = own_page(visit, happened);
  return response.header("Cache-Control", "no-store");
}

Response revoke_token(Visit& visit) {
  revoke_api_token(visit.site().store.vault(), visit.caller().user, visit.form("key"), visit.site().clock());
  return redirect_to("/me");
}

/// Asking for this page is what prolongs the session.
Response show_session(Visit& visit) {
  const auto until = visit.call().session_runs_out_at.value_or(visit.site().clock());
  const auto time = to_seoul_text(until).substr(11, 5);
  const View view{.json =
                      [&](JsonWriter& json) {
                        const auto left = (until.micros() - visit.site().clock().micros()) / 1'000'000;
                        json.begin_object().key("until").value(time).key("seconds_left").value(left).end_object();
                      },
                  .page =
                      [&] {
                        const auto title = visit.say(words::session_title);
                        return visit.page({.title = std::string(title)}, [&](Html& html) {
                          html.add("div", cls("gj-title"), [&] { html.add("h1", title); });
                          html.add("p", visit.say(words::session_extended, {{"time", time}}));
                        });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void me_pages(Pages& pages) {
  pages.add({.pattern = "/me", .permission = "signed_in", .summary = "One's own account", .faces = page_and_data}, show_me);
  pages.add({.pattern = "/session", .permission = "signed_in", .summary = "Prolongs the session and tells until when", .faces = page_and_data},
            show_session);
  const auto form = [&](const char* pattern, const char* summary, PageHandler handler) {
    pages.add({.method = Method::post, .pattern = pattern, .permission = "in_person", .summary = summary, .body = {.bytes_max = 16 * 1024}},
              std::move(handler));
  };
  form("/me/password", "Changes one's own password; every other session ends", change_password);
  form("/me/sessions", "Ends one or all others of one's own sessions", end_sessions);
  form("/me/delegations", "Lets a colleague stand in during a period", delegate);
  form("/me/delegations/withdraw", "Takes a delegation back", withdraw);
  form("/me/tokens", "Makes an API token, shown this once", make_token);
  form("/me/tokens/revoke", "Revokes one of one's own API tokens", revoke_token);
}

}  // namespace geojeom
